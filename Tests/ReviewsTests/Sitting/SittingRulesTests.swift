import Cards
import FSRS
import Testing

@testable import Reviews

private let reveal = Session.Input.reply(typed: "", proposing: nil)
private let now = Moment(ms: 1_767_261_600_000, offset: 60)
private let today = now.day(startingAt: 4)

private func id(_ prompt: String) -> Card.ID { Card.ID(Identity.derived(letter: "Q", prompt: prompt)) }

/// A card in review, last asked so many days ago.
private func reviewed(_ days: Int, stability: Double = 10, lapses: Int = 0) -> CardState {
  var state = CardState()
  state.phase = .review
  state.memory = Memory(stability: stability, difficulty: 5)
  state.firstDay = today + -100
  state.lastDay = today + -days
  state.due = .day(today + -1)
  state.reps = 9
  state.lapses = lapses
  return state
}

private func questions(_ sitting: Sitting) -> [String] {
  sitting.transcript.filter { $0.hasSuffix("?") }.map { String($0.split(separator: " ").last ?? "") }
}

@Suite struct `In a sitting` {
  @Test func `cards under one heading don't follow each other where others can stand between`() throws {
    let deck = "## A\n\nQ: a?\nA: 1\n\nQ: b?\nA: 2\n\nQ: c?\nA: 3\n\n## B\n\nQ: d?\nA: 4\n\nQ: e?\nA: 5\n"
    var sitting = try Sitting(deck)
    for _ in 0..<5 { sitting.type(reveal, .rate(.easy)) }
    #expect(questions(sitting) == ["a?", "d?", "b?", "e?", "c?"])
  }

  @Test func `three headings come in turn to the end, new cards and due ones together`() throws {
    func section(_ name: String) -> String {
      "## \(name)\n\n" + (1...3).map { "Q: \(name)\($0)?\nA: \(name)\($0)\n" }.joined(separator: "\n")
    }
    let deck = ["A", "B", "C"].map(section).joined(separator: "\n")
    var sitting = try Sitting(deck)
    for _ in 0..<9 { sitting.type(reveal, .rate(.easy)) }
    #expect(questions(sitting) == ["A1?", "B1?", "C1?", "A2?", "B2?", "C2?", "A3?", "B3?", "C3?"])
    let states = Dictionary(
      uniqueKeysWithValues: ["A", "B"].flatMap { name in
        (1...3).map { (id("\(name)\($0)?"), reviewed(5)) }
      })
    var mixed = try Sitting(deck, states: states)
    for _ in 0..<9 { mixed.type(reveal, .rate(.easy)) }
    #expect(questions(mixed) == ["A1?", "C1?", "B1?", "A2?", "C2?", "B2?", "A3?", "C3?", "B3?"])
  }

  @Test(arguments: [
    // Years, and nearly the same question, under headings of their own.
    ("In which year was Delhi founded?", "1911", "When did it end?", "in 1945", true),
    ("Who led the first long march there?", "Li", "Who led the second long march there?", "Wu", true),
    ("What was signed?", "the Treaty of Nanking", "What failed?", "the Treaty of Paris", true),
    ("What was signed?", "the Treaty of Nanking", "What failed?", "the harvest", false),
    ("Which river?", "the Nile", "Which lake?", "the Victoria", false),
  ])
  func `cards that are easily confused don't follow each other`(
    _ one: String, _ first: String, _ other: String, _ second: String, _ isNear: Bool
  ) throws {
    let deck =
      "## A\n\nQ: \(one)\nA: \(first)\n\n## B\n\nQ: \(other)\nA: \(second)\n\n## C\n\nQ: Something else?\nA: no\n"
    var sitting = try Sitting(deck)
    for _ in 0..<3 { sitting.type(reveal, .rate(.easy)) }
    let asked = sitting.transcript.filter { $0.hasSuffix("?") }
    #expect(asked.map { $0.hasSuffix("else?") } == (isNear ? [false, true, false] : [false, false, true]), "\(asked)")
  }

