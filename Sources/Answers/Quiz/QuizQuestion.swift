import Cards

/// One question of a quiz.
public struct QuizQuestion: Hashable, Sendable {
  public enum Form: Hashable, Sendable {
    /// The answer is written.
    case typed
    /// One of these, or several if several are right.
    case choice([Answer.Option])
    /// The card's question answered by a statement, which is true or not.
    case statement(String, isTrue: Bool)
  }

  public let card: Card
  /// The card's place among those that the quiz was made of.
  public let index: Int
  public let form: Form

  /// What is right, as text.
  public var expected: String {
    switch form {
    case .typed: card.answer.plain
    case .choice(let options): Answer.choice(options).plain
    case .statement(_, let isTrue): isTrue ? "true" : "false"
    }
  }

  /// What a typed line is worth.
  public func verdict(on typed: String, by grader: Grader) -> Verdict {
    switch form {
    case .typed: return grader.verdict(on: typed, for: card.answer)
    case .choice(let options): return grader.verdict(on: typed, for: .choice(options))
    case .statement(_, let isTrue):
      let word = typed.split { !$0.isLetter }.joined(separator: " ").lowercased()
      guard !word.isEmpty else { return .wrong() }
      let words = isTrue ? ["t", "true", "y", "yes", "right"] : ["f", "false", "n", "no", "wrong"]
      return words.contains(word) ? .right : .wrong()
    }
  }
}

/// How the questions of a quiz are put.
public enum QuizFormat: String, CaseIterable, Sendable {
  case typed
  case choice
  case trueFalse = "true-false"
  case mixed
}
