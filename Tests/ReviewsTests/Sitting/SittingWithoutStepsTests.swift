import Cards
import FSRS
import Testing

@testable import Reviews

private let reveal = Session.Input.reply(typed: "", proposing: nil)
private let now = Moment(ms: 1_767_261_600_000, offset: 60)
private let today = now.day(startingAt: 4)
private let fsrs7 = Scheduler(parameters: .standard7)

private func id(_ prompt: String) -> Card.ID { Card.ID(Identity.derived(letter: "Q", prompt: prompt)) }

/// A card in review under FSRS-7, last asked so many days ago.
private func reviewed(_ days: Int, stability: Double, difficulty: Double = 3) -> CardState {
  var state = CardState()
  state.phase = .review
  state.memory = Memory(stability: stability, fast: stability, difficulty: difficulty)
  state.firstDay = today + -500
  state.lastDay = today + -days
  state.lastMs = now.ms - Int64(days) * 86_400_000
  state.due = .day(today)
  state.reps = 9
  return state
}

/// The order in which a sitting of so many minutes asks.
private func order(minutes: Int, of deck: String, _ states: [Card.ID: CardState], exam: Day?) -> [String] {
  let cards = DeckDocument(parsing: Array(deck.utf8)).deck(named: "test").cards
    .map { StudyCard(card: $0, deck: 0, state: states[$0.id] ?? CardState()) }
  var options = QueueOptions()
  options.minutes = minutes
  var generator = Seeded(1)
  var queue = Queue(
    of: cards, limits: [DayLimits(new: 20, reviews: nil, exam: exam)], models: [fsrs7.model], options: options,
    on: today, at: now.ms, until: now.ms, using: &generator)
  var asked: [String] = []
  while case .card(let index) = queue.next(at: now.ms) {
    asked.append(cards[index].card.question)
    queue.remove(index)
  }
  return asked
}

@Suite struct `In a sitting without learning steps` {
  @Test func `what somebody was sure of and missed is due tomorrow at the latest`() throws {
    func due(_ confidence: Session.Input?) throws -> Due? {
      var sitting = try Sitting(
        "Q: a?\nA: 1\n", states: [id("a?"): reviewed(300, stability: 5000)], now: now, scheduler: fsrs7)
      if let confidence { sitting.type(confidence) }
      sitting.type(.reply(typed: "x", proposing: .again), .rate(nil))
      return sitting.session.cards[0].state.due
    }
    let usual = try due(nil)
    guard case .day(let day)? = usual else {
      Issue.record("\(String(describing: usual)) is no day")
      return
    }
    #expect(day > today + 1)
    #expect(try due(.command(.sure)) == .day(today + 1))
    #expect(try due(.command(.unsure)) == usual)
  }

  @Test func `a missed card is in learning, not learned`() throws {
    var sitting = try Sitting("Q: a?\nA: 1\n\nQ: b?\nA: 2\n", now: now, scheduler: fsrs7)
    sitting.type(reveal, .rate(.again), reveal, .rate(.easy))
    var standings: [Session.Standings] = []
    for case .tell(.stats(_, let found)) in sitting.session.handle(.command(.stats), at: sitting.moment) {
      standings = found
    }
    #expect(standings.map(\.learning) == [1])
    #expect(standings.map(\.learned) == [1])
    // Once more is no review that tells how much was kept.
    sitting.type(.goOn, reveal, .rate(.good))
    #expect(sitting.session.summary(at: sitting.moment).reviews == 0)
  }

  @Test func `a card that comes back hours later isn't waited for, nor counted`() throws {
    var sitting = try Sitting("Q: a?\nA: 1\n\nQ: b?\nA: 2\n", now: now, scheduler: fsrs7)
    sitting.type(reveal, .rate(.hard), reveal, .rate(.again))
    guard case .moment? = sitting.session.cards[0].state.due else {
      Issue.record("it isn't due on the same day")
      return
    }
    #expect(sitting.transcript.last == "wait 60 s for 1")
  }

  @Test func `minutes go first to what somebody was sure of and missed, be it of the same topic`() {
    let deck = "## A\n\nQ: a?\nA: 1\n\nQ: b?\nA: 2\n\n## B\n\nQ: c?\nA: 3\n"
    var states = Dictionary(uniqueKeysWithValues: ["a?", "b?"].map { (id($0), reviewed(1, stability: 1000)) })
    for id in states.keys { states[id]?.surelyMissedOn = today + -1 }
    #expect(order(minutes: 5, of: deck, states, exam: nil) == ["a?", "b?", "c?"])
  }

  @Test func `why tells the recall of now and of the day on which a card is due`() throws {
    var state = reviewed(10, stability: 20)
    state.due = .day(today + 5)
    var queue = QueueOptions()
    queue.includesEarly = true
    var sitting = try Sitting("Q: a?\nA: 1\n", states: [id("a?"): state], queue: queue, now: now, scheduler: fsrs7)
    var told: Session.Timing?
    for case .tell(.why(let timing)) in sitting.session.handle(.command(.why), at: now) { told = timing }
    let timing = try #require(told)
    let memory = try #require(state.memory)
    #expect(timing.recall == fsrs7.model.retrievability(of: memory, after: 10))
    #expect(timing.recallWhenDue == fsrs7.model.retrievability(of: memory, after: 15))
    #expect(timing.stability == fsrs7.model.daysToNinety(of: memory))
    #expect(timing.today == today)
  }
}

@Suite struct `Before an exam` {
  private let deck = "Q: weak?\nA: 1\n\nQ: fading?\nA: 2\n"
  private let states = [
    id("weak?"): reviewed(1, stability: 1, difficulty: 9), id("fading?"): reviewed(450, stability: 200),
  ]

  @Test func `minutes go to what is known on its day, not in a month`() {
    #expect(order(minutes: 5, of: deck, states, exam: nil) == ["fading?", "weak?"])
    #expect(order(minutes: 5, of: deck, states, exam: today + 1) == ["weak?", "fading?"])
  }

  @Test func `what somebody was sure of and missed still comes first`() throws {
    var states = states
    states[id("fading?")]?.surelyMissedOn = today + -1
    states[id("fading?")]?.memory = Memory(stability: 5000, fast: 5000, difficulty: 3)
    let cards = DeckDocument(parsing: Array(deck.utf8)).deck(named: "test").cards
      .map { StudyCard(card: $0, deck: 0, state: states[$0.id] ?? CardState()) }
    var generator = Seeded(1)
    let queue = Queue(
      of: cards, limits: [DayLimits(new: 20, reviews: nil, exam: today + 3)], models: [fsrs7.model],
      options: QueueOptions(), on: today, at: now.ms, until: now.ms, using: &generator)
    #expect(queue.next(at: now.ms) == .card(1))
  }
}
