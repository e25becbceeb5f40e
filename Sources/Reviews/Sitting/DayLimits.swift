/// What a deck's settings say about a day's work.
public struct DayLimits: Hashable, Sendable {
  /// New cards a day, on all devices together.
  public var new: Int
  /// Due cards a day; nil: all of them.
  public var reviews: Int?
  /// The day of an exam.
  public var exam: Day?

  public init(new: Int, reviews: Int?, exam: Day? = nil) {
    self.new = new
    self.reviews = reviews
    self.exam = exam
  }
}
