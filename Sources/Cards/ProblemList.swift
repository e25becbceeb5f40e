/// Gathers the problems of a file, and gives each its line, column and source text.
struct ProblemList {
  /// So many are told of one file; a file of errors only shouldn't fill the memory.
  static let most = 10_000
  /// So many scalars before and behind the place are shown of a long line.
  private static let window = 200

  private let bytes: UnsafeBufferPointer<UInt8>
  /// Where the text begins, behind a BOM.
  var start: Int
  private(set) var problems: [DeckProblem] = []

  /// Whether nothing more is told.
  var isFull: Bool { problems.count > Self.most }

  init(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    self.bytes = bytes
    self.start = start
  }

  /// Adds a problem.
  ///
  /// - Parameters:
  ///   - at: the byte where it is.
  ///   - line: the number of the line with the byte `lineStart`, which is the same line or one above.
  mutating func add(_ fault: DeckFault, at place: Int, line: Int, lineStart: Int) {
    guard !isFull else { return }
    let fault = problems.count == Self.most ? .tooMany(Self.most) : fault
    var (number, begin) = (line, max(lineStart, start))
    let place = max(begin, min(place, bytes.count))
    var at = begin
    while at < place {
      if bytes[at] == UInt8(ascii: "\n") {
        number += 1
        begin = at + 1
      }
      at += 1
    }
    let before = String(decoding: bytes[begin..<place], as: UTF8.self).unicodeScalars
    let behind = String(decoding: bytes[place..<lineEnd(from: place)], as: UTF8.self).unicodeScalars
    var text = String.UnicodeScalarView()
    if before.count > Self.window { text.append("…") }
    text.append(contentsOf: before.suffix(Self.window))
    let indent = text.count
    text.append(contentsOf: behind.prefix(Self.window))
    if behind.count > Self.window { text.append("…") }
    problems.append(
      DeckProblem(
        line: number, column: before.count + 1, rule: fault.rule, severity: fault.severity, message: fault.message,
        text: String(text), indent: indent, place: place))
  }

  /// All, sorted by place.
  func sorted() -> [DeckProblem] {
    problems.enumerated().sorted { left, right in
      (left.element.line, left.element.column, left.offset) < (right.element.line, right.element.column, right.offset)
    }.map(\.element)
  }

  /// Where the source line ends, without its line end, and no further than what is shown of it.
  private func lineEnd(from place: Int) -> Int {
    let limit = min(bytes.count, place + 4 * Self.window + 4)
    var end = place
    while end < limit, bytes[end] != UInt8(ascii: "\n") { end += 1 }
    return end > place && end < bytes.count && bytes[end] == UInt8(ascii: "\n") && bytes[end - 1] == UInt8(ascii: "\r")
      ? end - 1 : end
  }
}
