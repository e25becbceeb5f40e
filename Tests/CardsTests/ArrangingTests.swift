import Testing

@testable import Cards

private let deck = """
  ---
  title: t
  ---

  Q: a
  A: 1

  ## B

  <!-- of b -->

  Q: b
  A: 2

  Q: c
  A: 3
  ## D

  C: [d]

  <!-- built by study; id and digest of every card, leave this as it is
  x y
  -->

  """

private func document(_ text: String = deck) -> DeckDocument { DeckDocument(parsing: Array(text.utf8)) }
private func text(_ document: DeckDocument) -> String { String(decoding: document.bytes, as: UTF8.self) }
private func note(_ prompt: String, topic: String = "") -> Note {
  Note(kind: .question, prompt: prompt, answer: "n", topic: topic)
}

@Suite struct `A note put into a deck` {
  @Test func `behind or before another stands beside it, and nothing else changes`() {
    for index in 0..<4 {
      var behind = document()
      behind.insert(note("new"), behindNoteAt: index)
      check(behind, at: index + 1, topic: document().notes[index].topic)
      var before = document()
      before.insert(note("new"), beforeNoteAt: index)
      check(before, at: index, topic: document().notes[index].topic)
    }
  }

  private func check(_ document: DeckDocument, at place: Int, topic: String) {
    let parsed = DeckDocument(parsing: document.bytes)
    #expect(parsed.problems.isEmpty)
    #expect(parsed.notes.map(\.prompt) == document.notes.map(\.prompt))
    #expect(parsed.notes[place].prompt == "new" && parsed.notes[place].topic == topic)
    #expect(parsed.record == DeckDocument(parsing: Array(deck.utf8)).record)
    #expect(text(document).replacing("Q: new\nA: n\n", with: "").filter { $0 != "\n" } == deck.filter { $0 != "\n" })
  }

  @Test func `at the end of a file without a line feed begins a line`() {
    var document = document("Q: a\nA: 1")
    document.insert(note("new"), behindNoteAt: 0)
    #expect(text(document) == "Q: a\nA: 1\n\nQ: new\nA: n\n")
  }

  @Test func `under its heading stands at the end of that section`() {
    var document = document()
    let new = document.insertUnderItsHeading(note("new", topic: "B"))
    #expect(new)
    #expect(text(document).contains("Q: c\nA: 3\n\nQ: new\nA: n\n\n## D"))
    let last = document.insertUnderItsHeading(note("last", topic: "D"))
    #expect(last)
    #expect(text(document).contains("C: [d]\n\nQ: last\nA: n\n\n<!-- built"))
    let before = text(document)
    let nowhere = document.insertUnderItsHeading(note("new", topic: "Nowhere"))
    #expect(!nowhere && text(document) == before)
  }

  @Test func `under a heading of its own stands behind or before a section`() {
    for (index, behind, before) in [
      (0, "N B D", "N B D"), (1, "B N D", "N B D"), (2, "B N D", "N B D"), (3, "B D N", "B N D"),
    ] {
      var one = document()
      one.insert(note("new", topic: "N"), behindSectionOfNoteAt: index)
      var other = document()
      other.insert(note("new", topic: "N"), beforeSectionOfNoteAt: index)
      for (document, order) in [(one, behind), (other, before)] {
        let parsed = DeckDocument(parsing: document.bytes)
        #expect(parsed.problems.isEmpty && parsed.notes.map(\.prompt) == document.notes.map(\.prompt))
        #expect(parsed.notes.first { $0.prompt == "new" }?.topic == "N")
        #expect(parsed.notes.filter { $0.prompt != "new" }.map(\.topic) == ["", "B", "B", "D"])
        var topics: [String] = []
        for topic in parsed.notes.map(\.topic) where topic != topics.last && !topic.isEmpty { topics.append(topic) }
        #expect(topics.joined(separator: " ") == order, "\(text(document))")
      }
    }
  }

