import Cards
import FSRS
import Testing

@testable import Reviews

@Suite struct `Known journals` {
  @Test func `there are expectations for every journal`() {
    #expect(Expectation.all().count == 16)
  }

  @Test(arguments: Expectation.all())
  func `a journal comes to what is known of it`(_ expected: Expectation) throws {
    let journal = try Fixture.journal(expected.file)
    let report = journal.report
    #expect(report.accepted == expected.accepted)
    #expect(report.quarantined.count == expected.quarantined)
    #expect(report.opaque == expected.opaque)
    #expect(report.conflicts.count == expected.conflicts)
    #expect(report.reviews == expected.reviews)
    let cards = journal.progress().cards.filter { $0.value.reps > 0 }
    #expect(Dictionary(uniqueKeysWithValues: cards.map { ($0.key.text, $0.value.reps) }) == expected.reps)
    for (name, due) in expected.due ?? [:] { #expect(cards[Card.ID(name)]?.due == due.due, "\(name)") }
    for (name, step) in expected.step ?? [:] { #expect(cards[Card.ID(name)]?.phase.step == step, "\(name)") }
    for (name, standing) in expected.standing ?? [:] { #expect(cards[Card.ID(name)]?.standing == standing, "\(name)") }
    for (name, flag) in expected.flag ?? [:] { #expect(cards[Card.ID(name)]?.flag == flag, "\(name)") }
    if let moved = expected.movedFrom {
      for (name, state) in cards { #expect(state.movedFrom.map(\.text) == moved[name.text] ?? [], "\(name)") }
    }
    if let settings = expected.settings { #expect(journal.progress().settings == settings) }
  }

  @Test(arguments: Fixture.journals)
  func `every byte is in exactly one piece`(_ name: String) throws {
    try expectWhole(try Fixture.bytes(name))
  }

  @Test func `every byte of hostile bytes is in exactly one piece, in whatever place they are cut or changed`() throws {
    var generator = Seeded(7)
    let all = try Fixture.journals.filter { $0 != "journal-long-lines.jsonl" }.map { try Fixture.bytes($0) }
    for _ in 0..<300 {
      var bytes = all.randomElement(using: &generator) ?? []
      for _ in 0..<Int.random(in: 1...4, using: &generator) {
        let at = Int.random(in: 0..<bytes.count, using: &generator)
        let end = Int.random(in: at..<min(bytes.count, at + 300), using: &generator)
        switch Int.random(in: 0..<3, using: &generator) {
        case 0: bytes.removeSubrange(at..<end)
        case 1: bytes.insert(contentsOf: bytes[at..<end], at: at)
        default: bytes[at] = UInt8.random(in: 0...255, using: &generator)
        }
      }
      try expectWhole(bytes)
    }
  }

  private func expectWhole(_ bytes: [UInt8]) throws {
    var end = 0
    var areAdjacent = true
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return }
      JournalReader(base, count: buffer.count).read(from: 0, isStart: true) { range, piece in
        areAdjacent = areAdjacent && range.lowerBound == end && !range.isEmpty
        if case .blank = piece {
          areAdjacent =
            areAdjacent && range.allSatisfy { [0x0A, 0x0D, 0x20, 0x09, 0xEF, 0xBB, 0xBF].contains(bytes[$0]) }
        }
        end = range.upperBound
      }
    }
    #expect(areAdjacent)
    #expect(end == bytes.count)
  }
}
