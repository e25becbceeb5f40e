import FSRS

extension CardState {
  /// Where it stands in one word: new, learning, review, relearning or suspended.
  public var standing: String {
    if isSuspended { return "suspended" }
    return switch phase {
    case .new: "new"
    case .learning: "learning"
    case .review: "review"
    case .relearning: "relearning"
    }
  }
}

extension Scheduler.Phase {
  /// The number of the next learning step from 0; nil outside learning.
  public var step: Int? {
    switch self {
    case .learning(let step), .relearning(let step): step
    case .new, .review: nil
    }
  }
}
