import Glibc
import Testing

@Suite struct `A sitting that is disturbed` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program()
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  private var answers: [String] { program.grades(of: "small") }

  /// Starts a sitting and waits for its first prompt.
  private func sit(columns: UInt16 = 80) throws -> PseudoTerminal {
    let terminal = try program.sit("--deck", deck, "--order", "deck", columns: columns)
    try terminal.expect("capital of France?")
    try terminal.expect("> ")
    return terminal
  }

  /// Reveals a card and waits for the rating prompt.
  private func reveal(_ terminal: PseudoTerminal, _ answer: String) throws {
    try terminal.send("\r", expect: answer)
    try terminal.expect("[good")
    try terminal.expect(" > ")
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129), (SIGQUIT, 131)] as [(Int32, Int32)], [false, true])
  func `by a signal ends with 128 and its number, with the answer before and the terminal restored`(
    _ it: (signal: Int32, status: Int32), revealed: Bool
  ) throws {
    let terminal = try sit()
    try reveal(terminal, "Paris")
    try terminal.send("4", expect: "capital of Kenya?")
    try terminal.expect("> ")
    if revealed { try reveal(terminal, "Nairobi") } else { try terminal.send("Nai", expect: "Nai") }
    terminal.kill(it.signal)
    #expect(try terminal.exitStatus() == .status(it.status))
    #expect(answers == ["france 4"])
    #expect(terminal.attributes == terminal.before)
  }

  @Test func `by the quit key ends as by a signal, with nothing but the summary shown`() throws {
    let terminal = try sit()
    terminal.send("\u{1C}")
    #expect(try terminal.exitStatus() == .status(131))
    #expect(terminal.seen.contains("Nothing answered") && !terminal.seen.contains("Saved in"), "\(terminal.seen)")
    #expect(terminal.attributes == terminal.before)
  }

  @Test func `by a window that is closed ends, with the answers before`() throws {
    let terminal = try sit()
    try reveal(terminal, "Paris")
    try terminal.send("4", expect: "capital of Kenya?")
    terminal.hangUp()
    let ending = try terminal.exitStatus()
    #expect(ending == .status(129))
    #expect(answers == ["france 4"])
  }

  @Test func `by kill -9 keeps every answer that was acknowledged, and goes on from there`() throws {
    let terminal = try sit()
    try reveal(terminal, "Paris")
    try terminal.send("4", expect: "capital of Kenya?")
    terminal.kill(SIGKILL)
    #expect(try terminal.exitStatus() == .signal(SIGKILL))
    #expect(answers == ["france 4"])

    let again = try program.sit("--deck", deck, "--order", "deck")
    try again.expect("capital of Kenya?")
    try again.expect("> ")
    #expect(!again.seen.contains("France"))
    try reveal(again, "Nairobi")
    again.send("4")
    #expect(try again.exitStatus() == .status(0))
    #expect(answers == ["france 4", "kenya 4"])
  }

  @Test(arguments: [UInt16(40), 132, 20]) func `by a resize keeps what was typed and what is asked`(
    columns: UInt16
  ) throws {
    let terminal = try sit()
    try terminal.send("Par", expect: "Par")
    terminal.resize(columns: columns)
    terminal.settle(0.2)
    try terminal.send("is\r", expect: "[good")
    terminal.resize(columns: 80)
    terminal.settle(0.2)
    try terminal.send("4", expect: "capital of Kenya?")
    #expect(answers == ["france 4"])
  }

  @Test func `by a resize is drawn again at the new width, with what was typed`() throws {
    let terminal = try sit()
    try terminal.send("Par", expect: "Par")
    terminal.resize(columns: 60)
    terminal.resize(columns: 40)
    try terminal.expect("\n── 1/2 ── Capitals " + String(repeating: "─", count: 21) + "\r\n")
    try terminal.expect("capital of France?")
    try terminal.expect("> Par")
    try terminal.send("is\r", expect: "[good")
    try terminal.expect(" > ")
    terminal.resize(columns: 100)
    try terminal.expect("\n── 1/2 ── Capitals " + String(repeating: "─", count: 61) + "\r\n")
    try terminal.expect("✓ Paris")
    try terminal.expect("again 1m · hard")
    // It is 80 columns wide all the same, and no card is on the screen then.
    terminal.resize(columns: 90)
    #expect(!terminal.shows("capital of France?", after: 0.4))
    try terminal.send("3", expect: "capital of Kenya?")
    #expect(answers == ["france 3"])
  }

  @Test func `by a resize says nothing twice to who has lines read out`() throws {
    let terminal = try program.sit("--deck", deck, "--order", "deck", "--lines")
    try terminal.expect("> ")
    terminal.resize(columns: 40)
    #expect(!terminal.shows("capital of France?", after: 0.4))
    try terminal.send("Paris\r", expect: "right: Paris")
  }

  @Test(arguments: Seat.all) func `by ^Z comes back with fg, redrawn, at both prompts`(_ seat: Seat) throws {
    let file = try program.folder.write("set editing-mode \(seat.mode)\n", to: "home/inputrc")
    let terminal = try PseudoTerminal(
      "/bin/bash", ["--norc", "-i"],
      environment: program.environment(["PS1": "ready> ", "HISTFILE": "", "INPUTRC": file, "TERM": seat.term]),
      folder: program.folder.path, columns: seat.columns, rows: seat.rows)
    try terminal.expect("ready> ")
    try terminal.send("\(Program.path) --deck \(deck) --order deck\r", expect: "capital of France?")
    try terminal.expect("> ")
    try terminal.send("Par", expect: "Par")
    try terminal.send("\u{1A}", expect: "Stopped")
    try terminal.expect("ready> ")
    try terminal.send("stty -a\r", expect: " echo ")
    try terminal.expect("ready> ")
    try terminal.send("fg\r", expect: "> Par")
    try terminal.send("is\r", expect: "[good")
    try terminal.expect(" > ")
    try terminal.send("\u{1A}", expect: "Stopped")
    try terminal.expect("ready> ")
    try terminal.send("fg\r", expect: "[good")
    try terminal.expect(" > ")
    try terminal.send(seat.term == "dumb" ? "4\r" : "4", expect: "capital of Kenya?")
    try terminal.expect("> ")
    try terminal.send(":quit\r", expect: "ready> ")
    terminal.send("exit\r")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(answers == ["france 4"])
  }

  @Test func `by a second one on the same deck goes on in a segment of its own`() throws {
    let first = try sit()
    try reveal(first, "Paris")
    try first.send("4", expect: "capital of Kenya?")
    let second = try program.run("--deck", deck, "--order", "deck", input: "\n4\n")
    #expect(second.ending == .status(0), "\(second.errors)")
    #expect(!second.errors.isEmpty)
    try first.expect("> ")
    first.send(":quit\r")
    #expect(try first.exitStatus() == .status(0))
    let files = program.folder.names(in: program.folder.path + "/study/progress/small")
    #expect(files.count == 2 && files.contains { $0.hasSuffix("-2.jsonl") }, "\(files)")
    #expect(Set(answers) == ["france 4", "kenya 4"])
  }
}
