import Cards
import Testing

/// A deck and its cards, each as `question → answer`, or a topic in brackets before it.
private struct Reading: CustomTestStringConvertible {
  let text: String
  let cards: [String]

  var testDescription: String { text.debugDescription }

  init(_ text: String, _ cards: String...) {
    self.text = text
    self.cards = cards
  }
}

private let tags = [
  Reading("Q: a\nA: b", "a → b"),
  Reading("Q:\ta\nA:\n\nb\n\n", "a → b"),
  Reading("Q:\na\n\nb\nA:\nc\n\nd\nQ: e\nA: f", "a\n\nb → c\n\nd", "e → f"),
  Reading("T: a\nD: b", "b → a", "a → b"),
  Reading("C: a [b] c", "a […] c → b"),
  Reading("Q: a\nA: b\n---\nno card\nQ: c\nA: d\n---", "a → b", "c → d"),
  Reading("Q: a\nA: b\n# Topic\nno card\n\nQ: c\nA: d", "a → b", "(Topic) c → d"),
  Reading("# A\n## B ##\nQ: a\nA: b\n### C#\nQ: c\nA: d\n##\nQ: e\nA: f", "(B) a → b", "(C#) c → d", "e → f"),
  Reading("#Tag\n####### seven\nQ: a\nA: b\n#tag\n  # indented", "a → b\n#tag\n  # indented"),
  Reading(
    "prose\n\nC:\\Windows and A:b and Word: x\n\nQ: a\nA: C:\\Windows\nC:\\Temp\nWord: x",
    "a → C:\\Windows\nC:\\Temp\nWord: x"),
  Reading("Q: a\nA: b\nQ:c\nA:d\nHint:e\nNo: f\nAccepted: g", "a → b\nQ:c\nA:d\nHint:e\nNo: f\nAccepted: g"),
  Reading("Q: a\nA: b\nq: c\nQ：d\n Q: e\n\tHint: f", "a → b\nq: c\nQ：d\n Q: e\n\tHint: f"),
  Reading("Q: a\nA: b\n----\n--- c\n ---", "a → b\n----\n--- c\n ---"),
]

private let opaque = [
  Reading("Q: a\n```\nA: x\n# y\n---\n```\nA: b", "a\n```\nA: x\n# y\n---\n``` → b"),
  Reading("Q: a\nA: ~~~\nQ: x\n```\n~~~~\nQ: c\nA: d", "a → ~~~\nQ: x\n```\n~~~~", "c → d"),
  Reading("Q: a\nA:\n- x\n  ```\n  Q: y\n  ```", "a → x\n```\nQ: y\n```"),
  Reading("Q: a <!-- x\nA: y\n--> b\nA: c", "a  b → c"),
  Reading("Q: a\n<!-- A: x -->\nb\nA: c\n<!-- end -->\n", "a\nb → c"),
  Reading("<!--\nQ: x\nA: y\n-->\nQ: a\nA: b", "a → b"),
  Reading("Q: a\n$$\nA: x\n$$\nA: b", "a\n$$\nA: x\n$$ → b"),
  Reading("Q: a $$\n\nA: b $$ c", "a $$ → b $$ c"),
  Reading(
    "C: $a[0]$ is [$x_{[1]}$] and \\$[5]", "$a[0]$ is […] and $5 → $x_{[1]}$", "$a[0]$ is $x_{[1]}$ and $[…] → 5"),
  Reading("C: it costs $5 in [1990]", "it costs $5 in […] → 1990"),
  Reading("C: it costs $5 in [1990] and $6 today", "it costs $5 in […] and $6 today → 1990"),
  Reading("C: the set $ [0,\n1] $ is [closed]", "the set $ [0,\n1] $ is […] → closed"),
  Reading("C: [a]\n```\nx[0]\n```\n<!-- [b] -->", "[…]\n```\nx[0]\n``` → a"),
  Reading("Q: `<!--` and `$`\nA: `-->` $", "`<!--` and `$` → `-->` $"),
  Reading("Q: a\nA: ```x```\nQ: c\nA: d", "a → ```x```", "c → d"),
]

