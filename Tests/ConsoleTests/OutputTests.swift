import Console
import Glibc
import Testing

@Suite struct `Streams` {
  @Test func `what is written arrives after a flush, in its order`() throws {
    let pipe = try Pipe()
    let output = Output(descriptor: pipe.writing)
    try output.write("a\("\u{1B}") ")
    try output.line(TerminalText(line: "good").styled(.good))
    try output.json(["k": 1])
    try output.bytes([0x1B, 0xFF])
    #expect(pipe.available.isEmpty)
    try output.flush()
    #expect(pipe.available == Array("a^[ good\n{\"k\":1}\n".utf8) + [0x1B, 0xFF])
    #expect(!output.isTerminal && !output.hasColours)
  }

  @Test func `a reader that is gone closes the stream for good`() throws {
    let pipe = try Pipe()
    let output = Output(descriptor: pipe.writing)
    pipe.closeReading()
    try output.line("x")
    #expect(throws: OutputProblem.closed) { try output.flush() }
    #expect(throws: OutputProblem.closed) { try output.line("y") }
    #expect(OutputProblem.closed.exitStatus == 0)
  }

  @Test func `a full disk is told with its number`() throws {
    let full = open("/dev/full", O_WRONLY | O_CLOEXEC)
    defer { close(full) }
    let output = Output(descriptor: full)
    try output.line("x")
    #expect(throws: OutputProblem.failed(ENOSPC)) { try output.flush() }
    #expect(OutputProblem.failed(ENOSPC).exitStatus == 74)
    #expect(OutputProblem.failed(ENOSPC).description == "could not write the output: No space left on device")
  }

  @Test func `more than a pipe holds goes through a descriptor that doesn't block`() throws {
    let pipe = try Pipe()
    #expect(fcntl(pipe.writing, F_SETFL, O_NONBLOCK) == 0)
    let reading = pipe.reading
    let writer = pipe.writing
    let thread = try BackgroundRead(descriptor: reading, count: 300_000)
    let output = Output(descriptor: writer)
    try output.bytes([UInt8](repeating: 7, count: 300_000))
    try output.flush()
    #expect(thread.wait() == 300_000)
  }
}

@Suite struct `A pipe on stdin` {
  private func inputs(of bytes: [UInt8], requests: [Request]) throws -> (inputs: [Input], shown: String) {
    let input = try Pipe()
    let shown = try Pipe()
    let terminal = PipeTerminal(input: input.reading, output: Output(descriptor: shown.writing))
    try input.fill(bytes)
    var inputs: [Input] = []
    for request in requests { inputs.append(try terminal.read(request)) }
    return (inputs, String(decoding: shown.available, as: UTF8.self))
  }

  @Test func `each line is an input, the last without LF too`() throws {
    let (inputs, _) = try inputs(
      of: Array("one\n\n北京\r\n3\nlast".utf8),
      requests: [Request(), Request(), Request(), Request(.key)] + [Request(), Request()])
    #expect(inputs == [.line("one"), .line(""), .line("北京"), .line("3"), .line("last"), .end])
  }

  @Test func `a prompt with words is a line, a bare mark isn't shown`() throws {
    let (_, shown) = try inputs(
      of: [0x0A, 0x0A], requests: [Request(prompt: "> "), Request(.key, prompt: "again 10m · [good 3d] > ")])
    #expect(shown == "again 10m · [good 3d] >\n")
  }

  @Test func `what is no UTF-8 arrives as the replacement character, and NUL as itself`() throws {
    let (inputs, _) = try inputs(of: [0x61, 0xFF, 0x00, 0x0A], requests: [Request()])
    #expect(inputs == [.line("a\u{FFFD}\0")])
  }

  @Test func `a line is kept up to 1 MiB, and the next one is whole`() throws {
    let path = "/tmp/console-long-line-\(getpid())"
    let file = open(path, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer {
      close(file)
      unlink(path)
    }
    let bytes = [UInt8](repeating: 0x61, count: 3 << 20) + Array("\nnext\n".utf8)
    #expect(write(file, bytes, bytes.count) == bytes.count)
    lseek(file, 0, SEEK_SET)
    let terminal = PipeTerminal(input: file, output: Output(descriptor: STDERR_FILENO))
    guard case .line(let line) = try terminal.read(Request()) else {
      Issue.record("no line")
      return
    }
    #expect(line.utf8.count == 1 << 20)
    #expect(try terminal.read(Request()) == .line("next"))
    #expect(try terminal.read(Request()) == .end)
  }

  @Test func `a request's time ends it`() throws {
    let input = try Pipe()
    let terminal = PipeTerminal(input: input.reading, output: Output(descriptor: STDERR_FILENO))
    #expect(try terminal.read(Request(timeout: 20)) == .timeout)
  }
}
