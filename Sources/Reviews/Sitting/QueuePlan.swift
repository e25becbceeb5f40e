import Cards
import FSRS

extension Queue {
  /// Plans a sitting: which cards are asked today, and in which order.
  ///
  /// - Parameters:
  ///   - cards: all cards of the sitting's decks, each deck's in the order of its notes.
  ///   - limits: for each deck, what its settings allow in a day.
  ///   - models: for each deck, the memory model that tells a card's retrievability.
  ///   - times: for each deck, how long the learner's answers take; they count where minutes are to be spent.
  ///   - day: the study day.
  ///   - now: the time, UTC ms.
  ///   - horizon: the time, UTC ms, up to which a card in learning belongs to this sitting.
  public init(
    of cards: [StudyCard], limits: [DayLimits], models: [MemoryModel], options: QueueOptions,
    times: [AnswerTimes] = [], on day: Day, at now: Int64, until horizon: Int64,
    using generator: inout some RandomNumberGenerator
  ) {
    var plan = QueuePlan(
      cards: cards, limits: limits, models: models, options: options, day: day, now: now, horizon: horizon)
    plan.sort()
    plan.keepOneSibling()
    plan.applyLimits()
    let due = plan.due
    var counts = Counts()
    counts.due = options.isCram ? 0 : due.count + plan.learning.count
    counts.crammed = options.isCram ? due.count : 0
    counts.new = plan.new.count
    counts.early = plan.early.count
    let planned: [StudyCard.Index]
    switch options.order {
    case .deck: planned = (due + plan.new).sorted() + plan.early
    case .due where options.minutes != nil && !options.isCram:
      planned = plan.byGain(due + plan.new + plan.early, times: times)
    case .random: planned = (due + plan.new).shuffled(using: &generator) + plan.early.shuffled(using: &generator)
    case .due where options.isCram: planned = plan.apart(due.shuffled(using: &generator)) { _, _ in true }
    case .due: planned = plan.mixed()
    }
    self.init(planned: planned, learning: plan.learning, counts: counts)
  }
}

/// The cards of a day, sorted by what they are asked for.
struct QueuePlan {
  let cards: [StudyCard]
  let limits: [DayLimits]
  let models: [MemoryModel]
  let options: QueueOptions
  let day: Day
  let now: Int64
  let horizon: Int64
  /// For each card its chance of recall now; 0 for one without a memory.
  let recall: [Double]
  /// For each card of a deck with an exam in the next days, how much a review now raises its recall then.
  let examGain: [Double?]

  var learning: [(ms: Int64, index: StudyCard.Index)] = []
  var due: [StudyCard.Index] = []
  var new: [StudyCard.Index] = []
  var early: [StudyCard.Index] = []

  init(
    cards: [StudyCard], limits: [DayLimits], models: [MemoryModel], options: QueueOptions, day: Day, now: Int64,
    horizon: Int64
  ) {
    self.cards = cards
    self.limits = limits
    self.models = models
    self.options = options
    self.day = day
    self.now = now
    self.horizon = horizon
    func elapsed(_ item: StudyCard) -> Double { item.state.elapsed(at: now, on: day, by: models[item.deck]) }
    recall = cards.map { item in
      item.state.memory.map { models[item.deck].retrievability(of: $0, after: elapsed(item)) } ?? 0
    }
    examGain = cards.map { item in
      guard let memory = item.state.memory, let exam = limits[item.deck].exam else { return nil }
      guard ReviewGain.examDays.contains(exam - day) else { return nil }
      return ReviewGain(days: exam - day, model: models[item.deck]).gain(of: memory, elapsed: elapsed(item))
    }
  }