  @Test func `cards of nearly the same words stand apart under one heading too`() throws {
    let prizes = (1...3).map { "Q: Who won the Nobel Prize in Physics of 192\($0)?\nA: Person \($0)\n" }
    let others = ["Q: Which sea?\nA: Baltic\n", "Q: What burns?\nA: coal\n", "Q: Where to?\nA: Oslo\n"]
    var sitting = try Sitting((prizes + others).joined(separator: "\n"))
    for _ in 0..<6 { sitting.type(reveal, .rate(.easy)) }
    let asked = questions(sitting).map { $0.hasPrefix("192") }
    #expect(asked == [true, false, true, false, true, false], "\(questions(sitting))")
  }

  @Test func `due cards keep the order of their recall where that differs`() throws {
    let deck = "## A\n\nQ: a?\nA: 1\n\nQ: b?\nA: 2\n\nQ: c?\nA: 3\n\n## B\n\nQ: d?\nA: 4\n"
    let states = [id("a?"): reviewed(5), id("b?"): reviewed(5), id("c?"): reviewed(30), id("d?"): reviewed(5)]
    var sitting = try Sitting(deck, states: states)
    for _ in 0..<4 { sitting.type(reveal, .rate(.easy)) }
    #expect(questions(sitting) == ["a?", "d?", "b?", "c?"])
  }

  @Test func `siblings stand apart even where all are asked`() throws {
    var queue = QueueOptions()
    queue.isCram = true
    queue.order = .deck
    queue.includesEarly = true
    var options = SessionOptions()
    options.isCram = true
    queue.order = .due
    for _ in 0..<20 {
      var sitting = try Sitting("T: t\nD: m?\n\nQ: a?\nA: 1\n\nQ: b?\nA: 2\n", options: options, queue: queue)
      for _ in 0..<4 { sitting.type(reveal, .rate(.good)) }
      let asked = sitting.transcript.filter { $0.contains("/4 ") }.map { String($0.split(separator: " ").last ?? "") }
      let places = ["t", "m?"].compactMap { asked.firstIndex(of: $0) }
      // The last two can be siblings where the dice left nothing else.
      #expect(abs(places[0] - places[1]) > 1 || places.max() == 3, "\(asked)")
    }
  }

  @Test func `what somebody was sure of and missed comes back first tomorrow`() throws {
    var sitting = try Sitting("Q: a?\nA: 1\n\nQ: b?\nA: 2\n", states: [id("b?"): reviewed(11, stability: 300)])
    sitting.type(reveal, .rate(.easy))
    sitting.type(.command(.sure), .reply(typed: "x", proposing: .again), .rate(nil), .goOn, reveal, .rate(.easy))
    let missed = try #require(sitting.session.cards.first { $0.state.surelyMissedOn == today })
    #expect(missed.state.due == .day(today + 1))
    #expect(
      sitting.session.summary(at: sitting.moment).calibration
        == {
          var calibration = Calibration()
          calibration.sure = 1
          return calibration
        }())

