import Cards
import Foundation
import Testing

@testable import Questions

@Suite struct `Whole texts` {
  @Test(arguments: Brief.names)
  func `give cards that keep the rules`(_ name: String) throws {
    let brief = try #require(try Brief.named(name))
    let deck = try #require(brief.build.decks.first)
    for card in deck.cards {
      let question = card.candidate.question
      #expect((4...25).contains(question.wordCount), "\(question)")
      #expect(card.candidate.kind == .cloze ? question.contains("[…]") : question.hasSuffix("?"), "\(question)")
      #expect(card.candidate.answer.texts.allSatisfy { (1...12).contains($0.wordCount) }, "\(question)")
    }
    #expect(brief.build.points.allSatisfy { $0.point.chosen.count <= 3 })
    #expect(Set(deck.cards.map(\.id)).count == deck.cards.count)
    let questions = brief.chosen.map(\.question)
    #expect(Set(questions).count == questions.count)
    #expect(DeckDocument(parsing: deck.document.bytes).problems.isEmpty)
  }

  @Test func `give cards of which hardly one has a fault that a machine sees`() throws {
    let briefs = try Brief.all()
    let faulty = briefs.flatMap { brief in
      brief.chosen.compactMap { candidate -> String? in
        let faults = Fault.all(in: candidate, of: brief.text(ofPointAt: candidate.line))
        return faults.isEmpty ? nil : "\(brief.name):\(candidate.line) \(candidate.asLine) \(faults)"
      }
    }
    let count = briefs.reduce(0) { $0 + $1.chosen.count }
    #expect(count >= 110)
    #expect(faulty.count * 50 < count, "\(faulty.joined(separator: "\n"))")
  }

  @Test func `give a card for nearly every point worth one`() throws {
    let worth = try Brief.all().flatMap { brief in brief.points.filter(\.worth).map { (brief, $0) } }
    let missed = worth.filter { !$0.isCovered($1) }.map { "\($0.name):\($1.line)" }
    #expect(worth.count >= 120)
    #expect(missed.count * 100 <= worth.count * 12, "\(missed.joined(separator: " "))")
  }

  @Test func `give no card for scenery`() throws {
    let scenery = try Brief.all().flatMap { brief in brief.points.filter { !$0.worth }.map { (brief, $0) } }
    let taken = scenery.filter { $0.isCovered($1) }.map { "\($0.name):\($1.line)" }
    #expect(scenery.count >= 10)
    #expect(taken.count * 20 <= scenery.count, "\(taken.joined(separator: " "))")
  }

  @Test(arguments: ["quarterly-report.txt", "visit-vietnam.txt"])
  func `give the same bytes a second time`(_ name: String) throws {
    let brief = try #require(try Brief.named(name))
    let second = Build([Build.Source(name: name, bytes: brief.bytes)])
    let isSame = second.decks.map { $0.document.bytes } == brief.build.decks.map { $0.document.bytes }
    #expect(isSame)
  }

  @Test(arguments: [1, 2, 7])
  func `keep the limit of cards a point`(_ limit: Int) throws {
    let brief = try #require(try Brief.named("visit-vietnam.txt"))
    let build = Build(
      [Build.Source(name: brief.name, bytes: brief.bytes)], options: Build.Options(perPoint: limit))
    #expect(build.points.allSatisfy { $0.point.chosen.count <= limit })
  }

  @Test func `the visit makes its four decks, and the deck files are those that were built`() throws {
    let decks = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Decks")
    let bytes = [UInt8](try Data(contentsOf: decks.appending(path: "visit.txt")))
    let build = Build([Build.Source(name: "visit.txt", bytes: bytes)], options: Build.Options(isSplit: true))
    #expect(build.decks.map(\.name.text) == ["background", "developments", "shanghai", "beijing"])
    #expect(build.decks[3].notes.count >= 10)
    for deck in build.decks {
      let file = [UInt8](try Data(contentsOf: decks.appending(path: deck.name.text + ".md")))
      let document = DeckDocument(parsing: file)
      #expect(document.problems.isEmpty, "\(deck.name.text)")
      let isUnchanged = Rebuilding(of: document, with: deck).document.bytes == file
      #expect(isUnchanged, "\(deck.name.text)")
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
      for deck in build.decks { #expect(DeckDocument(parsing: deck.document.bytes).problems.isEmpty, "round \(round)") }
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
