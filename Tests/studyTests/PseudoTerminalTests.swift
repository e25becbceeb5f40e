import Glibc
import Testing

@Suite struct `A pseudo-terminal` {
  private func start(
    _ path: String, _ arguments: String..., variables: [String: String] = [:], columns: UInt16 = 80
  ) throws -> PseudoTerminal {
    let environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm", "INPUTRC": "/dev/null", "HISTFILE": ""]
    return try PseudoTerminal(
      path, arguments, environment: environment.merging(variables) { $1 }, folder: "/", columns: columns)
  }

  @Test func `echoes and passes on what is typed, and ^D ends a program that reads lines`() throws {
    let terminal = try start("/bin/cat")
    try terminal.send("hello\r", expect: "hello\r\nhello\r\n")
    terminal.send("\u{4}")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(terminal.output == Array("hello\r\nhello\r\n".utf8))
  }

  @Test func `is the controlling terminal, so that ^C interrupts`() throws {
    let terminal = try start("/bin/cat")
    try terminal.send("x\r", expect: "x\r\nx")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .signal(SIGINT))
  }

  @Test func `has a size, which can change while a program runs`() throws {
    let terminal = try start(
      "/bin/bash", "-c", "stty size; trap 'stty size' WINCH; echo on; while :; do sleep 0.05; done",
      columns: 40)
    try terminal.expect("24 40")
    try terminal.expect("on")
    terminal.resize(columns: 61, rows: 17)
    try terminal.expect("17 61")
    terminal.kill(SIGTERM)
    #expect(try terminal.exitStatus() == .signal(SIGTERM))
  }

  @Test func `stops a job with ^Z, and fg goes on with it`() throws {
    let terminal = try start("/bin/bash", "--norc", "-i", variables: ["PS1": "ready> "])
    try terminal.expect("ready> ")
    // What it prints comes when bash has left readline's modes, in which Enter would stay CR.
    try terminal.send(#"sh -c 'echo u""p; exec cat'"# + "\r", expect: "up\r\n")
    try terminal.send("one\r", expect: "one\r\none\r\n")
    try terminal.send("\u{1A}", expect: "Stopped")
    try terminal.expect("ready> ")
    try terminal.send("fg\r", expect: "cat'\r\n")
    try terminal.send("two\r", expect: "two\r\ntwo\r\n")
    try terminal.send("\u{4}", expect: "ready> ")
    terminal.send("exit 3\r")
    #expect(try terminal.exitStatus() == .status(3))
  }

  @Test func `tells a program's exit status and the signal that killed it`() throws {
    #expect(try start("/bin/bash", "-c", "exit 7").exitStatus() == .status(7))
    let killed = try start("/bin/bash", "-c", "echo up; exec sleep 100")
    try killed.expect("up")
    killed.kill(SIGKILL)
    #expect(try killed.exitStatus() == .signal(SIGKILL))
  }

  @Test func `waits no longer than it was told, for a text or for the end, and shows what came`() throws {
    let terminal = try start("/bin/bash", "-c", "trap '' TERM HUP INT; echo stubborn; while :; do sleep 1; done")
    try terminal.expect("stubborn")
    let clock = ContinuousClock()
    let start = clock.now
    let unseen = #expect(throws: Child.Problem.self) { try terminal.expect("never", within: 0.3) }
    #expect(unseen?.description.contains("stubborn") == true)
    let unended = #expect(throws: Child.Problem.self) { try terminal.exitStatus(within: 0.3) }
    #expect(unended?.description.contains("stubborn") == true)
    #expect(clock.now - start < .seconds(5) * Sanitizers.patience)
  }

  @Test func `a text that was waited for isn't found twice`() throws {
    let terminal = try start("/bin/bash", "-c", "echo once; sleep 100")
    try terminal.expect("once")
    #expect(!terminal.shows("once", after: 0.2))
  }

  @Test func `a text is found among colours, of which the bytes are kept`() throws {
    let terminal = try start("/usr/bin/printf", #"a\033[1;31mb\033]0;title\007c\033(Bd\n"#)
    try terminal.expect("abcd")
    #expect(terminal.output.contains(0x1B))
  }

  @Test func `keeps the attributes that a program left behind`() throws {
    let good = try start("/bin/bash", "-c", "stty raw -echo; echo raw; read -r; stty sane; echo sane; read -r")
    #expect(good.before.isCooked)
    try good.expect("raw")
    #expect(good.attributes != good.before)
    #expect(!good.attributes.isCooked)
    try good.send("\n", expect: "sane")
    good.send("\r")
    #expect(try good.exitStatus() == .status(0))
    #expect(good.attributes.isCooked)

    let bad = try start("/bin/bash", "-c", "stty -echo; echo off")
    try bad.expect("off")
    _ = try bad.exitStatus()
    #expect(!bad.attributes.isCooked)
  }

  @Test func `hangs up a program when it is closed`() throws {
    let terminal = try start("/bin/cat")
    try terminal.send("x\r", expect: "x\r\nx")
    terminal.hangUp()
    #expect(try terminal.exitStatus() == .signal(SIGHUP))
  }

  @Test func `a program that isn't there is a problem`() {
    #expect(throws: Child.Problem.self) { try start("/no/such/program") }
  }
}
