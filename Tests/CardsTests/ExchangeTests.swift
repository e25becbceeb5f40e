import Testing

@testable import Cards

@Suite struct `Decks in other programs' files` {
  static let deck = DeckDocument(
    """
    Q: Without a topic, "quoted", with a comma?
    A: yes; no

    ## Trade & more

    Q: What does China deny?
    A: direct arms
    Accept: arms | weapons
    Hint: starts
      with d
    Source: visit.txt:41
    Tags: trade, war
    Id: k7f3q2

    Q: Two lines
    * of a prompt, #+ and <b>?
    A:
    - one
    - two & three

    Q: Which city?
    A:
    - [ ] Beijing
    - [x] Shanghai

    C: Xi named [mutual respect | a hint], [1: peace] and [1: coexistence].
    Note: =SUM(A1)

    T: red line
    D: A limit, 你好 "x"	with a tab.

    """)

  /// What counts of a note wherever it stands.
  struct Content: Equatable {
    let id: String
    let digest: String
    let topic: String

    init(_ note: Note) {
      (id, digest, topic) = (note.id, note.digest, note.topic)
    }
  }

  private var notes: [Note] { Self.deck.notes }

  @Test func `the deck is one without a problem`() {
    #expect(Self.deck.rules == [] && notes.count == 6)
  }

  @Test(arguments: [",", "\t", ";"] as [Unicode.Scalar]) func `a table of ours holds all of a deck`(
    _ separator: Unicode.Scalar
  ) throws {
    let table = NoteTable(separator: separator)
    let read = try table.notes(in: table.text(notes))
    #expect(read.notes.map(Content.init) == notes.map(Content.init))
    #expect(read.refused.isEmpty)
  }

  @Test func `an outline holds all of a deck`() {
    let text = OrgText.text(notes, title: "Visit")
    let read = OrgText.notes(in: text)
    #expect(read.notes.map(Content.init) == notes.map(Content.init), "\(text)")
  }

  @Test func `Anki's text holds questions, answers, topics and tags, and says how much it leaves out`() throws {
    let (text, left) = AnkiText.text(notes, title: "Visit")
    let read = try AnkiText.notes(in: text)
    #expect(read.notes.map(\.topic) == notes.map(\.topic))
    #expect(read.notes.map(\.kind) == notes.map(\.kind))
    #expect(read.notes.map(\.id) == notes.map(\.id))
    #expect(read.notes.map { $0.cards().map(\.text) } == notes.map { $0.cards().map(\.text) }, "\(text)")
    #expect(read.notes[1][.tags] == "trade, war")
    #expect(left == 3)
  }

