/// What a deck's `language:` says about its answers.
struct Language: Hashable, Sendable {
  /// The first part of the tag: `en` of `en-GB`.
  let code: String
  /// How numbers are written; not known for a deck that doesn't give its language.
  let decimalMark: DecimalMark

  /// English unless the deck says otherwise.
  static let english = Language(nil)

  init(_ tag: String?) {
    let parts = (tag ?? "").lowercased().split(whereSeparator: { $0 == "-" || $0 == "_" }).map(String.init)
    code = parts.first ?? "en"
    decimalMark = parts.first.map { DecimalMark(language: $0, region: parts.count > 1 ? parts.last : nil) } ?? .unknown
  }

  var isEnglish: Bool { code == "en" }

  /// Whether words that are no words are told by the English word list.
  var hasLexicon: Bool {
    ["en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "no", "nb", "ro", "pl", "la"].contains(code)
  }

  /// Folded articles, which may be left out and exchanged.
  var articles: Set<String> { LanguageWords.articles[code] ?? [] }

  /// Whether 2/6 is in June, nil where it may be in February as well.
  var startsDatesWithDay: Bool? { isEnglish ? nil : EastAsianNumerals.numerals(of: code) == nil }

  /// Folded prepositions that a date begins with or doesn't.
  var leads: Set<String> { LanguageWords.leads[code] ?? [] }

  /// Folded words that say little by themselves, and that nobody is told to have left out of a sentence.
  var fillers: Set<String> { LanguageWords.fillers[code] ?? [] }

  /// Folded names of the months in their order.
  var months: [String] { Months.names[code] ?? [] }

  /// Whether a folded word turns a statement into its opposite.
  func denies(_ word: String) -> Bool { Negations.words[code]?.contains(word) ?? false }

  /// Whether a word turns a statement into its opposite, as it was written.
  func denies(_ word: Word) -> Bool {
    guard word.kind == .letters else { return false }
    return denies(Negations.areAccented(in: code) ? word.shown.lowercased() : word.text)
  }

  /// Folded beginnings that make a word's opposite.
  var negativePrefixes: [String] { Negations.prefixes[code] ?? [] }

  /// Whether two folded words of one slip's distance, the typed one first, are known or likely to be two words.
  func areLookalikes(_ one: String, _ other: String) -> Bool {
    if DeclensionRules.rules(of: code)?.arePlaces(one, other) == true { return true }
    if code == "fi", FinnishLength.differs(one, other) { return true }
    if code == "vi", VietnameseSyllable.isPossible(one) { return true }
    if let known = LanguageWords.lookalikes[code] {
      if known.contains([one, other]) { return true }
      // Also as the last parts of longer words, but "-schaft" has no sheep in it.
      let common = one.hasPrefix(other) || other.hasPrefix(one) ? 0 : zip(one, other).prefix { $0 == $1 }.count
      if (0...common).contains(where: { known.contains([String(one.dropFirst($0)), String(other.dropFirst($0))]) }) {
        return true
      }
    }
    return (LanguageWords.personEndings[code] ?? []).contains { one == other + $0 || other == one + $0 }
  }

  /// The name of a month that a folded word or its abbreviation gives.
  func month(_ word: String) -> String? {
    guard word.unicodeScalars.count >= 2 else { return nil }
    if months.contains(word) { return word }
    if let place = Months.others[code]?.firstIndex(of: word) { return months[place % months.count] }
    guard (3...4).contains(word.unicodeScalars.count) else { return nil }
    let near = months.filter { $0.hasPrefix(word) }
    return near.count == 1 ? near[0] : nil
  }
}
