import Cards
import FSRS
import Testing

@testable import Reviews

@Suite struct `A sitting before an exam` {
  private let now = Moment(ms: 1_767_261_600_000, offset: 60)
  private var today: Day { now.day(startingAt: 4) }

  /// A card that was answered some days ago and is due some days from now.
  private func card(_ id: String, stability: Double, asked days: Int, due: Int) -> StudyCard {
    let text = "Q: \(id)?\nA: x\nId: \(id)\n"
    var state = CardState()
    state.phase = .review
    state.memory = Memory(stability: stability, fast: stability, difficulty: 5)
    state.firstDay = today + -90
    state.lastDay = today + -days
    state.lastMs = now.ms - Int64(days) * 86_400_000
    state.due = .day(today + due)
    state.reps = 3
    let deck = DeckDocument(parsing: Array(text.utf8)).deck(named: "test")
    return StudyCard(card: deck.cards[0], deck: 0, state: state)
  }

  private func asked(_ cards: [StudyCard], exam days: Int?) -> [String] {
    let limits = [DayLimits(new: 0, reviews: nil, exam: days.map { today + $0 })]
    // The system's generator has no bytes, and ThreadSanitizer looks at them where they aren't.
    var generator = Seeded(.random(in: .min ... .max))
    var queue = Queue(
      of: cards, limits: limits, models: [MemoryModel(parameters: .standard7)], options: QueueOptions(), on: today,
      at: now.ms, until: now.ms + 50_000_000, using: &generator)
    var order: [String] = []
    while case .card(let index) = queue.next(at: now.ms) {
      order.append(cards[index].card.id.text)
      queue.remove(index)
    }
    return order
  }

  @Test func `begins with what a review raises most, and asks early what would be lost by the day`() {
    let cards = [
      card("strong", stability: 400, asked: 60, due: 0), card("weak", stability: 1, asked: 6, due: 0),
      card("early", stability: 2, asked: 1, due: 2), card("safe", stability: 900, asked: 10, due: 200),
    ]
    #expect(asked(cards, exam: nil) == ["strong", "weak"])
    let order = asked(cards, exam: 4)
    #expect(order.last == "strong")
    #expect(Set(order) == ["weak", "early", "strong"])
    #expect(asked(cards, exam: 30) == ["strong", "weak"])
    #expect(asked(cards, exam: -1) == ["strong", "weak"])
  }
}