private let escapes = [
  Reading("Q: a\n\\A: b\n\\Hint: c\n\\## d\n\\---\nA: e", "a\nA: b\nHint: c\n## d\n--- → e"),
  Reading("Q: \\A: a\nA: \\\\A: b", "A: a → \\A: b"),
  Reading("Q: \\[a\\] \\| b\nA: \\\\[ \\x \\` \\\\", "[a] | b → \\[ \\x \\` \\\\"),
  Reading("C: \\[a\\] and [b \\| c | d \\] e] and x\\[0\\]", "[a] and [… d ] e] and x[0] → b | c"),
  Reading("Q: $\\[$ and `\\[`\nA: \\<!-- b", "$\\[$ and `[` → <!-- b"),
  Reading("## \\[a\\]\nQ: a\nA: b\nHint: \\[c", "([a]) a → b"),
]

private func shown(_ card: Card) -> String {
  card.topic.isEmpty ? card.text : "(\(card.topic)) \(card.text)"
}

@Suite struct `Reading a deck` {
  @Test(arguments: tags) fileprivate func `notes begin with a tag and run on`(_ reading: Reading) {
    #expect(DeckDocument(reading.text).cards.map(shown) == reading.cards)
    #expect(!DeckDocument(reading.text).hasErrors)
  }

  @Test(arguments: opaque) fileprivate func `code, math and comments are opaque`(_ reading: Reading) {
    #expect(DeckDocument(reading.text).cards.map(shown) == reading.cards)
    #expect(DeckDocument(reading.text).problems.isEmpty)
  }

  @Test(arguments: escapes) fileprivate func `a backslash takes a meaning away and isn't shown`(_ reading: Reading) {
    #expect(DeckDocument(reading.text).cards.map(shown) == reading.cards)
    #expect(DeckDocument(reading.text).problems.isEmpty)
  }

  @Test func `the lines of notes and cards are those of the file`() {
    let document = DeckDocument("---\na: b\n---\n\n## T\nQ: a <!--\n\n-->\nA: b\n\nC: [c]\nT: d\nD: e")
    #expect(document.notes.map(\.line) == [6, 11, 12])
    #expect(document.cards.map(\.text) == ["a → b", "[…] → c", "e → d", "d → e"])
    #expect(document.deck(named: "x").cards.map(\.line) == [6, 11, 12, 12])
  }

  @Test func `front matter gives a deck its title and settings`() {
    let text = """
      ---
      title: Beijing, day two
      source = "visit.txt"
      language:   en
      a-b.c_d: "quoted \\"x\\""
      empty:
      url: http://x.y:80/z
      not a line
      ---

      Q: a
      A: b
      """
    let document = DeckDocument(text)
    let deck = document.deck(named: "beijing")
    #expect(document.rules == ["front-matter-line"])
    #expect(deck.title == "Beijing, day two")
    #expect(deck.name == "beijing")
    #expect(deck.source == "visit.txt")
    #expect(deck.language == "en")
    #expect(deck.settings["a-b.c_d"] == "quoted \"x\"")
    #expect(deck.settings["empty"] == "")
    #expect(deck.settings["url"] == "http://x.y:80/z")
    #expect(document.text == text)
  }

  @Test(arguments: [
    ("---\nname = \"Custom\"\n---\nQ: a\nA: b", "Custom"), ("---\nname: n\ntitle: t\n---\nQ: a\nA: b", "t"),
    ("---\n---\nQ: a\nA: b", "file"), ("---\ntitle:\n---\nQ: a\nA: b", "file"), ("\n---\ntitle: x\n---\n", "file"),
    ("Q: a\nA: b", "file"), ("\u{FEFF}---\r\ntitle: x\r\n---\r\nQ: a\r\nA: b", "x"),
  ]) func `a deck without a title is called as its file`(_ text: String, _ title: String) {
    #expect(DeckDocument(text).deck(named: "file").title == title)
  }
}
