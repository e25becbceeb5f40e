/// One walk through a raw text: it hands over what is shown, and passes over escapes and comments.
struct TextWalk {
  private var opaque: OpaqueScanner
  private var at = 0
  /// Where the text begins that wasn't handed over yet.
  private var pending = 0
  private var lineStart = 0
  private var bytes: UnsafeBufferPointer<UInt8> { opaque.bytes }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    opaque = OpaqueScanner(bytes, mathRunsOn: true)
  }

  mutating func run(_ visit: (RawText.Piece) -> Void) {
    while at < bytes.count {
      lineStart = at
      if enterLine(visit) { continue }
      while at < bytes.count, bytes[at] != UInt8(ascii: "\n") { step(visit) }
      at += 1
    }
    flush(to: bytes.count, visit)
  }

  private mutating func flush(to end: Int, _ visit: (RawText.Piece) -> Void) {
    if pending < end { visit(.text(pending..<end)) }
    pending = end
  }

  /// Passes over a fence that begins with this line, or over the `\` before a tag; true if the line is done.
  private mutating func enterLine(_ visit: (RawText.Piece) -> Void) -> Bool {
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

  private mutating func step(_ visit: (RawText.Piece) -> Void) {
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

  private mutating func sign(inCode: Bool, _ visit: (RawText.Piece) -> Void) {
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
  private mutating func code(_ inside: Range<Int>, _ visit: (RawText.Piece) -> Void) {
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
  private mutating func comment(to next: Int, _ visit: (RawText.Piece) -> Void) {
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
