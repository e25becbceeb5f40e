import Foundation
import Testing

@Suite struct `A review without a terminal` {
  let program: Program

  init() throws {
    program = try Program()
    try program.folder.write(SmallNotes.text, to: "work/notes.txt")
  }

  private func review(_ input: String, _ more: String...) throws -> Program.Result {
    let child = try program.start(["build", "notes.txt", "--review", "--output", "deck.md", "--per-point", "1"] + more)
    child.send(input)
    child.endInput()
    let ending = try child.exitStatus()
    return Program.Result(ending: ending, outputBytes: child.output, errorBytes: child.errors)
  }

  private var deck: String { program.folder.text(of: "work/deck.md") }

  /// The lines of the notes that the deck has cards of.
  private var lines: [Int] { (1...4).filter { deck.contains("Source: notes.txt:\($0)\n") } }

  @Test func `shows each card with its source line, question, answer, score and why`() throws {
    let child = try program.start(
      ["build", "notes.txt", "--review", "--output", "deck.md", "--per-point", "1"])
    let sources = SmallNotes.text.split(separator: "\n")
    for (place, source) in sources.enumerated() {
      try child.expect("\(place + 1)/4")
      try child.expect(source.prefix { $0 != ":" }.description)
      try child.expect("notes.txt:\(place + 1): \(source)")
      try child.expect("score 0.")
      try child.expect("[keep]")
      #expect(!program.folder.exists("work/deck.md"))
      child.send(place % 2 == 0 ? "k\n" : "\n")
    }
    #expect(try child.exitStatus() == .status(0))
    #expect(child.seen.hasSuffix("deck.md: 4 notes\nReviewed: 4 kept, 0 dropped, 0 edited.\n"), "\(child.seen)")
    #expect(!child.output.contains(0x1B) && child.errors.isEmpty)
    #expect(lines == [1, 2, 3, 4])
  }

  @Test(arguments: [
    ("k\nd\nk\nd\n", [1, 3], "2 kept, 2 dropped, 0 edited."),
    ("d\nd\nd\nd\n", [], "0 kept, 4 dropped, 0 edited."),
    ("k\nd\nq\n", [1, 3, 4], "1 kept, 1 dropped, 0 edited, 2 left as built."),
    ("drop\n", [2, 3, 4], "0 kept, 1 dropped, 0 edited, 3 left as built."),
    ("", [1, 2, 3, 4], "0 kept, 0 dropped, 0 edited, 4 left as built."),
    ("d\nd\nu\nu\nk\nd\n", [1, 3, 4], "1 kept, 1 dropped, 0 edited, 2 left as built."),
    ("?\nw\nnonsense\nd\n", [2, 3, 4], "0 kept, 1 dropped, 0 edited, 3 left as built."),
    ("e\n\na\n\nk\nq\n", [1, 2, 3, 4], "1 kept, 0 dropped, 0 edited, 3 left as built."),
    ("d\ne", [2, 3, 4], "0 kept, 1 dropped, 0 edited, 3 left as built."),
  ])
  func `keeps, drops, goes back and stops`(_ input: String, _ left: [Int], _ tally: String) throws {
    let result = try review(input)
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(lines == left)
    #expect(result.output.hasSuffix("Reviewed: \(tally)\n"), "\(result.output)")
    #expect(try program.run("check", "deck.md").errors.contains("error") == false)
  }

  @Test func `edits a question and an answer`() throws {
    let result = try review("e\nWhat did Norway [sell]?\na\nplenty of oil\nk\nq\n")
    #expect(result.output.contains("edited"))
    #expect(deck.contains("What did Norway [") && deck.contains("plenty of oil"))
    #expect(result.output.hasSuffix("Reviewed: 0 kept, 0 dropped, 1 edited, 3 left as built.\n"), "\(result.output)")
  }

