import Cards
import Testing

@testable import Questions

private let notes = """
  Oil: Norway sold oil worth $90 million.
  Gas: Norway sold gas worth $65 million.
  Fish: Norway sold fish worth $9 million to Iceland. Iceland sold Norway ships worth $3 million.
  """

private func rebuilt(
  _ deck: String, _ text: String, decisions: [String: Rebuilding.Decision] = [:]
) throws -> Rebuilding {
  Rebuilding(
    of: DeckDocument(parsing: Array(deck.utf8)), with: try #require(fixed(text)), decisions: decisions)
}

private func deck(_ text: String = notes) throws -> String {
  try print(#require(fixed(text)).document)
}

/// A way to edit a card of the deck.
private struct Edit {
  let name: String
  let old: String
  let new: String
}

private let edits = [
  Edit(name: "a hint", old: "gas worth [$65 million].", new: "gas worth [$65 million | how much]."),
  Edit(name: "the question", old: "C: Norway sold gas", new: "C: In 2019 Norway sold gas"),
  Edit(
    name: "its kind", old: "C: Norway sold gas worth [$65 million].", new: "Q: What was the gas worth?\nA: $65 million"),
  Edit(name: "an id", old: "C: Norway sold gas worth [$65 million].", new: "C: Norway's gas: [$65 million].\nId: gas"),
]

@Suite struct `An edited card whose notes changed` {
  @Test(arguments: edits) fileprivate func `stays and is named`(_ edit: Edit) throws {
    let edited = try deck().replacing(edit.old, with: edit.new)
    let changed = notes.replacing("$65", with: "$70")
    let again = try rebuilt(edited, changed)
    #expect(print(again.document).contains(edit.new))
    let named = try #require(again.disagreements.first)
    #expect(again.disagreements.count == 1)
    let lines = print(again.document).split(separator: "\n", omittingEmptySubsequences: false)
    #expect(lines[named.line - 1].contains(edit.new.prefix { $0 != "\n" }))
    // Without an edit since, it is named again, and nothing changes.
    let twice = try rebuilt(print(again.document), changed)
    #expect(print(twice.document) == print(again.document))
    #expect(twice.disagreements == again.disagreements)
  }

  @Test func `is named with what its notes say now, and the new card isn't added beside it`() throws {
    let edited = try deck().replacing(edits[0].old, with: edits[0].new)
    let again = try rebuilt(edited, notes.replacing("$65", with: "$70"))
    let named = try #require(again.disagreements.first)
    #expect(named.now == Origin(file: "notes.txt", line: 2, sentence: "Norway sold gas worth $70 million."))
    #expect(named.withheld?.prompt == "Norway sold gas worth [$70 million].")
    #expect(!print(again.document).contains("$70"))
    #expect(again.changes.contains { $0.change == .withheld })
  }

  @Test func `is known by its place too, however it reads`() throws {
    let edited = try deck().replacing(edits[0].old, with: "x").replacing(
      "C: Norway sold x", with: "Q: What for?\nA: heat")
    let again = try rebuilt(edited, notes.replacing("$65", with: "$70"))
    #expect(again.disagreements.map(\.withheld?.prompt) == ["Norway sold gas worth [$70 million]."])
    let both = try rebuilt(edited, notes.replacing("worth $65", with: "for $7 million, worth $70"))
    #expect(both.disagreements.map(\.now?.line) == [2])
  }

  @Test func `makes room for the new one when somebody deletes it`() throws {
    let edited = try deck().replacing(edits[0].old, with: edits[0].new)
    let changed = notes.replacing("$65", with: "$70")
    let again = try print(rebuilt(edited, changed).document)
    let deleted = again.replacing("C: Norway sold \(edits[0].new)\nSource: notes.txt:2\n\n", with: "")
    #expect(!deleted.contains("gas"))
    let later = try rebuilt(deleted, changed)
    #expect(print(later.document).contains("C: Norway sold gas worth [$70 million]."))
    #expect(later.disagreements.isEmpty)
  }

  @Test func `isn't named any more once somebody edits it, and the new card doesn't come beside it`() throws {
    let edited = try deck().replacing(edits[0].old, with: edits[0].new)
    let changed = notes.replacing("$65", with: "$70")
    let again = try print(rebuilt(edited, changed).document)
    let mended = again.replacing("[$65 million | how much]", with: "[$70 million | how much]")
    let later = try rebuilt(mended, changed)
    #expect(later.disagreements.isEmpty)
    #expect(print(later.document).contains("[$70 million | how much]"))
    #expect(!print(later.document).contains("worth [$70 million]."))
    let last = try rebuilt(print(later.document), changed)
    #expect(print(last.document) == print(later.document))
    // The next change is told again.
    #expect(try rebuilt(print(later.document), changed.replacing("$70", with: "$80")).disagreements.count == 1)
  }

  @Test func `is named when nothing has come in its sentence's place`() throws {
    let edited = try deck().replacing(edits[0].old, with: edits[0].new)
    let again = try rebuilt(edited, notes.replacing("Gas: Norway sold gas worth $65 million.\n", with: ""))
    let named = try #require(again.disagreements.first)
    #expect(named.now == nil && named.withheld == nil)
    #expect(print(again.document).contains(edits[0].new))
  }

  @Test(
    arguments: [
      ("Oil: Norway", "Oil exports: Norway"), ("Oil: Norway", "\n\nOil: Norway"), ("$90", "$95"), ("$3", "$4"),
      ("Norway sold gas", "Norway  sold *gas*"),
    ])
  func `is none where only others changed`(_ old: String, _ new: String) throws {
    for edit in edits {
      let edited = try deck().replacing(edit.old, with: edit.new)
      let again = try rebuilt(edited, notes.replacing(old, with: new))
      #expect(again.disagreements.isEmpty, "\(edit.name)")
      #expect(print(again.document).contains(edit.new))
    }
  }

  @Test func `is told apart from the others of its line`() throws {
    let edited = try deck().replacing("fish worth", with: "cod worth")
    #expect(try rebuilt(edited, notes.replacing("$3", with: "$4")).disagreements.isEmpty)
    let again = try rebuilt(edited, notes.replacing("$9 million to", with: "$8 million to"))
    #expect(again.disagreements.map(\.now?.sentence) == ["Norway sold fish worth $8 million to Iceland."])
  }

  @Test func `stays known when its question was edited and the lines moved before the notes changed`() throws {
    let edited = try deck().replacing(edits[1].old, with: edits[1].new)
    let moved = "Once more:\n\n" + notes
    let first = try rebuilt(edited, moved)
    #expect(first.disagreements.isEmpty)
    #expect(try rebuilt(print(first.document), moved.replacing("$65", with: "$70")).disagreements.count == 1)
  }

  @Test func `settled by a review is quiet; dropped it makes room`() throws {
    let edited = try deck().replacing(edits[0].old, with: edits[0].new)
    let changed = notes.replacing("$65", with: "$70")
    let again = try rebuilt(edited, changed)
    let id = try #require(again.disagreements.first?.id)
    let kept = try rebuilt(print(again.document), changed, decisions: [id: .kept])
    #expect(kept.disagreements.isEmpty && print(kept.document).contains(edits[0].new))
    #expect(try rebuilt(print(kept.document), changed).disagreements.isEmpty)
    #expect(try !print(rebuilt(print(kept.document), changed).document).contains("worth [$70"))
    let dropped = try rebuilt(print(again.document), changed, decisions: [id: .dropped])
    #expect(!print(dropped.document).contains(edits[0].new))
    #expect(print(dropped.document).contains("worth [$70 million]."))
    #expect(try rebuilt(print(dropped.document), notes).changes.contains { $0 == (id, .keptDeleted) })
  }
}

@Suite struct `What a review decided` {
  @Test func `stays away when it was dropped, and stays edited`() throws {
    let fresh = try #require(fixed(notes))
    let (oil, gas) = (fresh.notes[0], fresh.notes[1])
    let edited = gas.setting(prompt: "Norway's gas was worth [$65 million].").setting(.id, to: gas.id)
    let reviewed = Rebuilding(
      of: DeckDocument(), with: fresh, decisions: [oil.id: .dropped, gas.id: .edited(edited), fresh.notes[2].id: .kept])
    let text = print(reviewed.document)
    #expect(!text.contains("sold oil") && text.contains("C: Norway's gas was worth [$65 million]."))
    #expect(DeckDocument(parsing: reviewed.document.bytes).problems.isEmpty)
    #expect(try print(rebuilt(text, notes).document) == text)
    let moved = try rebuilt(text, "\n" + notes.replacing("$9 ", with: "$10 "))
    #expect(!print(moved.document).contains("sold oil"))
    #expect(print(moved.document).contains("Norway's gas") && !print(moved.document).contains("sold gas"))
    #expect(print(moved.document).contains("$10 million"))
    #expect(reviewed.seen == [fresh.notes[2].id])
    #expect(try rebuilt(text, notes).seen == [fresh.notes[2].id])
    #expect(try rebuilt(text, notes).unseen == [fresh.notes[3].id])
    let changed = try rebuilt(text, notes.replacing("$65", with: "$70"))
    #expect(changed.disagreements.map(\.note.id) == [gas.id])
  }

  @Test func `holds in another deck of the same build too`() throws {
    let east = try #require(fixed(notes))
    let dropped = Rebuilding(of: DeckDocument(), with: east, decisions: [east.notes[0].id: .dropped]).document
    // The sentences have moved to another section, and the first deck is built from what is left.
    let settled = Rebuilding.settled(in: dropped, besides: fixed("Peru sold tin worth $1 million.\n"))
    let west = Rebuilding(of: DeckDocument(), with: east, settled: settled)
    #expect(!print(west.document).contains("sold oil") && print(west.document).contains("sold gas"))
  }
}
