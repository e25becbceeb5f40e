import Cards

/// A deck of any bytes: it is printed as it was, and what has no error is read again as the same notes.
func fuzz(_ bytes: [UInt8]) {
  let document = DeckDocument(parsing: bytes)
  hold(document.bytes == bytes, "a deck that nobody changed is printed as it was")
  for problem in document.problems { hold(problem.line >= 1 && problem.column >= 1, "a problem has a place") }
  guard !document.hasErrors else { return }
  let deck = document.deck(named: "fuzzed")
  hold(Set(deck.cards.map(\.id)).count == deck.cards.count, "no two cards have one identity")
  let again = DeckDocument(parsing: document.bytes)
  hold(again.notes == document.notes, "a printed deck is read as the same notes")
}
