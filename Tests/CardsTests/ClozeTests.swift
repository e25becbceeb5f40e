import Cards
import Testing

/// A cloze and its cards.
private let clozes: [(String, [String])] = [
  ("a [b] c [d]", ["a […] c d → b", "a b c […] → d"]),
  ("[b | h i] c", ["[… h i] c → b"]),
  ("[b |] c [P(A|B)] and [|x|]", ["[…] c P(A|B) and |x| → b", "b c […] and |x| → P(A|B)", "b c P(A|B) and […] → |x|"]),
  ("[b | h | i]", ["[… h | i] → b"]),
  ("[1: b] c [1: d | h] e [2: f]", ["[…] c [… h] e f → b; d", "b c d e […] → f"]),
  ("[1: b] and [1: b]", ["[…] and […] → b"]),
  ("[9:30] [10: x]", ["[…] x → 9:30", "9:30 […] → x"]),
  ("![alt](u.png) [text](u) [b]", ["![alt](u.png) [text](u) […] → b"]),
  ("![a] [b](c\n)", ["![…] b(c\n) → a", "!a […](c\n) → b"]),
  ("[![alt](p)](u) [b [c](d) e] [f](g(h)i)", ["[![alt](p)](u) […] [f](g(h)i) → b [c](d) e"]),
  ("[a\n\nb] c", ["[…] c → a\n\nb"]),
  ("— [Ecclesiastes] [6]:[9]", ["— […] 6:9 → Ecclesiastes", "— Ecclesiastes […]:9 → 6", "— Ecclesiastes 6:[…] → 9"]),
  (
    "`x[0]` is [`y[1]`] and `[]` and `a[`",
    ["`x[…]` is `y[1]` and `[]` and `a[` → 0", "`x0` is […] and `[]` and `a[` → `y[1]`"]
  ),
  (
    "| F | [F] |\n| --- | --- |\n| T | [T] |",
    ["| F | […] |\n| --- | --- |\n| T | T | → F", "| F | F |\n| --- | --- |\n| T | […] | → T"]
  ),
  ("[北京] 👨‍👩‍👧 [é]", ["[…] 👨‍👩‍👧 é → 北京", "北京 👨‍👩‍👧 […] → é"]),
]

@Suite struct `Clozes` {
  @Test(arguments: clozes) func `each deletion, or each number, is a card`(_ text: String, _ cards: [String]) {
    let document = DeckDocument("C: " + text)
    #expect(document.cards.map(\.text) == cards)
    #expect(document.problems.isEmpty)
  }

  @Test func `a cloze whose cards would have too much text is refused`() {
    let text = "C: " + String(repeating: "[a] ", count: 5000)
    #expect(DeckDocument(text).rules == ["cloze-too-large"])
    #expect(DeckDocument(text).cards.isEmpty)
    #expect(DeckDocument("C: " + String(repeating: "[a] ", count: 500)).cards.count == 500)
  }
}
