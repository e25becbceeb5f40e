import Glibc

/// A stream of the program, stdout or stderr, that takes sanitised text, JSON and bytes and keeps them until `flush`.
///
/// Not for more than one thread: the program has one that writes.
public final class Output {
  /// Whether a terminal shows it.
  public let isTerminal: Bool
  /// Whether styles are shown: on a terminal, without NO_COLOR, and not where TERM is `dumb`.
  public let hasColours: Bool

  /// The width to lay out for, in columns, as it is now.
  public var columns: Int { Window.columns(of: descriptor) }

  let descriptor: Int32
  private var buffer: [UInt8] = []
  private var problem: OutputProblem?

  /// A stream on an open descriptor, which stays open.
  public init(descriptor: Int32) {
    self.descriptor = descriptor
    isTerminal = isatty(descriptor) == 1
    let asksForNone = !(Surroundings["NO_COLOR"] ?? "").isEmpty
    hasColours = isTerminal && !asksForNone && !Surroundings.hasDumbTerminal
    Signals.ignoreClosedPipes()
  }

  /// What the program is asked for.
  public static func standardOutput() -> Output { Output(descriptor: STDOUT_FILENO) }

  /// What it says beside that.
  public static func standardError() -> Output { Output(descriptor: STDERR_FILENO) }

  public func write(_ text: TerminalText) throws(OutputProblem) {
    buffer.append(contentsOf: text.encoded(colours: hasColours).utf8)
    try flush(above: Self.capacity)
  }

  /// Writes text and ends the line.
  public func line(_ text: TerminalText = "") throws(OutputProblem) {
    buffer.append(contentsOf: text.encoded(colours: hasColours).utf8)
    buffer.append(UInt8(ascii: "\n"))
    try flush(above: Self.capacity)
  }

  /// Writes what is said to a person, and ends the line: on a terminal wrapped at blanks, and never wider than what a
  /// sitting shows.
  public func message(_ text: TerminalText) throws(OutputProblem) {
    guard isTerminal, !text.plain.contains("\n") else { return try line(text) }
    for line in text.wrapped(columns: max(1, min(columns, 80)), breaksWords: false) { try self.line(line) }
  }

  /// Writes a value as one line.
  public func json(_ value: JSON) throws(OutputProblem) {
    value.write(to: &buffer)
    buffer.append(UInt8(ascii: "\n"))
    try flush(above: Self.capacity)
  }

  /// Writes the bytes of a file (a deck, a journal) as they are.
  public func bytes(_ bytes: [UInt8]) throws(OutputProblem) {
    buffer.append(contentsOf: bytes)
    try flush(above: Self.capacity)
  }

  /// Hands everything written so far to the system. A stream that failed once fails always.
  public func flush() throws(OutputProblem) { try flush(above: 0) }
}

extension Output {
  private static let capacity = 1 << 16

  private func flush(above limit: Int) throws(OutputProblem) {
    if let problem { throw problem }
    guard buffer.count > limit else { return }
    let code = buffer.withUnsafeBytes { hand(over: $0) }
    buffer.removeAll(keepingCapacity: true)
    guard code != 0 else { return }
    let problem: OutputProblem = code == EPIPE ? .closed : .failed(code)
    self.problem = problem
    throw problem
  }

  /// Writes every byte; gives 0 or the `errno` of what failed.
  private func hand(over bytes: UnsafeRawBufferPointer) -> Int32 {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = Glibc.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var ready = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        _ = poll(&ready, 1, 1000)
      } else if errno != EINTR {
        return errno
      }
    }
    return 0
  }
}
