import Cards
import Testing

/// A deck and all that is told of it.
private struct BadDeck: CustomTestStringConvertible {
  let text: String
  let problems: [String]

  var testDescription: String { text.debugDescription }

  init(_ text: String, _ problems: String...) {
    self.text = text
    self.problems = problems
  }
}

private let badDecks = [
  BadDeck(
    "Q: Who?\n",
    "deck.md:1:1: error: this question has no answer\nQ: Who?\n^"),
  BadDeck(
    "Q: Who?\nA:\n",
    "deck.md:1:1: error: this question has no answer\nQ: Who?\n^"),
  BadDeck(
    "Q: Who?\nQ: What?\nA: x\n",
    "deck.md:1:1: error: this question has no answer\nQ: Who?\n^"),
  BadDeck(
    "Q: Who?\n---\nA: x\n",
    "deck.md:1:1: error: this question has no answer\nQ: Who?\n^",
    "deck.md:3:1: error: this answer has no question; write that above it, behind `Q: `\nA: x\n^"),
  BadDeck(
    "Q:\nA: x\n",
    "deck.md:1:1: error: this question has no text\nQ:\n^"),
  BadDeck(
    "Q: <!-- later -->\nA: x\n",
    "deck.md:1:1: error: this question has no text\nQ: <!-- later -->\n^"),
  BadDeck(
    "C:\n",
    "deck.md:1:1: error: this cloze has no text\nC:\n^"),
  BadDeck(
    "T:\nD: x\n",
    "deck.md:1:1: error: this term has no text\nT:\n^"),
  BadDeck(
    "T: red line\n",
    "deck.md:1:1: error: this term has no definition\nT: red line\n^"),
  BadDeck(
    "A: x\n",
    "deck.md:1:1: error: this answer has no question; write that above it, behind `Q: `\nA: x\n^",
    "deck.md:1:1: warning: there is no note here, so this file is no deck; a note begins with `Q: `, `C: ` or `T: `\nA: x\n^"
  ),
  BadDeck(
    "D: x\n",
    "deck.md:1:1: error: this definition has no term; write that above it, behind `T: `\nD: x\n^",
    "deck.md:1:1: warning: there is no note here, so this file is no deck; a note begins with `Q: `, `C: ` or `T: `\nD: x\n^"
  ),
  BadDeck(
    "C: a [b]\nA: x\n",
    "deck.md:2:1: error: this answer has no question; write that above it, behind `Q: `\nA: x\n^"),
  BadDeck(
    "Q: a\nD: x\n",
    "deck.md:1:1: error: this question has no answer\nQ: a\n^",
    "deck.md:2:1: error: this definition has no term; write that above it, behind `T: `\nD: x\n^"),
  BadDeck(
    "Q: a\nA: b\nA: c\n",
    "deck.md:3:1: error: the question in line 1 has an answer already\nA: c\n^"),
  BadDeck(
    "T: a\nD: b\nD: c\n",
    "deck.md:3:1: error: the term in line 1 has a definition already\nD: c\n^"),
  BadDeck(
    "Q: a\nA: b\nHint: c\nHint: d\n",
    "deck.md:4:1: error: the note in line 1 has `Hint:` already\nHint: d\n^"),
  BadDeck(
    "Q: a\nA: b\nId: x\nId: y\n",
    "deck.md:4:1: error: the note in line 1 has `Id:` already\nId: y\n^"),
  BadDeck(
    "Q: a\nA: b\nId: Upper\n",
    "deck.md:3:5: error: `Upper` can't be an id; take at most 64 of a-z, 0-9, `.`, `_` and `-`, first a letter or digit\nId: Upper\n    ^"
  ),
  BadDeck(
    "Q: a\nA: b\nId:\n",
    "deck.md:3:4: error: there is no id behind `Id:`; write one, or leave the line out\nId:\n   ^"),
  BadDeck(
    "Q: a\nA: b\nTags:\n",
    "deck.md:3:6: warning: there is nothing behind `Tags:`\nTags:\n     ^"),
  BadDeck(
    "Q: a\nA: b\nId: x\n\nC: [d]\nId: x\n",
    "deck.md:6:5: error: the id `x` is that of the note in line 1 already; give one of them another\nId: x\n    ^"),
  BadDeck(
    "Q: a  b\nA: x\n\nQ: a\n\tb\nA: y\n",
    "deck.md:4:1: warning: the note in line 1 asks the same, and only that one counts; give this one an `Id:`\nQ: a\n^"),
  BadDeck(
    "Q: a\nA: b\nSource: here\nand there\n",
    "deck.md:4:1: warning: `Source:` is one line, so this text belongs to nothing and isn't shown\nand there\n^"),
  BadDeck(
    "Hint: here\nQ: a\nA: b\n",
    "deck.md:1:1: warning: `Hint:` belongs to no note here, and is read as text\nHint: here\n^"),
  BadDeck(
    "Q: a\nA:\n- [ ] b\n- [x] c\nAccept: d\n",
    "deck.md:5:9: error: `Accept:` doesn't fit a choice; tick every right option with `- [x]`\nAccept: d\n        ^"),
  BadDeck(
    "Q: a\nA:\n- b\n- c\nAccept: d = e\n",
    "deck.md:5:9: error: `d = e` names no item of this list; write `Accept: item = other`, the item as in the answer\nAccept: d = e\n        ^"
  ),
  BadDeck(
    "C: [a] and [b]\nAccept: c = d\n",
    "deck.md:2:9: error: `c = d` names no deletion of this cloze; write `Accept: text = other`, the text as in its brackets\nAccept: c = d\n        ^"
  ),
  BadDeck(
    "C: [a] and [b]\nAccept: d\n",
    "deck.md:2:9: error: `d` names no deletion of this cloze; write `Accept: text = other`, the text as in its brackets\nAccept: d\n        ^"
  ),
  BadDeck(
    "Q: a\nA:\n- [ ] b\n- [ ] c\n",
    "deck.md:3:1: warning: nothing is ticked here, so this is a list and no choice; tick what is right: `- [x]`\n- [ ] b\n^"
  ),
  BadDeck(
    "C: no gap\n",
    "deck.md:1:1: error: this cloze has no deletion; put brackets around what is to be recalled: `[text]`\nC: no gap\n^"
  ),
  BadDeck(
    "C: a [b [c] d]\n",
    "deck.md:1:9: error: a deletion can't stand in another one; write `\\[` for a bracket that is text\nC: a [b [c] d]\n        ^"
  ),
  BadDeck(
    "C: a [] b\n",
    "deck.md:1:6: error: this deletion is empty; write `\\[\\]` for brackets that are text\nC: a [] b\n     ^"),
  BadDeck(
    "C: a [1: ] b\n",
    "deck.md:1:6: error: this deletion is empty; write `\\[\\]` for brackets that are text\nC: a [1: ] b\n     ^"),
  BadDeck(
    "C: a [b\n",
    "deck.md:1:6: error: this deletion isn't closed; end it with `]`, or write `\\[` for a bracket that is text\nC: a [b\n     ^"
  ),
  BadDeck(
    "C: one [b]\n\ntwo\tä [c\n",
    "deck.md:3:7: error: this deletion isn't closed; end it with `]`, or write `\\[` for a bracket that is text\ntwo\tä [c\n   \t  ^"
  ),
  BadDeck(
    "C: a [b] c]\n",
    "deck.md:1:11: warning: this bracket closes nothing; write `\\]` for a bracket that is text\nC: a [b] c]\n          ^"
  ),
  BadDeck(
    "Q: a\nA: b\n```\ncode\n",
    "deck.md:3:1: error: this code fence isn't closed; end it with a line like the one that opens it\n```\n^"),
  BadDeck(
    "Q: a <!-- b\nA: c\n",
    "deck.md:1:6: error: this comment isn't closed; end it with `-->`, or write `\\<!--`\nQ: a <!-- b\n     ^"),
  BadDeck(
    "q: a\na: b\n",
    "deck.md:1:1: warning: `q:` is read as text; a tag is a capital letter: `Q:`\nq: a\n^",
    "deck.md:1:1: warning: there is no note here, so this file is no deck; a note begins with `Q: `, `C: ` or `T: `\nq: a\n^",
    "deck.md:2:1: warning: `a:` is read as text; a tag is a capital letter: `A:`\na: b\n^"),
  BadDeck(
    "Q：北京\n",
    "deck.md:1:1: warning: `Q：` is read as text; a tag has the colon `:` and a blank behind it: `Q: `\nQ：北京\n^",
    "deck.md:1:1: warning: there is no note here, so this file is no deck; a note begins with `Q: `, `C: ` or `T: `\nQ：北京\n^"
  ),
  BadDeck(
    "Q: a\nA: b\n  Q: c\n",
    "deck.md:3:3: warning: `Q:` is read as text; a tag stands in the first column\n  Q: c\n  ^"),
  BadDeck(
    "---\ntitle: a\nQ: b\nA: c\n",
    "deck.md:1:1: error: this front matter isn't closed; end it with a line `---` before the first note\n---\n^"),
  BadDeck(
    "---\ntitle: a\nno key\ntitle: b\n---\nQ: b\nA: c\n",
    "deck.md:3:1: warning: this line of the front matter is neither `key: value` nor `key = \"value\"`; it is kept\nno key\n^",
    "deck.md:4:1: warning: `title` stands in the front matter already; the first counts\ntitle: b\n^"),
  BadDeck(
    "just prose\n",
    "deck.md:1:1: warning: there is no note here, so this file is no deck; a note begins with `Q: `, `C: ` or `T: `\njust prose\n^"
  ),
  BadDeck(
    "Q: a\nA:\n" + (0..<33).map { String(repeating: "  ", count: $0) + "- x\n" }.joined(),
    "deck.md:35:65: error: lists are nested deeper than 32 here, which is the limit\n                                                                - x\n                                                                ^"
  ),
  BadDeck(
    "Q: a\nA: " + String(repeating: "- ", count: 33) + "x\n",
    "deck.md:2:68: error: lists are nested deeper than 32 here, which is the limit\nA: - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - x\n                                                                   ^"
  ),
  BadDeck(
    "Q: 北京 é\tb\0\nA: c\n",
    "deck.md:1:10: error: there is a NUL character here; a deck is text in UTF-8\nQ: 北京 é\tb\0\n         \t ^"),
  BadDeck(
    "\u{FEFF}Q: a\0\nA: c\n",
    "deck.md:1:5: error: there is a NUL character here; a deck is text in UTF-8\nQ: a\0\n    ^"),
  BadDeck(
    "Q: a\r\nA: b [\0]\r\nQ: c\r\n",
    "deck.md:2:7: error: there is a NUL character here; a deck is text in UTF-8\nA: b [\0]\n      ^",
    "deck.md:3:1: error: this question has no answer\nQ: c\n^"),
]

