import Cards
import FSRS

/// A sitting: asks the cards of a queue, takes answers and ratings, and says what is to be recorded.
///
/// A state machine without clock, file or terminal: every input comes with its time, every answer is a list of effects.
public struct Session: Sendable {
  /// What a deck brings to a sitting.
  public struct Deck: Sendable {
    public let scheduler: Scheduler
    /// The hour at which its study day begins.
    public let dayStart: Int

    public init(scheduler: Scheduler, dayStart: Int) {
      self.scheduler = scheduler
      self.dayStart = dayStart
    }
  }

  public private(set) var cards: [StudyCard]
  let decks: [Deck]
  let options: SessionOptions
  private(set) var queue: Queue
  var stage = Stage.waiting
  var done: [Done] = []
  private var nextKey: RecordKey = 0
  private var numbers: [StudyCard.Index: Int] = [:]
  private(set) var started: Int64?

  /// Where the sitting stands.
  enum Stage: Hashable, Sendable {
    case asking(Current)
    case rating(Current, proposal: Rating)
    case waiting
    case over
  }

  /// The card on the screen.
  struct Current: Hashable, Sendable {
    let index: StudyCard.Index
    let shownAt: Int64
    var answeredAt: Int64?
    var hints = 0
    var typed: String?
    var confidence: Bool?
  }

  /// Something recorded, with what it takes to undo it.
  struct Done: Sendable {
    let key: RecordKey
    let index: StudyCard.Index
    let before: CardState
    let deed: Deed

    var isRating: Bool { if case .rated = deed { true } else { false } }
  }

  public init(of cards: [StudyCard], decks: [Deck], queue: Queue, options: SessionOptions) {
    self.cards = cards
    self.decks = decks
    self.queue = queue
    self.options = options
  }

  /// How many due and new cards were planned.
  public var counts: Queue.Counts { queue.counts }

  /// The card on the screen, if there is one.
  public var current: StudyCard.Index? {
    switch stage {
    case .asking(let current), .rating(let current, _): current.index
    case .waiting, .over: nil
    }
  }

  /// Whether a rating is expected, rather than an answer.
  public var isRating: Bool {
    if case .rating = stage { true } else { false }
  }

  public var isWaiting: Bool { stage == .waiting }

  public var isOver: Bool { stage == .over }

  /// Begins: the first question, or the end where nothing is to be asked.
  public mutating func start(at moment: Moment) -> [Effect] {
    started = moment.ms
    return goOn(at: moment)
  }

  /// Takes a card's new text, after its note was edited. Where it stands isn't changed.
  public mutating func replace(_ card: Card, at index: StudyCard.Index) {
    cards[index].card = card
  }

  /// Answers an input with what is to be done.
  public mutating func handle(_ input: Input, at moment: Moment) -> [Effect] {
    if case .command(let command) = input { return perform(command, at: moment) }
    switch (stage, input) {
    case (.asking(var current), .reply(let typed, let proposal)):
      current.answeredAt = moment.ms
      current.typed = typed.isEmpty ? nil : typed
      let offered = offered(proposal ?? .good)
      stage = .rating(current, proposal: offered)
      return [.reveal(revealed(current, proposal: offered, at: moment))]
    case (.rating(let current, let proposal), .rate(let rating)):
      guard let rating = rating.map({ options.isPassFail && $0 == .hard ? .good : $0 }) ?? Optional(proposal),
        ratings.contains(rating)
      else { return [.tell(.ratingExpected(ratings)), .askAgain] }
      return rate(current, rating, at: moment) + goOn(at: moment)
    case (.rating, .reply):
      return [.tell(.ratingExpected(ratings)), .askAgain]
    case (.waiting, .goOn):
      guard case .wait(_, let index) = queue.next(at: moment.ms) else { return goOn(at: moment) }
      return ask(index, at: moment)
    case (.waiting, _):
      return goOn(at: moment)
    case (.asking, _), (.rating, _), (.over, _):
      return []
    }
  }
}

// MARK: - Asking

extension Session {
  /// The ratings on offer.
  var ratings: [Rating] { options.isPassFail ? [.again, .good] : Rating.allCases }

  /// Asks what comes next, waits for it, or ends.
  mutating func goOn(at moment: Moment) -> [Effect] {
    if let minutes = options.minutes, let started, moment.ms - started >= Int64(minutes) * 60_000 {
      return end(at: moment)
    }
    switch queue.next(at: moment.ms) {
    case .card(let index): return ask(index, at: moment)
    case .wait(_, let index) where options.waitsForNothing: return ask(index, at: moment)
    case .wait(let until, _):
      stage = .waiting
      return [.wait(until: until, count: queue.remaining)]
    case .nothing: return end(at: moment)
    }
  }

