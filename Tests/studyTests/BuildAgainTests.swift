import Foundation
import Testing

@Suite struct `Building again from the command line` {
  let program: Program

  init() throws {
    program = try Program()
    try program.folder.write(SmallNotes.text, to: "work/notes.txt")
  }

  @discardableResult private func build(_ text: String? = nil) throws -> Program.Result {
    if let text { try program.folder.write(text, to: "work/notes.txt") }
    return try program.run("build", "notes.txt", "--output", "deck.md", "--per-point", "1")
  }

  private var deck: String { program.folder.text(of: "work/deck.md") }

  private func edit(_ change: (inout [String]) -> Void) throws {
    var notes = deck.components(separatedBy: "\n\n")
    change(&notes)
    try program.folder.write(notes.joined(separator: "\n\n"), to: "work/deck.md")
  }

  /// The lines of the notes that the deck has cards of, in the deck's order.
  private var sources: [String] {
    deck.split(separator: "\n").filter { $0.hasPrefix("Source: ") }.map { String($0.dropFirst(8)) }
  }

  @Test func `leaves the deck as it is where nothing changed`() throws {
    #expect(try build().output == "deck.md: 4 notes\n")
    let first = deck
    let again = try build()
    #expect(again.output == "deck.md: 4 notes, unchanged\n" && again.errors.isEmpty)
    #expect(deck == first)
  }

