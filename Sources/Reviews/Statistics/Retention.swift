/// How many reviews there were of what should have been remembered, and how many recalled it.
public struct Retention: Hashable, Sendable {
  public var reviews = 0
  public var recalled = 0

  public init(reviews: Int = 0, recalled: Int = 0) {
    self.reviews = reviews
    self.recalled = recalled
  }

  /// The share that was recalled; nil where nothing was reviewed.
  public var share: Double? { reviews == 0 ? nil : Double(recalled) / Double(reviews) }

  mutating func count(isRecalled: Bool) {
    reviews += 1
    if isRecalled { recalled += 1 }
  }

  public static func += (sum: inout Retention, other: Retention) {
    sum.reviews += other.reviews
    sum.recalled += other.recalled
  }
}
