import Glibc
import Testing

@Suite struct `A review on a terminal` {
  let program: Program

  init() throws {
    program = try Program()
    try program.folder.write(SmallNotes.text, to: "work/notes.txt")
  }

  private func review(columns: UInt16 = 80, _ variables: [String: String?] = [:]) throws -> PseudoTerminal {
    let terminal = try program.sit(
      "build", "notes.txt", "--review", "--output", "deck.md", "--per-point", "1", variables: variables,
      columns: columns)
    try terminal.expect("1/4")
    try terminal.expect("[keep]")
    try terminal.expect("> ")
    return terminal
  }

  private var deck: String { program.folder.text(of: "work/deck.md") }
  private var lines: [Int] { (1...4).filter { deck.contains("Source: notes.txt:\($0)\n") } }

  @Test func `one key decides, and the terminal is left as it was`() throws {
    let terminal = try review()
    for (key, next) in [("\r", "2/4"), ("d", "3/4"), ("k", "4/4")] {
      try terminal.send(key, expect: next)
      try terminal.expect("> ")
    }
    #expect(!program.folder.exists("work/deck.md"))
    try terminal.send("d", expect: "Reviewed: 2 kept, 2 dropped, 0 edited.")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(lines == [1, 3])
    #expect(terminal.attributes == terminal.before)
  }

  @Test func `the old text stands on the line to be edited`() throws {
    let terminal = try review()
    try terminal.send("a", expect: "answer: ")
    terminal.settle(0.2)
    // To the end of what stands there, and on.
    try terminal.send("\u{5} or so\r", expect: "or so")
    try terminal.expect("edited")
    try terminal.expect("> ")
    try terminal.send("q", expect: "Reviewed: 0 kept, 0 dropped, 1 edited, 3 left as built.")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(deck.contains(" or so\nSource: notes.txt:1\n"), "\(deck)")
  }

  @Test func `^C clears an edited line, then leaves the text as it was, then the review`() throws {
    let terminal = try review()
    try terminal.send("e", expect: "sold oil")
    terminal.settle(0.2)
    terminal.send("\u{3}")
    terminal.settle(0.3)
    try terminal.send("\u{3}", expect: "Nothing was changed.")
    try terminal.expect("> ")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .status(130))
    #expect(!program.folder.exists("work/deck.md"))
    #expect(terminal.attributes == terminal.before)
  }

  @Test func `^D stops, and what was decided counts`() throws {
    let terminal = try review()
    try terminal.send("d", expect: "2/4")
    try terminal.expect("> ")
    terminal.send("\u{4}")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(lines == [2, 3, 4])
  }

  @Test(arguments: [(SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
  func `a signal ends it with 128 and its number, and nothing is written`(_ signal: Int32, _ status: Int32) throws {
    let terminal = try review()
    try terminal.send("d", expect: "2/4")
    try terminal.expect("> ")
    terminal.kill(signal)
    #expect(try terminal.exitStatus() == .status(status))
    #expect(!program.folder.exists("work/deck.md"))
    #expect(terminal.attributes == terminal.before)
  }

  @Test(arguments: [40, 80] as [UInt16]) func `no line is wider than the terminal`(columns: UInt16) throws {
    let terminal = try review(columns: columns)
    for key in ["?", "w", "u", "d", "u", "zz\r"] {
      terminal.send(key)
      try terminal.expect("[keep]")
      try terminal.expect("> ")
    }
    terminal.send("q")
    #expect(try terminal.exitStatus() == .status(0))
    let lines = terminal.seen.split { $0 == "\n" || $0 == "\r" || $0 == "\r\n" }
    #expect(lines.count > 30)
    for line in lines { #expect(line.count <= Int(columns), "\(line)") }
  }

  @Test func `a function that an inputrc binds works here too`() throws {
    let file = try program.folder.write("\"\\C-xq\": study-quit\n\"\\C-xu\": study-undo\n", to: "home/inputrc")
    let terminal = try review(["INPUTRC": file])
    try terminal.send("d", expect: "2/4")
    try terminal.expect("> ")
    try terminal.send("\u{18}u", expect: "Taken back")
    try terminal.expect("> ")
    terminal.send("\u{18}q")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(lines == [1, 2, 3, 4])
  }

  @Test func `whole lines and words with ACCESSIBLE`() throws {
    let terminal = try program.sit(
      "build", "notes.txt", "--review", "--output", "deck.md", "--per-point", "1", variables: ["ACCESSIBLE": "1"])
    try terminal.expect("Card 1 of 4. Oil.")
    try terminal.expect("Question: ")
    try terminal.expect("Answer: ")
    try terminal.expect("> ")
    terminal.send("d")
    #expect(!terminal.shows("Card 2 of 4", after: 0.3))
    try terminal.send("\r", expect: "Card 2 of 4")
    try terminal.send("quit\r", expect: "Reviewed")
    #expect(!terminal.seen.contains("──") && !terminal.seen.contains("·"))
    #expect(try terminal.exitStatus() == .status(0))
  }

  @Test func `without a place for the deck it is wrong usage`() throws {
    let terminal = try program.sit("build", "notes.txt", "--review")
    try terminal.expect("--output FILE or --split DIR")
    #expect(try terminal.exitStatus() == .status(64))
  }

  @Test func `where the deck goes to a file by the shell, the review is held on stderr`() throws {
    let shell = try PseudoTerminal(
      "/bin/sh", ["-c", "\(Program.path) build notes.txt --review --per-point 1 > deck.md; echo ended $?."],
      environment: program.environment(), folder: program.workFolder)
    try shell.expect("1/4")
    try shell.expect("> ")
    try shell.send("d", expect: "2/4")
    try shell.expect("> ")
    try shell.send("a", expect: "answer: ")
    shell.settle(0.2)
    try shell.send("\u{5} or so\r", expect: "edited")
    try shell.expect("> ")
    try shell.send("q", expect: "ended 0.")
    #expect(deck.hasPrefix("---\ntitle: notes\n") && lines == [2, 3, 4] && deck.contains("$65 million or so"))
  }

  @Test func `a full disk isn't the end of a review`() throws {
    let terminal = try program.sit(
      "build", "notes.txt", "--review", "--output", "missing/deck.md", "--per-point", "1")
    try terminal.expect("> ")
    try terminal.send("d", expect: "2/4")
    try terminal.expect("> ")
    try terminal.send("q", expect: "Return tries again")
    try terminal.expect("> ")
    try program.folder.write("", to: "work/missing/.keep")
    try terminal.send("\r", expect: "Reviewed: 0 kept, 1 dropped")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(!program.folder.text(of: "work/missing/deck.md").contains("Norway"))
  }

  @Test func `what can't be seen doesn't reach the line that is edited`() throws {
    try program.folder.write(
      "Oil: Norway\u{202E} sold\u{200B} oil worth $90 million in May 2019.\n", to: "work/notes.txt")
    let terminal = try program.sit(
      "build", "notes.txt", "--review", "--output", "deck.md", "--per-point", "1")
    try terminal.expect("> ")
    try terminal.send("e", expect: "sold oil")
    terminal.settle(0.3)
    try terminal.send("\r", expect: "Nothing was changed.")
    terminal.send("q")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(!terminal.seen.contains("\u{202E}") && !terminal.seen.contains("\u{200B}"))
  }
}
