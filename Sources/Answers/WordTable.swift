/// Embedded lines in the order of their first words, read where they lie: nothing is parsed or copied at the start.
struct WordTable: @unchecked Sendable {
  private let bytes: UnsafeBufferPointer<UInt8>
  /// Whether a line is a word and one byte, instead of words with blanks between.
  private let isCoded: Bool
  private static let end = UInt8(ascii: "\n")
  private static let blank = UInt8(ascii: " ")

  init(bytes: UnsafePointer<UInt8>, size: Int, isCoded: Bool) {
    self.bytes = UnsafeBufferPointer(start: bytes, count: size)
    self.isCoded = isCoded
  }

  /// The byte behind a word of a coded table.
  func code(of word: some RandomAccessCollection<UInt8>) -> UInt8? {
    line(of: word).map { bytes[$0.upperBound - 1] }
  }

  /// What stands behind a word of the other tables.
  func values(of word: String) -> [String] {
    let key = Array(word.utf8)
    guard let line = line(of: key) else { return [] }
    return bytes[line].split(separator: Self.blank).dropFirst().map { String(decoding: $0, as: UTF8.self) }
  }

  private func line(of key: some RandomAccessCollection<UInt8>) -> Range<Int>? {
    var low = 0
    var high = bytes.count
    while low < high {
      var start = (low + high) / 2
      while start > low, bytes[start - 1] != Self.end { start -= 1 }
      var end = start
      while end < high, bytes[end] != Self.end { end += 1 }
      switch order(start..<end, key) {
      case 0: return start..<end
      case 1: high = start
      default: low = end + 1
      }
    }
    return nil
  }

  /// -1 if the word of a line comes before the key, 1 if it comes after it.
  private func order(_ line: Range<Int>, _ key: some RandomAccessCollection<UInt8>) -> Int {
    var place = line.lowerBound
    let end = isCoded ? line.upperBound - 1 : line.upperBound
    for byte in key {
      guard place < end, bytes[place] != Self.blank else { return -1 }
      if bytes[place] != byte { return bytes[place] < byte ? -1 : 1 }
      place += 1
    }
    return place == end || bytes[place] == Self.blank ? 0 : 1
  }
}
