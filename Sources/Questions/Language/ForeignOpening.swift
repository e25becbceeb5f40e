/// How a text in another language begins.
struct ForeignOpening: Sendable {
  private let language: Language
  private let text: String
  /// Its first words in lower case, with straight apostrophes; none where no blanks part words.
  private let words: [String]

  init(_ text: String, _ language: Language) {
    self.language = language
    let start = text.unicodeScalars.firstIndex { $0.properties.isAlphabetic || Tokenizer.isDigit($0) }
    self.text = String(text[(start ?? text.startIndex)...].prefix(80))
    words =
      language.hasNoBlanks
      ? []
      : ForeignToken.tokens(of: Array(self.text.unicodeScalars)).prefix(4).map { $0.lower.replacing("’", with: "'") }
  }

  /// Why a statement can't begin so; nil if it can.
  var refusal: Refusal? {
    let openings = ForeignOpenings.of(language)
    guard let first = words.first else {
      if openings.pronouns.contains(where: text.hasPrefix), !text.hasPrefix("其他"), !text.hasPrefix("其中") {
        return .pronoun
      }
      return openings.demonstratives.contains(where: text.hasPrefix) ? .demonstrative : nil
    }
    let second = words.dropFirst().first ?? ""
    if openings.demonstratives.contains(first) { return .demonstrative }
    if openings.pronouns.contains(first) { return isExpletive(first, second) ? nil : .pronoun }
    let isVerb = ForeignVerbs.contains(second, in: language)
    // "Das ist …"; where subjects are left out, "Fue …" too.
    if ["das", "die", "der", "het"].contains(first), isVerb { return .demonstrative }
    if ["es", "it", "pt"].contains(language.code), ForeignVerbs.contains(first, in: language) { return .pronoun }
    // "Quá trình này …"
    if language.code == "vi", words.dropFirst().contains(where: { ["này", "đó", "ấy"].contains($0) }) {
      return .demonstrative
    }
    return nil
  }

  /// "Es gibt", "Il y a": they stand for nothing.
  private func isExpletive(_ first: String, _ second: String) -> Bool {
    first == "es" && ["gibt", "gab", "gäbe"].contains(second) || first == "il" && second == "y"
  }
}
