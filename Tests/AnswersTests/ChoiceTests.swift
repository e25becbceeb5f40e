import Answers
import Cards
import Testing

private let capital = [
  Answer.Option("London", isRight: false), Answer.Option("Paris", isRight: true),
  Answer.Option("Berlin", isRight: false),
]

private let planets = [
  Answer.Option("Jupiter", isRight: true), Answer.Option("Pluto", isRight: false),
  Answer.Option("Saturn", isRight: true),
  Answer.Option("Ceres", isRight: false),
]

private let oneRight: [ListRow] = [
  ListRow("b", .right, 3), ListRow("B", .right, 3), ListRow("b)", .right, 3), ListRow("(b)", .right, 3),
  ListRow("b.", .right, 3), ListRow("paris", .right, 3), ListRow("b) Paris", .right, 3),
  ListRow("Pariss", .misspelt, 2),
  ListRow("a", .wrong, 1, missing: ["Paris"]), ListRow("d", .wrong, 1, missing: ["Paris"]),
  ListRow("a b", .wrong, 1, missing: []), ListRow("London", .wrong, 1, missing: ["Paris"]),
  ListRow("bb", .wrong, 1, missing: ["Paris"]), ListRow("a) Paris", .wrong, 1, missing: ["Paris"]),
  ListRow("", .wrong, 1, missing: ["Paris"]), ListRow("2", .wrong, 1, missing: ["Paris"]),
]

private let severalRight: [ListRow] = [
  ListRow("a c", .right, 3), ListRow("c a", .right, 3), ListRow("a;c", .right, 3), ListRow("ac", .right, 3),
  ListRow("A, C", .right, 3), ListRow("a) c)", .right, 3), ListRow("a and c", .right, 3),
  ListRow("Saturn; Jupiter", .right, 3), ListRow("jupiter, saturn", .right, 3),
  ListRow("Jupiter and Saturn", .right, 3),
  ListRow("a) Jupiter; c) Saturn", .right, 3), ListRow("Jupiter; Satrun", .misspelt, 2),
  ListRow("a", .partly, 2, missing: ["Saturn"]), ListRow("Jupiter", .partly, 2, missing: ["Saturn"]),
  ListRow("a b", .partly, 1, missing: ["Saturn"]), ListRow("abc", .partly, 2), ListRow("abcd", .partly, 1),
  ListRow("bd", .wrong, 1, missing: ["Jupiter", "Saturn"]), ListRow("e", .wrong, 1, missing: ["Jupiter", "Saturn"]),
  ListRow("aac", .wrong, 1, missing: ["Jupiter", "Saturn"]), ListRow("", .wrong, 1, missing: ["Jupiter", "Saturn"]),
]

@Suite struct ChoiceTests {
  @Test(arguments: oneRight) func `a choice is answered by letter or by text`(_ row: ListRow) {
    let graded = verdict(on: row.typed, for: .choice(capital))
    #expect(graded.kind == row.kind)
    #expect(graded.proposedGrade == row.grade)
    #expect(graded.missing == row.missing)
  }

  @Test(arguments: severalRight) func `a choice of several takes several letters or texts`(_ row: ListRow) {
    let graded = verdict(on: row.typed, for: .choice(planets))
    #expect(graded.kind == row.kind)
    #expect(graded.proposedGrade == row.grade)
    #expect(graded.missing == row.missing)
  }

  @Test func `an option that is a letter itself is meant where it is typed to the letter`() {
    let types = [Answer.Option("B", isRight: true), Answer.Option("A", isRight: false)]
    #expect(verdict(on: "B", for: .choice(types)).kind == .right)
    #expect(verdict(on: "a", for: .choice(types)).kind == .right)
    #expect(verdict(on: "A", for: .choice(types)).kind == .wrong)
  }
}
