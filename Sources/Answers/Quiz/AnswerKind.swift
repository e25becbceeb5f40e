import Cards

/// What sort of thing an answer is: only things of one sort are confused.
public enum AnswerKind: Hashable, Sendable {
  /// A number with what it counts, such as `%` or `km`.
  case number(of: String)
  case year
  case date
  case weekday
  case month
  case name(NameKind)
  /// Other words, by how many there are (more than six are as one), and whether they tell what is done: "facing".
  case words(Int, isGerund: Bool)

  /// What a name names.
  public enum NameKind: Hashable, Sendable {
    case person, country, place, other
  }

  /// What a name names, by itself and by the question that it answers; nil for what is no name.
  public typealias Naming = (_ text: String, _ question: String) -> NameKind?

  init(of text: String, question: String, naming: Naming) {
    let words = WordScanner.words(of: text, most: 60).filter { $0.role != .aside }
    let numbers = words.filter { $0.kind == .number }
    let months = Language.english.months
    let only = words.filter { !$0.isArticle && !FunctionWords.isNeutral($0.text) }
    if only.count == 1, Self.weekdays.contains(only[0].text) {
      self = .weekday
    } else if only.count == 1, months.contains(only[0].text) {
      self = .month
    } else if words.contains(where: { months.contains($0.text) }), words.count <= 5, !numbers.isEmpty {
      self = .date
    } else if words.count == 1, let year = numbers.first, year.shown.utf8.count == 4, let value = Int(year.text),
      (1000...2100).contains(value)
    {
      self = .year
    } else if numbers.count == 1, words.count <= 4 {
      self = .number(of: words.filter { $0.kind != .number && !$0.isArticle }.map(\.text).joined(separator: " "))
    } else if let kind = naming(text, question) {
      self = .name(kind)
    } else if words.count <= 5, words.contains(where: \.isCapitalised),
      words.allSatisfy({ $0.isCapitalised || $0.isArticle || FunctionWords.isNeutral($0.text) || $0.text == "de" })
    {
      self = .name(.other)
    } else {
      let needed = words.filter { !$0.isArticle }
      let first = needed.first?.text ?? ""
      let isGerund = first.hasSuffix("ing") && Inflection.regularBases(of: first).contains(where: Lexicon.isVerb)
      self = .words(min(7, needed.count), isGerund: isGerund)
    }
  }

  private static let weekdays: Set = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  /// Whether an answer of one kind is tempting where one of the other is right.
  func resembles(_ other: AnswerKind) -> Bool {
    if case .words(let count, let isGerund) = self, case .words(let otherCount, isGerund) = other {
      return abs(count - otherCount) <= max(1, min(count, otherCount) / 2)
    }
    return self == other
  }
}
