/// How a learner rates answers, and how long they take: what a simulation has to know beside memories.
///
/// Each vector stands for the ratings from again to easy.
public struct Habits: Hashable, Sendable {
  /// The chance of each rating at a card's first answer.
  public var first: SIMD4<Double>
  /// The chance of each rating where a card is recalled: 0 for again.
  public var recalled: SIMD4<Double>
  /// Seconds that a card's first answer takes, one on a later day, and one more on the same day.
  public var firstSeconds: SIMD4<Double>
  public var laterSeconds: SIMD4<Double>
  public var sameDaySeconds: SIMD4<Double>

  /// What holds for a learner of whom nothing is known: fsrs-rs's defaults for ratings, 8 seconds an answer.
  public init() {
    first = [0.24, 0.094, 0.495, 0.171]
    recalled = [0, 0.224, 0.631, 0.145]
    firstSeconds = SIMD4(repeating: 8)
    laterSeconds = SIMD4(repeating: 8)
    sameDaySeconds = SIMD4(repeating: 8)
  }

  func chance(ofRecalled rating: Rating) -> Double { recalled[rating.rawValue - 1] }

  /// The chance of each rating where a card is recalled with a chance.
  func ratings(recall: Double) -> SIMD4<Double> {
    var chances = recalled * recall
    chances[0] = 1 - recall
    return chances
  }
}