  /// Each process orders its sets in its own way.
  @Test func `makes the same deck of the same text in another process`() throws {
    let brief = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "QuestionsTests/Fixtures/visit-vietnam.txt")
    try program.folder.write([UInt8](try Data(contentsOf: brief)), to: "work/brief.txt")
    var decks: [String] = []
    for name in ["one.md", "two.md", "three.md"] {
      let result = try program.run("build", "brief.txt", "--output", name)
      #expect(result.ending == .status(0))
      decks.append(program.folder.text(of: "work/" + name))
    }
    let isSame = decks.allSatisfy { $0 == decks[0] }
    #expect(decks[0].contains("\nQ: "))
    #expect(isSame)
  }

  @Test func `follows the notes with what nobody touched, and with nothing else`() throws {
    try build()
    try edit { notes in
      // Oil is edited, gas deleted, a card added behind it, and fish and tin are left alone.
      notes = notes.map { $0.contains("notes.txt:1") ? $0 + "\nHint: a round sum" : $0 }
      notes = notes.map { $0.contains("notes.txt:2") ? "Q: Who wrote this?\nA: Ama" : $0 }
    }
    let changed = """
      Tin: Chile sold tin worth $4 million.
      Oil: Norway sold oil worth $90 million.
      Gas: Iceland sold gas worth $65 million.
      Copper: Chile sold copper worth $8 million.

      """
    let result = try build(changed)
    #expect(result.errors.isEmpty, "\(result.errors)")
    #expect(deck.contains("Hint: a round sum") && deck.contains("Q: Who wrote this?"))
    #expect(
      !deck.contains("gas") && !deck.contains("fish") && !deck.contains("$3 million") && !deck.contains("## Fish"))
    #expect(sources == ["notes.txt:1", "notes.txt:4", "notes.txt:1"], "\(deck)")
    #expect(deck.contains("$4 million") && deck.contains("copper"))
    let first = deck
    #expect(try build().output.hasSuffix("unchanged\n"))
    #expect(deck == first)
    #expect(try program.run("check", "deck.md").ending == .status(0))
  }

  @Test func `names an edited card on stderr whose notes changed, with its line, until somebody edits it`() throws {
    try build()
    try edit { $0 = $0.map { $0.contains("notes.txt:2") ? $0 + "\nHint: a round sum" : $0 } }
    let changed = SmallNotes.text.replacing("$65", with: "$70")
    for _ in 0..<2 {
      let result = try build(changed)
      let place = deck.split(separator: "\n", omittingEmptySubsequences: false).firstIndex {
        $0.contains("$65") || $0.contains("gas") && !$0.hasPrefix("#")
      }
      #expect(result.ending == .status(0))
      #expect(
        result.errors.hasPrefix("deck.md:\((place ?? -1) + 1): kept as you edited it, though its notes changed: "),
        "\(result.errors)")
      #expect(result.errors.contains("notes.txt:2 now says: Iceland sold gas worth $70 million."))
      #expect(deck.contains("Hint: a round sum") && !deck.contains("$70"))
    }
    try edit { $0 = $0.map { $0.replacing("$65", with: "$70").replacing("a round sum", with: "more than it was") } }
    #expect(try build().errors.isEmpty)
    #expect(deck.contains("Hint: more than it was"))
    #expect(sources.count == 4, "\(deck)")
  }

  @Test func `doesn't bring a deleted card back in another section's deck`() throws {
    let text = "1. North {#north}\n\(SmallNotes.text)2. South {#south}\nGold: Ghana sold gold worth $7 million.\n"
    try program.folder.write(text, to: "work/notes.txt")
    func split() throws -> Program.Result {
      try program.run("build", "notes.txt", "--split", "decks", "--per-point", "1")
    }
    _ = try split()
    let north = program.folder.text(of: "work/decks/north.md")
    let kept = north.components(separatedBy: "\n\n").filter { !$0.contains("notes.txt:3") }
    try program.folder.write(kept.joined(separator: "\n\n"), to: "work/decks/north.md")
    let moved =
      "1. North {#north}\nOil: Norway sold oil worth $90 million.\n2. South {#south}\n"
      + SmallNotes.text.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n"
    try program.folder.write(moved, to: "work/notes.txt")
    _ = try split()
    let south = program.folder.text(of: "work/decks/south.md")
    #expect(south.contains("Peru") && !south.contains("Iceland"), "\(south)")
    #expect(!program.folder.text(of: "work/decks/north.md").contains("Peru"))
  }

  @Test func `leaves the decks of the visit unchanged`() throws {
    let decks = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Decks")
    let names = ["visit.txt", "background.md", "developments.md", "shanghai.md", "beijing.md"]
    for name in names {
      try program.folder.write([UInt8](try Data(contentsOf: decks.appending(path: name))), to: "work/Decks/" + name)
    }
    let result = try program.run("build", "Decks/visit.txt", "--split", "Decks")
    #expect(result.ending == .status(0) && result.errors.isEmpty)
    let isUnchanged = result.output.split(separator: "\n").allSatisfy { $0.hasSuffix("unchanged") }
    #expect(isUnchanged)
  }

  @Test func `moves the history with a card whose wording changed`() throws {
    try build()
    // The first card is answered and rated easy, so that it is learned.
    let first = try program.run("--deck", "deck.md", "--order", "deck", input: "\n4\n:quit\n")
    #expect(first.ending == .status(0), "\(first.errors)")
    let id = try #require(program.reviews(of: "deck").first?["card"])
    let note = try #require(deck.components(separatedBy: "\n\n").first { $0.contains("notes.txt:1") })
    try build(
      SmallNotes.text.replacing("$90 million", with: "$95 million").replacing("sold oil", with: "sold crude oil"))
    #expect(!deck.contains(note))
    let second = try program.run("--deck", "deck.md", "--order", "deck", input: ":quit\n")
    let states = try #require(
      try JSONSerialization.jsonObject(with: Data(program.run("cards", "--deck", "deck.md", "--json").outputBytes))
        as? [[String: Any]])
    let answered = states.filter { $0["reps"] as? Int == 1 }.compactMap { $0["id"] as? String }
    #expect(answered.count == 1, "\(states)")
    // A question that reads as before is the same card, and has nothing to move.
    if answered != [id] {
      #expect(second.errors.contains("1 edited card keeps its history"), "\(second.errors)")
      #expect(program.journal(of: "deck").contains { $0["k"] == "move" && $0.description.contains(id) })
    }
    #expect(try program.run("--deck", "deck.md", "--order", "deck", input: ":quit\n").errors.isEmpty)
  }

  @Test func `--report tells point by point what was made and refused, each reason once`() throws {
    try program.folder.write(SmallNotes.text + "Thanks: We thank you all for coming.\n", to: "work/notes.txt")
    let result = try program.run("build", "notes.txt", "--report", "--output", "deck.md", "--per-point", "1")
    for line in 1...4 { #expect(result.output.contains("  notes.txt:\(line): ")) }
    #expect(result.output.contains("(1 made, ") && result.output.contains("    made ") && result.output.contains(" → "))
    #expect(result.output.contains("notes.txt:5: Thanks (0 made, 1 refused)"), "\(result.output)")
    let reasons = result.output.components(separatedBy: "notes.txt:").map { point in
      point.split(separator: "\n").filter { $0.hasPrefix("    refused ") }
    }
    #expect(reasons.allSatisfy { Set($0).count == $0.count } && reasons.contains { !$0.isEmpty })
    #expect(result.output.split(separator: "\n").last?.hasPrefix("4 cards in 1 deck; ") == true)
  }
}
