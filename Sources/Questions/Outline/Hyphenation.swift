/// Which hyphens at lines' ends belong to their words: "dry-dock" does, "kilo-metres" doesn't.
struct Hyphenation: Sendable {
  /// The text's words; empty where no line ends with a hyphen.
  private let words: Set<String>

  init(_ lines: [SourceLine]) {
    guard lines.contains(where: { $0.text.hasSuffix("-") }) else {
      words = []
      return
    }
    words = Set(lines.lazy.flatMap(\.text.words))
  }

  /// Does the hyphen stay between the two halves of a word?
  func keeps(_ left: String, _ right: String) -> Bool {
    let (left, right) = (left.lowercased(), right.lowercased())
    if words.contains(left + "-" + right) { return true }
    if words.contains(left + right) { return false }
    return left.contains("-") || Self.prefixes.contains(left) || words.contains(left) && words.contains(right)
      || Words.numbers[left] != nil || Words.function.contains(left)
  }

  private static let prefixes: Set = [
    "self", "well", "non", "ex", "co", "half", "long", "short", "high", "low", "cross", "semi", "anti", "all", "part",
    "full", "deep", "dry", "ill", "quasi", "vice", "pro", "first", "second", "third", "old", "new", "world", "great",
    "north", "south", "east", "west", "one-third", "two-thirds", "open", "hard", "soft", "left", "right", "large",
    "small",
  ]
}
