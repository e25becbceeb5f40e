/// Goes through a deck's lines; what is opaque and runs over several lines makes them one.
struct LineScanner {
  struct Line {
    /// From the first byte to behind the last one, without the line end.
    var range: Range<Int>
    /// Behind the line end.
    var next: Int
    /// The number of its first line, from 1.
    var number: Int
    var kind: DeckLine
    /// Whether nothing but comments and blanks stands on it.
    var isComment = false
  }

  /// An opening without its end.
  struct Unclosed {
    enum Kind { case comment, math, fence }
    var kind: Kind
    var at: Int
  }

  private(set) var opaque: OpaqueScanner
  private(set) var unclosed: [Unclosed] = []
  /// Where the next line begins.
  private(set) var at: Int
  private var number: Int
  private var isInsideText: Bool
  private var bytes: UnsafeBufferPointer<UInt8> { opaque.bytes }

  /// - Parameter isInsideText: whether the first line stands behind a tag, and so begins nothing.
  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int = 0, number: Int = 1, isInsideText: Bool = false) {
    opaque = OpaqueScanner(bytes, mathRunsOn: false)
    at = start
    self.number = number
    self.isInsideText = isInsideText
  }

  /// What was opened and never closed since this was asked last.
  mutating func takeUnclosed() -> [Unclosed] {
    guard !unclosed.isEmpty else { return [] }
    defer { unclosed.removeAll(keepingCapacity: true) }
    return unclosed
  }

  /// The next line, or nil at the end.
  mutating func next() -> Line? {
    guard at < bytes.count else { return nil }
    let end = opaque.lineEnd(from: at)
    var line = Line(range: at..<contentEnd(end), next: min(end + 1, bytes.count), number: number, kind: .text)
    line.kind = DeckLine(bytes, line.range)
    if isInsideText, line.kind != .blank { line.kind = .text }
    isInsideText = false
    if line.kind != .blank { extend(&line, lineFeed: end) }
    at = line.next
    number += 1
    return line
  }
}

extension LineScanner {
  private func contentEnd(_ end: Int) -> Int {
    end > at && end < bytes.count && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
  }

  private func content(of line: Line) -> Int {
    switch line.kind {
    case .tag(_, let content), .field(_, let content), .heading(_, let content): content
    case .blank, .rule, .nearMiss, .text: DeckLine.firstInk(bytes, line.range) ?? line.range.upperBound
    }
  }

  /// Takes in the lines below that belong to a fence, comment or `$$` which begins on this one.
  private mutating func extend(_ line: inout Line, lineFeed: Int) {
    let start = content(of: line)
    if let fence = opaque.fence(at: start) {
      if let end = fence.end { return reach(end, &line) }
      unclosed.append(Unclosed(kind: .fence, at: start))
    }
    let text = start..<line.range.upperBound
    guard opaque.find(UInt8(ascii: "<"), in: text) != nil || opaque.find(UInt8(ascii: "$"), in: text) != nil else {
      return
    }
    var place = start
    var limit = line.range.upperBound
    var isComment = line.kind == .text
    while place < limit {
      var next: Int
      switch opaque.step(at: place) {
      case .text(next: let behind):
        if !DeckLine.isBlank(bytes[place]) { isComment = false }
        next = behind
      case .escape(next: let behind), .code(inside: _, next: let behind), .math(next: let behind):
        isComment = false
        next = behind
      case .comment(next: let behind): next = behind
      case .unclosedComment(next: let behind):
        unclosed.append(Unclosed(kind: .comment, at: place))
        isComment = false
        next = behind
      case .unclosedMath(next: let behind):
        unclosed.append(Unclosed(kind: .math, at: place))
        isComment = false
        next = behind
      }
      if next > limit, next <= bytes.count, next > line.next {
        reach(next, &line)
        limit = line.range.upperBound
      }
      place = next
    }
    line.isComment = isComment
  }

  /// Lets the line reach to the end of the one in which `place` stands, or behind which it stands.
  private mutating func reach(_ place: Int, _ line: inout Line) {
    let isBehindLine = place > 0 && bytes[place - 1] == UInt8(ascii: "\n")
    let end = isBehindLine ? place - 1 : opaque.lineEnd(from: place)
    var from = line.next - 1
    while let lineFeed = opaque.find(UInt8(ascii: "\n"), in: from..<end) {
      number += 1
      from = lineFeed + 1
    }
    let isReturn = end > line.range.lowerBound && end < bytes.count && bytes[end - 1] == UInt8(ascii: "\r")
    line.range = line.range.lowerBound..<(isReturn ? end - 1 : end)
    line.next = min(end + 1, bytes.count)
  }
}
