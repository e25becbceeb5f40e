import Cards
import Testing

@testable import Questions

private func build(_ text: String, file: String = "notes.txt", options: Build.Options = Build.Options()) -> Build {
  Build([Build.Source(name: file, bytes: Array(text.utf8))], options: options)
}

private func print(_ document: DeckDocument) -> String { String(decoding: document.bytes, as: UTF8.self) }

private let trade = """
  Robert Castellan visited Hanoi in May 2019.
  1. Trade: {#trade}
  Tariffs: In July 2019, the ministry lowered its duty on furniture from 14.5 percent to 9 percent.
  Gas: Norway sold gas worth $65 million.
  2. Recent Views:
  Hugo Marchetti expects a rate of 6 percent.
  """

@Suite struct `A build` {
  @Test func `writes a deck that reads as one, with sources, topics and a record`() throws {
    let deck = try #require(build(trade, options: Build.Options(section: "trade")).decks.first)
    let text = print(deck.document)
    #expect(
      text.hasPrefix(
        """
        ---
        title: notes
        source: notes.txt
        language: en
        ---

        ## Tariffs

        C: In [July 2019], the ministry lowered its duty on furniture from [14.5 percent] to [9 percent].
        Source: notes.txt:3

        ## Gas

        C: Norway sold gas worth [$65 million].
        Source: notes.txt:4

        <!-- built by study
        """))
    let parsed = DeckDocument(parsing: deck.document.bytes)
    #expect(parsed.problems.isEmpty)
    #expect(parsed.deck(named: "trade").cards.map(\.id) == deck.cards.map(\.id))
    #expect(parsed.record?.entries.map(\.id) == deck.notes.map(\.id))
  }

  @Test func `split makes one deck a section, named as the heading says or by its words`() {
    let split = build(trade, options: Build.Options(isSplit: true))
    #expect(split.decks.map(\.name.text) == ["trade", "recent-views"])
    #expect(split.decks.map(\.title) == ["Trade", "Recent Views"])
    #expect(split.decks[0].cards.map(\.candidate.line) == [1, 1, 1, 3, 3, 3, 4])
    #expect(split.remarks == ["what stands before the first heading goes into trade"])
  }

  @Test(
    arguments: [
      (
        "1. Trade and Aid:\nOslo paid $5 in rent.\n2. Trade and aid:\nOslo paid $6 in rent.\n",
        ["trade-and-aid", "trade-and-aid-2"]
      ),
      ("1. A {#x}\nOslo paid $5 in rent.\n2. B {#X}\nOslo paid $6 in rent.\n", ["x"]),
      ("1. A {#../x}\nOslo paid $5 in rent.\n", ["x"]),
      ("1. Đà Nẵng’s port:\nOslo paid $5 in rent.\n", ["đà-nẵngs-port"]),
      ("Oslo paid $5 in rent.\n", ["notes"]),
      ("# A {#x}\nOslo paid $5 in rent.\n## B\nOslo paid $6 in rent.\n# C\nOslo paid $7 in rent.\n", ["x", "c"]),
    ] as [(String, [String])])
  func `names are fit for files`(_ text: String, _ names: [String]) {
    #expect(build(text, options: Build.Options(isSplit: true)).decks.map(\.name.text) == names)
  }

  @Test func `the same text gives the same bytes`() {
    let one = build(trade).decks.map { $0.document.bytes }
    #expect(build(trade).decks.map { $0.document.bytes } == one)
    #expect(build(trade.replacing("\n", with: "\r\n")).decks.map { $0.document.bytes } == one)
  }

  @Test func `a sentence that stands twice makes one note`() throws {
    let deck = try #require(build("# A\nOslo paid $5 in rent.\n# B\nOslo paid $5 in rent.\n").decks.first)
    #expect(deck.notes.count == 1)
  }

  @Test func `texts with nothing to ask make no deck`() {
    #expect(build("").decks.isEmpty)
    #expect(build("You are welcome.\n").decks.isEmpty)
    #expect(build("You are welcome.\n").refused.map(\.refused.reason) == [.askedOfReader])
  }
}

@Suite struct `Building again` {
  private let first = build(trade).decks[0]

