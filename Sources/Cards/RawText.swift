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
    var walk = Walk(bytes)
    walk.run(visit)
  }

  private struct Walk {
    var opaque: OpaqueScanner
    var at = 0
    /// Where the text begins that wasn't handed over yet.
    var pending = 0
    var lineStart = 0
    var bytes: UnsafeBufferPointer<UInt8> { opaque.bytes }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
      opaque = OpaqueScanner(bytes, mathRunsOn: true)
    }

    mutating func run(_ visit: (Piece) -> Void) {
      while at < bytes.count {
        lineStart = at
        if enterLine(visit) { continue }
        while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { step(visit) }
        at += 1
      }
      flush(to: bytes.count, visit)
    }

    mutating func flush(to end: Int, _ visit: (Piece) -> Void) {
      if pending < end { visit(.text(pending..<end)) }
      pending = end
    }

    /// Passes over a fence that begins with this line, or over the `\` before a tag; true if the line is done.
    mutating func enterLine(_ visit: (Piece) -> Void) -> Bool {
      guard
        bytes[at] == UInt8(ascii: "\\") || bytes[at] == UInt8(ascii: "`") || bytes[at] == UInt8(ascii: "~")
          || DeckLine.isBlank(bytes[at])
      else { return false }
      let end = opaque.lineEnd(from: at)
      guard let ink = DeckLine.firstInk(bytes, at..<end) else { return false }
      if let fence = opaque.fence(at: ink), let behind = fence.end {
        at = behind
        return true
      }
      guard let word = RawText.escapedWord(opaque, ink..<end, isFirstColumn: ink == at) else { return false }
      flush(to: ink, visit)
      pending = ink + 1
      at = word
      return false
    }

    mutating func step(_ visit: (Piece) -> Void) {
      let byte = bytes[at]
      switch byte {
      case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"): sign(inCode: false, visit)
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "$"), UInt8(ascii: "<"):
        switch opaque.step(at: at) {
        case .text(let next), .math(let next), .unclosedMath(let next),
          .unclosedComment(let next):
          at = min(next, bytes.count)
        case .escape(let next):
          flush(to: at, visit)
          pending = at + 1
          at = next
        case .code(let inside, let next):
          code(inside, visit)
          at = next
        case .comment(let next): comment(to: next, visit)
        }
      default: at += 1
      }
    }

    mutating func sign(inCode: Bool, _ visit: (Piece) -> Void) {
      flush(to: at, visit)
      switch bytes[at] {
      case UInt8(ascii: "["): visit(.open(at, inCode: inCode))
      case UInt8(ascii: "]"): visit(.close(at, inCode: inCode))
      default: visit(.bar(at))
      }
      at += 1
      pending = at
    }

    /// Brackets in code have their meaning, and can be escaped.
    mutating func code(_ inside: Range<Int>, _ visit: (Piece) -> Void) {
      at = inside.lowerBound
      while at < inside.upperBound {
        switch bytes[at] {
        case UInt8(ascii: "["), UInt8(ascii: "]"): sign(inCode: true, visit)
        case UInt8(ascii: "\\") where at + 1 < inside.upperBound && RawText.isSign(bytes[at + 1]):
          flush(to: at, visit)
          pending = at + 1
          at += 2
        default: at += 1
        }
      }
    }

    /// Leaves out a comment, and its lines if nothing else stands on them.
    mutating func comment(to next: Int, _ visit: (Piece) -> Void) {
      var (before, end) = (at, next)
      while before > lineStart, DeckLine.isBlank(bytes[before - 1]) { before -= 1 }
      while end < bytes.count, RawText.isSpace(bytes[end]), bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let isAlone = before == lineStart && (end == bytes.count || bytes[end] == UInt8(ascii: "\n"))
      if isAlone, pending <= lineStart {
        flush(to: lineStart, visit)
        pending = min(end + 1, bytes.count)
        at = end
      } else {
        flush(to: at, visit)
        pending = next
        at = next
      }
    }
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
