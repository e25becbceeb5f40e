import Cards
import FSRS
import Reviews

extension StudyPlan {
  /// A deck's cards as they stand at a moment; suspended ones are left out.
  init(of deck: Deck, progress: DeckProgress, at moment: Moment, days: Int) {
    self.init()
    self.days = days
    newADay = progress.settings.new
    reviewsADay = progress.settings.reviews
    let today = progress.settings.day(of: moment)
    for card in deck.cards {
      let state = progress.states[card.id] ?? CardState()
      guard !state.isSuspended else { continue }
      guard let memory = state.memory else {
        new += 1
        continue
      }
      let age = state.lastDay.map { Double(today.number - $0.number) } ?? 0
      var dueIn = 0
      if case .day(let day) = state.due { dueIn = day.number - today.number }
      self.cards.append(.init(memory: memory, age: age, dueIn: dueIn))
    }
  }
}
