/// How well a card is remembered.
public struct Memory: Hashable, Sendable {
  /// Days until the chance of recall has fallen to 90 %.
  public var stability: Double
  /// From 1 (easy) to 10.
  public var difficulty: Double

  public init(stability: Double, difficulty: Double) {
    self.stability = stability
    self.difficulty = difficulty
  }
}
