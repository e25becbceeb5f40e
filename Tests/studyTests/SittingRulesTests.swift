import Foundation
import Testing

@Suite struct `A sitting keeps to its rules` {
  let program: Program
  let deck: String

  init() throws {
    program = try Program()
    deck = try program.folder.write(SmallDeck.capitals, to: "decks/small.md")
  }

  private var answers: [String] { program.grades(of: "small") }

  @Test(arguments: [":bury", ":suspend"]) func `the end of a sitting tells of nothing to take back any more`(
    _ command: String
  ) throws {
    let result = try program.run("--deck", deck, "--order", "deck", input: "\(command)\n\(command)\n")
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(result.output.components(separatedBy: ":undo").count == 2, "\(result.output)")
  }

  @Test(arguments: [40, 80]) func `what is said beside the sitting fits the terminal, paths kept whole`(
    _ columns: UInt16
  ) throws {
    let terminal = try program.sit("--deck", "smell", columns: columns)
    #expect(try terminal.exitStatus() == .status(1))
    let lines = terminal.seen.split { $0.isNewline || $0 == "\r" }.map(String.init)
    #expect(lines.joined(separator: " ").hasPrefix("study: there is no deck named smell; "), "\(lines)")
    #expect(lines.allSatisfy { $0.count <= columns && $0.last != " " }, "\(lines)")
    let path = program.folder.path + "/decks/" + String(repeating: "long", count: 20) + ".md"
    let missing = try program.sit("--deck", path, columns: columns)
    #expect(try missing.exitStatus() == .status(1))
    #expect(missing.seen.contains("there is no file\r\n\(path)\r\n"), "\(missing.seen)")
    // Who reads it from a pipe has it on one line.
    let piped = try program.run("--deck", "smell", variables: ["COLUMNS": "\(columns)"])
    #expect(piped.errors.split(separator: "\n").count == 1)
  }

  @Test func `minutes are a number from 1 on`() throws {
    let result = try program.run("--deck", deck, "--minutes", "0")
    #expect(result.ending == .status(64) && result.errors.contains("--minutes takes a number from 1 on"))
  }

  @Test func `where the journal is is told once there is one`() throws {
    #expect(!(try program.run("--deck", deck, input: ":quit\n").output.contains("Saved in")))
    #expect(try program.run("--deck", deck, input: "\n4\n:quit\n").output.contains("Saved in"))
    #expect(try program.run("--deck", deck, input: ":quit\n").output.contains("Saved in"))
  }

  @Test func `an edit that breaks the deck is told with its place, and the same card goes on`() throws {
    let editor = #"sh -c 'sed -i /Paris/d "$1"'"#
    let result = try program.run(
      "--deck", deck, "--order", "deck", input: ":edit\n\n4\n:quit\n", variables: ["EDITOR": editor])
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(result.output.contains("small.md:3:1: error: this question has no"), "\(result.output)")
    #expect(result.output.contains("Paris"))
    #expect(answers == ["france 4"])
  }

  @Test(arguments: ["", "\n"]) func `an edit that takes the card away goes on with the next`(_ before: String) throws {
    let editor = #"sh -c 'sed -i "3,5d" "$1"'"#
    let result = try program.run(
      "--deck", deck, "--order", "deck", input: before + ":edit\n\n4\n", variables: ["EDITOR": editor])
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(result.output.contains("no longer in the deck"))
    #expect(answers == ["kenya 4"])
  }

  @Test(arguments: [
    ("s/Id: france/Id: paris/", "What is the capital of France?"),
    (
      "s/Id: france/Id: paris/; s/What is the cap.*France/Which city lies on the Seine/",
      "Which city lies on the Seine?"
    ),
    ("s/Id: france/Id: paris/; s/What.*France/Who/; s/A: Paris/A: Napoleon/", "Who?"),
  ])
  func `an edit of the note's Id stays with the card, and its history does`(_ script: String, _ shown: String) throws {
    program.now = "2026-03-01T10:00:00+01:00"
    _ = try program.run("--deck", deck, "--order", "deck", input: "\n4\n:quit\n")
    program.now = "2026-03-02T10:00:00+01:00"
    let editor = "sh -c 'sed -i \"\(script)\" \"$1\"'"
    let result = try program.run(
      "--deck", deck, "--order", "deck", "--all", "--new", "0", input: ":edit\n\n4\n:quit\n",
      variables: ["EDITOR": editor])
    #expect(result.errors == "" && result.output.contains(shown) && !result.output.contains("no longer"))
    #expect(answers == ["france 4", "paris 4"], "\(result.output)")
    let moves = program.journal(of: "small").filter { $0["k"] == "move" }
    #expect(moves.map { "\($0["card"] ?? "") \($0["to"] ?? "")" } == ["france paris"])
  }

  @Test func `an edit that turns a cloze round leaves each gap its own history`() throws {
    let text =
      "C: The [first] then [second] is.\nId: zz1\n\nQ: Which river?\nA: the Nile\nId: river\n\nQ: Which sea?\nA: Red\nId: sea\n"
    let deck = try program.folder.write(text, to: "decks/small.md")
    for day in 1...2 {
      // The gaps of one note don't meet on one day.
      program.now = "2026-03-0\(day)T10:00:00+01:00"
      _ = try program.run("--deck", deck, "--order", "deck", input: "\n4\n\n3\n\n4\n\n3\n:quit\n")
    }
    program.now = "2026-03-03T10:00:00+01:00"
    let script = "s/C: The.*/C: Completely other words [brandnew], and last [first]./; s/zz1/zz2/"
    let editor = "sh -c 'sed -i \"\(script)\" \"$1\"'"
    _ = try program.run(
      "--deck", deck, "--order", "deck", "--cram", input: ":edit\n:quit\n", variables: ["EDITOR": editor])
    // "First" is still asked for, in another place; "second" no more.
    let moves = program.journal(of: "small").filter { $0["k"] == "move" }
    #expect(moves.map { "\($0["card"] ?? "") \($0["to"] ?? "")" } == ["zz1/u6jxwz zz2/u6jxwz"])
  }