    // Tomorrow the other card is likelier recalled, and yet comes second.
    var other = reviewed(0, stability: 5000)
    other.due = .day(today)
    let tomorrow = Moment(ms: now.ms + 86_400_000, offset: 60)
    let first = missed.card.question
    let second = first == "a?" ? "b?" : "a?"
    let next = try Sitting(
      "Q: a?\nA: 1\n\nQ: b?\nA: 2\n", states: [missed.card.id: missed.state, id(second): other], now: tomorrow)
    #expect(next.transcript == ["1/2 \(first)"])
  }

  @Test func `a journal tells how often somebody who was sure was right`() {
    var journal = Journal()
    var moment = now
    for (number, (rating, confidence)) in [
      (Rating.good, true), (.again, true), (.hard, false), (.again, nil), (.again, false),
    ].enumerated() {
      moment.ms += 1000
      let review = Review(card: Card.ID("a"), rating: rating, ms: 3000, due: .day(today + 1), confidence: confidence)
      journal.read(
        Event(
          id: Event.ID(ms: moment.ms, random: UInt64(number)), device: "d7q2ab", number: number, at: moment, day: today,
          body: .review(review)
        ).line, file: "test")
    }
    let calibration = journal.progress().calibration
    #expect([calibration.sure, calibration.sureRight, calibration.unsure, calibration.unsureRight] == [2, 1, 2, 1])
    #expect(journal.answerTimes().expected(of: Card.ID("a"), isNew: false) == 3000)
    #expect(journal.answerTimes().expected(of: Card.ID("b"), isNew: false) == 3000)
  }

  @Test(arguments: [(7, true), (8, false), (10, false), (11, true)])
  func `a card forgotten eight times, and every four times more, is named`(_ lapses: Int, _ isNamed: Bool) throws {
    var sitting = try Sitting("Q: a?\nA: 1\n", states: [id("a?"): reviewed(11, lapses: lapses)])
    sitting.type(reveal, .rate(.again))
    #expect(sitting.transcript.contains { $0.hasPrefix("tell leech") } == isNamed)
  }

  @Test func `minutes go first to what gains most in them`() throws {
    let deck = "Q: slow?\nA: 1\n\nQ: safe?\nA: 2\n\nQ: quick?\nA: 3\n"
    let states = [
      id("slow?"): reviewed(11), id("safe?"): reviewed(11, stability: 900), id("quick?"): reviewed(11),
    ]
    let cards = DeckDocument(parsing: Array(deck.utf8)).deck(named: "test").cards
      .map { StudyCard(card: $0, deck: 0, state: states[$0.id] ?? CardState()) }
    var options = QueueOptions()
    options.minutes = 5
    let times = AnswerTimes(own: [id("slow?"): 30_000, id("safe?"): 3000, id("quick?"): 3000])
    var generator = Seeded(1)
    var queue = Queue(
      of: cards, limits: [DayLimits(new: 20, reviews: nil)], models: [MemoryModel(parameters: .standard6)],
      options: options, times: [times], on: today, at: now.ms, until: now.ms, using: &generator)
    var asked: [String] = []
    while case .card(let index) = queue.next(at: now.ms) {
      asked.append(cards[index].card.question)
      queue.remove(index)
    }
    #expect(asked == ["quick?", "slow?", "safe?"])
  }

  @Test func `a card that an edit took out of the deck is left`() throws {
    var sitting = try Sitting("Q: a?\nA: 1\n\nQ: b?\nA: 2\n")
    let effects = sitting.session.drop([0], at: sitting.moment)
    guard case .tell(.gone)? = effects.first, case .ask(let question)? = effects.last else {
      Issue.record("the next card isn't asked")
      return
    }
    #expect(question.card.question == "b?")
    #expect(sitting.session.drop([0], at: sitting.moment).isEmpty)
  }

  @Test func `sure is said before the answer is seen`() throws {
    var sitting = try Sitting("Q: a?\nA: 1\n")
    sitting.type(reveal, .command(.sure), .rate(.good))
    guard case .review(let review)? = sitting.bodies.last else {
      Issue.record("no review was recorded")
      return
    }
    #expect(review.confidence == nil)
  }

  @Test func `a flag without a number is set, and taken away`() throws {
    var sitting = try Sitting("Q: a?\nA: 1\n")
    sitting.type(.command(.flag(nil)), .command(.flag(nil)))
    #expect(sitting.transcript.filter { $0.hasPrefix("record") } == ["record 0: flag 1", "record 1: flag 0"])
  }

  @Test func `new cards come from each deck in turn, as many as are wanted together`() throws {
    let cards = (0..<2).flatMap { deck in
      DeckDocument(parsing: Array((0..<4).map { "Q: \(deck)\($0)?\nA: x\n" }.joined(separator: "\n").utf8))
        .deck(named: "test").cards.map { StudyCard(card: $0, deck: deck, state: CardState()) }
    }
    var options = QueueOptions()
    options.new = 3
    var generator = Seeded(1)
    let model = MemoryModel(parameters: .standard6)
    var queue = Queue(
      of: cards, limits: [DayLimits(new: 20, reviews: nil), DayLimits(new: 20, reviews: nil)], models: [model, model],
      options: options, on: today, at: now.ms, until: now.ms, using: &generator)
    var asked: [String] = []
    while case .card(let index) = queue.next(at: now.ms) {
      asked.append(cards[index].card.question)
      queue.remove(index)
    }
    #expect(asked == ["00?", "10?", "01?"])
  }
}
