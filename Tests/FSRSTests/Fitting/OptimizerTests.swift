import Testing

@testable import FSRS

@Suite struct `Minimising` {
  @Test func `finds the bottom of a bent valley`() {
    let outcome = QuasiNewton(tolerance: 1e-14).minimum(from: [-1.2, 1], within: [-5...5, -5...5]) { x in
      let (a, b) = (1 - x[0], x[1] - x[0] * x[0])
      return (1 + a * a + 100 * b * b, [-2 * a - 400 * x[0] * b, 200 * b])
    }
    #expect(abs(outcome.point.x[0] - 1) < 1e-5 && abs(outcome.point.x[1] - 1) < 1e-5)
    #expect(outcome.evaluations < 100)
  }

  @Test func `stops at a bound, and goes on along it`() {
    let outcome = QuasiNewton(tolerance: 1e-14).minimum(from: [2, 2], within: [1...3, -5...5]) { x in
      (1 + x[0] * x[0] + (x[1] - x[0]) * (x[1] - x[0]), [2 * x[0] - 2 * (x[1] - x[0]), 2 * (x[1] - x[0])])
    }
    #expect(outcome.point.x[0] == 1)
    #expect(abs(outcome.point.x[1] - 1) < 1e-6)
  }

  @Test(
    arguments: [
      ([1, 2, 3, 4], [1, 1, 1, 1], [1, 2, 3, 4]), ([1, 4, 1, 9], [5, 1, 1, 5], [1, 2, 2, 9]),
      ([0.1, 2, 0.5, 12], [5, 0, 5, 0], [0.1, 0.5, 0.5, 12]),
    ] as [([Double], [Double], [Double])])
  func `first stabilities never fall with a better rating`(
    _ numbers: [Double], _ weights: [Double], _ expected: [Double]
  ) {
    for (found, wanted) in zip(rising(numbers, weights: weights), expected) { #expect(abs(found - wanted) < 1e-4) }
  }
}

@Suite struct `A fit to a real log` {
  /// What fsrs-rs 6.6.2 reaches on the same splits with FSRS-6 is 0.43839; the defaults reach 0.44222 and 0.44393.
  @Test(arguments: [(Parameters.Model.fsrs6, 0.44222, 0.4370), (.fsrs7, 0.44393, 0.4292)])
  func `predicts later reviews better than the defaults, and than others' fits`(
    _ model: Parameters.Model, _ standard: Double, _ most: Double
  ) throws {
    let trial = Optimizer(model).trial(try Logs.real(), against: .standard(model))
    #expect(trial.windows == 5)
    #expect(trial.old.laterDays.reviews == 5230)
    #expect(abs(trial.old.laterDays.logLoss - standard) < 1e-5)
    #expect(trial.fitted.laterDays.logLoss < most)
    #expect(trial.fitted.laterDays.rmseBins < trial.old.laterDays.rmseBins)
    #expect(trial.isWon)
    #expect(abs(trial.movingAverage.logLoss - 0.4783) < 1e-4)
  }

  @Test(arguments: [Parameters.Model.fsrs6, .fsrs7])
  func `is the same bit for bit, and within the bounds`(_ model: Parameters.Model) throws {
    let log = try Logs.real()
    let fit = Optimizer(model).fit(log)
    #expect(fit == Optimizer(model).fit(log))
    #expect(try Parameters(fit.values) == fit)
  }

  @Test func `doesn't help where there is nothing to learn from`() {
    let log = Logs.random(cards: 3, seed: 1)
    #expect(Optimizer(.fsrs7).trial(log, against: .standard7).windows <= 5)
    let empty = ReviewLog([], cards: 0)
    #expect(Optimizer(.fsrs7).fit(empty) == .standard7)
    #expect(Optimizer(.fsrs6).fit(empty) == .standard6)
    #expect(!Optimizer(.fsrs6).trial(empty, against: .standard6).isWon)
  }
}