  private func again(_ edit: (inout String) -> Void, with text: String = trade) -> (text: String, rebuilt: Rebuilding) {
    var edited = print(first.document)
    edit(&edited)
    let notes = build(text).decks.first?.notes ?? []
    let rebuilt = Rebuilding(of: DeckDocument(parsing: Array(edited.utf8)), with: notes)
    return (edited, rebuilt)
  }

  @Test func `changes nothing where nothing changed`() {
    let (text, rebuilt) = again { _ in }
    #expect(print(rebuilt.document) == text)
    #expect(Set(rebuilt.changes.map(\.change)) == [.same])
  }

  @Test func `leaves an edited card as it is, whatever the text says now`() {
    let (text, rebuilt) = again(
      { $0 = $0.replacing("gas worth [$65 million].", with: "gas worth [$65 million | how much].") })
    #expect(print(rebuilt.document) == text)
    let (other, changed) = again(
      { $0 = $0.replacing("Source: notes.txt:4", with: "Source: notes.txt:4\nHint: a lot") },
      with: trade.replacing("1. Trade", with: "\n1. Trade"))
    #expect(
      print(changed.document).contains("C: Norway sold gas worth [$65 million].\nSource: notes.txt:4\nHint: a lot"))
    #expect(other.contains("notes.txt:4\n"))
  }

  @Test func `doesn't bring back a deleted card, now or later`() {
    let (text, rebuilt) = again(
      { $0 = $0.replacing("C: Norway sold gas worth [$65 million].\nSource: notes.txt:4\n\n", with: "") })
    #expect(print(rebuilt.document) == text)
    #expect(rebuilt.changes.contains { $0.change == .keptDeleted })
    let later = Rebuilding(of: rebuilt.document, with: build(trade).decks[0].notes)
    #expect(print(later.document) == text)
  }

  @Test func `doesn't bring back a card whose question was reworded`() {
    let (text, rebuilt) = again({ $0 = $0.replacing("C: Norway sold", with: "C: In 2019, Norway sold") })
    #expect(print(rebuilt.document) == text)
  }

  @Test func `keeps cards that were added by hand, front matter and comments`() {
    let (text, rebuilt) = again({
      $0 = $0.replacing("language: en", with: "language: en\ncolour: red")
        .replacing("## Gas\n", with: "## Gas\n\n<!-- mine -->\n\nQ: Who pays?\nA: Oslo\n")
    })
    #expect(print(rebuilt.document) == text)
    #expect(rebuilt.changes.contains { $0.change == .keptOwn })
  }

  @Test func `lets cards that nobody touched follow the text`() {
    let moved = trade.replacing("1. Trade", with: "\n1. Trade").replacing("worth $65", with: "worth $70")
    let (_, rebuilt) = again({ _ in }, with: moved)
    #expect(print(rebuilt.document).contains("C: Norway sold gas worth [$70 million].\nSource: notes.txt:5\n"))
    #expect(!print(rebuilt.document).contains("$65"))
    #expect(print(rebuilt.document).contains("notes.txt:4\n"))
    #expect(DeckDocument(parsing: rebuilt.document.bytes).problems.isEmpty)
    #expect(rebuilt.document.notes.map(\.id) == build(moved).decks[0].notes.map(\.id))
  }

  @Test func `a card that a smaller build left out comes back with a bigger one`() {
    let small = Rebuilding(of: first.document, with: Array(first.notes.prefix(1)))
    #expect(small.document.notes.count == 1)
    let whole = Rebuilding(of: DeckDocument(parsing: small.document.bytes), with: first.notes)
    #expect(whole.document.notes.map(\.id) == first.notes.map(\.id))
  }

  @Test func `knows a card by its own id too`() {
    let (text, rebuilt) = again(
      { $0 = $0.replacing("Source: notes.txt:4", with: "Source: notes.txt:4\nId: gas") })
    #expect(print(rebuilt.document) == text)
  }

  @Test func `adds to a deck written by hand and leaves its cards alone`() {
    let own = "# Mine\n\nQ: Who pays?\nA: Oslo\n"
    let rebuilt = Rebuilding(of: DeckDocument(parsing: Array(own.utf8)), with: first.notes)
    #expect(print(rebuilt.document).contains(own))
    #expect(rebuilt.document.notes.count == 1 + first.notes.count)
    #expect(DeckDocument(parsing: rebuilt.document.bytes).problems.isEmpty)
  }
}