  @Test func `an edit while the answer is shown shows the card as it is now, and compares again`() throws {
    let editor = #"sh -c 'sed -i s/Paris/Lutetia/ "$1"'"#
    let result = try program.run(
      "--deck", deck, "--order", "deck", input: "Lutetia\n:edit\n\n:quit\n", variables: ["EDITOR": editor])
    #expect(result.output.contains("✗ Paris") && result.output.contains("✓ Lutetia"), "\(result.output)")
    #expect(answers == ["france 3"])
  }

  @Test func `what somebody was sure of and missed is asked first on the next day`() throws {
    let text = (1...6).map { "Q: Number \($0)?\nA: \($0)\nId: n\($0)\n" }.joined(separator: "\n")
    let deck = try program.folder.write(text, to: "decks/small.md")
    program.now = "2026-03-01T10:00:00+01:00"
    let first = try program.run(
      "--deck", deck, "--order", "deck",
      input: "\n4\n\n4\n\n4\n:sure\nx\n\n:unsure\n5\n4\n:sure\n6\n4\n4\n4\n" + String(repeating: "\n4\n", count: 4))
    #expect(first.output.contains("Sure of 2: 1 right. Unsure of 1: 1 right."), "\(first.output)")
    program.now = "2026-03-02T10:00:00+01:00"
    let second = try program.run("--deck", deck, input: ":why\n:sure\n4\n\n:quit\n")
    #expect(second.output.contains("1 due"), "\(second.output)")
    #expect(second.output.contains("You were sure of it on 2026-03-01, and wrong"))
    #expect(second.output.contains("In all: sure 3 times, 2 right."))
  }

  @Test func `several decks are asked together, and each keeps its own journal`() throws {
    let other = try program.folder.write("Q: What is the capital of Peru?\nA: Lima\nId: peru\n", to: "decks/south.md")
    let result = try program.run(
      "--deck", deck, "--deck", other, "--order", "deck", input: ":stats\n\n4\n\n4\n\n4\n")
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(answers == ["france 4", "kenya 4"])
    #expect(program.reviews(of: "south").map { $0["card"] } == ["peru"])
    for text in ["small + south", "── 1/3 ── small: Capitals", "── 3/3 ── south", "progress/small/", "progress/south/"]
    {
      #expect(result.output.contains(text), "\(text) in \(result.output)")
    }
  }

  @Test func `a crammed sitting schedules nothing, and lifts a suspension`() throws {
    _ = try program.run("--deck", deck, "--order", "deck", input: ":suspend\n:quit\n")
    let result = try program.run("--deck", deck, "--order", "deck", "--cram", input: ":suspend\n\n4\n\n1\n\n3\n")
    #expect(result.output.contains("2 to cram") && result.output.contains("Crammed: nothing was scheduled."))
    #expect(program.journal(of: "small").filter { $0["k"] == "unsuspend" }.map { $0["card"] } == ["france"])
    #expect(program.reviews(of: "small").map { $0["cram"] } == ["1", "1", "1"])
    let after = try program.run("cards", "--deck", deck, "--new", "--json").output
    #expect(after.contains("\"id\":\"france\"") && after.contains("\"id\":\"kenya\""))
  }

  @Test func `what is asked early is marked, and the model is told when it really was asked`() throws {
    program.now = "2026-03-01T10:00:00+01:00"
    _ = try program.run("--deck", deck, "--order", "deck", input: "\n4\n\n4\n")
    let first = try program.run("replay", input: try #require(program.text(ofJournal: "small"))).output
    program.now = "2026-03-02T10:00:00+01:00"
    #expect(try program.run("--deck", deck, input: "").output.contains("Come back"))
    let early = try program.run("--deck", deck, "--order", "deck", "--all", input: "\n3\n:quit\n")
    #expect(early.output.contains("2 early"), "\(early.output)")
    #expect(program.reviews(of: "small").map { $0["early"] } == [nil, nil, "1"])
    // A day after the first answer recall is nearly sure, so the memory grows by little.
    let second = try program.run("replay", input: try #require(program.text(ofJournal: "small"))).output
    let before = try #require(stability(in: first))
    let after = try #require(stability(in: second))
    #expect(after > before && after < 2 * before, "\(before) \(after)")
  }

  /// The stability of the first card that was asked.
  private func stability(in rows: String) -> Double? {
    guard let row = rows.split(separator: "\n").first(where: { $0.contains("\"france\"") }),
      let key = row.firstRange(of: "\"stability\":")
    else { return nil }
    return Double(row[key.upperBound...].prefix { $0 != "," && $0 != "}" })
  }

  @Test(arguments: 1...12) func `a window of next to no width shows everything all the same`(columns: Int) throws {
    let deck = try program.folder.write(
      "Q: > a *quoted* `question` of $x^2$\nA:\n- one thing\n- another\nHint: 北京\n\nQ: Pick\nA:\n- [ ] a\n- [x] b\n",
      to: "decks/narrow.md")
    let result = try program.run(
      "--deck", deck, "--order", "deck", input: ":help\n:hint\nwrong\n:why\n:info\n1\na\n1\n:stats\n:quit\n",
      variables: ["COLUMNS": "\(columns)"])
    #expect(result.ending == .status(0), "\(result.errors)")
    #expect(program.reviews(of: "narrow").count == 2)
  }
}
