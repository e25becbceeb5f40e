/// The words of texts as far as they give an answer away.
enum ExamWords {
  /// The words of a text in small letters, without marks, in their order.
  static func all(in text: String) -> [String] {
    asciiWords(in: text, withDigits: true)
      ?? text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }

  /// The same, but digits and curly marks part words.
  static func lettered(in text: String) -> [String] {
    asciiWords(in: text, withDigits: false)
      ?? text.split { !$0.isLetter && $0 != "'" }.map { $0.lowercased() }
  }

  /// What most texts are needs no table of characters; nil for others.
  private static func asciiWords(in text: String, withDigits: Bool) -> [String]? {
    guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
    return text.utf8.split { byte in
      let isLetter = (0x61...0x7A).contains(byte | 0x20)
      return !isLetter && byte != UInt8(ascii: "'") && !(withDigits && (0x30...0x39).contains(byte))
    }.map { Substring($0).lowercased() }
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
