import Foundation
import Testing

@testable import FSRS

/// Logs to fit models to.
enum Logs {
  /// A real learner's reviews (py-fsrs's tests, MIT licence; its notice lies beside the file).
  static func real() throws -> ReviewLog {
    let folder = try #require(Bundle.module.resourcePath)
    let text = try String(contentsOfFile: folder + "/Fixtures/reviews-12k.csv", encoding: .utf8)
    var numbers: [Int: Int] = [:]
    let entries = try text.split(separator: "\n").dropFirst().map { line in
      let fields = line.split(separator: ",").compactMap { Int($0) }
      try #require(fields.count == 4)
      let card = numbers[fields[0]] ?? numbers.count
      numbers[fields[0]] = card
      let rating = try #require(Rating(rawValue: fields[2]))
      return ReviewLog.Entry(card: card, ms: Int64(fields[1]), rating: rating, days: fields[3])
    }
    return ReviewLog(entries, cards: numbers.count)
  }

  /// Cards with random ratings and gaps from seconds to months, many of them with the same beginnings.
  static func random(cards: Int, seed: UInt64) -> ReviewLog {
    var state = seed
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let day: Int64 = 86_400_000
    var entries: [ReviewLog.Entry] = []
    for card in 0..<cards {
      var ms = Int64(card) * 100_000 + day * 20_000
      for step in 0..<next(9) + 1 {
        let gap = [0, 0, 1, 2, 3, 9, 40][next(7)]
        let before = ms
        if step > 0 { ms += Int64(gap) * day + Int64(next(40_000_000)) }
        let rating = [Rating.again, .hard, .good, .good, .good, .easy][next(6)]
        entries.append(.init(card: card, ms: ms, rating: rating, days: step == 0 ? 0 : Int(ms / day - before / day)))
      }
    }
    return ReviewLog(entries, cards: cards)
  }
}

extension ReviewLog {
  /// The loss as the memory model itself has it, review after review, each with a weight by its index.
  func plainLoss(_ parameters: Parameters, scope: Scope, weight: (Int) -> Double = { _ in 1 }) -> Double {
    let model = MemoryModel(parameters: parameters)
    var loss = 0.0
    for card in 0..<cards {
      var memory: Memory?
      for index in range(of: card) {
        let elapsed = model.countsExactTime ? gaps[index] : Double(days[index])
        if let memory, scope == .all || days[index] >= 1 {
          let recall = model.retrievability(of: memory, after: elapsed)
          loss -= weight(index) * log(ratings[index] > 1 ? recall : 1 - recall)
        }
        memory = model.memory(after: Rating(rawValue: Int(ratings[index])) ?? .good, from: memory, elapsed: elapsed)
      }
    }
    return loss
  }
}
