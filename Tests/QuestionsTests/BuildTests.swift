import Cards
import Testing

@testable import Questions

func build(_ text: String, file: String = "notes.txt", options: Build.Options = Build.Options()) -> Build {
  Build([Build.Source(name: file, bytes: Array(text.utf8))], options: options)
}

func print(_ document: DeckDocument) -> String { String(decoding: document.bytes, as: UTF8.self) }

let trade = """
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
    let cards = deck.cards.map(\.candidate)
    try #require(cards.count == 2)
    #expect(
      text.hasPrefix(
        """
        ---
        title: notes
        source: notes.txt
        language: en
        ---

        ## Castellan's visit to Hanoi, May 2019: Tariffs

        Q: \(cards[0].question)
        A: \(cards[0].answer.texts[0])
        Source: notes.txt:3

        ## Castellan's visit to Hanoi, May 2019: Gas

        Q: \(cards[1].question)
        A: \(cards[1].answer.texts[0])
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
    #expect(split.decks[0].cards.map(\.candidate.line) == [1, 3, 4])
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

  @Test func `a sentence that stands twice asks nothing twice`() throws {
    let deck = try #require(build("# A\nOslo paid $5 in rent.\n# B\nOslo paid $5 in rent.\n").decks.first)
    let questions = deck.cards.map(\.candidate.question)
    #expect(!questions.isEmpty)
    #expect(Set(questions).count == questions.count)
  }

  @Test func `texts with nothing to ask make no deck`() {
    #expect(build("").decks.isEmpty)
    #expect(build("You are welcome.\n").decks.isEmpty)
    #expect(build("You are welcome.\n").refused.map(\.refused.reason) == [.askedOfReader])
  }
}
