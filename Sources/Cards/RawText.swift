import Glibc

/// The text of a prompt, an answer or a field as it stands in a file, with escapes and comments in it.
enum RawText {
  /// A piece of a text, in order; what is left out between two pieces isn't shown.
  enum Piece {
    case text(Range<Int>)
    /// `[` and `]` that aren't escaped, in a code span or outside.
    case open(Int, inCode: Bool)
    case close(Int, inCode: Bool)
    /// `|` that isn't escaped.
    case bar(Int)

    var range: Range<Int> {
      switch self {
      case .text(let range): range
      case .open(let at, inCode: _), .close(let at, inCode: _), .bar(let at): at..<at + 1
      }
    }
  }

  /// What is shown of a text: without escapes, comments, and white space around it.
  static func shown(_ raw: String) -> String {
    trimmed(unescaped(raw))
  }

  /// A text without escapes and comments, its first line still indented.
  static func unescaped(_ raw: String) -> String {
    guard needsReading(raw) else { return raw }
    return raw.withBytes { bytes in
      String(unsafeUninitializedCapacity: bytes.count) { shown in
        var count = 0
        walk(bytes) { piece in
          for at in piece.range {
            shown[count] = bytes[at]
            count += 1
          }
        }
        return count
      }
    }
  }

  /// A text without white space around it; the same string where there is none.
  static func trimmed(_ text: String) -> String {
    text.withBytes { bytes in
      var (low, high) = (0, bytes.count)
      while low < high, isSpace(bytes[low]) { low += 1 }
      while high > low, isSpace(bytes[high - 1]) { high -= 1 }
      return high - low == bytes.count ? text : String(decoding: bytes[low..<high], as: UTF8.self)
    }
  }

  static func isSpace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || (0x09...0x0D).contains(byte)
  }

  /// Whether there may be an escape or a comment in a text.
  private static func needsReading(_ raw: String) -> Bool {
    raw.withBytes { bytes in
      guard let base = bytes.baseAddress else { return false }
      return memchr(base, Int32(UInt8(ascii: "\\")), bytes.count) != nil
        || memchr(base, Int32(UInt8(ascii: "<")), bytes.count) != nil
    }
  }
}

extension RawText {
  /// Goes through a text and hands over what of it is shown.
  static func walk(_ bytes: UnsafeBufferPointer<UInt8>, _ visit: (Piece) -> Void) {
    var walk = TextWalk(bytes)
    walk.run(visit)
  }

  static func isSign(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "[") || byte == UInt8(ascii: "]") || byte == UInt8(ascii: "|")
  }

  /// Where the word begins that backslashes at the start of a line keep from being a tag, a heading or a fence.
  static func escapedWord(_ opaque: OpaqueScanner, _ line: Range<Int>, isFirstColumn: Bool) -> Int? {
    var at = line.lowerBound
    while at < line.upperBound, opaque.bytes[at] == UInt8(ascii: "\\") { at += 1 }
    guard at > line.lowerBound, at < line.upperBound else { return nil }
    if opaque.fenceLength(at: at) != nil { return at }
    guard isFirstColumn, DeckLine(opaque.bytes, at..<opaque.trimmed(at..<line.upperBound).upperBound).isStructure else {
      return nil
    }
    return at
  }
}
