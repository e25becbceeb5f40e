/// The days of a simulation at one desired retention.
struct Course {
  private let scheduler: Scheduler
  private let habits: Habits
  private let plan: StudyPlan
  private var result: Outlook
  /// What is due on each day; on the day after the last, what isn't due before.
  private var calendar: Calendar
  private var thinning: Thinning
  private var branches: Branches
  /// What a card's first answer leads to, with its chance.
  private let firsts: [(rating: Rating, chance: Double, outcome: Scheduler.Outcome)]
  /// What comes back on the same day.
  private var again: [Strand] = []
  private var againCards = 0.0
  private var waiting: [Strand] = []
  private var asked: [Strand] = []

  /// How often a card comes back on one day before the rest waits for the next.
  private static let roundsADay = 12
  /// What is less than so much of what a strand may have waits for the next day too.
  private static let crumb = 0.05
  /// A learner sits so long before the study day ends, in seconds.
  static let sittingBeforeEnd = 8 * 3600

  /// - Parameter start: where the cards stand before the first day; on the day after the last those not due before.
  init(_ scheduler: Scheduler, _ habits: Habits, _ plan: StudyPlan, start: Calendar, thinning: Thinning) {
    self.scheduler = scheduler
    self.habits = habits
    self.plan = plan
    self.thinning = thinning
    result = Outlook(retention: scheduler.retention)
    calendar = start
    branches = Branches(scheduler, among: Rating.allCases.filter { $0 == .again || habits.chance(ofRecalled: $0) > 0 })
    let conditions = Course.conditions(isFirstDay: true, isRecalledToday: false)
    firsts = Rating.allCases.map { rating in
      let outcome = scheduler.outcome(of: rating, phase: .new, memory: nil, elapsed: 0, under: conditions)
      return (rating, habits.first[rating.rawValue - 1], outcome)
    }
  }

  mutating func outlook() -> Outlook {
    for day in 0..<plan.days {
      calendar.take(day, into: &waiting)
      thinning.thin(&waiting, on: day, into: &asked)
      keepWithinLimit(on: day)
      ask(on: day, seconds: habits.laterSeconds)
      begin(Double(plan.begun(on: day)), on: day)
      for _ in 0..<Course.roundsADay where againCards > thinning.most * Course.crumb {
        againCards = 0
        thinning.thin(&again, on: day, into: &asked)
        ask(on: day, seconds: habits.sameDaySeconds)
      }
      for strand in again { keep(strand, until: day + 1) }
      again.removeAll(keepingCapacity: true)
      againCards = 0
    }
    result.waiting = waiting.reduce(0) { $0 + $1.cards }
    calendar.take(plan.days, into: &waiting)
    result.known = waiting.reduce(0) { $0 + $1.cards * recall(of: $1, on: plan.days) }
    return result
  }

  /// Where there is a limit, the likeliest recalled are asked, as in a sitting, and the rest waits.
  private mutating func keepWithinLimit(on day: Int) {
    guard let limit = plan.reviewsADay, asked.reduce(0, { $0 + $1.cards }) > Double(limit) else { return }
    let likeliest = asked.map { ($0, recall(of: $0, on: day)) }.sorted { $0.1 > $1.1 }
    asked.removeAll(keepingCapacity: true)
    var left = Double(limit)
    for (strand, _) in likeliest {
      var (now, later) = (strand, strand)
      now.cards = min(strand.cards, left)
      later.cards -= now.cards
      left -= now.cards
      if now.cards > 0 { asked.append(now) }
      if later.cards > 0 { waiting.append(later) }
    }
  }

  private func recall(of strand: Strand, on day: Int) -> Double {
    scheduler.model.retrievability(of: strand.memory, after: strand.elapsed(on: day))
  }

  private static func conditions(isFirstDay: Bool, isRecalledToday: Bool) -> Conditions {
    var conditions = Conditions()
    conditions.isFirstDay = isFirstDay
    conditions.recallsToday = isRecalledToday ? 1 : 0
    conditions.dayEndsIn = Course.sittingBeforeEnd
    return conditions
  }

  /// Cards that were never asked.
  private mutating func begin(_ cards: Double, on day: Int) {
    guard cards > 0 else { return }
    count(cards, habits.first, habits.firstSeconds)
    for (rating, chance, outcome) in firsts where chance > 0 {
      let next = Strand(
        cards: cards * chance, memory: outcome.memory, phase: outcome.phase, last: Double(day), isFirstDay: true)
      put(next, after: rating, outcome.wait, on: day)
    }
  }

  /// Splits what is asked by the ratings, each with its chance, and puts each part where it comes back.
  private mutating func ask(on day: Int, seconds: SIMD4<Double>) {
    branches.compute(asked, on: day)
    for index in asked.indices {
      let strand = asked[index]
      let chances = habits.ratings(recall: branches.recall(index))
      count(strand.cards, chances, seconds)
      let conditions = Course.conditions(isFirstDay: strand.isFirstDay, isRecalledToday: strand.isRecalledToday)
      for rating in Rating.allCases where chances[rating.rawValue - 1] > 0 {
        let (memory, interval) = branches.branch(index, rating)
        let step = scheduler.step(after: rating, in: strand.phase)
        let next = Strand(
          cards: strand.cards * chances[rating.rawValue - 1], memory: memory, phase: step?.phase ?? .review,
          last: Double(day), isFirstDay: strand.isFirstDay)
        let wait = step.map { .seconds($0.seconds) } ?? scheduler.wait(interval, after: rating, under: conditions)
        put(next, after: rating, wait, on: day)
      }
    }
  }

  private mutating func count(_ cards: Double, _ chances: SIMD4<Double>, _ seconds: SIMD4<Double>) {
    result.answers += cards
    result.seconds += cards * (chances * seconds).sum()
  }

  private mutating func put(_ strand: Strand, after rating: Rating, _ wait: Scheduler.Wait, on day: Int) {
    switch wait {
    case .days(let days): keep(strand, until: day + days)
    case .seconds(let seconds):
      var strand = strand
      strand.wait = scheduler.model.countsExactTime ? Double(seconds) / Double(Policy.secondsOfDay) : 0
      strand.isRecalledToday = rating > .again
      againCards += strand.cards
      again.append(strand)
    }
  }

  private mutating func keep(_ strand: Strand, until day: Int) {
    var strand = strand
    (strand.wait, strand.isFirstDay, strand.isRecalledToday) = (nil, false, false)
    calendar.add(strand, on: min(day, plan.days))
  }
}
