/// Words written down as a text, one blank between two.
struct WordSet: Sendable, Sequence {
  private let words: Set<String>

  init(_ text: String) { words = Set(text.split(separator: " ").map(String.init)) }

  func contains(_ word: String) -> Bool { words.contains(word) }

  func makeIterator() -> Set<String>.Iterator { words.makeIterator() }
}
