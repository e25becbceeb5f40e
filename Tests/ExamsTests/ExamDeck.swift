import Answers
import Cards
import Foundation
import Testing

@testable import Exams

/// A deck for exams, as an author would write it, and the questions that are asked of it.
struct ExamDeck {
  let deck: Deck

  init(_ text: String) { deck = DeckDocument(parsing: Array(text.utf8)).deck(named: "exam") }

  func questions(_ format: ExamFormat, seed: UInt64, count: Int? = nil) -> [ExamQuestion] {
    var generator = Seeded(seed)
    let grader = Grader(language: deck.language, among: deck.cards.map(\.answer))
    var exam = Exam(of: deck.cards.map { Exam.Source($0, grader: grader, language: deck.language) })
    return exam.questions(count, as: format, using: &generator)
  }

  /// The wrong choices that any of many seeds gives a question, by its right answer.
  func wrongChoices(seeds: ClosedRange<UInt64> = 1...30) -> [String: Set<String>] {
    var found: [String: Set<String>] = [:]
    for question in seeds.flatMap({ questions(.choice, seed: $0) }) {
      guard case .choice(let options) = question.form else { continue }
      found[question.card.answer.plain, default: []].formUnion(options.filter { !$0.isRight }.map(\.text))
    }
    return found
  }

  /// The statements that any of many seeds makes, true or false.
  func statements(_ isTrue: Bool, seeds: ClosedRange<UInt64> = 1...30) -> Set<String> {
    Set(
      seeds.flatMap { questions(.trueFalse, seed: $0) }.compactMap { question in
        guard case .statement(let text, isTrue: isTrue) = question.form else { return nil }
        return text
      })
  }
}

extension ExamDeck {
  /// A small deck in another language.
  static func foreign(_ name: String) throws -> ExamDeck {
    let url = try #require(Bundle.module.resourceURL).appending(path: "Fixtures/\(name).md")
    return ExamDeck(try String(contentsOf: url, encoding: .utf8))
  }
}
