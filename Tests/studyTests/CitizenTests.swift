import Glibc
import Testing

@Suite struct `In poor surroundings` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program(now: "2026-03-01T09:00:00+01:00")
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  private var answers: [String?] { program.reviews(of: "small").map { $0["card"] } }

  @Test(arguments: [nil, "", "dumb", "no-such-terminal"] as [String?])
  func `without a terminal's name a sitting is held as ever`(_ term: String?) throws {
    let terminal = try program.sit("--deck", deck, "--order", "deck", variables: ["TERM": term])
    try terminal.expect("> ")
    try terminal.send("Paris\r", expect: "[good")
    terminal.send("4\r")
    try terminal.expect("Kenya?")
    try terminal.expect("> ")
    terminal.send(":quit\r")
    #expect(try terminal.exitStatus() == .status(0), "\(terminal.transcript)")
    #expect(answers == ["france"])
  }

  @Test(arguments: [UInt16(1), 2, 5]) func `a terminal of few columns shows everything, and takes answers`(
    _ columns: UInt16
  ) throws {
    let terminal = try program.sit("--deck", deck, "--order", "deck", "--lines", columns: columns)
    terminal.settle(0.5)
    terminal.send("Paris\r")
    terminal.settle(0.5)
    terminal.send("4\r")
    terminal.settle(0.5)
    terminal.send(":quit\r")
    #expect(try terminal.exitStatus() == .status(0), "\(terminal.transcript)")
    #expect(answers == ["france"])
  }

  @Test(arguments: ["C", "POSIX", "xx_XX.ISO-8859-1"])
  func `text is UTF-8 whatever the locale says, on pipes and on a terminal`(_ locale: String) throws {
    let deck = try program.folder.write("Q: Wie heißt 北京?\nA: Peking — Běijīng\nId: peking\n", to: "decks/small.md")
    let piped = try program.run("--deck", deck, input: "Běijīng\n4\n", variables: ["LC_ALL": locale])
    #expect(piped.output.contains("Wie heißt 北京?") && piped.output.contains("Peking — Běijīng"))
    let terminal = try program.sit("--deck", deck, "--all", variables: ["LC_ALL": locale])
    try terminal.expect("Wie heißt 北京?")
    try terminal.expect("> ")
    try terminal.send("Peking — Běijīng\r", expect: "[good")
    terminal.send("4")
    #expect(try terminal.exitStatus() == .status(0), "\(terminal.transcript)")
    #expect(answers == ["peking", "peking"])
  }

  @Test func `a closed standard input ends a sitting well`() throws {
    let command = "\(Program.path) --deck \(deck) <&- >out; echo ended $?."
    let shell = try PseudoTerminal(
      "/bin/sh", ["-c", command], environment: program.environment(), folder: program.workFolder)
    try shell.expect("ended 0.")
    #expect(answers.isEmpty)
  }

  @Test(arguments: ["lock", "device"])
  func `a state folder in which nothing can be written is told with 74, before a question`(
    _ name: String
  ) throws {
    // Not even root writes a file where a folder has its name, or a folder where a file has it.
    try program.folder.write("", to: name == "lock" ? "state/study/lock" : "state/study/device/x")
    let result = try program.run("--deck", deck, input: "\n4\n")
    #expect(result.ending == .status(74), "\(result.output)")
    #expect(result.errors.contains("/state/study/" + name), "\(result.errors)")
    #expect(!result.output.contains("What is the capital"))
  }

  @Test(arguments: ["rm -- \"$2\"", "rm -- \"$2\" && mkdir \"$2\""])
  func `a deck that is taken away during :edit leaves the sitting as it was`(_ deed: String) throws {
    let editor = try program.folder.write("#!/bin/sh\n\(deed)\n", to: "editor")
    chmod(editor, 0o755)
    let result = try program.run(
      "--deck", deck, "--order", "deck", input: "\n4\n:edit\n:source\n\n4\n", variables: ["EDITOR": editor])
    #expect(result.ending == .status(0), "\(result.errors)")
    let words = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("goes on with the cards it has"), "\(result.output)")
    #expect(answers == ["france", "kenya"])
  }

  @Test(arguments: [nil, "", "Q: Something else?\nA: yes\n", "Q: broken\n", "\u{0}\u{0}"] as [String?])
  func `a deck that another program changes or deletes meanwhile is asked as it was at the start`(
    _ text: String?
  ) throws {
    let child = try program.start(["--deck", deck, "--order", "deck"])
    try child.expect("capital of France?")
    if let text { try program.folder.write(text, to: "decks/small.md") } else { unlink(deck) }
    child.send("\n4\n\n4\n")
    child.endInput()
    #expect(try child.exitStatus() == .status(0), "\(child.transcript)")
    #expect(answers == ["france", "kenya"])
    #expect(program.folder.text(of: "decks/small.md") == text ?? "")
  }

  @Test func `a journal of a newer version is kept byte for byte, told in a line, and added to`() throws {
    let newer = checked(#"{"v":2,"id":"018bcfe58102d8f191b7584a","k":"rev","card":"france","how":{"well":[1,2]}"#)
    let unknown = checked(#"{"v":1,"id":"018bcfe58102d8f191b7584b","k":"dream","card":"france""#)
    let path = try program.folder.write(newer + unknown, to: "study/progress/small/other7.jsonl")
    let result = try program.run("--deck", deck, "--order", "deck", input: "\n4\n:quit\n")
    #expect(result.ending == .status(0))
    #expect(result.errors.contains("2 lines of the journal of small from a newer program"), "\(result.errors)")
    #expect(program.reviews(of: "small").filter { $0["v"] == "1" }.map { $0["card"] } == ["france"])
    #expect(program.folder.text(of: "study/progress/small/other7.jsonl") == newer + unknown)
    let merged = try program.run("merge", path, path)
    #expect(merged.output == newer + unknown || merged.output == unknown + newer, "\(merged.output)")
  }

  /// A line with its checksum: `text` is an object without its closing brace.
  private func checked(_ text: String) -> String {
    text + ",\"c\":\"" + JournalLine.checksum(of: text.utf8) + "\"}\n"
  }
}
