/// How well a card is remembered, in the terms of the model that made it.
public struct Memory: Hashable, Sendable {
  /// FSRS-6: days until the chance of recall has fallen to 90 %. FSRS-7: the slow trace's stability, which isn't that;
  /// `MemoryModel.daysToNinety(of:)` is what a learner should see.
  public var stability: Double
  /// The fast trace's stability, in days: FSRS-7 only.
  public var fast: Double?
  /// From 1 (easy) to 10.
  public var difficulty: Double

  public init(stability: Double, fast: Double? = nil, difficulty: Double) {
    self.stability = stability
    self.fast = fast
    self.difficulty = difficulty
  }
}
