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
  ///
  /// - Parameter part: the lines among which to look, as `lines(from:)` gives them.
  func code(of word: some RandomAccessCollection<UInt8>, in part: Range<Int>? = nil) -> UInt8? {
    line(of: word, in: part ?? 0..<bytes.count).map { bytes[$0.upperBound - 1] }
  }

  /// The part of the table in which all words stand that begin with these letters.
  func lines(from prefix: [UInt8]) -> Range<Int> {
    return insertion(of: prefix)..<insertion(of: prefix + [0x7F])
  }

  /// What stands behind a word of the other tables.
  func values(of word: String) -> [String] {
    let key = Array(word.utf8)
    guard let line = line(of: key, in: 0..<bytes.count) else { return [] }
    return bytes[line].split(separator: Self.blank).dropFirst().map { String(decoding: $0, as: UTF8.self) }
  }

  private func line(of key: some RandomAccessCollection<UInt8>, in part: Range<Int>) -> Range<Int>? {
    var (low, high) = (part.lowerBound, part.upperBound)
    while low < high {
      let line = line(around: (low + high) / 2, in: low..<high)
      switch order(line, key) {
      case 0: return line
      case 1: high = line.lowerBound
      default: low = line.upperBound + 1
      }
    }
    return nil
  }

  /// Where the first line begins that doesn't come before the key.
  private func insertion(of key: [UInt8]) -> Int {
    var (low, high) = (0, bytes.count)
    while low < high {
      let line = line(around: (low + high) / 2, in: low..<high)
      if order(line, key) == -1 { low = line.upperBound + 1 } else { high = line.lowerBound }
    }
    return low
  }

  private func line(around place: Int, in part: Range<Int>) -> Range<Int> {
    var start = place
    while start > part.lowerBound, bytes[start - 1] != Self.end { start -= 1 }
    var end = start
    while end < part.upperBound, bytes[end] != Self.end { end += 1 }
    return start..<end
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
