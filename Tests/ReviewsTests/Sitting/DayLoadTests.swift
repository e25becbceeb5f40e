import FSRS
import Testing

@testable import Reviews

@Suite struct `The load of a day` {
  private let monday = Day("2026-01-05") ?? Day(number: 0)

  @Test func `makes a day less welcome, by the square of its cards`() {
    let states = (0..<3).map { _ in
      var state = CardState()
      state.phase = .review
      state.due = .day(monday)
      return state
    }
    var load = DayLoad(of: states)
    #expect(load[monday] == 3)
    #expect(load.welcome(monday, easyDays: [:]) == 1 / 16.0)
    load.remove(states[0])
    #expect(load.welcome(monday, easyDays: [:]) == 1 / 9.0)
    #expect(load.welcome(monday + 1, easyDays: [:]) == 1)
  }

  @Test func `follows the weights of the days of the week`() {
    let load = DayLoad(of: [])
    #expect(load.welcome(monday + 5, easyDays: [5: 0, 6: 0.5]) == 0)
    #expect(load.welcome(monday + 6, easyDays: [5: 0, 6: 0.5]) == 0.5)
    #expect(load.welcome(monday, easyDays: [5: 0, 6: 0.5]) == 1)
  }
}

@Suite struct `The days before an exam` {
  @Test func `a review gains most where recall would be lost by the day`() {
    let model = MemoryModel(parameters: .standard7)
    let gain = ReviewGain(days: 3, model: model)
    let weak = model.memory(after: .again, from: nil, elapsed: 0)
    var strong = model.memory(after: .easy, from: nil, elapsed: 0)
    for _ in 0..<4 { strong = model.memory(after: .good, from: strong, elapsed: 60) }
    #expect(gain.gain(of: weak, elapsed: 1) > gain.gain(of: strong, elapsed: 1))
    #expect(gain.gain(of: strong, elapsed: 1) < ReviewGain.worthwhile)
  }
}
