import Cards
import Testing

/// Decks in the way of the hashcards project, where a card may end with `---`.
private let decks: [(String, Int)] = [
  ("Q: How many bones are there?\nA: 206.\n\n---\n\nC: An [agonist] binds and [activates].\n\n---\n", 3),
  ("---\nname = \"Medicine\"\n---\n\nC: Iron is [Fe].\n", 1),
  (
    "Q: Who painted this?\n\n![](@/picture one.webp)\n\nA: _Nobody_\n\n---\n\nQ: And this?\n\n![](@/two.webp)\n\nA: x\n",
    2
  ),
  ("Q: List the metals.\nA:\n\n- iron\n- tin\n\n\n", 1),
  ("C:\nEnglish: [fire]\n\nFrench: [feu]\n", 2),
  ("C:\nVanity of vanities,\nall is vanity.\n\n— [Somebody], [_A Book_] [6]:[9]\n", 4),
  (
    "Q: State the law\nA:\n\n$$\n\\neg \\left[ P \\land Q \\right) \\\\\nc & d\n$$\n\nQ: What is $[0, 1)$?\nA: $$ x \\mid y $$\n",
    2
  ),
  ("C: The notation [$n!$] means 'n factorial' and [$\\ket{0}$] a state.\n", 2),
  ("C:\nTeX: [`\\Gamma`]\n\nResult: [$\\Gamma$]\n", 2),
  ("C: As a table:\n\n| $A$ | $B$ |\n| --- | --- |\n| F   | [F] |\n| T   | [T] |\n", 2),
  ("Q: Define `square`.\nA:\n```\n# a comment\n(define (square x)\n  (* x x))\n```\n\n---\n\nQ: `#t`?\nA: `#f`\n", 2),
  ("Q: What does the regex `$` match?\nA: The end.\n\nQ: Link `$a` to `$b`.\nA: `ln $b $a`\n", 2),
  ("Q: foo\nbaz\nA: FOO\nBAR\n\nQ: foo\nbaz\nA: FOO\nBAR\n", 1),
]

@Suite struct `Decks of hashcards` {
  @Test(arguments: decks) func `are read without an error`(_ text: String, _ cards: Int) {
    let document = DeckDocument(text)
    #expect(!document.hasErrors)
    #expect(document.cards.count == cards)
    #expect(document.text == text)
  }
}
