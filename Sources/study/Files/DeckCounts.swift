import Cards
import FSRS
import Reviews

/// How many of a deck's cards are due, new and learned.
struct DeckCounts: Hashable {
  var cards = 0
  /// Due now, those in learning whose minute has come too.
  var due = 0
  /// Never answered.
  var new = 0
  /// Out of learning.
  var learned = 0

  init(_ deck: Deck, progress: DeckProgress, at moment: Moment) {
    let day = progress.settings.day(of: moment)
    cards = deck.cards.count
    for card in deck.cards {
      let state = progress.states[card.id] ?? CardState()
      if state.phase == .new { new += 1 }
      if state.phase == .review { learned += 1 }
      if state.isDue(on: day, at: moment.ms) { due += 1 }
    }
  }
}
