import Cards
import Glibc
import Testing

/// Texts that a careless reader would take minutes for.
private let slow: [(String, String)] = {
  func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }
  return [
    ("brackets", "C: " + times("[", 40_000)), ("closing brackets", "C: " + times("]", 40_000)),
    ("deletions", "C: " + times("[a]", 40_000)), ("open links", "C: " + times("[a](", 40_000)),
    ("pictures", "C: [x] " + times("![a](b)", 40_000)), ("dollars", "C: " + times("$ a", 40_000)),
    ("prices", "C: [x] " + times("$5 ", 40_000)), ("display math", "Q: a\nA: " + times("$$ a\n\n", 40_000)),
    ("comments", "Q: a\nA: " + times("<!--", 40_000)), ("comment lines", times("<!--\n", 40_000)),
    ("empty comments", "Q: a\nA: b" + times("<!-->", 40_000)), ("ticks", "C: [x] " + times("` `` ``` ", 10_000)),
    ("fences", "Q: a\nA: b\n" + times("```a\n~~~~b\n", 10_000)), ("backslashes", "C: [x] " + times("\\", 100_000)),
    ("markers", "Q: a\nA: " + times("- ", 40_000) + "x"), ("quotes", "Q: a\nA: " + times("> ", 40_000)),
    ("equals", "Q: a\nA:\n- b\nAccept: b = " + times("= ", 40_000)),
    ("bars", "Q: a\nA: b\nAccept: " + times("c | ", 40_000)),
    ("tags", "Q: a\nA: b\nTags: " + (0..<10_000).map { "\($0)," }.joined()), ("questions", times("Q: a\n", 40_000)),
    ("headings", times("# a\n", 40_000)),
    ("deep lists", "Q: a\nA:\n" + (0..<2000).map { times(" ", $0) + "- x\n" }.joined()),
    ("NUL", times("\0\n", 40_000)), ("a line of 1 MiB", "Q: a\nA: " + times("b", 1 << 20)),
    ("a long deck", times("Q: a [b] $c$ `d`\nA: e \\[ <!-- f -->\n\n", 10_000)),
  ]
}()

@Suite struct `Limits` {
  @Test func `a deck has at most 16 MiB`() {
    let limit = 16 << 20
    let problem = DeckDocument(parsing: Array(repeating: 0x61, count: limit + 1)).problems.first
    #expect(problem?.rule == "deck-too-large")
    #expect(problem?.message == "this file has 16777217 bytes; a deck has at most 16 MiB (16777216 bytes)")
    let line = Array(repeating: UInt8(ascii: "c"), count: (1 << 20) - 1) + [UInt8(ascii: "\n")]
    var lines = Array(line.dropFirst(10))
    for _ in 1..<16 { lines += line }
    lines += Array("Q: a\nA: b\n".utf8)
    #expect(lines.count == limit)
    #expect(DeckDocument(parsing: lines).problems.isEmpty)
  }

  @Test func `a line has at most 1 MiB`() {
    let line = "A: " + String(repeating: "b", count: (1 << 20) - 3)
    #expect(DeckDocument("Q: a\n\(line)\nHint: c").problems.isEmpty)
    let problems = DeckDocument("Q: a\n\(line)b\nHint: c").problems
    #expect(problems.map { "\($0.line):\($0.column) \($0.rule)" } == ["2:1 line-too-long"])
    #expect(problems.first?.message == "this line has 1048577 bytes; a line has at most 1 MiB (1048576 bytes)")
  }

  @Test func `a deck has at most 100,000 cards`() {
    let terms = (0..<50_000).map { "T: a\($0)\nD: b\n" }.joined()
    #expect(DeckDocument(terms).problems.isEmpty)
    let document = DeckDocument(terms + "Q: c\nA: d\nQ: e\n")
    #expect(document.problems.map { "\($0.line):\($0.column) \($0.rule)" } == ["100001:1 too-many-cards"])
    #expect(
      document.problems.first?.message
        == "a deck has at most 100,000 cards, and this note makes more; make several decks of it")
    #expect(document.hasErrors)
    #expect(document.notes.count == 50_000)
    #expect(document.bytes.count == terms.utf8.count + 15)
  }

  @Test func `a deck has at most 100,000 headings`() {
    let headings = String(repeating: "#\n", count: 100_000)
    #expect(DeckDocument(headings + "Q: a\nA: b").problems.isEmpty)
    #expect(DeckDocument("Q: a\nA: b\n" + headings + "#").rules == ["too-many-headings"])
  }

  @Test func `the cards of all clozes have at most 32 MiB together`() {
    let text = String(repeating: "b", count: 50_000) + "[a]"
    func cloze(_ name: String) -> String { "C: \(name) " + String(repeating: "[x] ", count: 300) + text + "\n" }
    #expect(DeckDocument(cloze("a") + cloze("b")).problems.isEmpty)
    let problems = DeckDocument(cloze("a") + cloze("b") + cloze("c")).problems
    #expect(problems.map { "\($0.line):\($0.column) \($0.rule)" } == ["3:1 clozes-too-large"])
  }

  @Test func `answers have at most 1,000,000 lines together, front matter 10,000, records of builds 200,000`() {
    func lines(_ line: String, _ count: Int) -> String { String(repeating: line, count: count) }
    let list = DeckDocument("Q: a\nA: b\n\nQ: c\nA:\n" + lines("- d\n", 1_000_002))
    #expect(list.problems.map { "\($0.line):\($0.column) \($0.rule)" } == ["4:1 too-many-items"])
    #expect(list.notes.count == 1)
    #expect(DeckDocument("---\n" + lines("a\n", 10_000) + "---\nQ: a\nA: b").rules.contains("front-matter-too-long"))
    let record = "<!-- built by study; id and digest of every card, leave this as it is\n"
    #expect(DeckDocument("Q: a\nA: b\n\n" + record + lines("a b\n", 1000) + "-->\n").problems.isEmpty)
    #expect(DeckDocument("Q: a\nA: b\n\n" + record + lines("a b\n", 200_000) + "-->\n").rules == ["record-too-long"])
  }

  @Test func `lists are nested 32 deep at most`() {
    func list(_ depth: Int) -> String { (0..<depth).map { String(repeating: "  ", count: $0) + "- x\n" }.joined() }
    #expect(DeckDocument("Q: a\nA:\n" + list(32)).problems.isEmpty)
    for text in ["Q: a\nA:\n" + list(33), "C: [x]\n\n" + list(33), "Q: a\nA: b\nNote:\n" + list(40)] {
      #expect(DeckDocument(text).rules == ["list-too-deep"])
    }
    #expect(DeckDocument("Q: a\nA:\n```\n\(list(40))```\n").problems.isEmpty)
    #expect(DeckDocument("Q: a\nA: b\n\n" + String(repeating: "- ", count: 60)).problems.isEmpty)
  }

  @Test(arguments: slow) func `no text takes long`(_ name: String, _ text: String) {
    let bytes = Array(text.utf8)
    let clock = ContinuousClock()
    let time = clock.measure {
      let document = DeckDocument(parsing: bytes)
      #expect(document.bytes == bytes)
      _ = document.deck(named: "x")
    }
    // Without optimisation, and with other tests beside it; what is quadratic takes minutes. A sanitizer takes longer.
    let patience = getenv("STUDY_TEST_PATIENCE").flatMap { Double(String(cString: $0)) } ?? 1
    #expect(time < .seconds(10) * patience, "\(name)")
  }
}
