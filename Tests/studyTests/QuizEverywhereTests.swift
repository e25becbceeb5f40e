import Foundation
import Glibc
import Testing

/// What a quiz does at every size, on every kind of terminal, in both modes of editing, and on pipes.
@Suite struct `A quiz everywhere` {
  private let program: Program

  init() throws {
    program = try Program(now: "2026-03-01T10:00:00+01:00")
    try program.folder.write(
      """
      ## Capitals of some countries

      Q: Which country has Paris for its capital?
      A: France
      Id: france

      Q: Which country has Nairobi for its capital?
      A: Kenya
      Id: kenya

      Q: Which country has Lima for its capital?
      A: Peru
      Source: atlas.txt:12
      Id: peru

      """, to: "work/Decks/small.md")
  }

  private func sit(_ seat: Seat, _ arguments: String...) throws -> PseudoTerminal {
    let file = try program.folder.write("set editing-mode \(seat.mode)\n", to: "home/inputrc")
    let terminal = try PseudoTerminal(
      Program.path, ["quiz", "--deck", "small", "--seed", "1"] + arguments,
      environment: program.environment(["INPUTRC": file, "TERM": seat.term]), folder: program.workFolder,
      columns: seat.columns, rows: seat.rows)
    try terminal.expect("1 of 3")
    try terminal.expect("> ")
    return terminal
  }

  private func expectTidy(_ terminal: PseudoTerminal, _ seat: Seat) {
    #expect(terminal.attributes == terminal.before)
    for line in terminal.seen.split(whereSeparator: { $0.isNewline || $0 == "\r" }) where !line.contains("> ") {
      #expect(line.count <= min(seat.columns, 80), "\(line)")
    }
    if seat.term == "dumb" { #expect(!terminal.output.contains(0x1B)) }
  }

  @Test(arguments: Seat.all) func `asks in every form, and tells the score`(_ seat: Seat) throws {
    for format in ["typed", "choice", "true-false"] {
      let terminal = try sit(seat, "--format", format, "--minutes", "10")
      #expect(terminal.seen.contains("10 min left"))
      #expect(seat.mode == "vi" ? terminal.seen.contains("(ins)> ") : !terminal.seen.contains("(ins)"))
      if format != "typed" { try terminal.send("zzz\r", expect: "Answer") }
      for place in 2...3 { try terminal.send("\r", expect: "\(place) of 3") }
      try terminal.expect("> ")
      try terminal.send("\r", expect: "Score: 0 of 3 (0 %)")
      try terminal.expect("--seed 1")
      try terminal.expect("read again: atlas.txt:12")
      #expect(try terminal.exitStatus() == .status(0))
      expectTidy(terminal, seat)
    }
    #expect(program.journal(of: "small").isEmpty)
  }

  @Test(arguments: Seat.all) func `is left by :quit, ^D and ^C, which first clears the line`(_ seat: Seat) throws {
    for (keys, status) in [(":quit\r", 0), ("\u{4}", 0), ("\u{3}", 130)] as [(String, Int32)] {
      let terminal = try sit(seat, "--format", "typed")
      try terminal.send("\r", expect: "2 of 3")
      try terminal.expect("> ")
      if keys == "\u{3}" {
        try terminal.send("half", expect: "half")
        try terminal.send("\u{3}", expect: "> ")
      }
      try terminal.send(keys, expect: "2 not answered")
      #expect(try terminal.exitStatus() == .status(status))
      expectTidy(terminal, seat)
    }
  }

  @Test(arguments: Seat.all.filter { $0.term != "linux" }, [(SIGHUP, 129), (SIGTERM, 143)] as [(Int32, Int32)])
  func `is ended by a signal with what was answered kept, and the terminal as it was`(
    _ seat: Seat, _ it: (signal: Int32, status: Int32)
  ) throws {
    let terminal = try sit(seat, "--format", "typed", "--record")
    try terminal.send("zzz\r", expect: "2 of 3")
    try terminal.expect("> ")
    try terminal.send("half", expect: "half")
    terminal.kill(it.signal)
    #expect(try terminal.exitStatus() == .status(it.status))
    #expect(terminal.attributes == terminal.before)
    #expect(program.grades(of: "small").count == 1)
  }

  @Test(arguments: Seat.all.filter { $0.mode == "emacs" }) func `is over in the middle of an answer`(
    _ seat: Seat
  ) throws {
    let terminal = try sit(seat, "--format", "typed", "--minutes", "0.02")
    #expect(terminal.seen.contains("under 1 min left"))
    terminal.send("half an answ")
    try terminal.expect("Time is up.")
    try terminal.expect("Score: 0 of 3 (0 %)")
    try terminal.expect("not answered")
    #expect(try terminal.exitStatus() == .status(0))
    expectTidy(terminal, seat)
  }

  @Test(arguments: Seat.all.filter { $0.term != "dumb" }) func `is drawn again at another size, with what was typed`(
    _ seat: Seat
  ) throws {
    let terminal = try sit(seat, "--format", "typed")
    try terminal.send("hal", expect: "hal")
    terminal.resize(columns: seat.columns == 40 ? 60 : 40, rows: 20)
    try terminal.expect("1 of 3")
    try terminal.expect("> hal")
    try terminal.send("f\r", expect: "2 of 3")
    try terminal.expect("> ")
    try terminal.send(":quit\r", expect: "you: half")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(terminal.attributes == terminal.before)
  }

  @Test(arguments: Seat.all.filter { $0.mode == "emacs" }) func `says in words what glyphs say`(_ seat: Seat) throws {
    let terminal = try sit(seat, "--format", "choice", "--lines", "--minutes", "9")
    #expect(terminal.seen.contains("Question 1 of 3. 9 minutes left."))
    terminal.resize(columns: 50)
    try terminal.send("\r", expect: "Question 2 of 3.")
    try terminal.expect("> ")
    try terminal.send(":quit\r", expect: "2 not answered")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(!terminal.seen.contains { "─·✗✓→•".contains($0) })
  }

  @Test(arguments: ["xterm-256color", "dumb", "linux"]) func `is the same on pipes, whatever the terminal`(
    _ term: String
  ) throws {
    let result = try program.run(
      "quiz", "--deck", "small", "--seed", "1", "--format", "choice", "--minutes", "10", input: "zzz\n\n\n:quit\n",
      variables: ["TERM": term])
    #expect(result.ending == .status(0) && result.errors == "")
    #expect(!result.outputBytes.contains(0x1B) && !result.output.contains("min left"))
    for text in ["Answer with a letter", "3 of 3", "Score: 0 of 3 (0 %) · 1 not answered", "you: no answer"] {
      #expect(result.output.contains(text), "\(result.output)")
    }
  }

  @Test func `on a pipe that stays silent is over in time`() throws {
    let child = try program.start(["quiz", "--deck", "small", "--seed", "1", "--format", "typed", "--minutes", "0.01"])
    try child.expect("Time is up.")
    #expect(try child.exitStatus() == .status(0))
  }

  @Test func `tells what was left apart from what was missed`() throws {
    let result = try program.run(
      "quiz", "--deck", "small", "--seed", "1", "--format", "typed", "--json", input: "zzz\n:quit\n")
    let output = result.output
    #expect(output.contains(#""score":0,"questions":3,"unanswered":2"#), "\(output)")
    #expect(output.components(separatedBy: #""answered":false"#).count == 3)
    #expect(output.components(separatedBy: #""given":"zzz""#).count == 2)
  }
}
