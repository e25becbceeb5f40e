/// Intervals of about one length, in days: 1, 2, 3 to 4, 5 to 7 and so on.
public struct IntervalRange: Hashable, Sendable {
  public let first: Int
  /// Nil for all that are longer.
  public let last: Int?

  /// All ranges, the shortest first; together they hold every interval once.
  public static let all: [IntervalRange] = {
    let ends = [1, 2, 4, 7, 14, 30, 60, 120, 240, 365]
    let starts = [1] + ends.map { $0 + 1 }
    return zip(starts, ends.map(Optional.some) + [nil]).map { IntervalRange(first: $0, last: $1) }
  }()

  /// The place in `all` of the range that an interval belongs to; one shorter than a day counts as a day.
  public static func place(of days: Int) -> Int {
    all.firstIndex { range in range.last.map { days <= $0 } ?? true } ?? all.count - 1
  }
}
