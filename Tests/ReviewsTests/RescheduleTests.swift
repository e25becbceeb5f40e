import Cards
import FSRS
import Testing

@testable import Reviews

@Suite struct `Rescheduling` {
  private let today = Day("2026-06-20") ?? Day(number: 0)

  private func state(due days: Int, last: Int = -10) -> CardState {
    var state = CardState()
    state.phase = .review
    state.memory = Memory(stability: 12, fast: 30, difficulty: 5)
    state.firstDay = today + -30
    state.lastDay = today + last
    state.lastMs = Int64((today + last).number) * Moment.msOfDay + 40_000_000
    state.due = .day(today + days)
    state.reps = 4
    return state
  }

  private func situation() -> Reschedule.Situation {
    let noon = Moment(ms: Int64(today.number) * Moment.msOfDay + 43_200_000)
    return .init(moment: noon, settings: Settings(), scheduler: Scheduler(parameters: .standard7))
  }

  /// Where cards due so many days from today go, so many days from today.
  private func moved(_ wish: Reschedule, _ dues: [Int]) -> [Int?] {
    let ids = dues.indices.map { Card.ID("c\($0)") }
    let states = Dictionary(uniqueKeysWithValues: zip(ids, dues.map { state(due: $0) }))
    let changes = wish.changes(of: states, in: situation())
    let after = Dictionary(uniqueKeysWithValues: changes.map { ($0.card, $0.after.map { $0 - today }) })
    return ids.map { after[$0] ?? nil }
  }

  @Test func `moves to a day, and later, from today on where it is overdue`() {
    #expect(moved(.due(today + 3), [-2, 3, 9]) == [3, nil, 3])
    #expect(moved(.postpone(days: 5), [-2, 0, 9]) == [5, 5, 14])
  }

  @Test func `leaves a break free, each card as far outside as it stood inside`() {
    let pause = Reschedule.pause(today + 2...today + 7)
    #expect(moved(pause, [1, 2, 3, 4, 5, 6, 7, 8]) == [nil, 1, 0, 0, 10, 9, 8, nil])
    #expect(moved(.pause(today...today + 2), [-4, 0, 1, 2, 3]) == [5, 5, 4, 3, nil])
  }

  @Test func `resets what was asked, and touches nothing new or suspended`() {
    var suspended = state(due: 1)
    suspended.isSuspended = true
    let states = [Card.ID("a"): state(due: 1), Card.ID("b"): CardState(), Card.ID("c"): suspended]
    let changes = Reschedule.reset.changes(of: states, in: situation())
    #expect(changes.map(\.body) == [.reset(Card.ID("a"))])
  }

  @Test func `spreads to where the parameters want each card, and the overdue ones evenly over a week`() {
    let ids = (0..<70).map { Card.ID("c\($0)") }
    let late = Dictionary(uniqueKeysWithValues: ids.map { ($0, state(due: -1, last: -300)) })
    let days = Reschedule.spread.changes(of: late, in: situation()).compactMap { $0.after.map { $0 - today } }
    #expect(days.count == 70)
    let counts = Dictionary(grouping: days) { $0 }.mapValues(\.count)
    #expect(Set(counts.keys) == Set(0..<7))
    #expect(counts.values.allSatisfy { (6...15).contains($0) })
    let model = MemoryModel(parameters: .standard7)
    let wanted = model.interval(of: Memory(stability: 12, fast: 30, difficulty: 5), retention: 0.9)
    let fresh = Dictionary(uniqueKeysWithValues: ids.map { ($0, state(due: 300, last: 0)) })
    for change in Reschedule.spread.changes(of: fresh, in: situation()) {
      guard let after = change.after else { continue }
      #expect(abs(Double(after - today) - wanted) <= 1.5 + 0.15 * wanted)
    }
  }
}
