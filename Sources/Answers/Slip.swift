/// Small slips of the fingers, in words of Latin, Greek and Cyrillic letters only.
enum Slip {
  /// Longer words are compared for equality alone, so that no text makes a comparison slow.
  static let longestWord = 64

  /// Where the typed words differ from the expected ones, if all differences are slips or endings and few enough.
  ///
  /// One word in five may have a slip, and at least one. Numbers and signs must be the same.
  static func difference(typed: [Word], expected: [Word], _ rules: Comparison) -> Difference? {
    guard typed.count == expected.count else {
      return gap(typed: typed, expected: expected, rules)
    }
    let most = max(1, expected.count / 5)
    var slips = 0
    var pairs: [Difference.Pair] = []
    for (one, other) in zip(typed, expected) where !other.isSame(as: one, rules) {
      // Code in small letters is one slip, however many words it has.
      let isCase = one.text == other.text
      guard isCase || slips < most, isSlip(one, for: other, rules, isAlone: expected.count == 1) else { return nil }
      if !isCase { slips += 1 }
      pairs.append(Difference.Pair(typed: one.shown, expected: other.shown))
    }
    return pairs.isEmpty ? nil : Difference(pairs)
  }

  /// Whether a typed word is the expected one with a slip, or another form of the same verb.
  static func isSlip(_ typed: Word, for expected: Word, _ rules: Comparison, isAlone: Bool) -> Bool {
    if expected.kind == .number, typed.kind == .letters { return isSlip(typed.text, forNumber: expected.shown, rules) }
    guard typed.kind == .letters, expected.kind == .letters, !rules.isRival(typed.text) else { return false }
    if typed.text == expected.text {
      // "-r" and "-R" are two options.
      return LetterCase.differs(typed, expected)
        && (typed.text.utf8.count > 2 || (typed.letterCase != .code && expected.letterCase != .code))
    }
    if !isAlone, isName(expected.text, withSingleLetters: typed.text, rules.language) { return true }
    if rules.language.isEnglish {
      if Inflection.isSame(typed.text, expected.text, isAlone: isAlone) { return true }
      guard abs(typed.text.utf8.count - expected.text.utf8.count) <= 4, !Lexicon.contains(typed.text) else {
        return false
      }
      let left = Spelling.american(typed.text)
      let right = Spelling.american(expected.text)
      return isSlip(typed.text, for: expected.text, rules)
        || ((left, right) != (typed.text, expected.text) && isSlip(left, for: right, rules))
        || plurals(of: expected.text).contains { isSlip(typed.text, for: $0, rules) }
    }
    return Declension.kinship(expected, typed, rules.language) != nil || isSlip(typed.text, for: expected.text, rules)
  }

  /// `fourty`, where the number is expected in a word.
  private static func isSlip(_ typed: String, forNumber shown: String, _ rules: Comparison) -> Bool {
    let numerals = Numerals.numerals(of: rules.language.code)
    let word = numerals == nil ? shown.lowercased() : Folding.key(shown.unicodeScalars[...])
    return (numerals?.isNumber(word) ?? NumberWords.isNumber(word)) && isSlip(typed, for: word, rules)
  }

  /// Whether a typed word is the expected one with one edit from five letters on, with up to two from nine on.
  static func isSlip(_ typed: String, for expected: String, _ rules: Comparison) -> Bool {
    let one = Array(typed.unicodeScalars)
    let other = Array(expected.unicodeScalars)
    let most = other.count >= 9 ? 2 : other.count >= 5 ? 1 : 0
    guard most > 0, one.count >= 4, max(one.count, other.count) <= longestWord,
      abs(one.count - other.count) <= most, (one + other).allSatisfy(isAlphabetic),
      !rules.language.denies(typed), !rules.language.months.contains(typed)
    else { return false }
    let edits = distance(one, other)
    guard edits <= most, !Opposites.differ(typed, expected, rules.language),
      !rules.language.areLookalikes(typed, expected)
    else { return false }
    if !rules.language.isEnglish {
      if one.dropLast() == other.dropLast() || one.dropLast() == other[...] { return false }
      if let last = other.last, one[...] == other.dropLast(),
        !FinalLetters.isSlip(without: last, of: expected, language: rules.language.code)
      {
        return false
      }
    }
    guard rules.language.hasLexicon else { return true }
    if Lexicon.contains(typed) { return false }
    return !Neighbours.hasOther(than: expected, nearTo: typed, edits: edits)
  }

  /// The edits that turn one word into the other: insertions, deletions, substitutions and swaps of neighbours
  /// (the restricted Damerau-Levenshtein distance).
  static func distance(_ one: [Unicode.Scalar], _ other: [Unicode.Scalar]) -> Int {
    var before: [Int] = []
    var last = Array(0...other.count)
    for i in one.indices {
      var row = [i + 1] + [Int](repeating: 0, count: other.count)
      for j in other.indices {
        let cost = one[i] == other[j] ? 0 : 1
        row[j + 1] = min(last[j + 1] + 1, row[j] + 1, last[j] + cost)
        if i > 0, j > 0, one[i] == other[j - 1], one[i - 1] == other[j] {
          row[j + 1] = min(row[j + 1], before[j - 1] + 1)
        }
      }
      before = last
      last = row
    }
    return last[other.count]
  }
}

extension Slip {
  /// "Johan" in "Johann Sebastian Bach", though it is a name as well.
  private static func isName(_ expected: String, withSingleLetters typed: String, _ language: Language) -> Bool {
    let (one, other) = (Array(typed.unicodeScalars), Array(expected.unicodeScalars))
    guard language.hasLexicon, other.count >= 5, one.count + 1 == other.count, Lexicon.isOnlyName(expected),
      Lexicon.isOnlyName(typed) || !Lexicon.contains(typed)
    else { return false }
    let common = zip(one, other).prefix { $0 == $1 }.count
    return common > 0 && other[common] == other[common - 1] && one[common...] == other[(common + 1)...]
  }

  /// The other number of a noun that ends in y, which is more than an s away.
  private static func plurals(of word: String) -> [String] {
    if word.hasSuffix("y") { return [word.dropLast() + "ies"] }
    return word.hasSuffix("ies") ? [word.dropLast(3) + "y"] : []
  }

  /// One blank too many or too few: `photo synthesis`.
  private static func gap(typed: [Word], expected: [Word], _ rules: Comparison) -> Difference? {
    guard abs(typed.count - expected.count) == 1 else { return nil }
    let (short, long) = typed.count < expected.count ? (typed, expected) : (expected, typed)
    guard let place = short.indices.first(where: { !short[$0].isSame(as: long[$0], rules) }) else { return nil }
    let left = long[place]
    let right = long[place + 1]
    let whole = short[place]
    guard left.kind == .letters, right.kind == .letters, whole.text.unicodeScalars.count >= 5, !left.isArticle,
      left.text + right.text == whole.text,
      ![left, right].contains(where: rules.language.denies),
      (left.text + right.text).unicodeScalars.allSatisfy(isAlphabetic),
      zip(short[(place + 1)...], long[(place + 2)...]).allSatisfy({ $0.isSame(as: $1, rules) })
    else { return nil }
    let parts = left.shown + " " + right.shown
    let isTypedLong = typed.count > expected.count
    return Difference([
      Difference.Pair(typed: isTypedLong ? parts : whole.shown, expected: isTypedLong ? whole.shown : parts)
    ])
  }

  private static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool { Script.isAlphabetic(scalar) }
}
