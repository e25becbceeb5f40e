import Testing

@Suite struct `What a learner types` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program()
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  @Test func `is in the journal only where the setting record-answers says so`() throws {
    _ = try program.run("--deck", deck, "--order", "deck", input: "Zanzibar\n4\n")
    #expect(program.reviews(of: "small").count == 1)
    #expect(!program.journal(of: "small").contains { $0.description.contains("Zanzibar") })
    #expect(try program.run("set", "record-answers", "yes").ending == .status(0))
    _ = try program.run("--deck", deck, "--order", "deck", input: "Timbuktu\n4\n")
    #expect(program.reviews(of: "small").map { $0["ans"] } == [nil, "Timbuktu"])
  }

  @Test func `is in no other file, and nothing is written outside the program's folders`() throws {
    let terminal = try program.sit("--deck", deck, "--order", "deck")
    try terminal.expect("> ")
    try terminal.send("Zanzibar\r", expect: "[again")
    try terminal.expect(" > ")
    try terminal.send("4", expect: "Kenya?")
    try terminal.expect("> ")
    terminal.send(":quit\r")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(program.folder.names(in: program.folder.path) == ["decks", "home", "state", "study", "work"])
    #expect(program.folder.names(in: program.folder.path + "/home") == [".keep"])
    #expect(program.folder.names(in: program.workFolder) == [".keep"])
    #expect(program.folder.names(in: program.folder.path + "/decks") == ["small.md"])
    #expect(try program.folder.holds("Paris") && !program.folder.holds("Zanzibar"))
  }

  @Test func `is shown with its control characters spelled out, without a terminal`() throws {
    let result = try program.run(
      "--deck", deck, "--order", "deck", input: "\u{1B}]52;c;cm0=\u{7}\u{202E}x\n\u{1B}[2J\n4\n:\u{1B}c\n")
    #expect(result.ending == .status(0))
    #expect(result.output.contains("^[]52;c;cm0=^G<U+202E>x"))
    for bytes in [result.outputBytes, result.errorBytes] { #expect(!bytes.contains(0x1B) && !bytes.contains(0x07)) }
  }

  @Test func `is shown with its control characters spelled out, when it was pasted`() throws {
    let terminal = try program.sit("--deck", deck, "--order", "deck")
    try terminal.expect("> ")
    terminal.send("\u{1B}[200~Lyon\u{1B}]0;owned\u{7}\nNice\u{1B}[201~")
    try terminal.expect("Nice")
    try terminal.send("\r", expect: "[again")
    #expect(terminal.output.firstRange(of: Array("\u{1B}]0;".utf8)) == nil, "\(terminal.transcript)")
    #expect(!terminal.output.contains(0x07))
  }
}
