import Cards
import Reviews

/// What is amiss with a deck, seen beside its journal.
struct DeckCheckup {
  let found: DeckFinder.Found
  /// Errors in the deck's file.
  let errors: [FileProblem]
  /// Cards with a history that the deck no longer holds, and with nothing in their place.
  let gone: [Card.ID]
  /// Cards whose history could belong to more than one new card, so that it wasn't moved.
  let unclear: [Card.ID]

  init(_ found: DeckFinder.Found, shell: Shell) throws {
    self.found = found
    let document = try shell.document(at: found.path)
    errors = document.problems.filter { $0.severity == .error }.map { FileProblem(file: found.path, problem: $0) }
    guard errors.isEmpty else {
      gone = []
      unclear = []
      return
    }
    let deck = document.deck(named: found.name)
    let progress = try shell.progress(of: found, deck: deck)
    let moves = HistoryMoves(
      known: progress.histories, cards: deck.cards, refused: progress.progress.undoneMoves)
    gone = moves.gone
    unclear = moves.unclear
  }

  var isClean: Bool { errors.isEmpty }
}
