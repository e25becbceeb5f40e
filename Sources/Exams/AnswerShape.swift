import Grammar

/// What an answer looks like to somebody who guesses: only answers of one shape are confused.
struct AnswerShape: Hashable {
  enum Sort: Hashable {
    case weekday, month
    /// A year by itself.
    case year
    /// Digits, and the text around them; in a date the months are blanked too.
    case number(around: String)
    case date(around: String)
    /// A number written as a word, and the text around it.
    case numeral(around: String)
    /// Between back quotes; an option begins with a hyphen.
    case code(isOption: Bool)
    /// Capital letters only: a short form.
    case capitals
    case name(EntityType?)
    case phrase(Phrase)
  }

  /// How words that are no name stand together.
  enum Phrase: Hashable {
    case sentence, toInfinitive, infinitive, gerund, adverbial, adjective
    /// - Parameter isFollowed: whether "to do something" comes behind it.
    case noun(isPlural: Bool, type: EntityType, isFollowed: Bool)
    /// Words of a language of which no grammar is known.
    case words
  }

  let sort: Sort
  /// How many words there are.
  let count: Int
  let isLatin: Bool

  /// - Parameters:
  ///   - asked: what a question wants to know, where the answer itself doesn't tell what it names.
  ///   - isTerm: whether it is a term of a glossary, which may have a capital that isn't a name's.
  init(_ text: String, asked: EntityType?, isTerm: Bool, in language: English?) {
    let words = ExamWords.all(in: text)
    count = words.count
    isLatin = !text.unicodeScalars.contains { $0.value >= 0x370 && $0.properties.isAlphabetic }
    sort =
      Self.plainSort(of: text, words: words) ?? Self.name(
        text, words: words, asked: asked, isTerm: isTerm, isEnglish: language != nil)
      ?? .phrase(language.map { PhraseReader(english: $0).phrase(text) } ?? .words)
  }

  /// How far an answer of another shape is from being tempting where one of this shape is right: 0 for the very same
  /// shape, 1 for one that differs in number or in what it names; nil where nobody would take one for the other.
  func distance(to other: AnswerShape) -> Int? {
    guard isLatin == other.isLatin else { return nil }
    switch (sort, other.sort) {
    case (.name(let mine), .name(let its)): return mine == its ? 0 : nil
    case (.phrase(.sentence), .phrase(.sentence)):
      return abs(count - other.count) <= max(3, min(count, other.count)) ? 0 : nil
    case (.phrase(let mine), .phrase(let its)):
      guard abs(count - other.count) <= max(1, min(count, other.count) / 2) else { return nil }
      if mine == its { return 0 }
      guard case .noun(_, let one, let isFollowed) = mine, case .noun(_, let another, isFollowed) = its else {
        return nil
      }
      let things: Set<EntityType> = [.thing, .body, .place]
      return one == another || things.contains(one) && things.contains(another) ? 1 : nil
    default: return sort == other.sort ? 0 : nil
    }
  }

  /// Whether several things are named; nil where that can't be told.
  var isPlural: Bool? {
    if case .phrase(.noun(let isPlural, type: _, isFollowed: _)) = sort { isPlural } else { nil }
  }
}

extension AnswerShape {
  private static func plainSort(of text: String, words: [String]) -> Sort? {
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

  private static func name(
    _ text: String, words: [String], asked: EntityType?, isTerm: Bool, isEnglish: Bool
  ) -> Sort? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    guard words.count <= 6, let first = parts.first(where: { !articles.contains($0.lowercased()) }) else { return nil }
    let isCapitalised = { (part: Substring) in part.first?.isUppercase == true }
    let rest = parts.filter { !small.contains($0.lowercased()) }
    guard isCapitalised(first), rest.allSatisfy(isCapitalised) else { return nil }
    if Lexicon.isCountry(text) { return .name(.country) }
    // One capital may be a term's in a glossary, "Stomata", and is any noun's in German.
    let isWord = !isEnglish || isTerm && rest.count == 1 && Lexicon.isWord(first.lowercased())
    if let asked, asked != .thing, asked != .time { return .name(asked) }
    if let kind = NameTypes([]).type(of: text), isEnglish { return .name(kind == .thing || kind == .time ? nil : kind) }
    if isWord { return nil }
    let head = rest.first { $0 != first && isEnglish } ?? first
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
