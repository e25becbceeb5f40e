import Foundation
import Testing

@testable import FSRS

/// A learner's first 60 days with ten new cards a day for twenty days, who forgets as FSRS-7's defaults say.
private struct FirstDays {
  let scheduler: Scheduler
  private let truth = MemoryModel(parameters: .standard7)
  private var random: UInt64
  /// Each card's waits in the order of its answers, with the rating: as a learner reads them.
  private(set) var stories: [[(rating: Rating, wait: Scheduler.Wait)]] = []
  /// Answers on each day.
  private(set) var answers = Array(repeating: 0, count: 60)
  /// The most answers that a card took in a day.
  private(set) var mostInDay = 0

  init(scheduler: Scheduler, seed: UInt64) {
    self.scheduler = scheduler
    random = seed
    for card in 0..<200 { study(card) }
  }

  private mutating func chance() -> Double {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double(random >> 11) / Double(1 << 53 as UInt64)
  }

  /// Sits at ten in the morning, for as long as cards come back within the hour.
  private mutating func study(_ card: Int) {
    var day = card / 10
    var phase = Scheduler.Phase.new
    var memory: Memory?
    var held: Memory?
    var last: (time: Double, day: Int, interval: Int?) = (0, day, nil)
    var story: [(rating: Rating, wait: Scheduler.Wait)] = []
    while day < 60 {
      var time = Double(day) + 6 / 24.0
      var recalls = 0
      var inDay = 0
      var next: Int?
      while next == nil {
        let isFirst = phase == .new
        let recall = held.map { truth.retrievability(of: $0, after: time - last.time) } ?? 0.6
        let rating: Rating = chance() > recall ? .again : chance() < 0.1 ? .hard : chance() < 0.1 ? .easy : .good
        var conditions = Conditions(lastInterval: last.interval, fuzz: Fuzz(card: "\(card)", reviews: story.count))
        conditions.isFirstDay = day == card / 10
        conditions.recallsToday = recalls
        conditions.dayEndsIn = Int((Double(day + 1) - time) * 86_400)
        let elapsed = isFirst ? 0 : scheduler.model.countsExactTime ? time - last.time : Double(day - last.day)
        let outcome = scheduler.outcome(
          of: rating, phase: phase, memory: memory, elapsed: elapsed, under: conditions)
        held = truth.memory(after: rating, from: held, elapsed: isFirst ? 0 : time - last.time)
        (phase, memory) = (outcome.phase, outcome.memory)
        recalls = rating == .again ? 0 : recalls + 1
        inDay += 1
        answers[day] += 1
        last = (time, day, nil)
        story.append((rating, outcome.wait))
        switch outcome.wait {
        case .seconds(let seconds) where seconds <= 3600: time += Double(seconds) / 86_400
        case .seconds: next = 1
        case .days(let days): (next, last.interval) = (days, phase == .review ? days : nil)
        }
      }
      mostInDay = max(mostInDay, inDay)
      day += next ?? 1
    }
    stories.append(story)
  }
}

@Suite struct `A learner's first 60 days` {
  @Test(arguments: [Parameters.standard6, .standard7])
  func `ask no card all day long, and the day's work neither piles up nor runs dry`(_ parameters: Parameters) {
    let days = FirstDays(scheduler: Scheduler(parameters: parameters), seed: 7)
    if ProcessInfo.processInfo.environment["STUDY_FIRST_DAYS"] != nil {
      print(parameters.model, "answers a day:", days.answers)
      for story in days.stories.prefix(24) {
        print(story.map { "\($0.rating.rawValue)→\($0.wait)" }.joined(separator: " "))
      }
    }
    #expect(days.mostInDay <= 15)
    #expect((30...90).contains(days.answers[10..<20].reduce(0, +) / 10))
    #expect((2...30).contains(days.answers[30..<60].reduce(0, +) / 30))
    let longest = days.stories.flatMap(\.self).map { if case .days(let days) = $0.wait { days } else { 0 } }.max()
    #expect((30...700).contains(longest ?? 0))
  }
}
