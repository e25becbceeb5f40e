import CWords

/// What is known about English words by themselves. All words are folded.
enum Lexicon {
  /// Whether this is a word, or a form of one, or a name: then fingers didn't slip.
  static func contains(_ word: String) -> Bool {
    let bytes = Array(word.utf8)
    if words.code(of: bytes) != nil || !forms.values(of: word).isEmpty { return true }
    guard bytes.last == UInt8(ascii: "s") else { return false }
    let isNoun = { (bytes: ArraySlice<UInt8>) in words.code(of: bytes) == UInt8(ascii: "x") }
    return isNoun(bytes.dropLast()) || (word.hasSuffix("es") && isNoun(bytes.dropLast(2)))
  }

  /// The part of the list in which all words stand that begin with these letters.
  static func part(beginning prefix: [UInt8]) -> Range<Int> { words.lines(from: prefix) }

  /// Whether exactly this stands in the list, or in a part of it.
  static func lists(_ word: [UInt8], in part: Range<Int>?) -> Bool { words.code(of: word, in: part) != nil }

  /// Whether this is a person's or a place's name and nothing else.
  static func isOnlyName(_ word: String) -> Bool { words.code(of: Array(word.utf8)) == UInt8(ascii: "n") }

  static func isName(_ word: String) -> Bool {
    let code = words.code(of: Array(word.utf8))
    return code == UInt8(ascii: "n") || code == UInt8(ascii: "b")
  }

  static func isVerb(_ word: String) -> Bool { words.code(of: Array(word.utf8)) == UInt8(ascii: "v") }

  /// The American spelling of a British word, or the other way round where WordNet has it so.
  static func otherSpelling(of word: String) -> String? { spellings.values(of: word).first }

  /// "go" of "went", "goose" of "geese".
  static func irregularBases(of word: String) -> [String] { forms.values(of: word) }

  /// "export" of "import".
  static func opposites(of word: String) -> [String] { opposites.values(of: word) }

  private static let words = table(table_of_words(), isCoded: true)
  private static let spellings = table(table_of_spellings())
  private static let forms = table(table_of_forms())
  private static let opposites = table(table_of_opposites())

  private static func table(_ table: word_table, isCoded: Bool = false) -> WordTable {
    WordTable(bytes: table.bytes, size: table.size, isCoded: isCoded)
  }
}
