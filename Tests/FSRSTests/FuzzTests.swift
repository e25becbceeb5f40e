import Testing

@testable import FSRS

@Suite struct `Fuzz of an interval` {
  /// Bounds worked out by hand from Anki's ranges: interval, the earliest and the latest day.
  @Test(arguments: [
    (1.0, 1, 1), (2.4, 2, 2), (2.5, 2, 4), (5.0, 4, 6), (7.0, 5, 9), (10.0, 8, 12), (20.0, 17, 23), (100.0, 93, 107),
  ])
  func `keeps to Anki's ranges`(_ interval: Double, _ earliest: Int, _ latest: Int) {
    let fractions = stride(from: 0.0, to: 1.0, by: 0.01).map { Fuzz(fraction: $0) }
    let days = fractions.map { $0.days(near: interval, atLeast: 1, atMost: 36_500) }
    #expect(days.min() == earliest)
    #expect(days.max() == latest)
    #expect(Set(days).count == latest - earliest + 1)
  }

  @Test func `is the same for the same card and number of reviews, on every machine`() {
    #expect(Fuzz(card: "k7f3q2", reviews: 3).fraction == Fuzz(card: "k7f3q2", reviews: 3).fraction)
    #expect(Fuzz(card: "k7f3q2", reviews: 3).fraction != Fuzz(card: "k7f3q2", reviews: 4).fraction)
  }

  @Test func `is spread evenly`() {
    let fractions = (0..<10_000).map { Fuzz(card: "card\($0)", reviews: $0 % 7).fraction }
    for tenth in 0..<10 {
      let count = fractions.count { Int($0 * 10) == tenth }
      #expect((900...1100).contains(count))
    }
  }

  @Test func `never makes an interval as short as the last one after good, nor hard longer than good`() {
    let scheduler = Scheduler(parameters: .standard6)
    for stability in stride(from: 0.5, to: 400, by: 3.7) {
      for number in 0..<40 {
        let memory = Memory(stability: stability, difficulty: 5)
        let last = max(1, Int(stability.rounded()))
        let days = Rating.allCases.dropFirst().map { rating -> Int in
          let outcome = scheduler.outcome(
            of: rating, phase: .review, memory: memory, elapsed: Double(last),
            under: Conditions(lastInterval: last, fuzz: Fuzz(card: "c", reviews: number)))
          guard case .days(let days) = outcome.wait else { return 0 }
          return days
        }
        #expect(days[0] < days[1] && days[1] < days[2])
        #expect(days[1] > last)
      }
    }
  }

  @Test func `keeps to the maximum interval`() {
    let scheduler = Scheduler(parameters: .standard6, maximumInterval: 30)
    let memory = Memory(stability: 3000, difficulty: 2)
    for number in 0..<50 {
      let outcome = scheduler.outcome(
        of: .easy, phase: .review, memory: memory, elapsed: 10,
        under: Conditions(lastInterval: 10, fuzz: Fuzz(card: "c", reviews: number)))
      guard case .days(let days) = outcome.wait else {
        Issue.record("easy leads to days")
        continue
      }
      #expect((1...30).contains(days))
    }
  }
}
