import Answers
import Cards

/// One question of an exam.
struct ExamQuestion: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// The answer is written.
    case typed
    /// One of these, or several if several are right.
    case choice([Answer.Option])
    /// A sentence that is true or not.
    case statement(String, isTrue: Bool)
  }

  let card: Card
  /// The card's place among those that the exam was made of.
  let index: Int
  let form: Form

  /// What was asked, as text.
  var asked: String {
    if case .statement(let text, isTrue: _) = form { text } else { card.question }
  }

  /// What is right, as text.
  var expected: String {
    switch form {
    case .typed: card.answer.plain
    case .choice(let options): Answer.choice(options).plain
    case .statement(_, let isTrue): isTrue ? "true" : "false"
    }
  }

  /// The texts of options; nil where nothing is to be chosen.
  func chosenTexts(at places: [Int]) -> [String]? {
    guard case .choice(let options) = form else { return nil }
    return places.map { options[$0].text }
  }
}

/// How the questions of an exam are put.
enum ExamFormat: String, CaseIterable, Sendable {
  case typed
  case choice
  case trueFalse = "true-false"
  case mixed
}
