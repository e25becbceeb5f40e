import Cards
import Reviews
import Testing

/// A deck as it was, as it is now, and what should become of the histories.
struct Edit: CustomTestStringConvertible {
  let name: String
  let before: String
  let after: String
  /// Pairs of old and new question, or answer for terms.
  let moved: Int
  var unclear = 0
  var gone = 0
  var isOtherDeck = false
  var testDescription: String { name }
}

private let kept = "Q: Where is Accra?\nA: in Ghana\n\nQ: Where is Lomé?\nA: in Togo\n\n"

private let edits: [Edit] = [
  Edit(
    name: "a typo in the question", before: kept + "Q: Which city did the visit began in?\nA: Shanghai\n",
    after: kept + "Q: Which city did the visit begin in?\nA: Shanghai\n", moved: 1),
  Edit(
    name: "an Id for a note", before: kept + "Q: What is the capital?\nA: Lima\n",
    after: kept + "Q: What is the capital?\nA: Lima\nId: capital\n", moved: 1),
  Edit(
    name: "question and answer changed a little",
    before: kept + "Q: How many districts lost their power in the storm?\nA: fourteen\n",
    after: kept + "Q: How many of the districts lost their power in the storm?\nA: 14\n", moved: 1),
  Edit(
    name: "another question altogether", before: kept + "Q: Who opened the inquiry?\nA: the port authority\n",
    after: kept + "Q: When was the bridge closed to traffic?\nA: in 1998\n", moved: 0, gone: 1),
  Edit(
    name: "a deleted note", before: kept + "Q: Who opened the inquiry?\nA: the port authority\n", after: kept, moved: 0,
    gone: 1),
  Edit(
    name: "two new cards with the same answer",
    before: kept + "Q: Which country denies it?\nA: China\n",
    after: kept + "Q: Who denies arms?\nA: China\n\nQ: Which state hosts the talks?\nA: China\n", moved: 0, unclear: 1),
  Edit(
    name: "another deck of the same name", before: "Q: a?\nA: 1\n\nQ: b?\nA: 2\n\nQ: c?\nA: 3\n",
    after: "Q: x?\nA: 1\n\nQ: y?\nA: 7\n\nQ: a?\nA: 1\n", moved: 0, isOtherDeck: true),
  Edit(
    name: "the only card that was answered, reworded", before: "Q: Which city did the visit began in?\nA: Shanghai\n",
    after: kept + "Q: Which city did the visit begin in?\nA: Shanghai\n", moved: 1),
  Edit(
    name: "the only card that was answered, with another number", before: "C: Iceland sold gas worth [$65 million].\n",
    after: kept + "C: Iceland sold gas worth [$70 million].\n", moved: 1),
  Edit(
    name: "another deck of few cards", before: "Q: What is the capital of France?\nA: Paris\n",
    after: "Q: What is the capital of Kenya?\nA: Nairobi\n", moved: 0, isOtherDeck: true),
  Edit(
    name: "Ids for all notes", before: "Q: Where is Accra?\nA: in Ghana\n\nQ: Where is Lomé?\nA: in Togo\n",
    after: "Q: Where is Accra?\nA: in Ghana\nId: accra\n\nQ: Where is Lomé?\nA: in Togo\nId: lome\n", moved: 2),
  Edit(
    name: "a term reworded", before: kept + "T: red lines\nD: limits that nobody may cross\n",
    after: kept + "T: red line\nD: limits that nobody may cross\n", moved: 2),
  Edit(
    name: "words around a cloze's gaps",
    before: kept + kept.replacingQuestions() + "C: Xi named [mutual respect] and [peaceful coexistence].\n",
    after: kept + kept.replacingQuestions() + "C: President Xi named [mutual respect] and [peaceful coexistence].\n",
    moved: 2),
]

extension String {
  /// The same notes with other questions and answers, so that more of a deck stays as it is.
  fileprivate func replacingQuestions() -> String {
    split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.hasPrefix("Q:") ? "Q: On which coast?" + line.dropFirst(2) : line.hasPrefix("A:") ? line + ", west" : line
    }.joined(separator: "\n")
  }
}

@Suite struct `Histories of edited notes` {
  func cards(_ text: String) -> [Card] {
    DeckDocument(parsing: Array(text.utf8)).deck(named: "test").cards
  }

  @Test(arguments: edits) func `move only where it is clear`(_ edit: Edit) {
    let known = Dictionary(cards(edit.before).map { ($0.id, Optional(CardState.Text(of: $0))) }) { first, _ in first }
    let now = cards(edit.after)
    let moves = HistoryMoves(known: known, cards: now)
    #expect(moves.moves.count == edit.moved)
    #expect(moves.unclear.count == edit.unclear)
    #expect(moves.gone.count == edit.gone)
    #expect(moves.isOtherDeck == edit.isOtherDeck)
    for move in moves.moves {
      #expect(known[move.from] != nil)
      #expect(now.contains { $0.id == move.to })
    }
  }

  @Test func `that were moved and moved back by hand aren't guessed again`() throws {
    let edit = edits[0]
    let known = Dictionary(cards(edit.before).map { ($0.id, Optional(CardState.Text(of: $0))) }) { first, _ in first }
    let move = try #require(HistoryMoves(known: known, cards: cards(edit.after)).moves.first)
    #expect(HistoryMoves(known: known, cards: cards(edit.after), refused: [move]).moves.isEmpty)
  }

  @Test func `are looked for in a second, however much of a large deck was edited`() {
    let before = cards((0..<8000).map { "Q: What is number \($0) of them?\nA: \($0 % 3)\n" }.joined(separator: "\n"))
    let after = cards(
      (0..<8000).map { "Q: What is number \($0) of \($0 % 2 == 0 ? "them" : "those")?\nA: \($0 % 3)\n" }
        .joined(separator: "\n"))
    let known = Dictionary(before.map { ($0.id, Optional(CardState.Text(of: $0))) }) { first, _ in first }
    let time = ContinuousClock().measure {
      #expect(HistoryMoves(known: known, cards: after).gone.count == 4000)
    }
    // A debug build; a release build takes a twentieth of it.
    #expect(time < .seconds(10))
  }
}