  @Test func `taken out takes its heading with it if nothing else stands there`() {
    var document = document()
    document.removeWithEmptyHeading(noteAt: 3)
    #expect(!text(document).contains("## D") && text(document).contains("A: 3\n"))
    document.removeWithEmptyHeading(noteAt: 2)
    document.removeWithEmptyHeading(noteAt: 1)
    // A comment is somebody's own.
    #expect(text(document).contains("## B\n\n<!-- of b -->\n"))
    document.removeWithEmptyHeading(noteAt: 0)
    #expect(document.notes.isEmpty && DeckDocument(parsing: document.bytes).notes.isEmpty)
    #expect(document.record != nil && text(document).contains("<!-- built by study"))
  }

  @Test func `makes another layout; a record doesn't`() {
    var document = document()
    let before = document.layout
    document.record = BuildRecord([BuildRecord.Entry(id: "z", digest: "1")], layout: before)
    #expect(document.layout == before && document.isAsBuilt)
    #expect(DeckDocument(parsing: document.bytes).isAsBuilt)
    document.insert(note("new"), behindNoteAt: 0)
    #expect(!document.isAsBuilt && !DeckDocument(parsing: document.bytes).isAsBuilt)
  }
}

@Suite struct `A cloze's gap` {
  @Test(
    arguments: [
      ("a [b] c [d | hint] e", 0, "b", "a [x] c [d | hint] e", "a b c [d | hint] e"),
      ("a [b] c [d | hint] e", 1, "d | hint", "a [b] c [x] e", "a [b] c d e"),
      ("[1: a b] [2: c]", 0, "a b", "[1: x] [2: c]", "a b [2: c]"),
      ("\\[a\\] ![p](q.png) [b] [c]", 0, "b", "\\[a\\] ![p](q.png) [x] [c]", "\\[a\\] ![p](q.png) b [c]"),
      ("`[` [b `]` b] [c]", 0, "b `]` b", "`[` [x] [c]", nil),
      ("é [b] 北 [京]", 1, "京", "é [b] 北 [x]", "é [b] 北 京"),
    ] as [(String, Int, String, String, String?)])
  func `is read, set and left out`(
    _ prompt: String, _ place: Int, _ gap: String, _ set: String, _ omitted: String?
  ) throws {
    let note = Note(kind: .cloze, prompt: prompt)
    let id = note.cards()[place].id
    #expect(note.gap(of: id) == gap)
    #expect(note.setting(gapOf: id, to: "x")?.prompt == set)
    let rest = try #require(note.omitting(gapOf: id))
    if let omitted { #expect(rest.prompt == omitted) }
    #expect(rest.id == note.id && rest.cards().count == note.cards().count - 1)
  }

  @Test func `with others of its number, or of another note, can't be set; the last can't be left out`() {
    let note = Note(kind: .cloze, prompt: "[1: a] and [1: b]")
    #expect(note.gap(of: note.cards()[0].id) == nil && note.setting(gapOf: note.cards()[0].id, to: "x") == nil)
    #expect(note.omitting(gapOf: note.cards()[0].id) == nil)
    #expect(note.gap(of: Card.ID("x/1")) == nil)
    #expect(Note(kind: .question, prompt: "[a]", answer: "b").gap(of: Card.ID("x/1")) == nil)
  }
}

@Suite struct `A record of builds` {
  private let origin = BuildRecord.Origin(sentence: "Norway sold gas.", place: "notes.txt:4")

  @Test func `keeps what a card was made from, and leaves out what isn't known`() throws {
    let record = BuildRecord(
      [
        .init(id: "a", digest: "1"), .init(id: "b", digest: "2", origin: origin),
        .init(id: "c", digest: "3", origin: origin, seen: "3"), .init(id: "d", digest: "4", seen: "5"),
      ], layout: "l")
    #expect(BuildRecord(parsing: record.text) == record)
    let lines = record.text.split(separator: "\n").map(String.init)
    #expect(lines[1] == "= l" && lines[2] == "a 1" && lines[5] == "d 4 - - 5")
    #expect(lines[4] == "c 3 \(origin.sentence) \(origin.place) 3")
  }

  @Test func `doesn't mind white space in a sentence`() {
    #expect(BuildRecord.Origin(sentence: "Norway  sold\ngas. ", place: "notes.txt:4") == origin)
    #expect(BuildRecord.Origin(sentence: "Norway sold oil.", place: "notes.txt:4").sentence != origin.sentence)
  }
}
