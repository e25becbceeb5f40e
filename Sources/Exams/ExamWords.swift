/// The words of texts as far as they give an answer away.
enum ExamWords {
  /// The words of a text in small letters, without marks, in their order.
  static func all(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }

  /// The words that carry meaning, without the ending of a plural.
  static func content(of text: String) -> Set<String> {
    Set(all(in: text).filter { $0.count > 2 && !small.contains($0) }.map(stem))
  }

  /// Whether two texts share a word, or the beginning of a long one: "NADP", "NADPH".
  static func overlap(_ one: Set<String>, _ other: Set<String>) -> Bool {
    one.contains { word in
      other.contains { word == $0 || min(word.count, $0.count) >= 4 && (word.hasPrefix($0) || $0.hasPrefix(word)) }
    }
  }

  private static func stem(_ word: String) -> String {
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    return String(word.dropLast(word.hasSuffix("ies") ? 3 : 1))
  }

  private static let small: Set = [
    "the", "and", "for", "with", "from", "into", "that", "this", "than", "then", "was", "were", "are", "has", "have",
    "had", "does", "did", "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "its", "their", "his",
    "her", "not", "but", "can", "will", "would", "about", "according", "term", "called", "der", "die", "das", "den",
    "dem", "und", "ein", "eine", "les", "des", "une", "est", "los", "las", "del", "con", "por", "que",
  ]
}
