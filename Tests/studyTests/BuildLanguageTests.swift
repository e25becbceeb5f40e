import Testing

@Suite struct `Building from notes in another language` {
  let program: Program

  init() throws {
    program = try Program()
    try program.folder.write(
      "Am 3. Mai 1859 begann der Bau der Bahn. Der Tunnel durch den Berg kostete 45 Mio. Mark.\n",
      to: "work/notizen.txt")
    try program.folder.write(SmallNotes.text, to: "work/notes.txt")
  }

  private var deck: String { program.folder.text(of: "work/deck.md") }

  @Test func `says once for each text what becomes a card, and the deck says the language`() throws {
    let result = try program.run("build", "notizen.txt", "notes.txt", "--output", "deck.md")
    #expect(result.ending == .status(0))
    #expect(
      result.errors == "study: notizen.txt is in German: only dates, numbers, lists and terms become cards\n")
    #expect(deck.contains("\nlanguage: de\n"))
    #expect(deck.contains("C: Am [3. Mai 1859] begann der Bau der Bahn.\nSource: notizen.txt:1\n"))
    let first = deck
    #expect(try program.run("build", "notizen.txt", "notes.txt", "--output", "deck.md").output.hasSuffix("unchanged\n"))
    #expect(deck == first)
    #expect(try program.run("check", "deck.md").ending == .status(0))
  }

  @Test func `says nothing of English notes`() throws {
    let result = try program.run("build", "notes.txt", "--output", "deck.md")
    #expect(result.errors.isEmpty)
    #expect(deck.contains("\nlanguage: en\n"))
  }

  @Test(arguments: [("nl", "nl", "Dutch"), ("German", "de", "German"), ("de-AT", "de", "German")])
  func `--language names another than the text speaks for`(_ name: String, _ code: String, _ spoken: String) throws {
    let result = try program.run("build", "notes.txt", "notizen.txt", "--language", name, "--output", "deck.md")
    #expect(result.ending == .status(0))
    #expect(result.errors.hasPrefix("study: notes.txt is in \(spoken): "), "\(result.errors)")
    #expect(deck.contains("\nlanguage: \(code)\n"))
  }

  @Test func `--json is still one document`() throws {
    let result = try program.run("build", "notizen.txt", "--json")
    #expect(result.output.hasPrefix("{\"decks\":[{\"name\":\"notizen\""))
    #expect(result.output.contains("\"question\":\"Am […] begann der Bau der Bahn.\""), "\(result.output)")
    #expect(result.errors.hasPrefix("study: notizen.txt is in German: "))
  }

  @Test(arguments: ["xx", "", "klingon", "und", "12"])
  func `--language with no language's code is wrong usage`(_ name: String) throws {
    let result = try program.run("build", "notizen.txt", "--language", name)
    #expect(result.ending == .status(64))
    #expect(result.output.isEmpty && result.errors.contains("is no language's code"), "\(result.errors)")
  }
}
