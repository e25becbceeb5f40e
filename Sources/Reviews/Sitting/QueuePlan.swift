import Cards
import FSRS

/// What a deck's settings say about a day's work.
public struct DayLimits: Hashable, Sendable {
  /// New cards a day, on all devices together.
  public var new: Int
  /// Due cards a day; nil: all of them.
  public var reviews: Int?
  /// The day of an exam.
  public var exam: Day?

  public init(new: Int, reviews: Int?, exam: Day? = nil) {
    self.new = new
    self.reviews = reviews
    self.exam = exam
  }
}

extension Queue {
  /// Plans a sitting: which cards are asked today, and in which order.
  ///
  /// - Parameters:
  ///   - cards: all cards of the sitting's decks, each deck's in the order of its notes.
  ///   - limits: for each deck, what its settings allow in a day.
  ///   - models: for each deck, the memory model that tells a card's retrievability.
  ///   - day: the study day.
  ///   - now: the time, UTC ms.
  ///   - horizon: the time, UTC ms, up to which a card in learning belongs to this sitting.
  public init(
    of cards: [StudyCard], limits: [DayLimits], models: [MemoryModel], options: QueueOptions,
    on day: Day, at now: Int64, until horizon: Int64, using generator: inout some RandomNumberGenerator
  ) {
    var plan = Plan(
      cards: cards, limits: limits, models: models, options: options, day: day, now: now, horizon: horizon)
    plan.sort()
    plan.keepOneSibling()
    plan.applyLimits()
    let due = plan.ordered(plan.due, using: &generator)
    var counts = Counts()
    counts.due = due.count + plan.learning.count
    counts.new = plan.new.count
    counts.early = plan.early.count
    let planned: [StudyCard.Index]
    switch options.order {
    case .deck: planned = (due + plan.new).sorted() + plan.early
    case .random: planned = (due + plan.new).shuffled(using: &generator) + plan.early.shuffled(using: &generator)
    case .due: planned = interleaved(due, with: plan.new) + plan.early
    }
    self.init(planned: planned, learning: plan.learning, counts: counts)
  }
}

/// The cards of a day, sorted by what they are asked for.
private struct Plan {
  let cards: [StudyCard]
  let limits: [DayLimits]
  let models: [MemoryModel]
  let options: QueueOptions
  let day: Day
  let horizon: Int64
  /// For each card its chance of recall now; 0 for one without a memory.
  let recall: [Double]
  /// For each card of a deck with an exam in the next days, how much a review now raises its recall then.
  let gain: [Double?]

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
    self.horizon = horizon
    recall = cards.map { item in
      guard let memory = item.state.memory else { return 0 }
      let model = models[item.deck]
      return model.retrievability(of: memory, after: item.state.elapsed(at: now, on: day, by: model))
    }
    gain = cards.map { item in
      guard let memory = item.state.memory, let exam = limits[item.deck].exam else { return nil }
      guard ExamGain.days.contains(exam - day) else { return nil }
      let model = models[item.deck]
      return ExamGain(daysToExam: exam - day, model: model)
        .gain(of: memory, elapsed: item.state.elapsed(at: now, on: day, by: model))
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
      case (_, .day?) where gain[index].map({ $0 >= ExamGain.worthwhile }) == true: due.append(index)
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
    if let together = options.new {
      new = Array(new.prefix(max(0, together - begun.reduce(0, +))))
    } else {
      var newLeft = zip(limits, begun).map { max(0, $0.new - $1) }
      new = new.filter { take(from: &newLeft[cards[$0].deck]) }
    }
    due.sort(by: comesFirst)
    var dueLeft = zip(limits, reviewed).map { limit, done in limit.reviews.map { max(0, $0 - done) } ?? .max }
    due = due.filter { take(from: &dueLeft[cards[$0].deck]) }
    if let limit = options.limit { due = Array(due.prefix(limit)) }
  }

  func ordered(
    _ indices: [StudyCard.Index], using generator: inout some RandomNumberGenerator
  ) -> [StudyCard.Index] {
    options.isCram && options.order == .due ? indices.shuffled(using: &generator) : indices
  }

  private func isAskable(_ item: StudyCard) -> Bool {
    if item.state.isSuspended || item.state.buriedOn.map({ $0 >= day }) == true { return options.isCram }
    guard let tag = options.tag else { return true }
    return item.card.tags.contains { $0.lowercased() == tag.lowercased() }
  }

  private func isLikelierForgotten(_ one: StudyCard.Index, _ other: StudyCard.Index) -> Bool {
    recall[one] != recall[other] ? recall[one] < recall[other] : one < other
  }

  /// Before an exam what gains most, then what is likeliest recalled.
  private func comesFirst(_ one: StudyCard.Index, _ other: StudyCard.Index) -> Bool {
    let (gain, otherGain) = (gain[one] ?? -1, gain[other] ?? -1)
    if gain != otherGain { return gain > otherGain }
    return recall[one] != recall[other] ? recall[one] > recall[other] : one < other
  }

  private func take(from left: inout Int) -> Bool {
    guard left > 0 else { return false }
    left -= 1
    return true
  }
}
