import Cards
import FSRS
import Testing

@testable import Reviews

/// A sitting held by a test: types inputs and keeps a transcript of what the session asked to be done.
struct Sitting {
  var session: Session
  var moment: Moment
  private(set) var transcript: [String] = []
  private(set) var bodies: [Event.Body] = []

  init(
    _ deck: String, states: [Card.ID: CardState] = [:], options: SessionOptions = SessionOptions(),
    queue: QueueOptions = QueueOptions(), new: Int = 20, reviews: Int? = nil,
    now: Moment = Moment(ms: 1_767_261_600_000, offset: 60), scheduler: Scheduler = Scheduler(parameters: .standard6)
  ) throws {
    let cards = DeckDocument(parsing: Array(deck.utf8)).deck(named: "test").cards.map {
      StudyCard(card: $0, deck: 0, state: states[$0.id] ?? CardState())
    }
    // The system's generator has no bytes, and ThreadSanitizer looks at them where they aren't.
    var generator = Seeded(.random(in: .min ... .max))
    let day = now.day(startingAt: 4)
    let plan = Queue(
      of: cards, limits: [DayLimits(new: new, reviews: reviews)], models: [scheduler.model], options: queue, on: day,
      at: now.ms, until: now.ms + 86_400_000, using: &generator)
    session = Session(
      of: cards, decks: [Session.Deck(scheduler: scheduler, dayStart: 4)], queue: plan, options: options)
    moment = now
    take(session.start(at: now))
  }

  /// Lets seconds pass, then hands an input to the session.
  mutating func type(_ inputs: Session.Input..., after seconds: Int = 5) {
    for input in inputs {
      moment.ms += Int64(seconds) * 1000
      take(session.handle(input, at: moment))
    }
  }

  private mutating func take(_ effects: [Session.Effect]) {
    for effect in effects {
      switch effect {
      case .record(let lines, _, let key):
        bodies += lines
        transcript.append("record \(key): " + lines.map(Self.word).joined(separator: ", "))
      case .undo(let key, _): transcript.append("undo \(key)")
      case .ask(let question):
        transcript.append("\(question.number.map(String.init) ?? "again")/\(question.count) \(question.card.question)")
      case .reveal(let revealed):
        transcript.append("= \(revealed.card.answer.plain) [\(revealed.proposal)]")
      case .askAgain: continue
      case .tell(let message): transcript.append("tell \(message)")
      case .wait(let until, let count): transcript.append("wait \((until - moment.ms) / 1000) s for \(count)")
      case .edit: transcript.append("edit")
      case .open: transcript.append("open")
      case .source: transcript.append("source")
      case .missed: continue
      case .end(let summary): transcript.append("end: \(summary.answers) answers, \(summary.remaining) left")
      }
    }
  }

  private static func word(_ body: Event.Body) -> String {
    switch body {
    case .review(let review): "rev \(review.rating)\(review.early ? " early" : "")\(review.cram ? " cram" : "")"
    case .card: "card"
    case .bury: "bury"
    case .suspend: "suspend"
    case .reset: "reset"
    case .flag(_, let color): "flag \(color)"
    default: "\(body)"
    }
  }
}

private let two = "Q: a?\nA: 1\n\nQ: b?\nA: 2\n"
private let reveal = Session.Input.reply(typed: "", proposing: nil)

