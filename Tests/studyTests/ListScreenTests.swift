import Foundation
import Testing

/// What `due`, `decks`, `cards` and `stats` show on a terminal, as files say.
@Suite struct `Lists look` {
  private let program: Program

  init() throws {
    program = try Program(now: "2026-03-01T09:00:00+01:00")
    try program.folder.write(
      """
      ---
      title: Capitals of countries that are far away, and of some that aren't
      ---

      ## Capitals

      Q: What is the capital of the country which lies between *Ethiopia*, Uganda, Tanzania and the Indian Ocean?
      A: Nairobi
      Id: kenya

      Q: What is the capital of France?
      A: Paris, which lies on the Seine and is the largest city of the country by a long way
      Id: france

      Q: Which three cities are capitals of South Africa?
      A:
      - Pretoria
      - Cape Town
      - Bloemfontein
      Id: africa

      Q: 中国的首都是哪里？
      A: 北京
      Id: china

      """, to: "work/Decks/capitals.md")
    try program.folder.write("Q: What is one and one?\nA: two\nId: sum\n", to: "work/Decks/sums.md")
    try program.folder.write("Q: Nothing\n", to: "work/Decks/unfinished.md")
  }

  /// Three sittings, with an answer that is forgotten, one that is hard, and some that are easy.
  private func study() throws {
    _ = try program.run("--deck", "capitals", "--order", "deck", "--new", "3", input: "\n4\n\n4\n\n1\n:quit\n")
    program.now = "2026-03-20T09:00:00+01:00"
    _ = try program.run(
      "--deck", "capitals", "--order", "deck", "--new", "0", input: ":sure\nParis\n1\n\n2\n\n3\n:quit\n")
    program.now = "2026-04-20T09:00:00+02:00"
    _ = try program.run("--deck", "capitals", "--order", "deck", "--new", "0", input: "\n3\n\n3\n\n4\n:quit\n")
    program.now = "2026-05-04T09:00:00+02:00"
  }

  /// What some commands show one after the other, each after its line.
  private func screen(_ commands: [[String]], columns: UInt16, rows: UInt16) throws -> String {
    try commands.map { arguments in
      let terminal = try PseudoTerminal(
        Program.path, arguments, environment: program.environment(), folder: program.workFolder, columns: columns,
        rows: rows)
      _ = try terminal.exitStatus()
      #expect(terminal.attributes == terminal.before)
      return "$ study \(arguments.joined(separator: " "))\n"
        + terminal.seen.replacing("\r\n", with: "\n").replacing(program.folder.path, with: "HOME")
        // On a busy machine an answer may take some.
        .replacing(#/\b[0-9]+ seconds?/#, with: "0 seconds")
    }.joined()
  }

  private static let sizes: [(UInt16, UInt16)] = [(40, 12), (80, 24), (200, 50)]

  @Test(arguments: sizes) func `as the snapshots of due and decks say`(_ size: (columns: UInt16, rows: UInt16)) throws {
    let before = try screen([["due"], ["decks"]], columns: size.columns, rows: size.rows)
    try study()
    let after = try screen([["due"], ["due", "--deck", "sums"], ["decks"]], columns: size.columns, rows: size.rows)
    try Snapshot.compare(before + after, with: "decks-\(size.columns)", columns: Int(size.columns))
  }

  @Test(arguments: sizes) func `as the snapshot of cards says`(_ size: (columns: UInt16, rows: UInt16)) throws {
    try study()
    let commands = [["cards", "--deck", "capitals"], ["cards", "--deck", "sums", "--leeches"]]
    try Snapshot.compare(
      try screen(commands, columns: size.columns, rows: size.rows), with: "cards-\(size.columns)",
      columns: Int(size.columns))
  }

  @Test(arguments: sizes, ["stats", "stats --lines", "stats --deck sums"])
  func `as the snapshots of stats say`(_ size: (columns: UInt16, rows: UInt16), _ command: String) throws {
    try study()
    let words = command.split(separator: " ").map(String.init)
    try Snapshot.compare(
      try screen([words], columns: size.columns, rows: size.rows),
      with:
        "\(command.replacing(" ", with: "-").replacing("---", with: "-").replacing("--", with: "-"))-\(size.columns)",
      columns: Int(size.columns))
  }

  @Test(arguments: sizes, ["quiz", "due", "stats", "decks", "cards"])
  func `and so does the help of each`(_ size: (columns: UInt16, rows: UInt16), _ command: String) throws {
    let shown = try screen([[command, "--help"]], columns: size.columns, rows: size.rows)
    for word in ["USAGE: study \(command)", "OPTIONS:", "Example: study \(command)"] {
      #expect(shown.contains(word), "\(shown)")
    }
    for line in shown.split(separator: "\n").dropFirst() { #expect(line.count <= size.columns, "\(line)") }
  }

  @Test func `on pipes as lines that are never broken`() throws {
    try study()
    let decks = try program.run("decks", variables: ["COLUMNS": "40"])
    #expect(decks.output.split(separator: "\n").count == 3)
    #expect(decks.output.contains("4 cards  Capitals of countries that are far away, and of some that aren't\n"))
    let cards = try program.run("cards", "--deck", "capitals", "--search", "Ethiopia", variables: ["COLUMNS": "40"])
    #expect(
      cards.output.contains(
        "\n  What is the capital of the country which lies between *Ethiopia*, Uganda, Tanzania and the Indian Ocean?\n"
      ))
  }

  @Test func `and a deck with errors is refused in the same words wherever it was named`() throws {
    let due = try program.run("due", "--deck", "unfinished")
    let sitting = try program.run("--deck", "unfinished")
    let quiz = try program.run("quiz", "--deck", "unfinished")
    #expect(due.ending == .status(1) && due.output.isEmpty)
    #expect(due.errors.contains("unfinished.md:1:1: error:") && due.errors.contains("has errors, so it isn't studied"))
    #expect(due.errors == sitting.errors && due.errors == quiz.errors)
  }
}
