/// Forms of one word in a language other than English: singular and plural, cases.
///
/// A common stem is never enough: the endings must belong together, and the word mustn't look like another one.
enum Declension {
  /// What two forms of a word are to a grader.
  enum Kinship: Hashable {
    /// Singular and plural: as good as the expected form.
    case number
    /// Another case or person: to be told.
    case form
  }

  /// How two different words are forms of one, nil if they aren't.
  static func kinship(_ one: Word, _ other: Word, _ language: Language) -> Kinship? {
    guard let rules = DeclensionRules.rules(of: language.code), one.kind == .letters, other.kind == .letters,
      abs(one.text.utf8.count - other.text.utf8.count) <= 8,
      max(one.text.utf8.count, other.text.utf8.count) <= Slip.longestWord
    else { return nil }
    if rules.isIrregular(one.text, other.text) { return .number }
    guard let form = DeclensionRules.Pair(one.text, other.text), !rules.isApart(one.text, other.text),
      !rules.arePlaces(one.text, other.text),
      !language.denies(one), !language.denies(other), !isName(one, language),
      !isName(other, language)
    else { return nil }
    if one.isCapitalised, rules.arePersons(form) { return nil }
    // German nouns have capitals; a learner may leave them out.
    if rules.areNumbers(form), language.code != "de" || one.isCapitalised || other.isCapitalised,
      rules.areCertainNumbers(form) || haveOneStem(one, other, language)
    {
      return .number
    }
    return rules.areForms(form) && haveOneStem(one, other, language) ? .form : nil
  }

  private static func haveOneStem(_ one: Word, _ other: Word, _ language: Language) -> Bool {
    let left = stems(of: one, language)
    return !left.isEmpty && !left.isDisjoint(with: stems(of: other, language))
  }

  /// The folded stems of a word as it was written and without its accents, which a learner may leave out.
  private static func stems(of word: Word, _ language: Language) -> Set<String> {
    let written = Folding.compatible(word.shown).lowercased()
    return Set(
      [written, word.text].compactMap { Stem.stem(of: $0, language: language.code) }
        .map { Folding.key($0.unicodeScalars[...]) })
  }

  /// A name stays as it is; in German every noun has a capital.
  private static func isName(_ word: Word, _ language: Language) -> Bool {
    language.code != "de" && word.isCapitalised && Lexicon.isOnlyName(word.text)
  }
}
