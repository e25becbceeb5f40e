import Glibc

/// Reads a review as the program writes it: keys in its order, nothing escaped, nothing unknown.
///
/// What it refuses may still be a line: the slow way decides.
struct FastLine {
  private let start: UnsafePointer<UInt8>
  private let end: UnsafePointer<UInt8>
  private var at: UnsafePointer<UInt8>

  /// `,"c":"0030ebda"}`
  static let tailLength = 16

  /// The line in `count` bytes at `start`, LF left out; nil where it isn't one of that form, or its checksum is wrong.
  @inline(__always)
  static func read(_ start: UnsafePointer<UInt8>, count: Int) -> Line? {
    guard count > 64, count <= JournalReader.longest else { return nil }
    let tail = start + (count - tailLength)
    guard tail[14] == 0x22, tail[15] == 0x7D, memcmp(tail, checksumKey, 6) == 0, let sum = Hex.word(at: tail + 6) else {
      return nil
    }
    var fast = FastLine(start: start, end: tail)
    var line = Line()
    line.length = count
    guard fast.head(&line), fast.review(&line), Checksum.crc32(start, count: count - tailLength) == sum else {
      return nil
    }
    return line
  }

  /// The same for a line whose checksum was found right before.
  static func readAgain(_ start: UnsafePointer<UInt8>, count: Int) -> Line? {
    guard count > 64 else { return nil }
    var fast = FastLine(start: start, end: start + (count - tailLength))
    var line = Line()
    line.length = count
    return fast.head(&line) && fast.review(&line) ? line : nil
  }
}

private nonisolated(unsafe) let checksumKey = StaticString(",\"c\":\"").utf8Start

extension FastLine {
  fileprivate init(start: UnsafePointer<UInt8>, end: UnsafePointer<UInt8>) {
    self.start = start
    self.end = end
    at = start
  }

  /// Steps over `text` if it is there, and never reads beyond the tail.
  @inline(__always)
  fileprivate mutating func skip(_ text: StaticString) -> Bool {
    let count = text.utf8CodeUnitCount
    guard end - at >= count - FastLine.tailLength, memcmp(at, text.utf8Start, count) == 0 else { return false }
    at += count
    return true
  }

  /// From `{"v":1` to the kind, which must be a review.
  @inline(__always)
  fileprivate mutating func head(_ line: inout Line) -> Bool {
    guard skip("{\"v\":1,\"id\":\""), let (high, low) = Hex.identity(at: at) else { return false }
    line.identityHigh = high
    line.identityLow = low
    at += 24
    guard skip("\",\"dev\":\""), let device = plainString(), skip(",\"n\":"), let number = integer() else {
      return false
    }
    line.device = device
    line.number = number
    guard skip(",\"t\":"), let t = integer() else { return false }
    line.t = t
    var offset: Int64 = 0
    if skip(",\"tz\":") {
      guard let minutes = integer() else { return false }
      offset = minutes
    }
    if skip(",\"day\":\"") {
      guard end - at >= 11, let day = Day.number(at: at), at[10] == 0x22 else { return false }
      at += 11
      line.settleDay(written: day, offset: 0)
    } else {
      line.settleDay(written: nil, offset: offset)
    }
    guard skip(",\"k\":\"rev\",\"card\":\""), let card = plainString(), !card.isEmpty else { return false }
    line.kind = .rev
    line.card = card
    return true
  }

  @inline(__always)
  fileprivate mutating func review(_ line: inout Line) -> Bool {
    guard skip(",\"g\":"), at[0] >= 0x31, at[0] <= 0x34 else { return false }
    line.rating = at[0] &- 0x30
    at += 1
    var seen: UInt8 = 0
    while at < end {
      let before = seen
      switch at[2] {
      case UInt8(ascii: "m"):
        seen |= 1
        guard skip(",\"ms\":"), let ms = integer() else { return false }
        line.ms = ms
      case UInt8(ascii: "d"):
        seen |= 2
        guard skip(",\"due\":"), due(&line) else { return false }
      case UInt8(ascii: "s"):
        seen |= 4
        guard skip(",\"step\":"), let step = integer(), step >= 0 else { return false }
        line.step = step
        line.hasStep = true
      case UInt8(ascii: "e"):
        seen |= 8
        guard skip(",\"early\":"), integer() != nil else { return false }
      case UInt8(ascii: "p"):
        seen |= 64
        guard skip(",\"prop\":"), at[0] >= 0x31, at[0] <= 0x34 else { return false }
        line.proposal = at[0] &- 0x30
        at += 1
      default:
        if skip(",\"cram\":") {
          seen |= 16
          guard let cram = integer() else { return false }
          line.isCram = cram == 1
        } else {
          seen |= 32
          guard skip(",\"conf\":"), let confidence = integer() else { return false }
          line.confidence = confidence
        }
      }
      guard seen != before else { return false }
    }
    return at == end
  }

  @inline(__always)
  fileprivate mutating func due(_ line: inout Line) -> Bool {
    guard at[0] == 0x22 else {
      guard let ms = integer() else { return false }
      line.due = .moment(ms)
      return true
    }
    guard end - at >= 12, let day = Day.number(at: at + 1), at[11] == 0x22 else { return false }
    line.due = .day(Day(number: day))
    at += 12
    return true
  }

  /// The range of printable ASCII up to the next quote, which is stepped over.
  @inline(__always)
  fileprivate mutating func plainString() -> Range<Int>? {
    let first = at
    while at[0] != 0x22 {
      guard at[0] >= 0x20, at[0] < 0x7F, at[0] != 0x5C else { return nil }
      at += 1
    }
    let range = first - start..<at - start
    at += 1
    return range
  }

  /// An integer of at most 18 digits.
  @inline(__always)
  fileprivate mutating func integer() -> Int64? {
    let isNegative = at[0] == 0x2D
    if isNegative { at += 1 }
    let first = at
    var value: Int64 = 0
    while at[0] &- 0x30 < 10 {
      value = value &* 10 &+ Int64(at[0] &- 0x30)
      at += 1
    }
    let count = at - first
    guard count > 0, count <= 18, first[0] != 0x30 || count == 1 else { return nil }
    return isNegative ? -value : value
  }
}
