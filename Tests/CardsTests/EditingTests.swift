import Cards
import Testing

private let deck = """
  ---
  title: x
  odd line
  ---
  prose <!-- one -->

  ## First

  Q: a
  A: b
  <!-- two -->
  Hint: h

  <!-- three -->

  C: [c]

  # Second
  T: d
  D: e

  """

@Suite struct `Editing` {
  @Test func `a changed answer changes its lines only`() {
    var document = DeckDocument(deck)
    document.replace(noteAt: 0, with: document.notes[0].setting(answer: "new\nlines"))
    #expect(document.text == deck.replacing("A: b\n", with: "A: new\nlines\n"))
    #expect(document.notes[0].answer == "new\nlines")
  }

  @Test func `an Id is one more line`() {
    var document = DeckDocument(deck)
    document.replace(noteAt: 0, with: document.notes[0].setting(.id, to: "k7"))
    document.replace(noteAt: 2, with: document.notes[2].setting(.id, to: "k8"))
    #expect(
      document.text
        == deck.replacing("Hint: h\n", with: "Hint: h\nId: k7\n").replacing("D: e\n", with: "D: e\nId: k8\n"))
    #expect(document.deck(named: "x").cards.map(\.id.note) == ["k7", DeckDocument("C: [c]").notes[0].id, "k8", "k8"])
  }

  @Test func `a field that goes takes its line, and leaves comments`() {
    var document = DeckDocument(deck)
    document.replace(noteAt: 0, with: document.notes[0].setting(.hint, to: nil))
    #expect(document.text == deck.replacing("Hint: h\n", with: ""))
  }

  @Test func `the same note changes nothing`() {
    var document = DeckDocument("Q:   a  \nId:x\nA:\tb\n\n\nC:[x] [y]")
    document.replace(noteAt: 0, with: document.notes[0])
    #expect(document.text == "Q:   a  \nId:x\nA:\tb\n\n\nC:[x] [y]")
  }

  @Test func `another kind of note is printed anew`() {
    var document = DeckDocument(deck)
    document.replace(noteAt: 1, with: Note(kind: .question, prompt: "x\nA: y", answer: "- z", topic: "elsewhere"))
    #expect(document.text == deck.replacing("C: [c]\n", with: "Q: x\n\\A: y\nA:\n- z\n"))
    #expect(document.notes[1].topic == "First")
  }

  @Test func `a note that goes leaves the comments around it`() {
    var document = DeckDocument(deck)
    document.remove(noteAt: 0)
    #expect(document.text == deck.replacing("Q: a\nA: b\n<!-- two -->\nHint: h\n\n", with: ""))
    document.remove(noteAt: 1)
    #expect(document.text.hasSuffix("C: [c]\n\n# Second\n"))
    document.remove(noteAt: 0)
    #expect(document.text == deck.prefix { $0 != "Q" } + "<!-- three -->\n\n# Second\n")
  }

  @Test func `a new note comes last, under its heading`() {
    var document = DeckDocument(deck)
    document.append(Note(kind: .cloze, prompt: "[f]", topic: "Second"))
    document.append(Note(kind: .cloze, prompt: "[g]", topic: "Third"))
    document.append(Note(kind: .cloze, prompt: "[h]"))
    #expect(
      document.text == deck.replacing("## First", with: "C: [h]\n\n## First") + "\nC: [f]\n\n# Third\n\nC: [g]\n")
    #expect(DeckDocument(parsing: document.bytes).notes.map(Written.init) == document.notes.map(Written.init))
  }

  @Test(arguments: [
    ("", "C: [x]\n"), ("\u{FEFF}", "\u{FEFF}C: [x]\n"), ("Q: a\nA: b", "Q: a\nA: b\n\nC: [x]\n"),
    ("a\r\nb\r\n", "a\r\nb\r\n\r\nC: [x]\r\n"), ("a\r\nb\n", "a\r\nb\n\nC: [x]\n"),
    ("Q: a\r\nA: b\nHint: c\r\n", "Q: a\r\nA: b\nHint: c\r\n\r\nC: [x]\r\n"),
  ]) func `new lines end as most lines do, and a BOM stays`(_ before: String, _ after: String) {
    var document = DeckDocument(before)
    document.append(Note(kind: .cloze, prompt: "[x]"))
    #expect(document.bytes == Array(after.utf8))
  }

  @Test func `bytes that aren't UTF-8 outlive a change`() {
    let bytes = Array("Q: caf".utf8) + [0xE9] + Array("\r\nA: b\r\nHint: ".utf8) + [0xFF] + Array("\r\n".utf8)
    var document = DeckDocument(parsing: bytes)
    #expect(document.rules == ["invalid-utf-8", "invalid-utf-8"])
    document.replace(noteAt: 0, with: document.notes[0].setting(answer: "c"))
    #expect(document.bytes == bytes.map { $0 == UInt8(ascii: "b") ? UInt8(ascii: "c") : $0 })
  }
}

@Suite struct `Build records` {
  private let record = BuildRecord([BuildRecord.Entry(id: "a", digest: "1"), BuildRecord.Entry(id: "b/1", digest: "2")])

  @Test func `a record is a comment that reads back`() {
    #expect(BuildRecord(parsing: record.text) == record)
    #expect(record.text.hasPrefix("<!--") && record.text.hasSuffix("\na 1\nb/1 2\n-->"))
    #expect(BuildRecord(parsing: "<!-- a 1 -->") == nil)
    #expect(record["b/1"] == "2")
    #expect(record["c"] == nil)
  }

  @Test func `what was built later replaces what was built before`() {
    let later = BuildRecord([BuildRecord.Entry(id: "c", digest: "3"), BuildRecord.Entry(id: "a", digest: "4")])
    #expect(record.merging(later).entries.map { "\($0.id)=\($0.digest)" } == ["a=4", "b/1=2", "c=3"])
  }

  @Test func `a deck ends with its record, and no card changes by it`() {
    var document = DeckDocument("C: [x]")
    let ids = document.cards.map(\.id)
    #expect(document.record == nil)
    document.record = record
    #expect(document.text == "C: [x]\n\n\(record.text)\n")
    document.append(Note(kind: .cloze, prompt: "[y]"))
    #expect(document.text == "C: [x]\n\nC: [y]\n\n\(record.text)\n")
    let again = DeckDocument(parsing: document.bytes)
    #expect(again.record == record)
    #expect(again.cards.map(\.id).first == ids.first)
    #expect(again.problems.isEmpty)
  }

  @Test func `a note's digest changes when somebody edits it, and not by its Id, place or line ends`() {
    let note = DeckDocument("Q: a\nA: b\nTags: x").notes[0]
    #expect(DeckDocument("## T\n\nQ: a\r\nTags: x\r\nA:  b\r\nId: y").notes[0].digest == note.digest)
    #expect(DeckDocument("Q: a\nA: c\nTags: x").notes[0].digest != note.digest)
    #expect(DeckDocument("Q: a\nA: b\nTags: y").notes[0].digest != note.digest)
  }
}
