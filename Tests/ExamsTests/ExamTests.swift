import Answers
import Cards
import Testing

@testable import Exams

private let people = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Donald Knuth", "Barbara Liskov"]

private let deck = ExamDeck(
  people.map { "Q: Who wrote the program that \($0.utf8.count)\($0.prefix(2)) ran?\nA: \($0)\n\n" }.joined() + """
    Q: When was the treaty signed?
    A: 24 April 1987

    Q: When was it broken?
    A: 3 May 1991

    Q: In which year did the war end?
    A: 1945

    Q: How much of the forest burnt?
    A: 35%

    Q: How much of the town is left?
    A: 60%

    Q: Which three metals are used?
    A:
    - iron
    - zinc
    - lead

    """)

@Suite struct `An exam` {
  @Test(arguments: ExamFormat.allCases) func `asks the same of the same chance`(_ format: ExamFormat) {
    #expect(deck.questions(format, seed: 1) == deck.questions(format, seed: 1))
    #expect(deck.questions(format, seed: 1) != deck.questions(format, seed: 2))
    #expect(deck.questions(format, seed: 1, count: 4).count == 4)
    #expect(Set(deck.questions(format, seed: 1).map(\.index)) == Set(deck.deck.cards.indices))
  }

  @Test func `asks cards of one note apart while there are others`() {
    let terms = ExamDeck((1...3).map { "T: term \($0)\nD: meaning of it, number \($0)\n\n" }.joined())
    for seed in UInt64(1)...10 {
      #expect(Set(terms.questions(.typed, seed: seed, count: 3).map(\.card.id.note)).count == 3)
    }
  }

  @Test func `asks last, as typed, what can't be put as wanted`() throws {
    for seed in UInt64(1)...10 {
      let asked = deck.questions(.choice, seed: seed)
      #expect(asked.dropLast().allSatisfy { $0.form != .typed } && asked.last?.form == .typed)
      #expect(asked.last?.card.question == "Which three metals are used?")
    }
  }

  @Test(arguments: UInt64(1)...10) func `says no sentence twice`(_ seed: UInt64) {
    let gaps = ExamDeck("C: [Wang] met [Blinken] in [Beijing].\n\nC: [Xi] met [Biden] in [Lima].\n")
    let said = gaps.questions(.trueFalse, seed: seed).map(\.form).filter { $0 != .typed }
    #expect(Set(said).count == said.count)
  }

  @Test func `of mixed questions puts each in a form that it has`() {
    let forms = (UInt64(1)...30).flatMap { deck.questions(.mixed, seed: $0) }
    let kinds = Set(
      forms.map { question in
        switch question.form {
        case .typed: "typed"
        case .choice: "choice"
        case .statement: "statement"
        }
      })
    #expect(kinds == ["typed", "choice", "statement"])
  }

  @Test func `makes about half of its statements true, and grades each as such`() {
    var counts = [true: 0, false: 0]
    for question in (UInt64(1)...20).flatMap({ deck.questions(.trueFalse, seed: $0) }) {
      guard case .statement(let text, let isTrue) = question.form else { continue }
      counts[isTrue, default: 0] += 1
      #expect(text.contains(question.card.answer.plain) == isTrue, "\(text)")
      #expect(question.kind(of: "True") == (isTrue ? .right : .wrong))
      #expect(question.kind(of: "f") == (isTrue ? .wrong : .right))
    }
    #expect(counts[true, default: 0] > 60 && counts[false, default: 0] > 60, "\(counts)")
  }
}

extension ExamQuestion {
  /// What a line is worth here; nil where it is no answer.
  fileprivate func kind(of line: String) -> Verdict.Kind? {
    guard case .answer(let answer) = reply(to: line, by: Grader()) else { return nil }
    return answer.verdict.kind
  }
}
