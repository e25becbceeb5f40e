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
      var keyed = KeyedJournals()
      for line in lines { keyed.read(line) }
      keyed.read(Array("\nno tab\n".utf8))
      var rows: [String] = []
      keyed.foldEach { key, journal in
        for (id, state) in journal.progress().all { rows.append("\(key) \(id) \(state.reps)") }
      }
      #expect(rows == ["b a 1", "x a 2"])
      #expect(keyed.quarantined == 1)
    }
  }
}
