import Foundation
import Testing

@Suite struct `Notes at the command line` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program()
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  private func text(_ path: String) -> String { (try? String(contentsOfFile: path, encoding: .utf8)) ?? "" }

  /// An editor that does what a `sed` script says, and notes how it was called.
  private func editor(_ script: String) throws -> String {
    let path = try program.folder.write(
      "#!/bin/sh\necho \"$1\" >> \(program.folder.path)/calls\nsed -i '\(script)' \"$2\"\n", to: "ed")
    return "sh " + path
  }

  private var calls: String { text(program.folder.path + "/calls") }

  @Test(arguments: [
    ("Which river?\nthe Nile\n", "Q: Which river?\nA: the Nile\n"),
    ("Q: Which river?\nA: the Nile\n", "Q: Which river?\nA: the Nile\n"),
    ("Which two?\nred | blue\n", "Q: Which two?\nA:\n- red\n- blue\n"),
    ("C: The [Nile] flows.\n", "C: The [Nile] flows.\n"),
    ("T: delta\nA river's mouth.\n", "T: delta\nD: A river's mouth.\n"),
    ("What ends vi?\n:quit\n", "Q: What ends vi?\nA: :quit\n"),
  ]) func `add appends what was typed, under the last heading`(_ typed: String, _ expected: String) throws {
    let result = try program.run("add", "--deck", deck, input: typed)
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(text(deck) == SmallDeck.capitals + "\n" + expected)
    #expect(try program.run("check", deck).ending == .status(0))
  }

  @Test(arguments: [
    ("", 0), ("\n", 0), ("Which river?\n", 0), ("What is the capital of Kenya?\nNairobi\n", 1), ("C: no gap\n", 1),
    ("C: an [open gap\n", 1),
  ])
  func `add leaves the deck as it was where there is no new note`(_ typed: String, _ status: Int32) throws {
    let before = text(deck)
    let result = try program.run("add", "--deck", deck, input: typed)
    #expect(result.ending == .status(status), "\(result.errors)")
    #expect(text(deck) == before)
  }

  @Test func `add makes a deck that isn't there, with all that belongs to a note`() throws {
    let result = try program.run(
      "add", "--deck", "rivers", "--topic", "Africa", "--accept", "Nile", "--hint", "long", "--source", "atlas.txt:3",
      "--tags", "water, long",
      "--more", input: "Which river?\nthe Nile\nWhich lake?\nVictoria\n\n")
    #expect(result.ending == .status(0), "\(result.errors)")
    let shown = text(program.folder.path + "/study/decks/rivers.md")
    #expect(
      shown.hasPrefix(
        "## Africa\n\nQ: Which river?\nA: the Nile\nAccept: Nile\nHint: long\nSource: atlas.txt:3\nTags: water, long\n")
    )
    #expect(shown.contains("Q: Which lake?"))
    #expect(try program.run("cards", "--deck", "rivers").output.contains("Victoria"))
  }

  @Test func `add asks at a readline prompt`() throws {
    let terminal = try program.sit("add", "--deck", deck)
    try terminal.expect("question: ")
    try terminal.send("Which rivver\u{7F}\u{7F}\u{7F}er?\r", expect: "answer: ")
    terminal.send("the Nile\r")
    #expect(try terminal.exitStatus() == .status(0))
    #expect(text(deck).hasSuffix("Q: Which river?\nA: the Nile\n"))
    #expect(terminal.attributes == terminal.before)
  }

  @Test func `^C at a prompt of add leaves with 130 and changes nothing`() throws {
    let before = text(deck)
    let terminal = try program.sit("add", "--deck", deck)
    try terminal.expect("question: ")
    try terminal.send("Which?\r", expect: "answer: ")
    terminal.send("\u{3}")
    #expect(try terminal.exitStatus() == .status(130))
    #expect(text(deck) == before)
  }

  @Test(arguments: [("kenya", "+7"), ("france", "+3"), ("ke", "+7")])
  func `edit opens the editor at the note's line`(_ id: String, _ line: String) throws {
    let result = try program.run("edit", "--deck", deck, id, variables: ["EDITOR": try editor("s/Nairobi/Nairobi!/")])
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(calls == line + "\n")
    #expect(text(deck).contains("Nairobi!"))
  }

  @Test func `edit keeps the history of a card whose question was edited`() throws {
    let deck = try program.folder.write("Q: What is the capital of France?\nA: Paris\n", to: "decks/one.md")
    _ = try program.run("--deck", deck, input: "\n4\n")
    let result = try program.run("edit", "--deck", deck, variables: ["VISUAL": try editor("s/What is/Name/")])
    #expect(result.ending == .status(0), "\(result.errors)")
    let moves = program.journal(of: "one").filter { $0["k"] == "move" }
    #expect(moves.count == 1 && moves.first?["card"] == program.reviews(of: "one").first?["card"])
    #expect(try program.run("cards", "--deck", deck, "--json").output.contains("\"reps\":1"))
  }

  @Test func `edit tells what is wrong with the deck afterwards, with its place`() throws {
    let result = try program.run("edit", "--deck", deck, variables: ["EDITOR": try editor("/Nairobi/d")])
    #expect(result.ending == .status(1))
    #expect(result.errors.contains("small.md:7:1: error: "), "\(result.errors)")
  }

  @Test(arguments: [["nobody"], []]) func `edit says what it can't do`(_ id: [String]) throws {
    let child = try program.start(["edit", "--deck", deck] + id, variables: ["EDITOR": "/no/such/editor"])
    #expect(try child.exitStatus() == .status(1))
    #expect(String(decoding: child.errors, as: UTF8.self).hasPrefix("study: "))
  }

  @Test(arguments: ["bash", "zsh", "fish"]) func `completions are a script of the shell`(_ shell: String) throws {
    let result = try program.run("completions", shell)
    #expect(result.ending == .status(0))
    for word in ["session", "--deck", "completions"] { #expect(result.output.contains(word)) }
  }

  @Test func `deck names complete`() throws {
    _ = try program.folder.write(SmallDeck.capitals, to: "work/Decks/capitals.md")
    let result = try program.run("---completion", "session", "--", "--deck", "2", "0", "study", "--deck", "")
    #expect(result.output.split(separator: "\n") == ["capitals"], "\(result.output) \(result.errors)")
  }

  @Test func `the manual page names every command, and roff reads it without a warning`() throws {
    let page = try program.run("man").output
    let help = try program.run("--help").output
    let listed = help.split(separator: "\n").drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst()
      .compactMap { $0.hasPrefix("  ") && !$0.hasPrefix("   ") ? $0.split(separator: " ").first : nil }
    #expect(listed.count > 10)
    for command in listed where command != "See" { #expect(page.contains(".SS \"study \(command)\"")) }
    for name in [":hint", "study\\-undo", "STUDY_HOME", "EXIT STATUS"] { #expect(page.contains(name)) }
    #expect(page.utf8.allSatisfy { $0 < 0x80 })
    let path = try program.folder.write(page, to: "study.1")
    let (process, pipe) = (Process(), Pipe())
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", "command -v groff >/dev/null || exit 0; groff -man -Tutf8 -ww \(path) 2>&1 >/dev/null"]
    process.standardOutput = pipe
    try process.run()
    #expect(String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self) == "")
    process.waitUntilExit()
  }
}
