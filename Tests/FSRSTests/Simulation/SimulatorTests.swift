import Foundation
import Testing

@testable import FSRS

@Suite struct `What a simulation expects` {
  /// A deck with cards in all states, a third of them overdue or not yet due.
  private func plan(cards: Int, new: Int, limit: Int?) -> StudyPlan {
    var plan = StudyPlan()
    let model = MemoryModel(parameters: .standard7)
    for number in 0..<cards {
      var memory = model.memory(after: number % 4 == 0 ? .again : .good, from: nil, elapsed: 0)
      var interval = 3
      for step in 0..<(number % 7) {
        memory = model.memory(after: (number + step) % 9 == 0 ? .again : .good, from: memory, elapsed: Double(interval))
        interval = max(1, Int(model.interval(of: memory, retention: 0.9)))
      }
      let age = (number * 7) % (interval + interval / 3 + 1)
      plan.cards.append(.init(memory: memory, age: Double(age), dueIn: max(0, interval - age)))
    }
    (plan.new, plan.newADay, plan.reviewsADay) = (new, 5, limit)
    return plan
  }

  private static let cases: [(Parameters, Double, Int?)] = [
    (.standard7, 0.9, nil), (.standard7, 0.75, nil), (.standard7, 0.97, nil), (.standard6, 0.9, nil),
    (.standard6, 0.72, nil), (.standard6, 0.97, nil), (.standard7, 0.9, 25), (.standard6, 0.9, 30),
  ]

  @Test(arguments: cases)
  func `is what chance brings to cards one after the other`(
    _ parameters: Parameters, _ retention: Double, _ limit: Int?
  ) {
    let plan = plan(cards: 600, new: 500, limit: limit)
    let scheduler = Scheduler(parameters: parameters, retention: retention)
    var habits = Habits()
    habits.laterSeconds = [20, 12, 8, 4]
    habits.sameDaySeconds = [6, 5, 4, 3]
    habits.firstSeconds = [25, 15, 10, 5]
    let outlook = Simulator(scheduler: scheduler, habits: habits, plan: plan).outlook(retention)
    let runs = (0..<8).map { PlainSimulation(scheduler, habits, plan, seed: UInt64($0) * 7919 + 1) }
    func mean(_ value: (PlainSimulation) -> Double) -> Double { runs.map(value).reduce(0, +) / Double(runs.count) }
    // Eight runs of 1,100 cards are off by up to 3 % themselves.
    #expect(abs(outlook.answers / mean(\.answers) - 1) < 0.06)
    #expect(abs(outlook.seconds / mean(\.seconds) - 1) < 0.06)
    #expect(abs(outlook.known / mean(\.known) - 1) < 0.01)
  }

  @Test func `is the same each time, and costs more for more`() {
    let plan = plan(cards: 200, new: 100, limit: nil)
    let simulator = Simulator(scheduler: Scheduler(parameters: .standard7), habits: Habits(), plan: plan)
    let outlooks = simulator.outlooks([0.7, 0.8, 0.9, 0.97])
    #expect(outlooks == simulator.outlooks([0.7, 0.8, 0.9, 0.97]))
    #expect(zip(outlooks, outlooks.dropFirst()).allSatisfy { $0.seconds < $1.seconds && $0.known < $1.known })
    #expect(outlooks.allSatisfy { $0.known > plan.knownWithoutStudy(MemoryModel(parameters: .standard7)) })
  }
}
