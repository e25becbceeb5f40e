import Glibc

/// A sitting without a terminal: lines come from a file or a pipe, and nothing is echoed.
///
/// Both kinds of request take a whole line. A prompt with words in it is shown as a line of its own, since nobody
/// types behind it; a bare mark such as `> ` isn't shown.
public final class PipeTerminal: Terminal {
  private let input: Int32
  private let output: Output
  private var buffer: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  public var columns: Int { Window.columns(of: output.descriptor) }
  public var isInteractive: Bool { false }
  public var typed: String { "" }

  /// A terminal that reads from an open descriptor, which stays open.
  public init(input: Int32 = STDIN_FILENO, output: Output) {
    self.input = input
    self.output = output
    Signals.watch()
  }

  public func write(_ text: TerminalText) throws(OutputProblem) { try output.write(text) }

  public func flush() throws(OutputProblem) { try output.flush() }

  public func suspend<Result>(_ body: () -> Result) throws(OutputProblem) -> Result {
    try output.flush()
    return Signals.asFound(body)
  }

  public func read(_ request: Request, meanwhile work: () -> Void) throws(OutputProblem) -> Input {
    if request.prompt.plain.contains(where: { $0.isLetter || $0.isNumber }) {
      try output.line(request.prompt.withoutBlanksAtEnd)
    }
    try output.flush()
    work()
    let deadline = Deadline(after: request.timeout)
    var searched = start
    while true {
      if let signal = Signals.takeEnd() { return .signal(signal) }
      if Signals.take(SIGINT) { return .interrupt }
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        let line = line(upTo: end)
        start = end + 1
        return .line(line)
      }
      if isAtEnd {
        guard start < buffer.count else { return .end }
        let line = line(upTo: buffer.count)
        start = buffer.count
        return .line(line)
      }
      if deadline.isOver { return .timeout }
      guard isReadable(input, within: deadline.slice) else { continue }
      searched = fill()
    }
  }
}

extension PipeTerminal {
  /// The most bytes of a line; what is longer is left out.
  static let longestLine = 1 << 20

  private func line(upTo end: Int) -> String {
    var line = buffer[start..<end].prefix(Self.longestLine)
    if line.last == UInt8(ascii: "\r"), line.endIndex == end { line.removeLast() }
    return String(decoding: line, as: UTF8.self)
  }

  /// Reads what there is behind the unread rest, which afterwards begins the buffer, and tells where that is.
  private func fill() -> Int {
    buffer.removeFirst(start)
    start = 0
    // A line that goes on for ever isn't kept for ever.
    let known = min(buffer.count, Self.longestLine + 1)
    let room = 1 << 16
    buffer.removeLast(buffer.count - known)
    buffer.append(contentsOf: repeatElement(0, count: room))
    let (count, code) = buffer.withUnsafeMutableBytes { bytes in
      (Glibc.read(input, bytes.baseAddress?.advanced(by: known), room), errno)
    }
    buffer.removeLast(room - max(0, count))
    isAtEnd = count == 0 || (count < 0 && code != EINTR && code != EAGAIN)
    return known
  }
}
