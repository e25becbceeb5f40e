import Testing

@Suite struct `What a terminal shows` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program()
    deck = try program.folder.write(
      """
      ## The capitals of countries that are far away

      Q: What is the capital of the country which lies between Ethiopia, Uganda, Tanzania and the Indian Ocean?
      A: Nairobi, which lies on the river of the same name and is the largest city of that country
      Note: It was founded by the builders of the railway from Mombasa to Lake Victoria in the year 1899.
      Source: an-atlas-with-a-long-name.txt:1234
      Hint: It begins with an N and ends with an i, and was founded in the year 1899.

      """, to: "decks/far.md")
  }

  /// A whole sitting of one card, with a hint, a wrong answer, and some commands.
  private func sitting(_ variables: [String: String?], columns: UInt16 = 80) throws -> PseudoTerminal {
    let terminal = try program.sit("--deck", deck, variables: variables, columns: columns)
    try terminal.expect("> ")
    try terminal.send(":hint\r", expect: "> ")
    try terminal.send(":why\r", expect: "> ")
    try terminal.send("Mombasa\r", expect: "[again")
    try terminal.expect(" > ")
    terminal.send("4\r")  // Enter, if the terminal can't give one key.
    #expect(try terminal.exitStatus() == .status(0))
    #expect(program.reviews(of: "far").map { $0["g"] } == ["4"])
    return terminal
  }

  @Test(arguments: ["dumb", nil]) func `without a clever terminal no escape sequence is shown`(term: String?) throws {
    let terminal = try sitting(["TERM": term])
    #expect(!terminal.output.contains(0x1B), "\(terminal.transcript)")
  }

  @Test func `colours are shown on a terminal`() throws {
    #expect(colours(try sitting(["TERM": "xterm-256color"])) != [])
  }

  @Test func `no colour is shown with NO_COLOR`() throws {
    #expect(colours(try sitting(["TERM": "xterm-256color", "NO_COLOR": "1"])) == [])
  }

  @Test(arguments: [40, 60] as [UInt16]) func `no line is wider than the terminal`(columns: UInt16) throws {
    let terminal = try sitting([:], columns: columns)
    let lines = terminal.seen.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    #expect(lines.count > 10)
    for line in lines where !line.contains(program.folder.path) {
      #expect(line.count <= Int(columns), "\(line)")
    }
  }

  @Test func `the rating line shortens where intervals grow, and keeps its brackets`() throws {
    for year in ["2026-01-01", "2026-03-01", "2027-06-01", "2033-01-01", "2060-01-01"] {
      program.now = year + "T10:00:00+00:00"
      let terminal = try program.sit("--deck", deck, columns: 40)
      try terminal.expect("> ")
      try terminal.send("\r", expect: "[good")
      try terminal.expect(" > ")
      let line = try #require(terminal.seen.split { $0.isNewline || $0 == "\r" }.last)
      #expect(line.count < 40 && line.contains("]"), "\(line)")
      terminal.send("4")
      #expect(try terminal.exitStatus() == .status(0))
    }
    #expect(program.reviews(of: "far").count == 5)
  }

  @Test(arguments: ["option", "variable"]) func `whole lines only, with --lines or ACCESSIBLE`(how: String) throws {
    let arguments = how == "option" ? ["--lines"] : []
    let terminal = try PseudoTerminal(
      Program.path, ["--deck", deck] + arguments,
      environment: program.environment(["ACCESSIBLE": how == "variable" ? "1" : nil]), folder: program.folder.path)
    try terminal.expect("> ")
    try terminal.send("\r", expect: "[good")
    try terminal.expect("> ")
    terminal.send("4")
    terminal.settle(0.3)
    #expect(program.reviews(of: "far").isEmpty)
    terminal.send("\r")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(program.reviews(of: "far").map { $0["g"] } == ["4"])
    #expect(!terminal.seen.contains("✓") && !terminal.seen.contains("──"), "\(terminal.transcript)")
  }

  /// The numbers of all colours that were set.
  private func colours(_ terminal: PseudoTerminal) -> [Int] {
    let text = String(decoding: terminal.output, as: UTF8.self)
    let numbers = text.matches(of: #/\x1B\[([0-9;:]*)m/#).flatMap { match in
      match.output.1.split { $0 == ";" || $0 == ":" }.compactMap { Int($0) }
    }
    return numbers.filter { (30...38).contains($0) || (40...48).contains($0) || (90...107).contains($0) }
  }
}
