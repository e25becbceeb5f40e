/// A point in time and how far the clock on the wall was from UTC.
///
/// Moments are ordered and equal by their UTC milliseconds and then by their offset.
public struct Moment: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00Z.
  public var ms: Int64
  /// Minutes east of UTC.
  public var offset: Int

  public init(ms: Int64, offset: Int = 0) {
    self.ms = ms
    self.offset = offset
  }

  /// The study day, which begins at `hour` (0 to 23) on the wall's clock: floor((ms + offset − hour) / 24 h).
  public func day(startingAt hour: Int = 4) -> Day {
    Day(number: Moment.dayNumber(ms: ms, offset: Int64(clamping: offset), hour: Int64(clamping: hour)))
  }

  /// A study day's end, where the next one begins, UTC ms.
  public static func end(of day: Day, startingAt hour: Int, offset: Int) -> Int64 {
    Int64((day.number + 1) * 24 + hour) * 3_600_000 - Int64(offset) * 60_000
  }

  public static func < (first: Moment, second: Moment) -> Bool {
    (first.ms, first.offset) < (second.ms, second.offset)
  }
}

extension Moment {
  static let msOfDay: Int64 = 86_400_000

  /// Written so that no time and no offset, however far off, overflows.
  static func dayNumber(ms: Int64, offset: Int64, hour: Int64) -> Int {
    let (days, rest) = floored(ms)
    let (offsetDays, offsetMinutes) = offset.quotientAndRemainder(dividingBy: 1440)
    let (moreDays, _) = floored(rest + offsetMinutes * 60_000 - hour % 24 * 3_600_000)
    return Int(days + offsetDays + moreDays)
  }

  private static func floored(_ ms: Int64) -> (Int64, Int64) {
    let (days, rest) = ms.quotientAndRemainder(dividingBy: msOfDay)
    return rest < 0 ? (days - 1, rest + msOfDay) : (days, rest)
  }
}
