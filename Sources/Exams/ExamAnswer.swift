import Answers

/// What a learner answered to a question of an exam, and what it is worth.
public struct ExamAnswer: Equatable, Sendable {
  /// Empty where nothing was answered.
  public let typed: String
  /// The places of the options that it chose.
  public let chosen: [Int]
  /// What it is worth.
  public let verdict: Verdict

  init(typed: String, chosen: [Int] = [], verdict: Verdict) {
    self.typed = typed
    self.chosen = chosen
    self.verdict = verdict
  }

  /// Nothing was answered.
  static let none = ExamAnswer(typed: "", verdict: Verdict(.wrong, proposedGrade: 1))

  /// Whether it counts for the score, with a small slip too.
  public var isRight: Bool { [.right, .misspelt].contains(verdict.kind) }
}

extension Verdict {
  /// Right with everything, wrong with nothing.
  static func of(_ isRight: Bool, missing: [String] = []) -> Verdict {
    Verdict(isRight ? .right : .wrong, proposedGrade: isRight ? 3 : 1, missing: isRight ? [] : missing)
  }
}