@Suite struct `A sitting` {
  @Test func `asks new cards, lets them come back in ten minutes, and ends`() throws {
    var sitting = try Sitting(two)
    sitting.type(reveal, .rate(nil), .reply(typed: "2", proposing: .good), .rate(nil))
    sitting.type(.clock, after: 60)
    sitting.type(.clock, after: 550)
    sitting.type(reveal, .rate(.good), reveal, .rate(.easy))
    #expect(
      sitting.transcript == [
        "1/2 a?", "= 1 [good]", "record 0: card, rev good",
        "2/2 b?", "= 2 [good]", "record 1: card, rev good",
        "wait 590 s for 2", "wait 530 s for 2",
        "again/2 a?", "= 1 [good]", "record 2: rev good",
        "again/2 b?", "= 2 [good]", "record 3: rev easy",
        "end: 4 answers, 0 left",
      ])
  }

  @Test func `asks a card before its minute when the learner doesn't want to wait`() throws {
    var sitting = try Sitting("Q: a?\nA: 1\n")
    sitting.type(reveal, .rate(.again), .goOn)
    #expect(sitting.transcript.suffix(2) == ["wait 60 s for 1", "again/1 a?"])
  }

  @Test func `waits for nothing where nobody is there to wait`() throws {
    var options = SessionOptions()
    options.waitsForNothing = true
    var sitting = try Sitting("Q: a?\nA: 1\n", options: options)
    sitting.type(reveal, .rate(.good))
    #expect(sitting.transcript.last == "again/1 a?")
  }

  @Test func `takes back any number of answers and asks them again`() throws {
    var sitting = try Sitting(two)
    sitting.type(
      reveal, .rate(.easy), reveal, .rate(.again), .command(.undo(1)), .command(.undo(1)), .command(.undo(1)))
    #expect(
      sitting.transcript.suffix(8).map { $0.prefix(24) }
        == [
          "wait 60 s for 1", "undo 1", sitting.transcript[sitting.transcript.count - 6].prefix(24), "2/2 b?",
          "undo 0", sitting.transcript[sitting.transcript.count - 3].prefix(24), "1/2 a?", "tell nothingToUndo",
        ].map { $0.prefix(24) })
    sitting.type(reveal, .rate(.easy), reveal, .rate(.easy))
    #expect(sitting.transcript.last == "end: 2 answers, 0 left")
  }

  @Test func `takes back several things at once, a skipping too`() throws {
    var sitting = try Sitting(two + "\nQ: c?\nA: 3\n")
    sitting.type(.command(.skip), reveal, .rate(.easy), .command(.flag(2)), .command(.undo(3)))
    let words = sitting.transcript.suffix(6).map { $0.split(separator: " ").prefix(2).joined(separator: " ") }
    #expect(
      words == [
        "undo 1", "tell undone(Cards.Card(id:", "undo 0", "tell undone(Cards.Card(id:", "tell undone(Cards.Card(id:",
        "1/3 a?",
      ])
    sitting.type(.command(.bury), .command(.undo(2)))
    #expect(sitting.transcript.suffix(2) == ["tell nothingMoreToUndo", "1/3 a?"])
    for _ in 0..<3 { sitting.type(reveal, .rate(.easy)) }
    let asked = sitting.transcript.suffix(9).filter { $0.hasSuffix("?") }
    #expect(asked == ["2/3 b?", "3/3 c?"])
    #expect(sitting.transcript.last == "end: 3 answers, 0 left")
  }

  @Test func `puts away what is buried, suspended or reset, and undoes that too`() throws {
    var sitting = try Sitting(two)
    sitting.type(.command(.bury), .command(.undo(1)), .command(.suspend), .command(.flag(3)), .command(.reset))
    #expect(sitting.transcript.contains("record 0: bury"))
    #expect(sitting.transcript.contains("undo 0"))
    #expect(sitting.transcript.contains("record 1: suspend"))
    #expect(sitting.transcript.contains("record 2: flag 3"))
    #expect(sitting.transcript.suffix(1) == ["end: 0 answers, 0 left"])
    #expect(sitting.session.cards[0].state.isSuspended)
    #expect(sitting.session.cards[1].state.flag == 0 || sitting.session.cards[1].state.flag == 3)
  }

  @Test func `skips to the other cards first`() throws {
    var sitting = try Sitting(two)
    sitting.type(.command(.skip), reveal, .rate(.easy), .command(.skip))
    #expect(sitting.transcript.first == "1/2 a?")
    #expect(sitting.transcript.contains("2/2 b?"))
    #expect(sitting.transcript.suffix(2) == ["1/2 a?", "tell onlyCard"])
  }

  @Test func `wants a rating where one is due`() throws {
    var sitting = try Sitting(two)
    sitting.type(reveal, .reply(typed: "five", proposing: nil))
    #expect(sitting.session.isRating)
    #expect(sitting.bodies.isEmpty)
  }

  @Test func `asks one card of a note a day`() throws {
    var sitting = try Sitting("C: [one] [two] [three]\n\nT: term\nD: meaning\n")
    sitting.type(reveal, .rate(.easy), reveal, .rate(.easy))
    #expect(sitting.transcript.last == "end: 2 answers, 0 left")
  }

  @Test func `keeps to the day's new cards, counting those begun elsewhere today`() throws {
    let deck = "Q: a?\nA: 1\n\nQ: b?\nA: 2\n\nQ: c?\nA: 3\n"
    let day = Moment(ms: 1_767_261_600_000, offset: 60).day(startingAt: 4)
    var begun = CardState()
    begun.phase = .review
    begun.memory = Memory(stability: 8, difficulty: 5)
    begun.firstDay = day
    begun.lastDay = day
    begun.due = .day(day + 8)
    begun.reps = 1
    let id = Card.ID(Identity.derived(letter: "Q", prompt: "a?"))
    let sitting = try Sitting(deck, states: [id: begun], new: 2)
    #expect(sitting.session.counts.new == 1)
  }

  @Test func `asks what is likeliest recalled first, so that most is saved`() throws {
    let deck = "Q: a?\nA: 1\n\nQ: b?\nA: 2\n\nQ: c?\nA: 3\n"
    let today = Moment(ms: 1_767_261_600_000, offset: 60).day(startingAt: 4)
    var states: [Card.ID: CardState] = [:]
    for (prompt, days) in [("a?", 30), ("b?", 10), ("c?", 20)] {
      var state = CardState()
      state.phase = .review
      state.memory = Memory(stability: 10, difficulty: 5)
      state.firstDay = today + -100
      state.lastDay = today + -days
      state.due = .day(today + (10 - days))
      state.reps = 3
      states[Card.ID(Identity.derived(letter: "Q", prompt: prompt))] = state
    }
    var sitting = try Sitting(deck, states: states)
    sitting.type(reveal, .rate(.good), reveal, .rate(.good), reveal, .rate(.good))
    let questions = sitting.transcript.filter { $0.contains("?") }
    #expect(questions == ["1/3 b?", "2/3 c?", "3/3 a?"])
    var limit = QueueOptions()
    limit.limit = 1
    #expect(try Sitting(deck, states: states, queue: limit).transcript == ["1/1 b?"])
  }

  @Test func `crams without scheduling, and brings back what was missed`() throws {
    var options = SessionOptions()
    options.isCram = true
    options.waitsForNothing = true
    var queue = QueueOptions()
    queue.isCram = true
    queue.order = .deck
    var sitting = try Sitting(two, options: options, queue: queue)
    sitting.type(reveal, .rate(.again), reveal, .rate(.good), reveal, .rate(.good))
    #expect(sitting.transcript.last == "end: 3 answers, 0 left")
    #expect(sitting.transcript.contains("record 0: card, rev again cram"))
    #expect(sitting.session.cards.allSatisfy { $0.state.phase == .new })
  }

  @Test func `tells after cramming what is due, not what wasn't crammed`() throws {
    var options = SessionOptions()
    options.isCram = true
    var queue = QueueOptions()
    queue.isCram = true
    let today = Moment(ms: 1_767_261_600_000, offset: 60).day(startingAt: 4)
    var state = CardState()
    state.phase = .review
    state.memory = Memory(stability: 10, difficulty: 5)
    (state.firstDay, state.lastDay, state.reps) = (today + -9, today + -9, 3)
    state.due = .day(today + -1)
    var later = state
    later.due = .day(today + 3)
    func id(_ prompt: String) -> Card.ID { Card.ID(Identity.derived(letter: "Q", prompt: prompt)) }
    let deck = (0..<4).map { "Q: \($0)?\nA: x\n" }.joined(separator: "\n")
    var sitting = try Sitting(
      deck, states: [id("0?"): state, id("1?"): later, id("2?"): later], options: options, queue: queue)
    sitting.type(reveal, .rate(.good))
    let summary = sitting.session.summary(at: sitting.moment)
    #expect(summary.isCram && summary.remaining == 3 && summary.dueNow == 1)
    #expect(summary.next == .day(today + 3) && summary.nextCount == 2)
  }

  @Test func `offers two grades with pass or fail`() throws {
    var options = SessionOptions()
    options.isPassFail = true
    var sitting = try Sitting("Q: a?\nA: 1\n", options: options)
    sitting.type(.reply(typed: "1", proposing: .easy), .rate(.easy))
    #expect(sitting.bodies.isEmpty)
    sitting.type(.rate(nil))
    guard case .review(let review)? = sitting.bodies.last else {
      Issue.record("no review was recorded")
      return
    }
    #expect(review.rating == .good)
  }

  @Test func `records when a card comes back, and how long the answer took`() throws {
    var sitting = try Sitting("Q: a?\nA: 1\n")
    sitting.type(reveal, after: 7)
    sitting.type(.rate(.easy), after: 2)
    guard case .review(let review)? = sitting.bodies.last else {
      Issue.record("no review was recorded")
      return
    }
    #expect(review.ms == 7000)
    // The first stability after easy is 8.3 days; fuzz moves that by two days at most.
    let today = sitting.moment.day(startingAt: 4)
    #expect((6...10).map { Due.day(today + $0) }.contains(review.due))
    #expect(review.step == nil)
  }
}
