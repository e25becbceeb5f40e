/// The days of a simulation at one desired retention.
struct Course {
  private let scheduler: Scheduler
  private let habits: Habits
  private let plan: StudyPlan
  private var result: Outlook
  /// What is due on each day.
  private var calendar: [[Strand]]
  /// What isn't due before the end.
  private var beyond: [Strand]
  private var again: [Strand] = []
  private var waiting: [Strand] = []
  private var thinning: Thinning

  /// How often a card comes back on one day before the rest waits for the next.
  private static let roundsADay = 12
  /// What is less than so much of what a strand may have waits for the next day too.
  private static let crumb = 0.02
  /// A learner sits so long before the study day ends, in seconds.
  static let sittingBeforeEnd = 8 * 3600

  /// - Parameter start: where the cards stand before the first day, by the day on which they are due; at its end those
  ///   that aren't before the end.
  init(_ scheduler: Scheduler, _ habits: Habits, _ plan: StudyPlan, start: [[Strand]], thinning: Thinning) {
    self.scheduler = scheduler
    self.habits = habits
    self.plan = plan
    result = Outlook(retention: scheduler.retention)
    calendar = Array(start.dropLast())
    beyond = start.last ?? []
    self.thinning = thinning
  }

  mutating func outlook() -> Outlook {
    for day in 0..<plan.days {
      ask(due(on: day), on: day, seconds: habits.laterSeconds)
      let new = plan.begun(on: day)
      if new > 0 { answer(Strand(cards: Double(new), isFirstDay: true), habits.first, habits.firstSeconds, on: day) }
      for _ in 0..<Course.roundsADay where again.reduce(0, { $0 + $1.cards }) > thinning.most * Course.crumb {
        let back = again
        again.removeAll(keepingCapacity: true)
        ask(thinning.thinned(back, on: day), on: day, seconds: habits.sameDaySeconds)
      }
      for strand in again { keep(strand, until: day + 1) }
      again.removeAll(keepingCapacity: true)
    }
    result.waiting = waiting.reduce(0) { $0 + $1.cards }
    for strand in thinning.thinned(beyond, on: plan.days) + waiting {
      result.known += strand.cards * recall(of: strand, on: plan.days)
    }
    return result
  }

  /// What is asked on a day of what is due: all, or where there is a limit, the likeliest recalled, as in a sitting.
  private mutating func due(on day: Int) -> [Strand] {
    let due = thinning.thinned(waiting + calendar[day], on: day)
    (calendar[day], waiting) = ([], [])
    guard let limit = plan.reviewsADay, due.reduce(0, { $0 + $1.cards }) > Double(limit) else { return due }
    var left = Double(limit)
    var asked: [Strand] = []
    for (strand, _) in due.map({ ($0, recall(of: $0, on: day)) }).sorted(by: { $0.1 > $1.1 }) {
      var (now, later) = (strand, strand)
      now.cards = min(strand.cards, left)
      later.cards -= now.cards
      left -= now.cards
      if now.cards > 0 { asked.append(now) }
      if later.cards > 0 { waiting.append(later) }
    }
    return asked
  }

  private mutating func ask(_ strands: [Strand], on day: Int, seconds: SIMD4<Double>) {
    for strand in strands { answer(strand, habits.ratings(recall: recall(of: strand, on: day)), seconds, on: day) }
  }

  private func recall(of strand: Strand, on day: Int) -> Double {
    guard let memory = strand.memory else { return 0 }
    return scheduler.model.retrievability(of: memory, after: strand.elapsed(on: day))
  }

  /// Splits a strand by its ratings, each with its chance, and puts each part where it comes back.
  private mutating func answer(
    _ strand: Strand, _ chances: SIMD4<Double>, _ seconds: SIMD4<Double>, on day: Int
  ) {
    result.answers += strand.cards
    result.seconds += strand.cards * (chances * seconds).sum()
    var conditions = Conditions()
    conditions.isFirstDay = strand.isFirstDay
    conditions.recallsToday = strand.isRecalledToday ? 1 : 0
    conditions.dayEndsIn = Course.sittingBeforeEnd
    for rating in Rating.allCases where chances[rating.rawValue - 1] > 0 {
      let outcome = scheduler.outcome(
        of: rating, phase: strand.phase, memory: strand.memory, elapsed: strand.elapsed(on: day), under: conditions)
      var next = Strand(
        cards: strand.cards * chances[rating.rawValue - 1], memory: outcome.memory, phase: outcome.phase,
        last: Double(day))
      switch outcome.wait {
      case .days(let days): keep(next, until: day + days)
      case .seconds(let seconds):
        next.wait = scheduler.model.countsExactTime ? Double(seconds) / Double(Policy.secondsOfDay) : 0
        next.isFirstDay = strand.isFirstDay
        next.isRecalledToday = rating > .again
        again.append(next)
      }
    }
  }

  private mutating func keep(_ strand: Strand, until day: Int) {
    var strand = strand
    (strand.wait, strand.isFirstDay, strand.isRecalledToday) = (nil, false, false)
    if day < plan.days { calendar[day].append(strand) } else { beyond.append(strand) }
  }
}
