import Glibc

/// Finds what is opaque in a text: code, math and comments.
///
/// It remembers which searches were in vain, so that no text makes it look at the same bytes again and again.
struct OpaqueScanner {
  /// What stands at a place.
  enum Step {
    /// Ordinary text up to `next`.
    case text(next: Int)
    /// A `\` that takes away the meaning of what is between it and `next`.
    case escape(next: Int)
    /// `` `code` ``: the span without its backticks.
    case code(inside: Range<Int>, next: Int)
    case math(next: Int)
    case comment(next: Int)
    /// `<!--` or `$$` that is never closed: text.
    case unclosedComment(next: Int)
    case unclosedMath(next: Int)
  }

  let bytes: UnsafeBufferPointer<UInt8>
  /// Whether `$…$` may run on over a line's end, as it may inside one text.
  let mathRunsOn: Bool
  private var noCommentEnd = Int.max
  var noDisplayEndBefore = 0
  var noMathEndBefore = 0
  private var noCodeEndBefore: [Int] = []
  private var unclosedFence: [UInt8: Int] = [:]

  init(_ bytes: UnsafeBufferPointer<UInt8>, mathRunsOn: Bool) {
    self.bytes = bytes
    self.mathRunsOn = mathRunsOn
  }

  /// Where the line with this place ends: its LF, or the end of the text.
  func lineEnd(from start: Int) -> Int {
    find(UInt8(ascii: "\n"), in: start..<bytes.count) ?? bytes.count
  }

  /// The first place of a byte in a range.
  func find(_ byte: UInt8, in range: Range<Int>) -> Int? {
    guard !range.isEmpty, let base = bytes.baseAddress,
      let found = memchr(base + range.lowerBound, Int32(byte), range.count)
    else { return nil }
    return UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
  }

  /// What stands at `at`.
  mutating func step(at: Int) -> Step {
    switch bytes[at] {
    case UInt8(ascii: "\\"): escape(at)
    case UInt8(ascii: "`"): code(at)
    case UInt8(ascii: "$"): math(at)
    case UInt8(ascii: "<"): comment(at)
    default: .text(next: at + 1)
    }
  }

  /// Where the code fence that begins at `at` ends, behind its last line; nil if none begins there.
  mutating func fence(at: Int) -> (end: Int?, mark: Int)? {
    guard let length = fenceLength(at: at) else { return nil }
    let mark = bytes[at]
    if let known = unclosedFence[mark], length >= known { return (nil, at) }
    var start = lineEnd(from: at) + 1
    while start < bytes.count {
      let end = lineEnd(from: start)
      if let ink = DeckLine.firstInk(bytes, start..<end), bytes[ink] == mark, run(at: ink, to: end) >= length {
        let behind = ink + run(at: ink, to: end)
        if trimmed(behind..<end).isEmpty { return (min(end + 1, bytes.count), at) }
      }
      start = end + 1
    }
    unclosedFence[mark] = length
    return (nil, at)
  }

  /// How many marks a fence that begins at `at` has; nil if it is none.
  func fenceLength(at: Int) -> Int? {
    guard at < bytes.count, bytes[at] == UInt8(ascii: "`") || bytes[at] == UInt8(ascii: "~") else { return nil }
    let end = lineEnd(from: at)
    let length = run(at: at, to: end)
    guard length >= 3 else { return nil }
    if bytes[at] == UInt8(ascii: "`"), find(UInt8(ascii: "`"), in: at + length..<end) != nil { return nil }
    return length
  }

  /// A range without blanks, tabs and CR around it.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    func isSpace(_ byte: UInt8) -> Bool { DeckLine.isBlank(byte) || byte == UInt8(ascii: "\r") }
    while low < high, isSpace(bytes[low]) { low += 1 }
    while high > low, isSpace(bytes[high - 1]) { high -= 1 }
    return low..<high
  }

  /// Whether `<!--` stands at a place.
  func isCommentStart(at: Int) -> Bool {
    at + 4 <= bytes.count && bytes[at] == UInt8(ascii: "<") && bytes[at + 1] == UInt8(ascii: "!")
      && bytes[at + 2] == UInt8(ascii: "-") && bytes[at + 3] == UInt8(ascii: "-")
  }
}

extension OpaqueScanner {
  private func run(at: Int, to end: Int) -> Int {
    var behind = at
    while behind < end, bytes[behind] == bytes[at] { behind += 1 }
    return behind - at
  }

  private func escape(_ at: Int) -> Step {
    guard at + 1 < bytes.count else { return .text(next: at + 1) }
    switch bytes[at + 1] {
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "$"): return .escape(next: at + 2)
    case UInt8(ascii: "<"): return isCommentStart(at: at + 1) ? .escape(next: at + 5) : .text(next: at + 1)
    case UInt8(ascii: "`"): return .text(next: at + 2)
    default: return .text(next: at + 1)
    }
  }

  /// A code span ends on its line, with as many backticks as it begins with.
  private mutating func code(_ at: Int) -> Step {
    let line = lineEnd(from: at)
    let length = run(at: at, to: line)
    let longest = 8
    guard length <= longest else { return .text(next: at + length) }
    if noCodeEndBefore.isEmpty { noCodeEndBefore = Array(repeating: 0, count: longest + 1) }
    if at < noCodeEndBefore[length] { return .text(next: at + length) }
    var next = at + length
    while let tick = find(UInt8(ascii: "`"), in: next..<line) {
      let count = run(at: tick, to: line)
      if count == length { return .code(inside: at + length..<tick, next: tick + count) }
      next = tick + count
    }
    noCodeEndBefore[length] = line
    return .text(next: at + length)
  }

  private mutating func comment(_ at: Int) -> Step {
    guard isCommentStart(at: at) else { return .text(next: at + 1) }
    guard at < noCommentEnd else { return .unclosedComment(next: at + 4) }
    var next = at + 2
    while let mark = find(UInt8(ascii: ">"), in: next..<bytes.count) {
      if mark >= at + 4, bytes[mark - 1] == UInt8(ascii: "-"), bytes[mark - 2] == UInt8(ascii: "-") {
        return .comment(next: mark + 1)
      }
      next = mark + 1
    }
    noCommentEnd = at
    return .unclosedComment(next: at + 4)
  }
}