  @Test func `what was dropped or edited isn't offered again, and stays as it is`() throws {
    _ = try review("d\ne\nWhat did Iceland [sell]?\nk\nk\nq\n")
    let first = deck
    for input in ["", "k\nk\nk\n"] {
      let result = try review(input)
      #expect(!result.output.contains("Norway") && !result.output.contains("What did Iceland"))
      #expect(deck.components(before: "<!--") == first.components(before: "<!--"))
    }
    #expect(
      try program.run("build", "notes.txt", "--output", "deck.md", "--per-point", "1").output.contains("unchanged"))
    // The same fact at another place is the same card.
    try program.folder.write("\n\n" + SmallNotes.text.replacing("Oil: ", with: ""), to: "work/notes.txt")
    _ = try program.run("build", "notes.txt", "--output", "deck.md", "--per-point", "1")
    #expect(!deck.contains("Norway") && deck.contains("What did Iceland ["))
    #expect(deck.contains("notes.txt:6"))
  }

  @Test func `goes on with what wasn't looked at`() throws {
    _ = try review("k\nk\nq\n")
    let second = try review("k\n")
    #expect(second.output.contains("2 cards that you kept before aren't shown"), "\(second.output)")
    #expect(!second.output.contains("Norway") && second.output.contains("1/2"))
    let third = try review("d\n")
    #expect(third.output.contains("1 card to look at") && lines == [1, 2, 3])
    // When all are known, all are shown.
    #expect(try review("").output.contains("1/3"))
  }

  @Test func `a deck that somebody deleted all cards of has none to show`() throws {
    _ = try review("d\nd\nd\nd\n")
    let result = try review("k\n")
    #expect(result.output.contains("no card to look at") && result.ending == .status(0))
    #expect(lines == [])
  }

  @Test func `an edited card whose notes changed is shown first, with what they say now`() throws {
    _ = try review("k\ne\nWhat did Iceland [sell]?\nq\n")
    try program.folder.write(SmallNotes.text.replacing("$65", with: "$70"), to: "work/notes.txt")
    let named = try program.run("build", "notes.txt", "--output", "deck.md", "--per-point", "1")
    #expect(named.errors.contains("kept as you edited it, though its notes changed: What did Iceland"))
    #expect(named.errors.contains("notes.txt:2 now says: Iceland sold gas worth $70 million."), "\(named.errors)")
    let line = deck.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
      $0.contains("What did Iceland")
    }
    #expect(named.errors.hasPrefix("deck.md:\((line ?? -1) + 1): "), "\(named.errors)")
    let result = try review("w\nk\n")
    #expect(result.output.contains("You edited this card, and its notes have changed since."))
    #expect(result.output.contains("notes.txt:2: Gas: Iceland sold gas worth $70 million."))
    #expect(result.errors.isEmpty)
    #expect(try program.run("build", "notes.txt", "--output", "deck.md", "--per-point", "1").errors.isEmpty)
    #expect(deck.contains("What did Iceland [") && !deck.contains("$70"))
  }

  @Test func `shows the cards of several decks one after the other`() throws {
    try program.folder.write(
      "1. North {#north}\nOil: Norway sold oil worth $90 million.\n2. South {#south}\nFish: Peru sold fish worth $9 million.\n",
      to: "work/notes.txt")
    let result = try program.run(
      "build", "notes.txt", "--review", "--split", "decks", "--per-point", "1", input: "k\nd\n")
    #expect(result.output.contains("north: Oil") && result.output.contains("south: Fish"), "\(result.output)")
    #expect(program.folder.text(of: "work/decks/north.md").contains("Norway"))
    #expect(!program.folder.text(of: "work/decks/south.md").contains("Peru"))
  }

  @Test func `writes the deck to standard output where no file is named, and shows the cards on stderr`() throws {
    let result = try program.run("build", "notes.txt", "--review", "--per-point", "1", input: "k\nd\n")
    #expect(result.ending == .status(0))
    #expect(result.output.hasPrefix("---\ntitle: notes\n") && !result.output.contains("Iceland"))
    #expect(result.errors.contains("4/4") == false && result.errors.contains("3/4"))
    #expect(result.errors.hasSuffix("Reviewed: 1 kept, 1 dropped, 0 edited, 2 left as built.\n"))
  }

  @Test(arguments: [SIGKILL, SIGTERM, SIGHUP, SIGINT])
  func `ended by a signal leaves the deck as it was`(_ signal: Int32) throws {
    _ = try program.run("build", "notes.txt", "--output", "deck.md", "--per-point", "1")
    let before = deck
    let child = try program.start(["build", "notes.txt", "--review", "--output", "deck.md", "--per-point", "1"])
    child.send("d\nd\n")
    try child.expect("3/4")
    child.kill(signal)
    #expect(try child.exitStatus() == (signal == SIGKILL ? .signal(SIGKILL) : .status(128 + signal)))
    #expect(deck == before)
    #expect(program.folder.names(in: program.workFolder) == [".keep", "deck.md", "notes.txt"])
  }

  @Test func `keeps what somebody edited in the deck meanwhile`() throws {
    _ = try program.run("build", "notes.txt", "--output", "deck.md", "--per-point", "1")
    let child = try program.start(["build", "notes.txt", "--review", "--output", "deck.md", "--per-point", "1"])
    child.send("d\n")
    try child.expect("2/4")
    try program.folder.write(deck.replacing("## Tin", with: "## Metal"), to: "work/deck.md")
    child.endInput()
    #expect(try child.exitStatus() == .status(0))
    #expect(deck.contains("## Metal") && lines == [2, 3, 4])
  }

  @Test func `--json and --review exclude each other`() throws {
    #expect(try program.run("build", "notes.txt", "--review", "--json").ending == .status(64))
  }
}

extension TemporaryFolder {
  /// A file's text; "" where there is none.
  func text(of name: String) -> String {
    (try? String(contentsOfFile: path + "/" + name, encoding: .utf8)) ?? ""
  }

  func exists(_ name: String) -> Bool { FileManager.default.fileExists(atPath: path + "/" + name) }
}

extension String {
  func components(before end: String) -> String {
    firstRange(of: end).map { String(self[..<$0.lowerBound]) } ?? self
  }
}
