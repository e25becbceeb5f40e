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
    /// Days of the week, 0 for Monday, on which less should be due: which share of a usual day's.
    public let easyDays: [Int: Double]
    public let exam: Day?

    public init(scheduler: Scheduler, dayStart: Int, easyDays: [Int: Double] = [:], exam: Day? = nil) {
      self.scheduler = scheduler
      self.dayStart = dayStart
      self.easyDays = easyDays
      self.exam = exam
    }
  }

  public internal(set) var cards: [StudyCard]
  /// How many of the cards are due on each day.
  var load: DayLoad
  let decks: [Deck]
  let options: SessionOptions
  var queue: Queue
  var stage = Stage.waiting
  var done: [Done] = []
  var nextKey: RecordKey = 0
  var numbers: [StudyCard.Index: Int] = [:]
  /// How often each card was rated in this sitting.
  var ratingCounts: [StudyCard.Index: Int] = [:]
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
    /// Whether something else was looked at before the answer came.
    var wasLeft = false
  }

  /// Something done, with what it takes to undo it.
  struct Done: Sendable {
    /// Nil for what no journal holds.
    let key: RecordKey?
    let index: StudyCard.Index
    let before: CardState
    let deed: Deed
    var confidence: Bool?

    var isRating: Bool { if case .rated = deed { true } else { false } }
  }

  public init(of cards: [StudyCard], decks: [Deck], queue: Queue, options: SessionOptions) {
    self.cards = cards
    load = DayLoad(of: cards.lazy.map(\.state))
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

  /// Takes out cards that are no longer in their deck, and goes on with another if one of them was on the screen.
  public mutating func drop(_ gone: [StudyCard.Index], at moment: Moment) -> [Effect] {
    for index in gone { leaveQueue(index) }
    guard let current, gone.contains(current) else { return [] }
    return [.tell(.gone)] + goOn(at: moment)
  }

  /// The card on the screen once more, as it stands: its question, or its answer where that is shown.
  ///
  /// - Parameter proposal: what a typed answer is worth now.
  public mutating func shown(proposing proposal: Rating?, at moment: Moment) -> [Effect] {
    switch stage {
    case .asking(let current): return [question(current.index, at: moment)]
    case .rating(let current, let before):
      let offered = proposal.map { self.offered($0, for: current) } ?? before
      stage = .rating(current, proposal: offered)
      return [
        question(current.index, at: moment),
        .reveal(revealed(current, proposal: offered, compared: proposal, at: moment)),
      ]
    case .waiting, .over: return []
    }
  }

  /// What was typed on the card whose answer is shown.
  public var typed: String? {
    if case .rating(let current, _) = stage { current.typed } else { nil }
  }

  /// Answers an input with what is to be done.
  public mutating func handle(_ input: Input, at moment: Moment) -> [Effect] {
    if case .command(let command) = input { return perform(command, at: moment) }
    switch (stage, input) {
    case (.asking(var current), .reply(let typed, let proposal)):
      current.answeredAt = moment.ms
      current.typed = typed.isEmpty ? nil : typed
      let offered = self.offered(proposal, for: current)
      stage = .rating(current, proposal: offered)
      return [.reveal(revealed(current, proposal: offered, compared: proposal, at: moment))]
    case (.rating(let current, let proposal), .rate(let rating)):
      guard let rating = rating.map({ options.isPassFail && $0 == .hard ? .good : $0 }) ?? Optional(proposal),
        ratings.contains(rating)
      else { return [.tell(.ratingExpected(ratings)), .askAgain] }
      return rate(current, rating, proposed: proposal, at: moment) + goOn(at: moment)
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