@Suite struct `Problems` {
  @Test(arguments: badDecks) fileprivate func `a bad deck says what is wrong and where`(_ bad: BadDeck) {
    #expect(DeckDocument(bad.text).problems.map { $0.description(file: "deck.md") } == bad.problems)
  }

  @Test func `a problem is shown with its file, its line and a caret`() {
    let deck = String(repeating: "\n", count: 11) + "Q: Which?\n"
    #expect(
      DeckDocument(deck).problems.map { $0.description(file: "Decks/beijing.md") } == [
        "Decks/beijing.md:12:1: error: this question has no answer\nQ: Which?\n^"
      ])
  }

  @Test func `rules are kebab-case, and every row above tells one`() {
    for bad in badDecks {
      for problem in DeckDocument(bad.text).problems {
        #expect(problem.rule.utf8.allSatisfy { $0 == 0x2D || (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
      }
      #expect(!DeckDocument(bad.text).problems.isEmpty)
    }
  }

  @Test func `of a long line only the part around the place is shown`() throws {
    let long = "C: " + String(repeating: "a", count: 5000) + "[" + String(repeating: "b", count: 5000)
    let problem = try #require(DeckDocument(long).problems.first)
    #expect(problem.column == 5004)
    #expect(problem.text == "…" + String(repeating: "a", count: 200) + "[" + String(repeating: "b", count: 199) + "…")
    #expect(problem.caretLine == String(repeating: " ", count: 201) + "^")
  }

  @Test func `a file of errors only tells the first ten thousand`() {
    let problems = DeckDocument(String(repeating: "Q: a\n", count: 20_000)).problems
    #expect(problems.count == 10_001)
    #expect(problems.last?.message == "there are more than 10000 problems; the rest isn't shown")
  }
}
