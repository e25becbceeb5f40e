import Cards
import Testing

@testable import Reviews

/// What a journal comes to, all of it: the lines that a merge writes, and each number of the state bit for bit.
private struct Outcome: Hashable {
  let merged: [UInt8]
  let cards: [String]
  let settings: [String: String]

  init(_ journal: Journal, statesToo: Bool) {
    merged = journal.merged()
    guard statesToo else {
      (cards, settings) = ([], [:])
      return
    }
    let progress = journal.progress()
    // A description of a Double gives it back bit for bit.
    cards = progress.all.map { "\($0.0) \($0.1)" }
    settings = progress.settings
  }
}

@Suite struct `Journals of several machines` {
  /// Lines as files: cut anywhere, each in any number of files, in any order.
  private func files(of lines: [[UInt8]], _ generator: inout Seeded) -> [[UInt8]] {
    var shuffled = lines.shuffled(using: &generator)
    for _ in 0..<Int.random(in: 0...8, using: &generator) { shuffled += [lines.randomElement(using: &generator) ?? []] }
    var files: [[UInt8]] = []
    while !shuffled.isEmpty {
      let count = Int.random(in: 1...shuffled.count, using: &generator)
      var file = shuffled.prefix(count).flatMap { $0 }
      // A file may lack its last LF, have CRs, a mark at its start, empty lines.
      switch Int.random(in: 0..<8, using: &generator) {
      case 0: file.removeLast()
      case 1: file.insert(contentsOf: [0xEF, 0xBB, 0xBF], at: 0)
      case 2: file += [0x0D, 0x0A, 0x0A]
      default: break
      }
      files.append(file)
      shuffled.removeFirst(count)
    }
    return files
  }

  /// Merges two of them until one is left, some again with what went into them before.
  private func mergedInTurn(_ parts: [[UInt8]], _ generator: inout Seeded) -> [UInt8] {
    var files = parts
    while files.count > 1 {
      files.shuffle(using: &generator)
      let (first, second) = (files.removeLast(), files.removeLast())
      var journal = Journal()
      journal.read(first, file: "a")
      journal.read(second, file: "b")
      files.append(journal.merged())
      if Int.random(in: 0..<6, using: &generator) == 0 { files.append(first) }
    }
    return files.first ?? []
  }

  /// Ten threads of a thousand rounds.
  @Test(arguments: 1...10) func `10,000 splits, orders, repeats and merges give one state, bit for bit`(
    _ seed: UInt64
  ) {
    var generator = Seeded(seed)
    var lines: [[UInt8]] = []
    var expected = Outcome(Journal(), statesToo: true)
    for round in 0..<1000 {
      if round % 100 == 0 {
        let newer = (0..<3).map { line("{\"v\":\(2 + $0),\"k\":\"new\"") }
        // Two machines whose disks were cloned count on from the same number.
        var story = Story.long(40, &generator)
        story.device = "k9zzab"
        story.review("clone", due: "2026-04-01")
        // An id over two lines, which nobody writes: the bytewise smallest counts.
        var twins = story.events.prefix(2)
        for index in twins.indices { twins[index].body = .flag(Card.ID("twin"), color: 1 + index) }
        lines = (story.events + twins).map(\.line) + newer
        expected = Outcome(Journal(lines.flatMap { $0 }), statesToo: true)
      }
      let parts = files(of: lines, &generator)
      var journal = Journal()
      if round.isMultiple(of: 2) {
        for (number, part) in parts.enumerated() { journal.read(part, file: "\(number)") }
      } else {
        journal.read(mergedInTurn(parts, &generator), file: "merged")
      }
      let outcome = Outcome(journal, statesToo: round.isMultiple(of: 5))
      guard outcome.merged == expected.merged, outcome.cards.isEmpty || outcome == expected else {
        Issue.record("round \(round) of seed \(seed) gives another state")
        return
      }
    }
  }
}
