/// Which endings of a language belong together. All letters are folded.
struct DeclensionRules {
  /// Two words as what they have in common and their two ends.
  struct Pair {
    let front: String
    let one: String
    let other: String

    /// Nil for words that don't begin alike, or have more behind it than endings.
    init?(_ one: String, _ other: String) {
      let (left, right) = (one.unicodeScalars, other.unicodeScalars)
      guard left.first == right.first else { return nil }
      let common = zip(left, right).prefix { $0 == $1 }.count
      let ends = [left.dropFirst(common), right.dropFirst(common)]
      guard ends[0].count + ends[1].count <= 7 else { return nil }
      front = String(String.UnicodeScalarView(left.prefix(common)))
      self.one = String(String.UnicodeScalarView(ends[0]))
      self.other = String(String.UnicodeScalarView(ends[1]))
    }
  }

  private let numbers: [EndingExchange]
  private let persons: [EndingExchange]
  private let genders: [EndingExchange]
  private let forms: Set<String>
  private let places: [[String]]
  private let apart: [String: Set<String>]
  private let irregular: [String: Set<String>]

  /// Whether the two are singular and plural, if they have one stem or the endings are certain.
  func areNumbers(_ pair: Pair) -> Bool { numbers.contains { $0.holds(for: pair) } }

  /// Whether the endings say so by themselves.
  func areCertainNumbers(_ pair: Pair) -> Bool { numbers.contains { $0.isCertain && $0.holds(for: pair) } }

  /// Whether two names may be a man's and a woman's.
  func arePersons(_ pair: Pair) -> Bool { persons.contains { $0.holds(for: pair) } }

  /// Whether the two may be other forms of one word.
  ///
  /// An ending may begin with letters that both have: -a and -ami.
  func areForms(_ pair: Pair) -> Bool {
    if genders.contains(where: { $0.holds(for: pair) }) { return false }
    let letters = pair.front.unicodeScalars
    return (0...2).contains { count in
      guard letters.count >= 3 + count else { return false }
      let shared = String(String.UnicodeScalarView(letters.suffix(count)))
      let (one, other) = (shared + pair.one, shared + pair.other)
      guard forms.contains(one), forms.contains(other), one + other != "ь" else { return false }
      // Two vowels are often two genders.
      return !(DeclensionRules.vowels.contains(one) && DeclensionRules.vowels.contains(other))
    }
  }

  private static let vowels: Set<String> = ["a", "e", "i", "o", "u"]

  /// Whether two words are one's singular and plural, though no ending says so.
  func isIrregular(_ one: String, _ other: String) -> Bool { irregular[one]?.contains(other) ?? false }

  /// Whether two words have endings that say where, and say two things: "talossa" and "talosta".
  func arePlaces(_ one: String, _ other: String) -> Bool {
    guard !places.isEmpty, let left = placed(one), let right = placed(other) else { return false }
    return left.place != right.place && left.front == right.front
  }

  private func placed(_ word: String) -> (place: Int, front: Substring)? {
    for (place, endings) in places.enumerated() {
      for ending in endings where word.hasSuffix(ending) {
        return (place, word.dropLast(ending.unicodeScalars.count))
      }
    }
    return nil
  }

  /// Whether two words only look like forms of one.
  func isApart(_ one: String, _ other: String) -> Bool { apart[one]?.contains(other) ?? false }
}

extension DeclensionRules {
  /// - Parameters:
  ///   - numbers: endings of one and many, as `EndingExchange` reads them.
  ///   - forms: endings of cases and persons.
  ///   - irregular: singulars and plurals with other endings, by hyphens.
  ///   - persons: endings that tell a woman's name from a man's.
  ///   - genders: endings that make two words of one stem.
  ///   - places: endings that say where, those that mean one thing between two `/`.
  ///   - apart: words that aren't forms of one, by hyphens.
  init(
    numbers: String, forms: String = "", irregular: String = "", persons: String = "", genders: String = "",
    places: String = "", apart: String = ""
  ) {
    self.numbers = EndingExchange.list(numbers)
    self.forms = Set(forms.split(separator: " ").map(EndingExchange.ending))
    self.persons = EndingExchange.list(persons)
    self.genders = EndingExchange.list(genders)
    self.places = places.split(separator: "/").map { $0.split(separator: " ").map(String.init) }
    self.apart = DeclensionRules.pairs(apart)
    self.irregular = DeclensionRules.pairs(irregular)
  }

  /// Which words stand beside each, from `one-other` both ways.
  private static func pairs(_ text: String) -> [String: Set<String>] {
    var result: [String: Set<String>] = [:]
    for pair in text.split(whereSeparator: \.isWhitespace) {
      let words = pair.split(separator: "-").map(String.init)
      guard words.count == 2 else { continue }
      result[words[0], default: []].insert(words[1])
      result[words[1], default: []].insert(words[0])
    }
    return result
  }
}
