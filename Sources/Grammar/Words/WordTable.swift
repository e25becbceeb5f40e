import CEnglish
import CWords

/// A sorted list of words in the program itself, each with a letter that tells something of it; looked up in place.
enum WordTable {
  case nouns
  case verbs
  /// All words and names that dictionaries have, without what they name.
  case words

  /// The byte that the list has for a word, nil for a word that isn't there.
  func code(of word: String) -> UInt8? {
    let bytes = bytes
    var word = word
    return word.withUTF8 { word in
      var low = 0
      var high = bytes.count
      while low < high {
        let line = Self.line(at: (low + high) / 2, of: bytes)
        switch Self.order(UnsafeBufferPointer(rebasing: bytes[line.dropLast()]), word) {
        case 0: return bytes[line.upperBound - 1]
        case ..<0: low = line.upperBound + 1
        default: high = line.lowerBound
        }
      }
      return nil
    }
  }

  private var bytes: UnsafeBufferPointer<UInt8> {
    switch self {
    case .nouns: UnsafeBufferPointer(start: english_nouns(), count: english_nouns_size())
    case .words: UnsafeBufferPointer(start: table_of_words().bytes, count: table_of_words().size)
    case .verbs: UnsafeBufferPointer(start: english_verbs(), count: english_verbs_size())
    }
  }

  /// The line around a byte, without its end.
  private static func line(at middle: Int, of bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let newline = UInt8(ascii: "\n")
    var start = middle
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    var end = middle
    while bytes[end] != newline { end += 1 }
    return start..<end
  }

  /// Negative if the first word comes before the second one, 0 if they are one.
  private static func order(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Int {
    for (a, b) in zip(one, other) where a != b { return Int(a) - Int(b) }
    return one.count - other.count
  }
}
