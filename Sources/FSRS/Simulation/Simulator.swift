/// Says what studying at a desired retention will cost and bring, as expected values.
///
/// A card isn't followed through one future but splits at every answer into a part for each rating; parts that are alike
/// are joined again. So there is no chance in it, and the work doesn't grow with the number of cards. Recall is what the
/// memory model says; ratings and times are the learner's own. Left out: fuzz, easy days, load balance, exams, siblings.
public struct Simulator: Sendable {
  let scheduler: Scheduler
  let habits: Habits
  let plan: StudyPlan
  /// About how many strands all cards make: the more, the nearer to the expected values, and the slower.
  var detail = 500.0

  /// The scheduler's own retention doesn't count.
  public init(scheduler: Scheduler, habits: Habits, plan: StudyPlan) {
    self.scheduler = scheduler
    self.habits = habits
    self.plan = plan
  }

  /// What each of several desired retentions leads to, in their order.
  public func outlooks(_ retentions: [Double]) -> [Outlook] {
    var thinning = Thinning(most: Double(plan.cards.count + min(plan.new, plan.newADay * plan.days)) / detail)
    var (all, due, kept): (Calendar, [Strand], [Strand]) = (Calendar(days: plan.days + 1), [], [])
    for card in plan.cards {
      all.add(Strand(cards: 1, memory: card.memory, last: -card.age), on: min(card.dueIn, plan.days))
    }
    var start = Calendar(days: plan.days + 1)
    for day in 0...plan.days {
      all.take(day, into: &due)
      thinning.thin(&due, on: day, into: &kept)
      for strand in kept { start.add(strand, on: day) }
    }
    return inParallel(retentions.count) { [start, thinning] index, _ in
      var course = Course(scheduler.desiring(retentions[index]), habits, plan, start: start, thinning: thinning)
      return course.outlook()
    }
  }

  public func outlook(_ retention: Double) -> Outlook { outlooks([retention])[0] }
}

extension Scheduler {
  /// The same rules at another desired retention.
  func desiring(_ retention: Double) -> Scheduler {
    Scheduler(
      parameters: model.parameters, retention: retention, learningSteps: learningSteps,
      relearningSteps: relearningSteps,
      maximumInterval: maximumInterval, firstInterval: firstInterval)
  }
}
