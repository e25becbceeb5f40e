import Cards
import FSRS
import Foundation
import Testing

@testable import Reviews

/// A large journal as the program writes it, the same for the same numbers.
///
/// `STUDY_BENCHMARK_JOURNAL=FILE swift test --filter 'benchmark journal'` writes one of a million reviews of 10,000 cards; then
/// `time study replay FILE`.
struct BenchmarkJournal {
  let reviews: Int
  let cards: Int

  /// Hands over each line, in the order in which they happened.
  func forEachLine(_ take: ([UInt8]) throws -> Void) rethrows {
    var generator = Seeded(3)
    let names = (0..<cards).map { Card.ID(String($0 + 1_000_000, radix: 32)) }
    var ms: Int64 = 1_700_000_000_000
    for number in 0..<reviews {
      ms += Int64.random(in: 1...60_000, using: &generator)
      let moment = Moment(ms: ms, offset: 60)
      let day = moment.day(startingAt: 4)
      let review = Review(
        card: names[Int.random(in: 0..<cards, using: &generator)],
        rating: [.again, .good, .good, .good, .hard, .easy][Int.random(in: 0..<6, using: &generator)],
        ms: Int.random(in: 500...9000, using: &generator),
        due: .day(day + Int.random(in: 1...90, using: &generator)))
      try take(
        Event(
          id: Event.ID(ms: ms, random: generator.next()), device: "d7q2ab", number: number, at: moment, day: day,
          body: .review(review)
        ).line)
    }
  }
}

@Suite struct `A benchmark journal` {
  @Test func `takes the fast way, needs no sorting, and comes to its reviews`() {
    var bytes: [UInt8] = []
    var slow = 0
    BenchmarkJournal(reviews: 5000, cards: 100).forEachLine { line in
      bytes += line
      line.withUnsafeBufferPointer { buffer in
        if let start = buffer.baseAddress, FastLine.read(start, count: buffer.count - 1) == nil { slow += 1 }
      }
    }
    #expect(slow == 0)
    #expect((160...190).contains(bytes.count / 5000))
    let journal = Journal(bytes)
    #expect(journal.isRising)
    #expect(journal.report.reviews == 5000)
    #expect(journal.progress().cards.count == 100)
    #expect(MemoryLayout<Record>.stride == 40)
  }

  @Test(.enabled(if: ProcessInfo.processInfo.environment["STUDY_BENCHMARK_JOURNAL"] != nil))
  func `is written where it is asked for`() throws {
    let path = try #require(ProcessInfo.processInfo.environment["STUDY_BENCHMARK_JOURNAL"])
    var bytes: [UInt8] = []
    BenchmarkJournal(reviews: 1_000_000, cards: 10_000).forEachLine { bytes += $0 }
    try Data(bytes).write(to: URL(filePath: path))
  }
}
