import Cards
import Testing

/// What stands behind `A:`, with its fields, and the answer that it is.
private let answers: [(String, Answer)] = [
  ("b", .text(Answer.Item("b"))),
  ("b\nAccept: c | d e |f| \\| g | ", .text(Answer.Item("b", accept: ["c", "d e |f| | g"]))),
  ("b\nAccept: c \\| d", .text(Answer.Item("b", accept: ["c | d"]))),
  ("\n- b\n* c\n+ d", .list(["b", "c", "d"].map { Answer.Item($0) }, ordered: false)),
  ("- b\n- c", .list(["b", "c"].map { Answer.Item($0) }, ordered: false)),
  ("\n\n- b\n\n- c\n", .list(["b", "c"].map { Answer.Item($0) }, ordered: false)),
  ("\n  - b\n  - c", .list(["b", "c"].map { Answer.Item($0) }, ordered: false)),
  (
    "\n- b\n  more\n\n  yet more\n- c\n  - d",
    .list([Answer.Item("b\nmore\n\nyet more"), Answer.Item("c\n- d")], ordered: false)
  ),
  ("\n1. b\n2. c\n3) d", .list(["b", "c", "d"].map { Answer.Item($0) }, ordered: true)),
  ("\n1. b", .list([Answer.Item("b")], ordered: true)),
  ("24. April", .text(Answer.Item("24. April"))),
  ("-5", .text(Answer.Item("-5"))),
  ("1.5", .text(Answer.Item("1.5"))),
  ("*b*", .text(Answer.Item("*b*"))),
  ("\n- b\n1. c", .text(Answer.Item("- b\n1. c"))),
  ("\n- b\nc", .text(Answer.Item("- b\nc"))),
  ("b\n- c", .text(Answer.Item("b\n- c"))),
  (
    "\n- [ ] b\n- [x] c\n- [X] d",
    .choice([Answer.Option("b", isRight: false), Answer.Option("c", isRight: true), Answer.Option("d", isRight: true)])
  ),
  ("\n- [x] b\n- c", .list([Answer.Item("[x] b"), Answer.Item("c")], ordered: false)),
  ("\n- [x](y) b\n- [x] c", .list([Answer.Item("[x](y) b"), Answer.Item("[x] c")], ordered: false)),
  (
    "\n- b\n- c d\nAccept: b = x | y | c  d = z",
    .list([Answer.Item("b", accept: ["x", "y"]), Answer.Item("c d", accept: ["z"])], ordered: false)
  ),
  (
    "\n1. x = y\n2. z\nAccept: x = y = w",
    .list([Answer.Item("x = y", accept: ["w"]), Answer.Item("z")], ordered: true)
  ),
]

@Suite struct `Answers` {
  @Test(arguments: answers) func `an answer is a text, a list or a choice`(_ text: String, _ answer: Answer) {
    let document = DeckDocument("Q: a\nA: " + text)
    #expect(document.cards.map(\.answer) == [answer])
    #expect(document.problems.isEmpty)
  }

  @Test func `an answer in one text has its items, or what is right, between semicolons`() {
    #expect(Answer.list([Answer.Item("a"), Answer.Item("b")], ordered: true).plain == "a; b")
    #expect(Answer.choice([Answer.Option("a", isRight: false), Answer.Option("b", isRight: true)]).plain == "b")
  }

  @Test func `a term's Accept is of the term, and a definition may be a list`() {
    let cards = DeckDocument("T: red line\nAccept: limit | line\nD:\n- b\n- c").cards
    #expect(cards.map(\.question) == ["- b\n- c", "red line"])
    #expect(
      cards.map(\.answer) == [
        .text(Answer.Item("red line", accept: ["limit", "line"])),
        .list([Answer.Item("b"), Answer.Item("c")], ordered: false),
      ])
  }

  @Test func `a cloze's Accept is of the deletion that it names`() {
    let cards = DeckDocument("C: [mutual  respect] and [1: b] and [1: c]\nAccept: mutual respect = respect | b = x | y")
      .cards
    #expect(
      cards.map(\.answer) == [
        .text(Answer.Item("mutual  respect", accept: ["respect"])),
        .list([Answer.Item("b", accept: ["x", "y"]), Answer.Item("c")], ordered: true),
      ])
  }
}

/// A note with fields, and what its card shows of them: hint, remark, source, tags.
private let fields: [(String, [String?])] = [
  ("Q: a\nA: b", [nil, nil, nil, ""]),
  ("Q: a\nHint: h\nA: b\nNote: n\nSource: s\nTags: x, y z,,x, ", ["h", "n", "s", "x+y z"]),
  ("Q: a\nHint: h\n\nmore\nTags: x\nA: b\nNote:\nn\n\n- more\n\nC: [x]", ["h\n\nmore", "n\n\n- more", nil, "x"]),
  (
    "Q: a\nA: b\nHint: \\[h\\] <!-- c -->\nNote: ```\nQ: x\n```\nSource: ../../etc/passwd",
    ["[h]", "```\nQ: x\n```", "../../etc/passwd", ""]
  ),
  ("T: a\nSource: s:1\nD: b\nTags: x", [nil, nil, "s:1", "x"]),
  ("C: [a]\nHint: h\n\n<!-- c -->\n\nTags: x", ["h", nil, nil, "x"]),
]

@Suite struct `Fields` {
  @Test(arguments: fields) func `a field is shown with its card`(_ text: String, _ shown: [String?]) throws {
    let card = try #require(DeckDocument(text).cards.first)
    #expect([card.hint, card.remark, card.source, card.tags.joined(separator: "+")] == shown)
    #expect(DeckDocument(text).problems.isEmpty)
  }

  @Test(arguments: Note.Field.Name.allCases) func `each stands before or behind the answer, and once`(
    _ name: Note.Field.Name
  ) {
    let line = "\(name.rawValue): x\n"
    for text in ["Q: a\n\(line)A: b\n", "Q: a\nA: b\n\(line)", "T: a\n\(line)D: b\n"] {
      let document = DeckDocument(text)
      #expect(document.notes[0][name] == "x")
      #expect(document.problems.isEmpty)
    }
    #expect(DeckDocument("Q: a\n\(line)A: b\n\(line)").rules == ["field-twice"])
    #expect(DeckDocument("Q: a\nA: b\n \(line)").rules == ["indented-tag"])
    #expect(DeckDocument("Q: a\nA: b\n\(name.rawValue)：x").rules == ["wide-colon"])
    #expect(DeckDocument("Q: a\nA: b\n\(name.rawValue):x\n\(name.rawValue)s: x").problems.isEmpty)
  }
}
