import Glibc
import Testing

@testable import Questions

/// Chance that is the same in each run.
private struct Chance {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int(state >> 33) % max(1, bound)
  }
}

@Suite struct `Outlines of spoilt texts` {
  static let texts = [
    "biology-handout.txt", "committee-minutes.txt", "economy-brief.txt", "history-lecture.md", "manual-notes.md",
    "newspaper-article.txt", "quarterly-report.txt", "visit-vietnam.txt", "outlines/law.txt", "outlines/war.txt",
    "outlines/email.txt", "outlines/glossary.md", "outlines/photosynthesis-zh.txt", "outlines/revolution-fr.txt",
    "outlines/mojibake.txt", "outlines/windows-1252.txt", "outlines/slides.txt",
  ]

  private static let pieces = [
    "\n", "\r", "\r\n\r\n", "- ", "* ", "1. ", "IV. ", "(a) ", "# ", ": ", "Key Points:\n", ". ", "“", "”", "**", "[1]",
    "](", "```\n", "<!--", "---\n", "\u{85}", "\u{92}", "â€™", "é", "。", "：", "一、", "Dear all, ", "Signed: ", "\t",
    "    ",
    "Present: ", "Action: ", "(", ")", "OSLO - ", "| ", "> ", "language: de\n", "{#a}", "-\n", "A. ", "Kind regards,\n",
    "| a | b |\n|---|---|\n", "\\|", "a\tb\tc\n", "+---+\n", "|",
  ]

  private static func spoilt(_ bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    var bytes = bytes
    for _ in 0...chance.next(6) {
      let place = chance.next(bytes.count + 1)
      let end = min(bytes.count, place + chance.next(60))
      switch chance.next(6) {
      case 0: bytes.replaceSubrange(place..<end, with: [])
      case 1: bytes.insert(contentsOf: pieces[chance.next(pieces.count)].utf8, at: place)
      case 2: bytes.insert(UInt8(chance.next(256)), at: place)
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: chance.next(bytes.count + 1))
      case 4: bytes.replaceSubrange(place..<end, with: bytes[place..<end].reversed())
      default: bytes = Array(bytes[place...] + bytes[..<place])
      }
    }
    return bytes
  }

  @Test(arguments: texts)
  func `hold their rules`(_ name: String) throws {
    let bytes = try Fixture.bytes(name)
    var chance = Chance(state: UInt64(bytes.count))
    for _ in 0..<12 {
      let text = Self.spoilt(bytes, &chance)
      let outline = Outline(text)
      let count = SourceLine.split(text).count
      var line = 0
      for point in outline.sections.flatMap(\.points) {
        #expect(point.line > line && point.line <= count)
        line = point.line
        #expect(!point.sentences.isEmpty && point.sentences.allSatisfy { !$0.text.isEmpty && $0.line >= point.line })
        #expect(point.label != "" && point.parent != "")
        _ = (point.definitions, point.roster, point.name)
      }
      let headings = outline.sections.compactMap(\.heading)
      #expect(headings.allSatisfy { !$0.text.isEmpty && $0.level > 0 && $0.above.count < $0.level })
      #expect(zip(headings, headings.dropFirst()).allSatisfy { $0.line < $1.line })
      #expect((outline.subtitles + outline.greetings + outline.signatures).allSatisfy { !$0.text.isEmpty })
      #expect(outline.mended.allSatisfy { $0.line <= count })
    }
  }

  /// The seconds that this thread has worked, whatever others do meanwhile.
  private func work() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  @Test(arguments: [
    "1. A\n", "- a\n", "  - a\n", "I. A\n", "\n", "A b\n\n", "A:\n", "**a ", "[a](", "[1]. ", "Ã©", "â€", "é\n", "。",
    "一、啊\n",
    "Dear a\n", "Signed: a\n\n", "Present: a\n", "1) a\n2) b\n", "x\n===\n", "a -\n", "a-\n", "12\n\n",
    "Kind regards,\n",
    "a - b – ", "A. ", "U.S. ", "“. ", "- a:\n", "```\n", "<!--\n", "> ", "Action: a, by b. ", "A, B, C: ",
  ])
  func `take linear time`(_ piece: String) {
    func seconds(_ count: Int) -> Double {
      let bytes = Array(String(repeating: piece, count: count / piece.utf8.count).utf8)
      let start = work()
      let outline = Outline(bytes)
      for point in outline.sections.flatMap(\.points) { _ = (point.definitions, point.roster) }
      return work() - start
    }
    // Eight times the text: linear work takes 8 times as long, quadratic 64.
    func least(_ count: Int) -> Double { (0..<3).map { _ in seconds(count) }.min() ?? 0 }
    #expect(least(16_000) < 30 * max(least(2000), 0.01))
  }
}
