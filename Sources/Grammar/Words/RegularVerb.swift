/// The forms of a verb that follow its spelling.
struct RegularVerb {
  private let base: String
  private let letters: [UInt8]
  private let spelling: Verb.Spelling

  init(_ base: String, _ spelling: Verb.Spelling) {
    self.base = base
    letters = Array(base.utf8)
    self.spelling = spelling
  }

  var thirdPerson: String {
    if endsInConsonantAndY { return base.dropLast() + "ies" }
    if ends("o"), !isVowel(at: letters.count - 2), !Self.plainEnds.contains(base) { return base + "es" }
    if let doubled = doubledHiss { return doubled + "es" }
    if ends("ch"), !Self.hardEnds.contains(base) { return base + "es" }
    return ["s", "x", "z", "sh"].contains(where: ends) ? base + "es" : base + "s"
  }

  var past: String {
    if ends("e") { return base + "d" }
    if endsInConsonantAndY { return base.dropLast() + "ied" }
    return stem + "ed"
  }

  var ing: String {
    if ends("ie"), !Self.keepingE.contains(base) { return base.dropLast(2) + "ying" }
    if ends("e"), !["ee", "oe", "ye"].contains(where: ends), !Self.keepingE.contains(base), letters.count > 2 {
      return base.dropLast() + "ing"
    }
    return stem + "ing"
  }

  /// The base as it is before a vowel: "admitt", "panick".
  private var stem: String {
    if ends("c"), isVowel(at: letters.count - 2), !Self.keepingC.contains(base) { return base + "k" }
    guard let last = base.last, doubles else { return base }
    return base + String(last)
  }

  /// Whether the last consonant is written twice before a vowel.
  private var doubles: Bool {
    if spelling == .british, Stress.isDoubledInBritain(base) { return true }
    guard endsInSingleVowelAndConsonant, !Stress.isNeverDoubled(base) else { return false }
    if syllables == 1 || Stress.isLast(in: base) { return true }
    return spelling == .british && ends("l") && base != "parallel"
  }

  /// "quizz" of "quiz", "gass" of "gas": a short word's single s or z is doubled before -es as well.
  private var doubledHiss: String? {
    (ends("z") || base == "gas") && doubles ? stem : nil
  }
}

extension RegularVerb {
  private func ends(_ suffix: String) -> Bool { base.hasSuffix(suffix) }

  /// Whether a letter is a vowel; the u of "qu" isn't one, nor is a y before a vowel.
  private func isVowel(at index: Int) -> Bool {
    guard letters.indices.contains(index) else { return false }
    switch letters[index] {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"): return true
    case UInt8(ascii: "u"): return index == 0 || letters[index - 1] != UInt8(ascii: "q")
    case UInt8(ascii: "y"): return index > 0 && !isVowel(at: index + 1)
    default: return false
    }
  }

  private var endsInConsonantAndY: Bool { ends("y") && letters.count > 2 && !isVowel(at: letters.count - 2) }

  private var endsInSingleVowelAndConsonant: Bool {
    let count = letters.count
    guard count > 1, !["w", "x", "y", "h"].contains(where: ends), !isVowel(at: count - 1) else { return false }
    return isVowel(at: count - 2) && !isVowel(at: count - 3)
  }

  /// Groups of vowels.
  private var syllables: Int {
    letters.indices.count { isVowel(at: $0) && !isVowel(at: $0 - 1) }
  }

  /// Verbs whose e stays before -ing, where the word would else be read as another one.
  private static let keepingE: Set<String> = [
    "be", "singe", "tinge", "swinge", "binge", "whinge", "birdie", "boogie",
  ]
  private static let keepingC: Set<String> = ["sic", "spec", "rec"]
  /// Verbs in -o that take a bare -s.
  private static let plainEnds: Set<String> = ["demo", "disco", "kayo", "mambo", "memo", "photo", "solo", "tango"]
  private static let hardEnds: Set<String> = ["stomach", "eunuch", "loch"]
}
