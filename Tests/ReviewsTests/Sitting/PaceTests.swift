import Cards
import FSRS
import Testing

@testable import Reviews

private let now = Moment(ms: 1_767_261_600_000, offset: 60)

/// Right answers of so many letters, each of which took so many seconds.
private func pace(_ count: Int, letters: Int = 6, seconds: Int64 = 6) -> AnswerPace {
  AnswerPace((0..<count).map { _ in AnswerPace.Sample(letters: letters, ms: seconds * 1000) })
}

@Suite struct `The time that an answer takes` {
  @Test(
    arguments: [
      (pace(20), 6, 19, true), (pace(20), 6, 18, false), (pace(20), 6, 60, true),
      // A pause.
      (pace(20), 6, 61, false),
      // Too little is known, of answers at all or of such a length.
      (pace(19), 6, 40, false), (pace(0), 6, 40, false), (pace(20, letters: 13), 6, 40, false),
      (pace(20, letters: 12), 6, 40, true), (pace(20, letters: 3), 6, 40, true), (pace(20, letters: 2), 6, 40, false),
      // Nobody is slow who only reads the question and types.
      (pace(20, seconds: 1), 6, 17, false), (pace(20, seconds: 1), 6, 18, true),
      (pace(20, letters: 80, seconds: 1), 80, 46, false), (pace(20, letters: 80, seconds: 1), 80, 48, true),
      // Who is never quicker isn't slow.
      (pace(20, seconds: 20), 6, 59, false),
    ])
  func `is slow where it is far above what is usual for that length`(
    _ pace: AnswerPace, _ letters: Int, _ seconds: Int64, _ isSlow: Bool
  ) {
    #expect((pace.slowness(of: seconds * 1000, letters: letters) != nil) == isSlow)
  }

  @Test func `is usual by the middle one, whatever a few of them took`() {
    let few = (0..<9).map { _ in AnswerPace.Sample(letters: 5, ms: 50_000) }
    let many = (0..<11).map { _ in AnswerPace.Sample(letters: 5, ms: 4000) }
    #expect(AnswerPace(few + many).usual(letters: 5) == 4000)
  }

  /// The rating that is proposed for an answer which took so many seconds.
  private func proposal(
    _ input: Session.Input, after seconds: Int, paces: [AnswerPace] = [pace(20)], isPassFail: Bool = false,
    before: Session.Input? = nil
  ) throws -> (Rating, AnswerPace.Slowness?)? {
    var options = SessionOptions()
    options.paces = paces
    options.isPassFail = isPassFail
    var sitting = try Sitting("Q: a?\nA: a word\n", options: options, now: now)
    if let before { sitting.type(before, after: 0) }
    let later = Moment(ms: now.ms + Int64(seconds) * 1000, offset: 60)
    for effect in sitting.session.handle(input, at: later) {
      if case .reveal(let revealed) = effect { return (revealed.proposal, revealed.slowness) }
    }
    return nil
  }

  private let right = Session.Input.reply(typed: "a word", proposing: .good)

  @Test func `makes hard of good, and says why`() throws {
    let slow = try #require(try proposal(right, after: 30))
    #expect(slow.0 == .hard && slow.1?.ms == 30_000 && slow.1?.usual == 6000)
  }

  @Test func `makes nothing easy`() throws {
    let quick = try #require(try proposal(right, after: 1))
    #expect(quick.0 == .good && quick.1 == nil)
  }

  @Test(arguments: [
    (Session.Input.reply(typed: "a", proposing: .again), Rating.again),
    (.reply(typed: "a wrod", proposing: .hard), .hard), (.reply(typed: "", proposing: nil), .good),
  ])
  func `counts for right answers only`(_ input: Session.Input, _ rating: Rating) throws {
    #expect(try proposal(input, after: 30)?.0 == rating)
  }

  @Test func `counts only for a person, with four grades, who stays with the card`() throws {
    #expect(try proposal(right, after: 30, paces: [])?.0 == .good)
    #expect(try proposal(right, after: 30, isPassFail: true)?.0 == .good)
    for command in [Session.Command.edit, .open, .help, .why, .source] {
      #expect(try proposal(right, after: 30, before: .command(command))?.0 == .good)
    }
    #expect(try proposal(right, after: 30, before: .command(.hint))?.0 == .hard)
  }

  @Test func `is known from the journal's last right answers`() throws {
    var journal = Journal()
    var moment = now
    func write(_ number: Int, _ body: Event.Body) -> Event.ID {
      moment.ms += 1000
      let id = Event.ID(ms: moment.ms, random: UInt64(number))
      journal.read(
        Event(id: id, device: "d7q2ab", number: number, at: moment, day: now.day(startingAt: 4), body: body).line,
        file: "test")
      return id
    }
    func review(_ card: String, _ rating: Rating, _ ms: Int) -> Event.Body {
      .review(Review(card: Card.ID(card), rating: rating, ms: ms, due: .day(now.day(startingAt: 4) + 1)))
    }
    for number in 0..<20 { _ = write(number, review("a", .good, 5000)) }
    // Forgotten, a pause, without a time, of another deck, and taken back.
    _ = write(20, review("a", .again, 9000))
    _ = write(21, review("a", .good, 61_000))
    _ = write(22, review("a", .good, 0))
    _ = write(23, review("elsewhere", .good, 9000))
    _ = write(25, .undo(of: write(24, review("a", .good, 9000))))
    let card = Card(id: Card.ID("a"), kind: .question, question: "a?", answer: .text(Answer.Item("four")))
    let sample = AnswerPace.Sample(letters: 4, ms: 5000)
    #expect(journal.answerPace(of: [card]) == AnswerPace(Array(repeating: sample, count: 20)))
    for number in 26..<600 { _ = write(number, review("a", .hard, 2000)) }
    #expect(journal.answerPace(of: [card]).usual(letters: 4) == 2000)
  }
}
