/// What the model believes about one card right after a review.
public struct Memory: Hashable, Sendable {
  /// Days. FSRS-6: until recall has fallen to 90 %, 0.001 to 36,500. FSRS-7: of the slow trace.
  public var stability: Double
  /// Days, of the fast trace, in models that have two traces (FSRS-7); nil in FSRS-6.
  public var fastStability: Double?
  /// From 1, easy, to 10, hard.
  public var difficulty: Double

  public init(stability: Double, difficulty: Double, fastStability: Double? = nil) {
    self.stability = stability
    self.fastStability = fastStability
    self.difficulty = difficulty
  }
}
