import Answers
import Cards
import Testing

@testable import Exams

@Suite struct `An exam's reply` {
  private let several = ExamQuestion(
    card: Card(id: Card.ID("x"), kind: .question, question: "Which are even?", answer: .text(Answer.Item("two"))),
    index: 0,
    form: .choice(["two", "three", "four", "five"].map { Answer.Option($0, isRight: $0 == "two" || $0 == "four") }))

  private let one = ExamQuestion(
    card: Card(id: Card.ID("x"), kind: .question, question: "Which city?", answer: .text(Answer.Item("Shanghai"))),
    index: 0,
    form: .choice(["Beijing", "Shanghai", "Xi'an"].map { Answer.Option($0, isRight: $0 == "Shanghai") }))

  @Test(arguments: [
    ("a c", Verdict.Kind.right, [0, 2]), ("ac", .right, [0, 2]), ("four; two", .right, [0, 2]), ("a", .partly, [0]),
    ("a b c", .partly, [0, 1, 2]), ("b d", .wrong, [1, 3]), ("three", .wrong, [1]),
  ]) func `to a choice of several is graded by what it chooses`(_ line: String, _ kind: Verdict.Kind, _ chosen: [Int]) {
    guard case .answer(let answer) = several.reply(to: line, by: Grader()) else {
      Issue.record("\(line) is no answer")
      return
    }
    #expect(answer.verdict.kind == kind && answer.chosen == chosen)
    #expect(answer.verdict.kind != .partly || kind == .partly)
  }

  @Test func `to a choice of several says what is missing`() {
    guard case .answer(let answer) = several.reply(to: "a", by: Grader()) else { return }
    #expect(answer.verdict.missing == ["four"] && answer.verdict.proposedGrade == 2)
  }

  @Test(arguments: [
    ("b", Verdict.Kind.right, 1), ("Shanghai", .right, 1), ("b) Shanghai", .right, 1), ("Shanghia", .misspelt, 1),
    ("a", .wrong, 0), ("beijing", .wrong, 0), ("(C)", .wrong, 2),
  ]) func `to a choice of one is graded with what it chooses`(_ line: String, _ kind: Verdict.Kind, _ chosen: Int) {
    guard case .answer(let answer) = one.reply(to: line, by: Grader()) else {
      Issue.record("\(line) is no answer")
      return
    }
    #expect(answer.verdict.kind == kind && answer.chosen == [chosen])
    #expect(kind != .wrong || answer.verdict.missing == ["Shanghai"])
  }

  @Test(arguments: ["d", "a b", "Paris", "?", ":hint"]) func `that chooses nothing isn't graded`(_ line: String) {
    guard case .unusable = one.reply(to: line, by: Grader()) else {
      Issue.record("\(line) was taken")
      return
    }
  }

  @Test func `that is empty is no answer, and :quit leaves`() {
    #expect(one.reply(to: " ", by: Grader()) == .answer(.none))
    #expect(one.reply(to: ":quit", by: Grader()) == .quit)
  }
}
