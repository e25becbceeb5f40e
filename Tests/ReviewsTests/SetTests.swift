import Cards
import FSRS
import Testing

@testable import Reviews

extension Story {
  /// A long story of every kind of event, some of it undone, on two devices.
  static func long(_ count: Int, _ generator: inout Seeded) -> Story {
    var story = Story()
    let names = (0..<12).map { "card/\($0)" }
    for _ in 0..<count {
      story.device = Bool.random(using: &generator) ? "d7q2ab" : "k9zzab"
      let card = Card.ID(names[Int.random(in: 0..<names.count, using: &generator)])
      let target =
        story.events.isEmpty ? nil : story.events[Int.random(in: 0..<story.events.count, using: &generator)].id
      switch Int.random(in: 0..<40, using: &generator) {
      case 0: story.add(.suspend(card))
      case 1: story.add(.unsuspend(card))
      case 2: story.add(.bury(card))
      case 3: story.add(.reset(card))
      case 4: story.add(.flag(card, color: Int.random(in: 0...7, using: &generator)))
      case 5: story.add(.due(card, .day(story.day + 9)))
      case 6: story.add(.set(key: "retention", value: "0.8\(Int.random(in: 0...9, using: &generator))"))
      case 7: story.add(.card(card, question: "q\(story.events.count)", answer: "ä"))
      case 8: story.add(.move(from: card, to: Card.ID(names[Int.random(in: 0..<names.count, using: &generator)])))
      case 9, 10:
        if let target { story.add(.undo(of: target)) }
      case 11: story.day = story.day + 1
      default:
        let rating = Rating.allCases[Int.random(in: 0..<4, using: &generator)]
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: story.review(card.text, rating, ms: Int64(story.events.count), step: 0)
        case 1: story.review(card.text, rating, cram: true)
        case 2: story.review(card.text, rating)
        case 3: story.add(.review(Review(card: card, rating: rating, due: .day(story.day), proposal: .good)))
        default: story.review(card.text, rating, due: "2026-03-0\(Int.random(in: 1...9, using: &generator))")
        }
      }
    }
    return story
  }
}

@Suite struct `The state is a function of the set of lines` {
  @Test func `an event that was undone before it came has no effect`() {
    var story = Story()
    let id = story.review("a", due: "2026-01-03")
    story.add(.undo(of: id))
    var journal = Journal()
    for event in story.events.reversed() { journal.read(event.line, file: "a") }
    #expect(journal.progress().cards.isEmpty)
  }

  @Test func `a move that was undone is remembered, so that it isn't guessed again`() {
    var story = Story()
    story.review("a", due: "2026-01-03")
    let move = story.add(.move(from: Card.ID("a"), to: Card.ID("b")))
    story.add(.undo(of: move))
    var journal = Journal()
    for event in story.events { journal.read(event.line, file: "a") }
    let progress = journal.progress()
    #expect(progress.undoneMoves == [HistoryMoves.Move(from: Card.ID("a"), to: Card.ID("b"))])
    #expect(progress.cards[Card.ID("a")]?.reps == 1)
  }

  @Test func `a merge is the same in either order, byte for byte, and keeps newer lines`() {
    var generator = Seeded(9)
    let lines = Story.long(300, &generator).events.map(\.line)
    let newer = (0..<5).map { line("{\"v\":\(9 - $0),\"k\":\"rev\"") }
    let first = lines.prefix(200).flatMap { $0 } + newer[0] + newer[1] + Array("junk".utf8)
    let second = lines.suffix(180).shuffled(using: &generator).flatMap { $0 } + newer[1] + newer[2]
    let merged = Journal(first + [0x0A] + second).merged()
    #expect(merged == Journal(second + first).merged())
    let again = Journal(merged)
    #expect(again.tally == [lines.count, 3, 0])
    #expect(again.merged() == merged)
    let tail = merged.suffix(newer[0].count * 3)
    #expect(Array(tail) == newer[2] + newer[1] + newer[0])
  }

  @Test func `events of one moment are in the order of device, number and id`() {
    func event(_ device: String, _ number: Int, _ random: UInt64, _ value: String) -> Event {
      Event(
        id: Event.ID(ms: 1, random: random), device: device, number: number, at: Moment(ms: 9), day: Day(number: 0),
        body: .set(key: "x", value: value))
    }
    let ordered = [event("a", 2, 9, "1"), event("b", 1, 9000, "2"), event("b", 1, 9001, "3"), event("b", 3, 1, "4")]
    for events in [ordered, ordered.reversed(), [ordered[2], ordered[0], ordered[3], ordered[1]]] {
      let journal = Journal(events.flatMap(\.line))
      #expect(journal.merged() == ordered.flatMap(\.line))
      #expect(journal.progress().settings == ["x": "4"])
    }
  }

  @Test func `the largest number of a device is known`() {
    var generator = Seeded(1)
    let story = Story.long(50, &generator)
    let last = story.events.last { $0.device == "k9zzab" }
    #expect(story.journal.lastNumber(of: "k9zzab") == last?.number)
    #expect(story.journal.lastNumber(of: "nobody") == nil)
  }

  @Test func `an event that is written and read is the same`() throws {
    var generator = Seeded(21)
    var story = Story.long(200, &generator)
    story.add(.header)
    story.add(
      .review(
        Review(
          card: Card.ID("ü \"x\""), rating: .easy, ms: 5, early: true, confidence: false, proposal: .hard,
          typed: "a\\b\u{1}\u{7F}😀",
          source: "{\"a\":[1,2]}")))
    for event in story.events {
      let journal = Journal(event.line)
      #expect(journal.records.first.flatMap { journal.event(of: $0) } == event)
    }
  }

  @Test func `texts are cut at 4 KiB, between characters`() throws {
    let long = String(repeating: "ä", count: 3000)
    var story = Story()
    story.add(.card(Card.ID("a"), question: "x" + long, answer: long))
    let text = try #require(story["a"]?.text)
    #expect(text.question == "x" + long.prefix(2047))
    #expect(text.answer == String(long.prefix(2048)))
  }
}
