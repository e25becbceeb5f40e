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
