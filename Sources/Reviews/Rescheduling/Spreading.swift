import Cards
import FSRS

/// Puts cards where the parameters of now want them, day by day as even as the fuzz allows.
struct Spreading {
  private let situation: Reschedule.Situation
  private var load: DayLoad

  /// What is overdue is asked within so many days, from today on.
  static let overdueDays = 7

  init(_ situation: Reschedule.Situation, over states: some Sequence<CardState>) {
    self.situation = situation
    load = DayLoad(of: states)
  }

  func changes(of cards: [(key: Card.ID, value: CardState)]) -> [Reschedule.Change] {
    var spreading = self
    return cards.compactMap { spreading.change(of: $0, $1) }
  }

  /// Nil for a card that stays, is in learning, or comes back within this day.
  private mutating func change(of id: Card.ID, _ state: CardState) -> Reschedule.Change? {
    guard state.phase == .review, let memory = state.memory, let last = state.lastDay else { return nil }
    if case .moment? = state.due, last == situation.today { return nil }
    load.remove(state)
    let day = day(for: memory, last: last, state: state, fuzz: Fuzz(card: id.text, reviews: state.reps))
    var moved = state
    moved.due = .day(day)
    load.add(moved)
    return .day(day) == state.due ? nil : Reschedule.Change(card: id, before: state.due, after: day)
  }

  private func day(for memory: Memory, last: Day, state: CardState, fuzz: Fuzz) -> Day {
    let (today, load, easyDays) = (situation.today, load, situation.easyDays)
    var conditions = Conditions(fuzz: fuzz)
    conditions.isFirstDay = state.firstDay == last
    conditions.daysToExam = situation.exam.map { $0 - last }
    conditions.welcome = { load.welcome(last + $0, easyDays: easyDays) }
    let wanted = last + situation.scheduler.days(away: memory, under: conditions)
    guard wanted < today else { return wanted }
    return today + fuzz.day(of: Self.overdueDays) { load.welcome(today + $0, easyDays: easyDays) }
  }
}
