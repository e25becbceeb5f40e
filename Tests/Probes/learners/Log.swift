import FSRS
import Foundation

/// A real learner's reviews: what learners are drawn around.
struct Log {
  let reviews: ReviewLog
  let recalled: [Double]
  let first: [Double]

  /// Reads `card_id,review_ms,rating,delta_t`.
  init(path: String) throws {
    var numbers: [Substring: Int] = [:]
    var entries: [ReviewLog.Entry] = []
    var (first, later) = ([0.0, 0, 0, 0], [0.0, 0, 0, 0])
    for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst() {
      let fields = line.split(separator: ",")
      guard fields.count == 4, let ms = Int64(fields[1]), let rating = Int(fields[2]).flatMap(Rating.init(rawValue:)),
        let days = Int(fields[3])
      else { continue }
      let isFirst = numbers[fields[0]] == nil
      let card = numbers[fields[0], default: numbers.count]
      numbers[fields[0]] = card
      if isFirst { first[rating.rawValue - 1] += 1 } else { later[rating.rawValue - 1] += 1 }
      entries.append(.init(card: card, ms: ms, rating: rating, days: days))
    }
    reviews = ReviewLog(entries, cards: numbers.count)
    let passed = later[1...].reduce(0, +)
    recalled = later[1...].map { $0 / passed }
    self.first = first.map { $0 / first.reduce(0, +) }
  }
}
