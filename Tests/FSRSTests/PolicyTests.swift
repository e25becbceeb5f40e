import Testing

@testable import FSRS

@Suite struct `The rules between an exact interval and a day` {
  @Test(arguments: [(0.0, 60), (1e-6, 60), (0.0007, 60), (0.01, 864), (0.999, 86_314)])
  func `an interval under a day is seconds, a minute at least`(_ exact: Double, _ seconds: Int) {
    #expect(Policy.seconds(exact) == seconds)
    #expect(Policy.seconds(1) == nil)
  }

  @Test func `a card due within the study day comes back in it, one past its end waits for its day`() {
    #expect(Policy.wait(seconds: 600, dayEndsIn: 601) == .seconds(600))
    #expect(Policy.wait(seconds: 600, dayEndsIn: 600) == .days(1))
    #expect(Policy.wait(seconds: 600, dayEndsIn: nil) == .seconds(600))
  }

  @Test(arguments: [(Rating.good, 0, false), (.good, 1, true), (.hard, 1, true), (.again, 5, false)])
  func `two recalls in a day are enough for it`(_ rating: Rating, _ before: Int, _ isEnough: Bool) {
    #expect(Policy.isEnough(rating, recallsBefore: before) == isEnough)
  }

  @Test(
    arguments: [
      (365, nil, nil, 365), (365, 30, nil, 30), (20, 30, nil, 20), (365, nil, 10, 9), (365, nil, 1, 1),
      (365, nil, 0, 365),
      (365, nil, -3, 365), (365, 30, 12, 11),
    ] as [(Int, Int?, Int?, Int)])
  func `the maximum, a first interval's cap and an exam bound it`(
    _ maximum: Int, _ first: Int?, _ exam: Int?, _ most: Int
  ) {
    #expect(Policy.most(maximum, first: first, daysToExam: exam) == most)
  }

  @Test(
    arguments: [
      (12.0, Rating.good, 10, 11), (12, .easy, 10, 11), (12, .hard, 10, 1), (10.2, .good, 10, 11), (9.9, .good, 10, 1),
      (12, .good, nil, 1),
    ] as [(Double, Rating, Int?, Int)])
  func `good never shortens an interval that the model lengthens`(
    _ exact: Double, _ rating: Rating, _ last: Int?, _ least: Int
  ) {
    #expect(Policy.least(exact, after: rating, lastInterval: last) == least)
  }

  @Test func `a fuzzed interval goes to the days that are welcome`() {
    let fractions = stride(from: 0.0, to: 1.0, by: 0.01).map { Fuzz(fraction: $0) }
    func days(_ welcome: @escaping (Int) -> Double) -> Set<Int> {
      Set(fractions.map { $0.days(near: 10, atLeast: 1, atMost: 365, welcome: welcome) })
    }
    #expect(days { _ in 1 } == [8, 9, 10, 11, 12])
    #expect(days { $0 == 9 ? 1 : 0 } == [9])
    #expect(days { _ in 0 } == [8, 9, 10, 11, 12])
    let few = fractions.count { $0.days(near: 10, atLeast: 1, atMost: 365, welcome: { $0 == 8 ? 0.5 : 1 }) == 8 }
    #expect((10...12).contains(few))
  }
}

@Suite struct `A scheduler under FSRS-7` {
  let scheduler = Scheduler(parameters: .standard7)

  private func wait(_ rating: Rating, dayEndsIn seconds: Int = 14 * 3600) -> Scheduler.Wait {
    var conditions = Conditions(fuzz: Fuzz(card: "c", reviews: 0))
    conditions.isFirstDay = true
    conditions.dayEndsIn = seconds
    let outcome = scheduler.outcome(of: rating, phase: .new, memory: nil, elapsed: 0, under: conditions)
    #expect(outcome.phase == .review)
    return outcome.wait
  }

  @Test func `has no steps: a first again comes back in a minute, hard within or after the day, easy in a month`() {
    #expect(wait(.again) == .seconds(60))
    #expect(wait(.hard, dayEndsIn: 20 * 3600) == .seconds(51_621))
    #expect(wait(.hard) == .days(1))
    guard case .days(let good) = wait(.good), case .days(let easy) = wait(.easy) else {
      Issue.record("good and easy lead to days")
      return
    }
    #expect((4...6).contains(good))
    #expect((26...30).contains(easy))
  }

  @Test func `keeps to steps where they are asked for`() {
    let scheduler = Scheduler(parameters: .standard7, learningSteps: [60, 600])
    #expect(scheduler.outcome(of: .good, phase: .new, memory: nil, elapsed: 0).phase == .learning(step: 1))
  }

  @Test func `lets no interval jump over an exam`() {
    var memory = scheduler.model.memory(after: .easy, from: nil, elapsed: 0)
    memory = scheduler.model.memory(after: .good, from: memory, elapsed: 20)
    for left in 1...40 {
      for number in 0..<20 {
        var conditions = Conditions(lastInterval: 20, fuzz: Fuzz(card: "c", reviews: number))
        conditions.daysToExam = left
        let outcome = scheduler.outcome(of: .good, phase: .review, memory: memory, elapsed: 20, under: conditions)
        guard case .days(let days) = outcome.wait else { continue }
        #expect((1...max(1, left - 1)).contains(days))
      }
    }
  }
}