  mutating func ask(_ index: StudyCard.Index, at moment: Moment) -> [Effect] {
    stage = .asking(Current(index: index, shownAt: moment.ms))
    let item = cards[index]
    let isRepeat = done.contains { $0.index == index && $0.isRating }
    let number = numbers[index] ?? numbers.count + 1
    numbers[index] = number
    return [
      .ask(
        Question(
          card: item.card, deck: item.deck, number: isRepeat ? nil : number,
          count: max(queue.counts.all, numbers.count), isNew: item.state.phase == .new))
    ]
  }

  mutating func end(at moment: Moment) -> [Effect] {
    let summary = summary(at: moment)
    stage = .over
    return [.end(summary)]
  }

  private func offered(_ rating: Rating) -> Rating {
    guard options.isPassFail else { return rating }
    return rating == .again ? .again : .good
  }

  private func revealed(_ current: Current, proposal: Rating, at moment: Moment) -> Revealed {
    let item = cards[current.index]
    var waits: [Rating: Scheduler.Wait] = [:]
    if !options.isCram {
      for rating in ratings { waits[rating] = outcome(of: rating, for: item, at: moment).wait }
    }
    return Revealed(
      card: item.card, deck: item.deck, typed: current.typed, proposal: proposal, waits: waits, ratings: ratings)
  }
}

// MARK: - Recording

extension Session {
  func day(of deck: Int, at moment: Moment) -> Day { moment.day(startingAt: decks[deck].dayStart) }

  func outcome(of rating: Rating, for item: StudyCard, at moment: Moment) -> Scheduler.Outcome {
    let state = item.state
    let day = day(of: item.deck, at: moment)
    return decks[item.deck].scheduler.outcome(
      of: rating, phase: state.phase, memory: state.memory,
      elapsed: state.lastDay.map { Double(max(0, day - $0)) } ?? 0,
      lastInterval: state.lastInterval,
      fuzz: Fuzz(card: item.card.id.text, reviews: state.reps))
  }

  private mutating func rate(_ current: Current, _ rating: Rating, at moment: Moment) -> [Effect] {
    let item = cards[current.index]
    let day = day(of: item.deck, at: moment)
    var review = Review(card: item.card.id, rating: rating)
    review.ms = Int(max(0, (current.answeredAt ?? moment.ms) - current.shownAt))
    review.confidence = current.confidence
    if options.recordsAnswers.indices.contains(item.deck), options.recordsAnswers[item.deck] {
      review.typed = current.typed
    }
    if options.isCram {
      review.cram = true
      review.due = item.state.due ?? .day(day)
      review.step = item.state.phase.step
    } else {
      let outcome = outcome(of: rating, for: item, at: moment)
      switch outcome.wait {
      case .seconds(let seconds): review.due = .moment(moment.ms + Int64(seconds) * 1000)
      case .days(let days): review.due = .day(day + days)
      }
      review.step = outcome.phase.step
      if case .day(let due)? = item.state.due, due > day { review.early = true }
    }
    let effects = record(.review(review), of: current.index, deed: .rated(rating), at: moment)
    schedule(current.index, review)
    return effects
  }

  /// Asks the shell to record an event about a card, and applies it.
  mutating func record(
    _ body: Event.Body, of index: StudyCard.Index, deed: Deed, at moment: Moment
  ) -> [Effect] {
    let item = cards[index]
    var bodies = [body]
    let text = CardState.Text(of: item.card)
    if case .review = body, item.state.text != text {
      bodies.insert(.card(item.card.id, question: text.question, answer: text.answer), at: 0)
      cards[index].state.text = text
    }
    done.append(Done(key: nextKey, index: index, before: cards[index].state, deed: deed))
    cards[index].state.apply(
      body, at: moment, on: day(of: item.deck, at: moment), using: decks[item.deck].scheduler.model)
    defer { nextKey += 1 }
    return [.record(bodies, deck: item.deck, key: nextKey)]
  }

  /// Puts a reviewed card back where it still belongs to this sitting.
  private mutating func schedule(_ index: StudyCard.Index, _ review: Review) {
    queue.remove(index)
    if options.isCram {
      if review.rating == .again { queue.putLast(index) }
    } else if case .moment(let ms)? = review.due {
      queue.put(index, at: ms)
    }
  }

  mutating func undo(at moment: Moment) -> [Effect] {
    guard let last = done.popLast() else { return [.tell(.nothingToUndo), .askAgain] }
    if let current { queue.putFirst(current) }
    cards[last.index].state = last.before
    queue.putFirst(last.index)
    let item = cards[last.index]
    return [.undo(last.key, deck: item.deck), .tell(.undone(item.card, what: last.deed))]
      + ask(last.index, at: moment)
  }

  mutating func leaveQueue(_ index: StudyCard.Index) { queue.remove(index) }

  mutating func putLast(_ index: StudyCard.Index) { queue.putLast(index) }
}
