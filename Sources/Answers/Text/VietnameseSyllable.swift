/// What a Vietnamese word may sound like: nearly every syllable of one more or one other letter is another word.
enum VietnameseSyllable {
  /// Whether folded letters may be a syllable; no slip leads to one.
  static func isPossible(_ word: String) -> Bool {
    onsets.contains { onset in
      guard word.hasPrefix(onset) else { return false }
      let rest = word.dropFirst(onset.utf8.count)
      let nucleus = rest.prefix { "aeiouy".contains($0) }
      return (1...3).contains(nucleus.utf8.count) && codas.contains(String(rest.dropFirst(nucleus.utf8.count)))
    }
  }

  private static let onsets = [
    "ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k", "l", "m", "n", "p",
    "r", "s", "t", "v", "x", "",
  ]
  private static let codas: Set<String> = ["", "c", "ch", "m", "n", "ng", "nh", "p", "t"]
}
