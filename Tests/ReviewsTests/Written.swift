import Cards
import FSRS
import Testing

@testable import Reviews

/// A line with its checksum, as another program might write it: `text` is an object without its closing brace.
func line(_ text: String) -> [UInt8] {
  let body = Array(text.utf8)
  return body + Array(",\"c\":\"\(Hex.text(UInt64(Checksum.crc32(body)), digits: 8))\"}\n".utf8)
}

/// Makes the events of a story: a minute between any two, on the day that the last `day` said.
struct Story {
  private(set) var events: [Event] = []
  var day: Day
  var device = "d7q2ab"
  private var generator = Seeded(11)

  init(from day: String = "2026-01-01") {
    self.day = Day(day) ?? Day(number: 0)
  }

  @discardableResult
  mutating func add(_ body: Event.Body) -> Event.ID {
    let ms = Int64(day.number) * 86_400_000 + 40_000_000 + Int64(events.count) * 60_000
    let id = Event.ID(ms: ms, random: generator.next())
    let event = Event(
      id: id, device: device, number: events.count, at: Moment(ms: ms, offset: 60), day: day, body: body)
    events.append(event)
    return id
  }

  @discardableResult
  mutating func review(
    _ card: String, _ rating: Rating = .good, due: String? = nil, ms: Int64? = nil, step: Int? = nil, cram: Bool = false
  ) -> Event.ID {
    let when = due.flatMap { Day($0) }.map(Due.day) ?? ms.map(Due.moment)
    return add(.review(Review(card: Card.ID(card), rating: rating, ms: 900, due: when, step: step, cram: cram)))
  }

  var bytes: [UInt8] { events.flatMap(\.line) }

  var journal: Journal { Journal(bytes) }

  /// Where a card stands, with FSRS-6 where the story says nothing else.
  subscript(_ card: String) -> CardState? { journal.progress(parameters: .standard6).cards[Card.ID(card)] }
}

extension Journal {
  init(_ bytes: [UInt8]) {
    self.init()
    read(bytes, file: "test.jsonl")
  }

  init(_ text: String) {
    self.init(Array(text.utf8))
  }

  /// How many events, lines of newer programs and quarantined pieces there are.
  var tally: [Int] { [report.accepted, report.opaque, report.quarantined.count] }
}
