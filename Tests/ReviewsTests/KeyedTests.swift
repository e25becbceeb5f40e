import Cards
import FSRS
import Testing

@testable import Reviews

@Suite struct `Keyed journals` {
  @Test func `each key is folded alone, grouped or interleaved`() {
    var one = Story()
    one.review("a", due: "2026-01-03")
    one.review("a", due: "2026-01-08")
    var two = Story()
    two.review("a", .again, due: "2026-01-02")
    let tagged = one.events.map { Array("x\t".utf8) + $0.line } + two.events.map { Array("b\t".utf8) + $0.line }
    for lines in [tagged, [tagged[0], tagged[2], tagged[1]], tagged.reversed()] {
      let stream = lines.flatMap { $0 } + Array("\nno tab\n".utf8)
      var keyed = KeyedJournals()
      var offset = 0
      for part in lines + [Array("\nno tab\n".utf8)] {
        keyed.read(part, file: "stream", at: offset) { Array(stream[$0]) }
        offset += part.count
      }
      var rows: [String] = []
      keyed.foldEach { key, journal in
        for (id, state) in journal.progress().all { rows.append("\(key) \(id) \(state.reps)") }
      }
      #expect(rows == ["b a 1", "x a 2"])
      #expect(keyed.quarantined == 1)
    }
  }
}

@Test func `lines that aren't kept in memory are read again, and give the same state and report`() {
  var generator = Seeded(11)
  let story = Story.long(400, &generator)
  let torn = Array(#"{"v":1,"id":"0"#.utf8)
  let bytes = story.events.shuffled(using: &generator).flatMap(\.line) + torn + story.events[3].line + torn
  var held = Journal()
  held.read(bytes, file: "a")
  var far = Journal()
  var start = 0
  while start < bytes.count {
    let end = bytes[min(start + 1000, bytes.count - 1)...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    bytes[start..<end].withUnsafeBufferPointer { part in
      far.read(part, file: "a", at: start) { Array(bytes[$0]) }
    }
    start = end
  }
  #expect(far.progress().cards == held.progress().cards)
  #expect(far.progress().settings == held.progress().settings)
  #expect(far.report.accepted == held.report.accepted)
  #expect(far.report.quarantined.map(\.offset) == held.report.quarantined.map(\.offset))
  #expect(far.merged() == held.merged())
}
