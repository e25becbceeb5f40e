import Answers
import Cards
import Testing

private let caseRows = [
  TextRow("-r", "-R", .wrong), TextRow("-r", "-r", .right), TextRow("-r", "r", .right),
  TextRow("ls -l", "ls -L", .wrong), TextRow("ls -l", "LS -l", .right), TextRow("`ls -l`", "ls -L", .wrong),
  TextRow("`ls -l`", "ls -l", .right), TextRow("ls -a /tmp", "ls -A /tmp", .wrong),
  TextRow("ls -a /tmp", "ls /tmp", .wrong), TextRow("grep -i word", "grep -I word", .wrong),
  TextRow("git commit --amend", "git commit --AMEND", .misspelt),
  TextRow("`Array.isEmpty`", "array.isEmpty", .misspelt), TextRow("`Array.isEmpty`", "Array.isEmpty", .right),
  TextRow("`SELECT * FROM users`", "select * from users", .misspelt),
  TextRow("`SELECT * FROM users`", "select * from posts", .wrong),
  TextRow("`x`", "X", .wrong), TextRow("`git rebase`", "git rebase", .right),
  TextRow("git rebase", "`git rebase`", .right), TextRow("with `let`", "With let", .right),
  TextRow("Co", "CO", .misspelt), TextRow("CO", "Co", .misspelt), TextRow("Mg", "mg", .misspelt),
  TextRow("MHz", "mHz", .misspelt), TextRow("MHz", "mhz", .right), TextRow("x", "X", .misspelt),
  TextRow("Co", "Co", .right), TextRow("US", "us", .right), TextRow("EU", "eu", .right),
  TextRow("No", "no", .right), TextRow("ox", "Ox", .right), TextRow("Man", "MAN", .right),
  TextRow("vitamin A", "vitamin a", .right), TextRow("DNA", "dna", .right), TextRow("5 mg", "5 Mg", .wrong),
]

@Suite struct CaseTests {
  @Test(arguments: caseRows) func `case counts in code, in options and in symbols`(_ row: TextRow) {
    #expect(verdict(on: row.typed, for: .text(Answer.Item(row.expected))).kind == row.kind)
  }

  @Test func `a symbol in another case is shown beside the card's`() {
    let graded = verdict(on: "CO", for: .text(Answer.Item("Co")))
    #expect(graded.difference?.pairs.map(\.description) == ["CO → Co"])
  }

  @Test(arguments: [("de", "Ja", "ja"), ("es", "Sí", "si"), ("fr", "Où", "ou"), ("de", "Ei", "ei")])
  func `short words of other languages are no symbols`(_ language: String, _ expected: String, _ typed: String) {
    let answer = Answer.text(Answer.Item(expected))
    #expect(Grader(language: language).verdict(on: typed, for: answer).kind == .right)
  }
}
