import Cards
import Foundation
import Testing

@testable import Questions

/// Texts as an instructor would feed them in.
private let briefs = [
  "biology-handout.txt", "committee-minutes.txt", "economy-brief.txt", "history-lecture.md", "manual-notes.md",
  "newspaper-article.txt", "quarterly-report.txt", "visit-vietnam.txt",
]

private struct Points: Decodable {
  struct Point: Decodable {
    let line: Int
    let end: Int?
    let worth: Bool
  }
  let points: [Point]
}

func fixture(_ name: String) throws -> [UInt8] {
  let url = try #require(Bundle.module.url(forResource: "Fixtures/" + name, withExtension: nil))
  return [UInt8](try Data(contentsOf: url))
}

@Suite struct `Whole texts` {
  @Test(arguments: briefs)
  func `give cards that keep the rules`(_ name: String) throws {
    let bytes = try fixture(name)
    let build = Build([Build.Source(name: name, bytes: bytes)])
    let deck = try #require(build.decks.first)
    let lines = SourceLine.split(bytes).map(\.text)
    for card in deck.cards {
      let question = card.candidate.question
      #expect((4...25).contains(question.wordCount), "\(question)")
      #expect(card.candidate.kind == .cloze ? question.contains("[…]") : question.hasSuffix("?"), "\(question)")
      #expect(card.candidate.answer.texts.allSatisfy { (1...12).contains($0.wordCount) }, "\(question)")
      #expect(!lines[card.candidate.line - 1].isEmpty)
      let said = Checks.contentStems(lines.joined(separator: " "))
      #expect(card.candidate.answer.texts.allSatisfy { Checks.contentStems($0).allSatisfy(Set(said).contains) })
    }
    #expect(build.points.allSatisfy { $0.point.chosen.count <= 3 })
    #expect(Set(deck.cards.map(\.id)).count == deck.cards.count)
    #expect(DeckDocument(parsing: deck.document.bytes).problems.isEmpty)
  }

  @Test(arguments: briefs)
  func `give a card for nearly every point worth one, and none for scenery`(_ name: String) throws {
    let stem = name.prefix { $0 != "." }
    let points = try JSONDecoder().decode(Points.self, from: Data(fixture(stem + ".points.json"))).points
    let build = Build([Build.Source(name: name, bytes: try fixture(name))])
    let lines = build.decks[0].cards.map(\.candidate.line)
    let worth = points.filter(\.worth)
    let missed = worth.filter { point in !lines.contains { (point.line...(point.end ?? point.line)).contains($0) } }
    #expect(missed.count <= 1, "\(missed.map(\.line))")
    for point in points where !point.worth {
      #expect(!lines.contains { (point.line...(point.end ?? point.line)).contains($0) }, "line \(point.line)")
    }
  }

  @Test(arguments: [1, 2, 3, 7])
  func `keep the limit of cards a point`(_ limit: Int) throws {
    for name in briefs {
      let build = Build(
        [Build.Source(name: name, bytes: try fixture(name))], options: Build.Options(perPoint: limit))
      #expect(build.points.allSatisfy { $0.point.chosen.count <= limit })
    }
  }

  @Test func `the visit makes its four decks, and the deck files are those that were built`() throws {
    let decks = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Decks")
    let bytes = [UInt8](try Data(contentsOf: decks.appending(path: "visit.txt")))
    let build = Build([Build.Source(name: "visit.txt", bytes: bytes)], options: Build.Options(isSplit: true))
    #expect(build.decks.map(\.name.text) == ["background", "developments", "shanghai", "beijing"])
    #expect(build.decks[3].notes.count >= 12)
    for deck in build.decks {
      let file = [UInt8](try Data(contentsOf: decks.appending(path: deck.name.text + ".md")))
      let document = DeckDocument(parsing: file)
      #expect(document.problems.isEmpty)
      #expect(Rebuilding(of: document, with: deck).document.bytes == file)
    }
  }
}

@Suite struct `Hostile texts` {
  @Test func `random bytes make no trouble`() {
    var state: UInt64 = 42
    func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
    let pieces = [
      "- ", "# ", "1. ", ": ", ". ", "\n", "\r", "*", "`", "“", "”", "(", "[", "]", "{#", "}", "$5", "Oslo ", "|",
    ]
    for round in 0..<300 {
      var bytes: [UInt8] = []
      for _ in 0..<(next() % 200) {
        if round % 2 == 0 {
          bytes.append(UInt8(truncatingIfNeeded: next()))
        } else {
          bytes += pieces[Int(next() % 19)].utf8
        }
      }
      let build = Build([Build.Source(name: "a.txt", bytes: bytes)], options: Build.Options(isSplit: round % 3 == 0))
      for deck in build.decks { #expect(DeckDocument(parsing: deck.document.bytes).problems.isEmpty, "\(bytes)") }
    }
  }

  @Test(arguments: [
    "a", "a ", "A. ", "*a ", "(", "“a ", "Oslo paid $5 in rent. ", "- ", "\n", "# a\n", "a: b, c and d, ",
  ])
  func `a huge text takes linear time`(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
      let start = ContinuousClock.now
      _ = Build([Build.Source(name: "a.txt", bytes: bytes)])
      return (ContinuousClock.now - start) / .seconds(1)
    }
    // Eight times the text: linear work takes 8 times as long, quadratic 64; the least of three, since others work too.
    func least(_ count: Int) -> Double { (0..<3).map { _ in seconds(count) }.min() ?? 0 }
    #expect(least(80_000) < 30 * max(least(10_000), 0.01))
  }
}
