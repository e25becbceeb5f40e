import Answers
import Cards
import Testing

struct ListRow: CustomTestStringConvertible, Sendable {
  let typed: String
  let kind: Verdict.Kind
  let grade: Int
  let missing: [String]

  init(_ typed: String, _ kind: Verdict.Kind, _ grade: Int, missing: [String] = []) {
    self.typed = typed
    self.kind = kind
    self.grade = grade
    self.missing = missing
  }

  var testDescription: String { "“\(typed)”: \(kind)" }
}

private let branches = [
  Answer.Item("legislative"), Answer.Item("executive", accept: ["government"]),
  Answer.Item("judicial", accept: ["courts"]),
]

private let anyOrder: [ListRow] = [
  ListRow("legislative; executive; judicial", .right, 3),
  ListRow("judicial;the Executive ;legislative;", .right, 3),
  ListRow("courts\nlegislative\r\ngovernment", .right, 3),
  ListRow("1. judicial\n2. executive\n3. legislative", .right, 3),
  ListRow("- judicial\n- executive\n- legislative", .right, 3),
  ListRow("legislative, executive, judicial", .right, 3),
  ListRow("legislative, executive and judicial", .right, 3),
  ListRow("legislative, executive, and judicial", .right, 3),
  ListRow("legislative；executive；judicial", .right, 3),
  ListRow("legislative; executive; judicial; courts", .right, 3),
  ListRow("legislative; executive; judical", .misspelt, 2),
  ListRow("legislative; executive; judicial; military", .partly, 2),
  ListRow("legislative; executive", .partly, 2, missing: ["judicial"]),
  ListRow("courts and government", .partly, 2, missing: ["legislative"]),
  ListRow("executive", .partly, 1, missing: ["legislative", "judicial"]),
  ListRow("executiv", .partly, 1, missing: ["legislative", "judicial"]),
  ListRow("executive; executive; executive", .partly, 1, missing: ["legislative", "judicial"]),
  ListRow("army; navy", .wrong, 1, missing: ["legislative", "executive", "judicial"]),
  ListRow("", .wrong, 1, missing: ["legislative", "executive", "judicial"]),
  ListRow(" ; ;\n", .wrong, 1, missing: ["legislative", "executive", "judicial"]),
]

private let inOrder: [ListRow] = [
  ListRow("legislative; executive; judicial", .right, 3),
  ListRow("legislative\nexecutive\ncourts", .right, 3),
  ListRow("legislativ; executive; judicial", .misspelt, 2),
  ListRow("executive; legislative; judicial", .partly, 2),
  ListRow("judicial; executive; legislative", .partly, 1),
  ListRow("legislative; judicial", .partly, 2, missing: ["executive"]),
  ListRow("legislative; executive; judicial; judicial", .partly, 2),
  ListRow("army; legislative; executive; judicial", .partly, 2),
  ListRow("judicial", .partly, 1, missing: ["legislative", "executive"]),
  ListRow("army", .wrong, 1, missing: ["legislative", "executive", "judicial"]),
]

@Suite struct ListTests {
  @Test(arguments: anyOrder) func `a list in any order counts what is there`(_ row: ListRow) {
    let graded = verdict(on: row.typed, for: .list(branches, ordered: false))
    #expect(graded.kind == row.kind)
    #expect(graded.proposedGrade == row.grade)
    #expect(graded.missing == row.missing)
  }

  @Test(arguments: inOrder) func `a numbered list wants its order`(_ row: ListRow) {
    let graded = verdict(on: row.typed, for: .list(branches, ordered: true))
    #expect(graded.kind == row.kind)
    #expect(graded.proposedGrade == row.grade)
    #expect(graded.missing == row.missing)
  }

  @Test func `one thing that is right for two items doesn't take the other's place`() {
    let items = [Answer.Item("north", accept: ["up"]), Answer.Item("up", accept: ["sky"])]
    #expect(verdict(on: "up; north", for: .list(items, ordered: false)).kind == .right)
    #expect(verdict(on: "up; sky", for: .list(items, ordered: false)).kind == .right)
    #expect(verdict(on: "sky", for: .list(items, ordered: false)).missing == ["north"])
  }

  @Test func `the same gap twice is given twice`() {
    let items = [Answer.Item("water"), Answer.Item("water")]
    #expect(verdict(on: "water; water", for: .list(items, ordered: true)).kind == .right)
    #expect(verdict(on: "water", for: .list(items, ordered: true)).missing == ["water"])
  }

  @Test func `commas inside an item don't part it`() {
    let items = [Answer.Item("Paris, France"), Answer.Item("Rome, Italy")]
    #expect(verdict(on: "Rome, Italy; Paris, France", for: .list(items, ordered: false)).kind == .right)
  }

  @Test func `a list shows each slip`() {
    let graded = verdict(on: "judical; legislative; exective", for: .list(branches, ordered: false))
    #expect(graded.difference?.pairs.map(\.description) == ["exective → executive", "judical → judicial"])
  }
}
