/// What a right answer is told of: accents that it lacks or adds, and other articles than the card's.
enum ToldWords {
  /// The words of two texts that mean the same which the learner should compare, where both have the same words.
  ///
  /// Articles are left out of one text only without a word.
  static func pairs(expected: [Word], typed: [Word], _ language: Language) -> [Difference.Pair] {
    var (expected, typed) = (expected, typed)
    if expected.count != typed.count {
      expected.removeAll(where: \.isArticle)
      typed.removeAll(where: \.isArticle)
    }
    guard expected.count == typed.count else { return [] }
    return zip(expected, typed).compactMap { word, given in
      let isTold =
        word.isArticle && given.isArticle && word.text != given.text
        ? !language.isEnglish : hasOtherAccents(word, given)
      return isTold ? Difference.Pair(typed: given.shown, expected: word.shown) : nil
    }
  }

  private static func hasOtherAccents(_ word: Word, _ given: Word) -> Bool {
    guard word.kind == .letters, given.kind == .letters, word.text == given.text,
      !(word.shown.utf8.allSatisfy { $0 < 0x80 } && given.shown.utf8.allSatisfy { $0 < 0x80 })
    else { return false }
    let (one, other) = (letters(of: word.shown), letters(of: given.shown))
    // "USA" isn't "États-Unis" without its accents.
    if word.isName || given.isName, key(of: word.shown) != key(of: given.shown) { return false }
    return one != other && one.contains(where: Script.isAlphabetic)
  }

  private static func key(of shown: String) -> String { Folding.key(shown.unicodeScalars[...]) }

  /// The letters without their case, so that `don’t` is `don't`.
  private static func letters(of shown: String) -> [Unicode.Scalar] {
    Folding.compatible(shown).lowercased().unicodeScalars.filter(Script.isLetter)
  }
}
