/// How many cards are due on each study day.
public struct DayLoad: Hashable, Sendable {
  private var counts: [Int: Int] = [:]

  public init(of states: some Sequence<CardState>) {
    for state in states { add(state) }
  }

  public subscript(day: Day) -> Int { counts[day.number] ?? 0 }

  mutating func add(_ state: CardState) { count(state, 1) }

  mutating func remove(_ state: CardState) { count(state, -1) }

  private mutating func count(_ state: CardState, _ number: Int) {
    guard !state.isSuspended, case .day(let day)? = state.due else { return }
    counts[day.number, default: 0] += number
  }

  /// How welcome one more card is on a day: the less the more are due then, and by the share of the day of the week.
  ///
  /// The square of the number of cards, as Anki's load balancer nearly has it, evens days out within a few weeks.
  public func welcome(_ day: Day, easyDays: [Int: Double]) -> Double {
    let cards = Double(self[day] + 1)
    return (easyDays[day.weekday] ?? 1) / (cards * cards)
  }
}
