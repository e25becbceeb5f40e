import Cards
import FSRS

/// What all reviews of a journal come to, those undone left out.
public struct ReviewTotals: Sendable {
  /// What was done on one study day.
  public struct Total: Hashable, Sendable {
    /// All reviews, crammed ones too.
    public var reviews = 0
    /// The time that they took.
    public var milliseconds = 0
    /// True retention.
    public var retention = Retention()

    public static func += (sum: inout Total, other: Total) {
      sum.reviews += other.reviews
      sum.milliseconds = sum.milliseconds.addingCapped(other.milliseconds)
      sum.retention += other.retention
    }
  }

  /// A typed answer that the journal has, and the rating it got.
  public struct Typed: Hashable, Sendable {
    public let card: Card.ID
    public let rating: Rating
    public let text: String
    /// The time it took.
    public let ms: Int64
  }

  public internal(set) var days: [Day: Total] = [:]
  /// How often each rating was given.
  public internal(set) var ratings: [Rating: Int] = [:]
  /// True retention by the days since the review before, as `IntervalRange.all`.
  public internal(set) var retentions = [Retention](repeating: Retention(), count: IntervalRange.all.count)
  /// How often the learner was right when sure, and when unsure.
  public internal(set) var calibration = Calibration()
  /// How often another rating was given than the one that the journal says was proposed.
  public internal(set) var overruling = Overruling()
  /// What was typed where the journal doesn't say what was proposed: lines of an earlier program, with the setting
  /// `record-answers`.
  public internal(set) var typed: [Typed] = []

  public init() {}

  /// What was done from a day to another, both included.
  public func total(from first: Day, through last: Day) -> Total {
    days.reduce(into: Total()) { sum, day in
      if first <= day.key, day.key <= last { sum += day.value }
    }
  }

  /// All days together.
  public var total: Total { days.values.reduce(into: Total(), +=) }

  /// Days on end with a review: the longest run, and the one that lasts to a day or to the day before it.
  public func streaks(until today: Day) -> (current: Int, longest: Int) {
    var (run, longest, current) = (0, 0, 0)
    var before: Day?
    for day in days.keys.sorted() where day <= today {
      run = before.map { day - $0 == 1 } == true ? run + 1 : 1
      longest = max(longest, run)
      before = day
      if today - day <= 1 { current = run }
    }
    return (current, longest)
  }

  public static func += (sum: inout ReviewTotals, other: ReviewTotals) {
    for (day, total) in other.days { sum.days[day, default: Total()] += total }
    sum.ratings.merge(other.ratings, uniquingKeysWith: +)
    for place in sum.retentions.indices { sum.retentions[place] += other.retentions[place] }
    sum.calibration = sum.calibration + other.calibration
    sum.overruling += other.overruling
    sum.typed += other.typed
  }
}

extension Int {
  fileprivate func addingCapped(_ other: Int) -> Int {
    let (sum, isTooLarge) = addingReportingOverflow(other)
    return isTooLarge ? .max : sum
  }
}
