import Foundation

@testable import FSRS

/// The same as `Simulator` says, found the plain way: cards with a chance of their own, one after the other, day by day.
struct PlainSimulation {
  let scheduler: Scheduler
  let habits: Habits
  let plan: StudyPlan
  private var random: UInt64
  private var cards: [Card] = []
  private(set) var answers = 0.0
  private(set) var seconds = 0.0

  private struct Card {
    var memory: Memory
    /// The day of the last answer.
    var last: Double
    var due: Int
  }

  init(_ scheduler: Scheduler, _ habits: Habits, _ plan: StudyPlan, seed: UInt64) {
    (self.scheduler, self.habits, self.plan, random) = (scheduler, habits, plan, seed)
    cards = plan.cards.map { Card(memory: $0.memory, last: -$0.age, due: $0.dueIn) }
    for day in 0..<plan.days { study(day) }
  }

  /// How many cards would be recalled at the end: those expected of each memory, and the squares for the error.
  var known: Double {
    cards.reduce(0) { $0 + scheduler.model.retrievability(of: $1.memory, after: Double(plan.days) - $1.last) }
  }

  private mutating func study(_ day: Int) {
    var due = cards.indices.filter { cards[$0].due <= day }
    if let limit = plan.reviewsADay, due.count > limit {
      let chances = Dictionary(uniqueKeysWithValues: due.map { ($0, recall(cards[$0], day)) })
      due = Array(due.sorted { chances[$0, default: 0] > chances[$1, default: 0] }.prefix(limit))
    }
    for index in due { ask(index, on: day) }
    for _ in 0..<plan.begun(on: day) {
      cards.append(Card(memory: Memory(stability: 1, difficulty: 1), last: Double(day), due: day))
      ask(cards.count - 1, on: day, isNew: true)
    }
  }

  private func recall(_ card: Card, _ day: Int) -> Double {
    scheduler.model.retrievability(of: card.memory, after: Double(day) - card.last)
  }

  /// Asks a card until it is gone for the day.
  private mutating func ask(_ index: Int, on day: Int, isNew: Bool = false) {
    var phase: Scheduler.Phase = isNew ? .new : .review
    var memory: Memory? = isNew ? nil : cards[index].memory
    var elapsed = Double(day) - cards[index].last
    var recalls = 0
    for round in 0..<50 {
      let rating = rating(memory, elapsed)
      let costs = round > 0 ? habits.sameDaySeconds : isNew ? habits.firstSeconds : habits.laterSeconds
      answers += 1
      seconds += costs[rating.rawValue - 1]
      var conditions = Conditions()
      conditions.isFirstDay = isNew
      conditions.recallsToday = recalls
      conditions.dayEndsIn = 8 * 3600
      let outcome = scheduler.outcome(
        of: rating, phase: phase, memory: memory, elapsed: memory == nil ? 0 : elapsed, under: conditions)
      (phase, memory) = (outcome.phase, outcome.memory)
      recalls = rating == .again ? 0 : recalls + 1
      switch outcome.wait {
      case .seconds(let seconds): elapsed = scheduler.model.countsExactTime ? Double(seconds) / 86_400 : 0
      case .days(let days):
        cards[index] = Card(memory: outcome.memory, last: Double(day), due: day + days)
        return
      }
    }
  }

  private mutating func rating(_ memory: Memory?, _ elapsed: Double) -> Rating {
    let chances =
      memory.map { habits.ratings(recall: scheduler.model.retrievability(of: $0, after: elapsed)) } ?? habits.first
    var left = chance()
    for rating in Rating.allCases {
      left -= chances[rating.rawValue - 1]
      if left < 0 { return rating }
    }
    return .good
  }

  private mutating func chance() -> Double {
    random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Double((random ^ (random >> 29)) >> 11) / Double(1 << 53 as UInt64)
  }
}
