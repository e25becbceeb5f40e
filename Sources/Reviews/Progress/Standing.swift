import FSRS

extension CardState {
  /// The same on a study day, on which it may be buried.
  public func standing(on day: Day) -> String {
    !isSuspended && isBuried(on: day) ? "buried" : standing
  }

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
