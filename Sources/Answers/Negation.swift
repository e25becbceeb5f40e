/// Words that turn a sentence into its opposite.
enum Negation {
  static func isNegation(_ word: String) -> Bool { words.contains(word) }

  private static let words: Set<String> = [
    "not", "no", "never", "none", "nor", "neither", "nothing", "nobody", "nowhere", "without", "with", "cannot", "ever",
    "does", "doesn",
  ]
}
