import Cards
import Foundation
import Testing

/// What the manifest says of a deck.
private struct Expectation: Decodable {
  let check: Int?
}

private func fixture(_ name: String) throws -> [UInt8] {
  let folder = try #require(Bundle.module.url(forResource: "Fixtures", withExtension: nil))
  return [UInt8](try Data(contentsOf: folder.appendingPathComponent(name)))
}

private func manifest() throws -> [String: Expectation] {
  try JSONDecoder().decode([String: Expectation].self, from: Data(fixture("MANIFEST-public.json")))
    .filter { $0.key.hasSuffix(".md") }
}

@Suite struct `Hostile decks` {
  @Test func `each is refused or read as its manifest says, and printed as it is`() throws {
    let decks = try manifest()
    #expect(decks.count == 14)
    for (name, expectation) in decks {
      let bytes = try fixture(name)
      let document = DeckDocument(parsing: bytes)
      #expect(document.bytes == bytes, "\(name)")
      if let check = expectation.check { #expect(document.hasErrors == (check == 1), "\(name)") }
    }
  }

  @Test func `NUL is an error at its place`() throws {
    let problems = DeckDocument(parsing: try fixture("nul-in-text.md")).problems
    #expect(problems.map { "\($0.line):\($0.column) \($0.rule)" } == ["1:11 nul", "2:5 nul"])
  }

  @Test func `UTF-16 is an error and nothing else is told`() throws {
    let problems = DeckDocument(parsing: try fixture("utf16le-bom.md")).problems
    #expect(problems.map { "\($0.line):\($0.column) \($0.rule)" } == ["1:1 utf-16"])
  }

  @Test func `what isn't UTF-8 is told once a line and shown as U+FFFD`() throws {
    let document = DeckDocument(parsing: try fixture("invalid-utf8.md"))
    #expect(
      document.problems.map { "\($0.line):\($0.column) \($0.rule)" } == [
        "1:7 invalid-utf-8", "3:20 invalid-utf-8", "4:6 invalid-utf-8",
      ])
    #expect(document.cards.map(\.answer.plain) == ["na\u{FFFD}ve street"])
    #expect(document.cards.map(\.topic) == ["Caf\u{FFFD}s"])
  }

  @Test func `tags in code and comments are opaque`() throws {
    let cards = DeckDocument(parsing: try fixture("code-fence.md")).cards
    #expect(
      cards.map(\.text) == [
        "What does this print?\n```python\nxs = [3, 1]\nA: no tag\n## no topic\n---\nprint(xs[0])\n``` → threeprinted",
        "The list is […] by\n```python\nys = [2, 1]\nys.sort()\n``` → sorted",
      ])
  }

  @Test func `a lone CR is text`() throws {
    let cards = DeckDocument(parsing: try fixture("crlf-mixed.md")).cards
    #expect(
      cards.map(\.text) == [
        "Which end does the first have? → both", "Which the second? → two\rA: still two",
        "And the third?\rA: still the prompt → three",
      ])
    #expect(cards[1].remark == "seen\rHint: still the note")
  }

  @Test func `of the same prompt twice the first counts`() throws {
    let document = DeckDocument(parsing: try fixture("dup-prompts.md"))
    #expect(document.rules == ["duplicate-prompt"])
    #expect(document.notes.count == 3)
    #expect(document.cards.map(\.answer.plain) == ["firstanswer", "thirdanswer"])
  }

  @Test func `a bracket that only arises when its backslash is taken away is no deletion`() throws {
    let cards = DeckDocument(parsing: try fixture("esc-osc8.md")).cards
    #expect(cards.last?.text == "The hidden\u{1B}]8;;http://h.invalid\u{07}link leads to the […]. → target")
  }
}
