import Answers
import Cards

/// One question of an exam.
public struct ExamQuestion: Hashable, Sendable {
  /// How a question is put.
  public enum Form: Hashable, Sendable {
    /// The answer is written.
    case typed
    /// One of these, or several if several are right.
    case choice([Answer.Option])
    /// A sentence that is true or not.
    case statement(String, isTrue: Bool)
  }

  /// What is asked.
  public let card: Card
  /// The card's place among those that the exam was made of.
  public let index: Int
  /// How it is put.
  public let form: Form

  /// What was asked, as text.
  public var asked: String {
    if case .statement(let text, isTrue: _) = form { text } else { card.question }
  }

  /// What is right, as text.
  public var expected: String {
    switch form {
    case .typed: card.answer.plain
    case .choice(let options): Answer.choice(options).plain
    case .statement(_, let isTrue): isTrue ? "true" : "false"
    }
  }
}
