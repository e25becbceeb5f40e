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

  /// An ending for another one, behind letters that may be given; `=` where no stem is needed to know.
  private struct Exchange {
    let one: String
    let other: String
    let fronts: Set<String>
    /// Whether the letters before are those that may not be there.
    let excludesFronts: Bool
    let isCertain: Bool
  }

  private let numbers: [Exchange]
  private let forms: Set<String>
  private let apart: [String: Set<String>]
  private let irregular: [String: Set<String>]

  /// Whether the two are singular and plural.
  func areNumbers(_ pair: Pair, isNoun: Bool) -> Bool { isNoun && exchange(of: pair) != nil }

  /// Whether the endings say so by themselves.
  func isCertain(_ pair: Pair) -> Bool { exchange(of: pair)?.isCertain ?? false }

  /// Whether the two may be other forms of one word.
  ///
  /// An ending may begin with letters that both have: -a and -ami.
  func areForms(_ pair: Pair) -> Bool {
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

  /// Whether two words only look like forms of one.
  func isApart(_ one: String, _ other: String) -> Bool { apart[one]?.contains(other) ?? false }

  private func exchange(of pair: Pair) -> Exchange? {
    var found: Exchange?
    for number in numbers where isExchange(number, pair.one, pair.other) || isExchange(number, pair.other, pair.one) {
      // Of "de" and "den" little is left.
      let isShort = max(number.one.unicodeScalars.count, number.other.unicodeScalars.count) < 2
      let fewest = isShort ? 3 : number.isCertain && !number.fronts.isEmpty ? 1 : 2
      guard pair.front.unicodeScalars.count >= fewest else { continue }
      if number.fronts.isEmpty || number.fronts.contains(where: pair.front.hasSuffix) != number.excludesFronts {
        if number.isCertain { return number }
        found = number
      }
    }
    return found
  }

  private func isExchange(_ exchange: Exchange, _ one: String, _ other: String) -> Bool {
    exchange.one == one && exchange.other == other
  }
}

extension DeclensionRules {
  /// - Parameters:
  ///   - numbers: endings as `one/many`, `-` for none; `=` in front where they are certain; behind `:` the letters
  ///     before them, by commas, and with `!` those that may not be.
  ///   - forms: endings of cases and persons.
  ///   - irregular: singulars and plurals with other endings, by hyphens.
  ///   - apart: words that aren't forms of one, by hyphens.
  init(numbers: String, forms: String = "", irregular: String = "", apart: String = "") {
    func ending(_ text: Substring) -> String { text == "-" ? "" : String(text) }
    self.numbers = numbers.split(whereSeparator: \.isWhitespace).compactMap { text in
      let isCertain = text.first == "="
      let parts = text.drop { $0 == "=" }.split(separator: ":")
      let ends = parts[0].split(separator: "/")
      guard ends.count == 2 else { return nil }
      let listed = parts.count > 1 ? parts[1] : ""
      let fronts = listed.drop { $0 == "!" }.split(separator: ",").map(String.init)
      return Exchange(
        one: ending(ends[0]), other: ending(ends[1]), fronts: Set(fronts), excludesFronts: listed.first == "!",
        isCertain: isCertain)
    }
    self.forms = Set(forms.split(separator: " ").map(ending))
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