  @Test(arguments: [
    (
      "#separator:Comma\n#html:false\n#deck:CSV Deck\n#tags:g1 g2\n#columns:Front,Back\n\"a, b\",\"c <b>\"\nd,\"multi\nline\"\n",
      ["Q: a, b\nA: c <b>\nTags: g1, g2\n", "Q: d\nA: multi\nline\nTags: g1, g2\n"]
    ),
    (
      "term one\tdefinition one\nterm; two\tdefinition, \"two\"\n犬\tdog\n",
      ["Q: term one\nA: definition one\n", "Q: term; two\nA: definition, \"two\"\n", "Q: 犬\nA: dog\n"]
    ),
    (
      "#html:true\r\n\"x &lt; <b>y</b><br>z\"\t<ul><li>one</li><li>two &amp; &#x41;</li></ul>\r\n",
      ["Q: x < **y**\nz\nA:\n- one\n- two & A\n"]
    ),
    (
      "#html:true\n#notetype column:1\nCloze\tA {{c1::b::h}} {{c2::c {{c3::d}}}} [x]\textra\n",
      ["C: A [b | h] [c d] \\[x\\]\nNote: extra\n"]
    ),
    (
      "#html:true\n\\(a^2\\)\t<img src=\"red car.png\"> [sound:a.mp3]\n",
      ["Q: $a^2$\nA: ![](red car.png) ![](a.mp3)\n"]
    ),
    ("#notetype:Cloze\n{{c1::same}} twice {{c1::again}}\t\n", ["C: [1: same] twice [1: again]\n"]),
    ("#guid column:1\n`s%&\tq\ta\n", ["Q: q\nA: a\nId: \(Identity.digest("`s%&", length: 16))\n"]),
  ]) func `what Anki and others write is read`(_ text: String, _ expected: [String]) throws {
    let read = try AnkiText.notes(in: text)
    #expect(read.notes.map(\.text) == expected)
  }

  @Test(arguments: [
    ("Front,Back,Tags\nq,a,\"x, y\"\n", ["Q: q\nA: a\nTags: x, y\n"]),
    ("q,a\n\n r ,b,more\n", ["Q: q\nA: a\n", "Q: r\nA: b\n"]),
    ("question,answer\nA: tag?,\"Hint: no field\"\n", ["Q: \\A: tag?\nA: Hint: no field\n"]),
  ]) func `tables of others are plain text`(_ text: String, _ expected: [String]) throws {
    let read = try NoteTable(separator: ",").notes(in: text)
    #expect(
      read.notes.map { DeckDocument($0.text).cards.map(\.text) } == expected.map { DeckDocument($0).cards.map(\.text) })
  }

  @Test func `org-drill's items are read, headings without its tag are topics`() {
    let text = """
      * Geography
      ** Item :drill:
      What is the capital?
      *** Answer
      Tallinn
      ** Just a section
      *** Head is asked :drill:
      The body answers.
      ** Gap :drill:
      :PROPERTIES:
      :DRILL_CARD_TYPE: hide1cloze
      :END:
      The [moon||sky] is far.

      """
    #expect(
      OrgText.notes(in: text).notes.map { "\($0.topic)/" + $0.text } == [
        "Geography/Q: What is the capital?\nA: Tallinn\n", "Just a section/Q: Head is asked\nA: The body answers.\n",
        "Geography/C: The [moon | sky] is far.\n",
      ])
  }

  @Test func `a row that makes no note is told with its line`() throws {
    let read = try NoteTable(separator: ",").notes(in: "q,\n,a\nfine,yes\n")
    #expect(read.refused.map(\.line) == [1, 2])
    #expect(read.notes.count == 1)
    #expect(throws: ImportProblem(line: 2, sentence: "a quotation mark opens here and is never closed")) {
      try NoteTable(separator: ",").notes(in: "q,a\n\"open,b\nc,d\n")
    }
  }

  @Test func `a cell that a spreadsheet would compute gets an apostrophe where that is asked for`() {
    let table = NoteTable(separator: ",")
    #expect(table.text(notes).contains(",=SUM(A1),"))
    #expect(table.text(notes, forSpreadsheet: true).contains(",'=SUM(A1),"))
  }

  @Test func `whatever a file holds, reading it ends, and its notes can stand in a deck`() {
    var seeded = Seeded(9)
    let pieces = [
      "\"", ",", "\t", "\n", "\r\n", "#html:true\n", "#separator:", "{{c1::", "}}", "::", "[", "]", "|", "<b>", "<",
      ">", "&#x0;",
      "&", ";", "* ", "** x :drill:", ":PROPERTIES:\n", ":END:\n", "type,question,answer\n", "cloze", "Q: ", "```\n",
      "<!--",
      "---", "\\", "\\(", "$$", "\0", "\u{202E}", "é", "{{c99999999999999999999::", "- ", "- [x] ", "#guid column:1\n",
    ]
    for _ in 0..<300 {
      var text = ""
      for _ in 0..<Int.random(in: 1...30, using: &seeded) { text += seeded.pick(pieces) }
      let all = [
        try? NoteTable(separator: ",").notes(in: text), try? AnkiText.notes(in: text), OrgText.notes(in: text),
      ].compactMap { $0?.notes }.joined()
      for note in all {
        let parsed = DeckDocument(note.text)
        #expect(parsed.notes.count == 1 && !parsed.hasErrors, "\(text.debugDescription)")
      }
    }
  }
}
