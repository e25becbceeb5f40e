import Grammar

/// What of an answer's shape is seen without a parser.
struct AnswerLook {
  /// Nil for words that are no name: only a parser tells how they stand together.
  let sort: AnswerShape.Sort?
  /// How many words there are.
  let count: Int
  /// How many characters there are.
  let length: Int
  let isLatin: Bool
  /// How large a number is.
  private let size: Double?

  /// - Parameter question: what it answers, which tells what it names where it doesn't itself.
  init(_ text: String, to question: QuestionAnalysis) {
    let words = ExamWords.all(in: text)
    count = words.count
    length = text.count
    isLatin = !text.unicodeScalars.contains { $0.value >= 0x370 && $0.properties.isAlphabetic }
    sort = Self.plainSort(of: text, words: words) ?? Self.name(text, words: words, to: question)
    size =
      switch sort {
      case .number: NearTexts.size(of: text)
      case .year: Int(text).map(Double.init)
      default: nil
      }
  }

  /// Whether an answer that looks so may be taken for one of this shape: of its sort if that is seen, near enough if it
  /// is a number, and of its length otherwise, so that none stands out.
  func mayPass(for right: AnswerShape) -> Bool {
    let own = right.look
    guard isLatin == own.isLatin, sort == own.sort else { return false }
    switch right.sort {
    case .number:
      guard let size, let other = own.size else { return false }
      return size <= other * 3 && other <= size * 3
    case .year:
      guard let size, let other = own.size else { return false }
      return abs(size - other) <= 30
    case .code: return isAsLong(as: own)
    case .phrase(let phrase):
      let fewer = min(count, own.count)
      return isAsLong(as: own) && abs(count - own.count) <= (phrase == .sentence ? max(3, fewer) : max(1, fewer / 2))
    default: return true
    }
  }

  private func isAsLong(as other: AnswerLook) -> Bool {
    max(length, other.length) <= max(18, min(length, other.length) * 5 / 2)
  }
}

extension AnswerLook {
  private static func plainSort(of text: String, words: [String]) -> AnswerShape.Sort? {
    if text.hasPrefix("`"), text.hasSuffix("`"), text.count > 2 {
      return .code(isOption: text.dropFirst().first == "-")
    }
    if words.count == 1 {
      if NearTexts.weekdays.contains(words[0]) { return .weekday }
      if NearTexts.months.contains(words[0]) { return .month }
      if words[0].count == 4, let year = Int(words[0]), (1000...2100).contains(year) { return .year }
    }
    if !WrittenNumber.all(in: text).isEmpty {
      let around = NearTexts.blanked(text)
      let isDate = around.contains("M") || text.contains("年") || text.contains("월")
      return isDate ? .date(around: around) : .number(around: around)
    }
    if words.count <= 4, let place = words.firstIndex(where: NearTexts.numerals.contains), place <= 1 {
      return .numeral(around: words.enumerated().filter { $0.offset != place }.map(\.element).joined(separator: " "))
    }
    let letters = text.filter(\.isLetter)
    if letters.count > 1, letters.allSatisfy(\.isUppercase), words.count == 1 { return .capitals }
    return nil
  }

  private static func name(_ text: String, words: [String], to question: QuestionAnalysis) -> AnswerShape.Sort? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard words.count <= 6, let first = parts.first(where: { !articles.contains($0.lowercased()) }) else { return nil }
    let isCapitalised = { (part: Substring) in part.first?.isUppercase == true }
    let rest = parts.filter { !small.contains($0.lowercased()) }
    guard isCapitalised(first), rest.allSatisfy(isCapitalised) else { return nil }
    if Lexicon.isCountry(text) { return .name(.country) }
    // One capital may be a term's in a glossary, "Stomata", and is any noun's in German.
    let isWord = !question.isEnglish || question.asksForTerm && rest.count == 1 && Lexicon.isWord(first.lowercased())
    if let entity = question.entity { return .name(entity) }
    if let kind = NameTypes([]).type(of: text), question.isEnglish {
      return .name(kind == .thing || kind == .time ? nil : kind)
    }
    if isWord { return nil }
    let head = rest.first { $0 != first && question.isEnglish } ?? first
    let type = Lexicon.type(ofNoun: String(text.contains(" of ") ? first : head))
    return .name(type == .thing || type == .time ? nil : type)
  }

  private static let articles: Set = [
    "the", "a", "an", "der", "die", "das", "le", "la", "les", "el", "il", "los", "las",
  ]
  private static let small: Set<String> = articles.union([
    "of", "de", "von", "van", "and", "in", "du", "des", "del", "di",
  ])
}
