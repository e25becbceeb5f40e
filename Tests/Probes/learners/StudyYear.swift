import FSRS

/// A year of one learner with one method, so many minutes a day.
struct StudyYear {
  static let days = 365
  static let secondsADay = 20 * 60.0
  /// Seconds that an answer takes: a first one, one that is wrong, one that is right.
  static let costs = (first: 15.0, wrong: 12.0, right: 7.0)
  static let checkpoints = [30, 90, 365]

  let learner: Learner
  let method: Method
  private var scheduler: Scheduler?
  private var random: Chance
  private var cards: [Card] = []
  private var answers: [Answer] = []
  /// How many cards would be recalled at each checkpoint.
  private(set) var known: [Double] = []

  private struct Answer {
    let card: Int
    let ms: Int64
    let rating: Rating
    let days: Int
  }

  private struct Card {
    /// As it is.
    var truth: Memory?
    /// As the method takes it.
    var memory: Memory?
    var phase = Scheduler.Phase.new
    var record = Method.Record()
    /// The moment of the last answer, in days.
    var last = 0.0
    var lastDay = 0
    var firstDay = 0
    var recalls = 0
    var due = 0
  }

  init(_ learner: Learner, _ method: Method, seed: Int) {
    self.learner = learner
    self.method = method
    random = Chance(seed: seed)
    scheduler = method.model.map { Scheduler(parameters: .standard($0)) }
    for day in 0..<StudyYear.days {
      if day > 0, day % 30 == 0, method.isFitted { fit() }
      sit(day)
      if StudyYear.checkpoints.contains(day + 1) { known.append(knownNow(Double(day + 1))) }
    }
  }

  private func knownNow(_ time: Double) -> Double {
    cards.reduce(0) { known, card in
      guard let truth = card.truth else { return known }
      let elapsed = learner.elapsed(time - card.last, days: Int(time) - card.lastDay)
      return known + learner.truth.retrievability(of: truth, after: elapsed)
    }
  }

  /// Fits the method's model to the learner's own reviews; where it was fitted, memories are worked out anew.
  private mutating func fit() {
    guard let model = method.model, answers.count >= 400 else { return }
    let log = ReviewLog(
      answers.map { .init(card: $0.card, ms: $0.ms, rating: $0.rating, days: $0.days) }, cards: cards.count)
    let optimizer = Optimizer(model)
    guard optimizer.trial(log, against: scheduler?.model.parameters ?? .standard(model)).isWon else { return }
    let scheduler = Scheduler(parameters: optimizer.fit(log))
    self.scheduler = scheduler
    for index in cards.indices { cards[index].memory = nil }
    var last = [Int64](repeating: 0, count: cards.count)
    for answer in answers {
      let memory = cards[answer.card].memory
      let exact = Double(answer.ms - last[answer.card]) / 86_400_000
      let elapsed = memory == nil ? 0 : scheduler.model.countsExactTime ? exact : Double(answer.days)
      cards[answer.card].memory = scheduler.model.memory(after: answer.rating, from: memory, elapsed: elapsed)
      last[answer.card] = answer.ms
    }
  }

  /// Due cards first, the likeliest recalled before others where the method knows, then new ones while there is time.
  private mutating func sit(_ day: Int) {
    var spent = 0.0
    var queue = cards.indices.filter { cards[$0].due <= day }
    if let scheduler {
      let chances = queue.map { index -> (Int, Double) in
        guard let memory = cards[index].memory else { return (index, 0) }
        return (index, scheduler.model.retrievability(of: memory, after: Double(day) - cards[index].last))
      }
      queue = chances.sorted { $0.1 > $1.1 }.map(\.0)
    } else {
      queue.sort { (cards[$0].due, $0) < (cards[$1].due, $1) }
    }
    var place = 0
    while spent < StudyYear.secondsADay {
      let isNew = place >= queue.count
      if isNew {
        cards.append(Card(firstDay: day))
        queue.append(cards.count - 1)
      }
      let index = queue[place]
      place += 1
      let (comesBack, seconds) = answer(index, day: day, at: spent)
      spent += seconds
      if comesBack { queue.append(index) }
    }
    for index in queue[place...] { cards[index].due = max(cards[index].due, day + 1) }
  }

  /// One answer: whether the card comes back in the sitting, and the seconds.
  private mutating func answer(_ index: Int, day: Int, at seconds: Double) -> (Bool, Double) {
    var card = cards[index]
    let isFirst = card.truth == nil
    if card.lastDay < day { card.recalls = 0 }
    let time = max(Double(day) + 0.4 + seconds / 86_400, card.last)
    let (exact, days) = (isFirst ? 0 : time - card.last, isFirst ? 0 : day - card.lastDay)
    let rating = learner.rating(card.truth, elapsed: learner.elapsed(exact, days: days), random: &random)
    card.truth = learner.truth.memory(after: rating, from: card.truth, elapsed: learner.elapsed(exact, days: days))
    if method.isFitted {
      answers.append(Answer(card: index, ms: Int64(time * 86_400_000), rating: rating, days: days))
    }
    let wait = wait(&card, rating, exact: exact, days: days, day: day)
    card.recalls = rating == .again ? 0 : card.recalls + 1
    (card.last, card.lastDay) = (time, day)
    let costs = StudyYear.costs
    let cost = isFirst ? costs.first : rating == .again ? costs.wrong : costs.right
    switch wait {
    case .days(let days): card.due = day + days
    case .seconds: card.due = day
    }
    cards[index] = card
    return (card.due == day, cost)
  }

  private func wait(_ card: inout Card, _ rating: Rating, exact: Double, days: Int, day: Int) -> Scheduler.Wait {
    guard let scheduler else { return method.wait(&card.record, rating) }
    var conditions = Conditions()
    conditions.isFirstDay = card.firstDay == day
    conditions.recallsToday = card.recalls
    conditions.dayEndsIn = 8 * 3600
    let outcome = scheduler.outcome(
      of: rating, phase: card.phase, memory: card.memory,
      elapsed: scheduler.model.countsExactTime ? exact : Double(days), under: conditions)
    (card.memory, card.phase) = (outcome.memory, outcome.phase)
    return outcome.wait
  }
}