  /// Tells for each card whether it is due, new, in learning, early, or not asked at all.
  mutating func sort() {
    for (index, item) in cards.enumerated() where isAskable(item) {
      let state = item.state
      if options.isCram {
        due.append(index)
        continue
      }
      switch (state.phase, state.due) {
      case (.new, _): new.append(index)
      case (_, .moment(let when)?):
        if when < horizon { learning.append((when, index)) }
      case (_, .day(let when)?) where when <= day: due.append(index)
      case (_, .day?) where examGain[index].map({ $0 >= ReviewGain.worthwhile }) == true: due.append(index)
      case (_, .day?): if options.includesEarly { early.append(index) }
      case (_, nil): due.append(index)
      }
    }
    early.sort(by: isLikelierForgotten)
  }

  /// Leaves at most one card of a note for the day: recalling one is a hint for the others.
  mutating func keepOneSibling() {
    guard !options.isCram, !options.includesEarly else { return }
    struct Note: Hashable {
      let deck: Int
      let id: String
    }
    func note(_ index: StudyCard.Index) -> Note {
      Note(deck: cards[index].deck, id: cards[index].card.id.note)
    }
    var taken: [Note: StudyCard.Index] = [:]
    for (index, item) in cards.enumerated() where item.state.lastDay == day { taken[note(index)] = index }
    for (_, index) in learning { taken[note(index)] = index }
    func isFirst(_ index: StudyCard.Index) -> Bool {
      let note = note(index)
      if let other = taken[note] { return other == index }
      taken[note] = index
      return true
    }
    due = due.sorted(by: isLikelierForgotten).filter(isFirst)
    new = new.filter(isFirst)
  }

  /// Keeps to the day's numbers and to `--limit`.
  mutating func applyLimits() {
    guard !options.isCram else {
      if let limit = options.limit { due = Array(due.prefix(limit)) }
      return
    }
    var begun = Array(repeating: 0, count: limits.count)
    var reviewed = begun
    for item in cards {
      if item.state.firstDay == day {
        begun[item.deck] += 1
      } else if item.state.lastDay == day {
        reviewed[item.deck] += 1
      }
    }
    if options.order != .deck { new = alternating(new) }
    if let together = options.new {
      new = Array(new.prefix(max(0, together - begun.reduce(0, +))))
    } else {
      var newLeft = zip(limits, begun).map { max(0, $0.new - $1) }
      new = new.filter { take(from: &newLeft[cards[$0].deck]) }
    }
    due.sort(by: isFirstDue)
    var dueLeft = zip(limits, reviewed).map { limit, done in limit.reviews.map { max(0, $0 - done) } ?? .max }
    due = due.filter { take(from: &dueLeft[cards[$0].deck]) }
    if let limit = options.limit { due = Array(due.prefix(limit)) }
  }

  func isSurelyMissed(_ index: StudyCard.Index) -> Bool { cards[index].state.surelyMissedOn != nil }

  /// What was missed by somebody who was sure of it comes first, then before an exam what gains most, then what is
  /// likeliest recalled.
  private func isFirstDue(_ one: StudyCard.Index, _ other: StudyCard.Index) -> Bool {
    if isSurelyMissed(one) != isSurelyMissed(other) { return isSurelyMissed(one) }
    let (gain, otherGain) = (examGain[one] ?? -1, examGain[other] ?? -1)
    if gain != otherGain { return gain > otherGain }
    return recall[one] != recall[other] ? recall[one] > recall[other] : one < other
  }

  private func isAskable(_ item: StudyCard) -> Bool {
    if item.state.isSuspended || item.state.buriedOn.map({ $0 >= day }) == true { return options.isCram }
    guard let tag = options.tag else { return true }
    return item.card.tags.contains { $0.lowercased() == tag.lowercased() }
  }

  private func isLikelierForgotten(_ one: StudyCard.Index, _ other: StudyCard.Index) -> Bool {
    recall[one] != recall[other] ? recall[one] < recall[other] : one < other
  }

  private func take(from left: inout Int) -> Bool {
    guard left > 0 else { return false }
    left -= 1
    return true
  }
}
