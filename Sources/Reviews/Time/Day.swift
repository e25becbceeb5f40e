/// A study day: a date of the Gregorian calendar, without a time zone.
///
/// `number` counts days since 1970-01-01; days before it are negative.
public struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  public let number: Int

  public init(number: Int) {
    self.number = number
  }

  /// The day of a text like `2026-01-31`; nil where it is no date.
  public init?(_ text: String) {
    let found = Array(text.utf8).withUnsafeBufferPointer { bytes -> Int? in
      guard let start = bytes.baseAddress, bytes.count == 10 else { return nil }
      return Day.number(at: start)
    }
    guard let found else { return nil }
    number = found
  }

  /// The day of a year, a month from 1 and a day of the month from 1; nil where there is no such date.
  public init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    number = Day.number(year: year, month: month, day: day)
  }

  /// `2026-01-31`; a year before 0 or after 9999 is written out as the number it is.
  public var description: String {
    let (year, month, day) = date
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  /// Year, month and day of the month.
  ///
  /// Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
  public var date: (year: Int, month: Int, day: Int) {
    let shifted = number + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    let year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1)
  }

  /// 0 for Monday to 6 for Sunday.
  public var weekday: Int {
    let fromThursday = (number + 3) % 7
    return fromThursday < 0 ? fromThursday + 7 : fromThursday
  }

  public static func < (first: Day, second: Day) -> Bool { first.number < second.number }
  public static func + (day: Day, days: Int) -> Day { Day(number: day.number + days) }
  public static func - (later: Day, earlier: Day) -> Int { later.number - earlier.number }
}

extension Day {
  /// The number of the date in the ten bytes at `start`; nil where they are none.
  static func number(at start: UnsafePointer<UInt8>) -> Int? {
    guard start[4] == 0x2D, start[7] == 0x2D, let high = pair(start), let low = pair(start + 2),
      let month = pair(start + 5), let day = pair(start + 8)
    else { return nil }
    let year = high &* 100 &+ low
    guard month >= 1, month <= 12, day >= 1, day <= 28 || day <= length(ofMonth: month, year: year) else { return nil }
    return number(year: year, month: month, day: day)
  }
}

extension Day {
  fileprivate static func pair(_ start: UnsafePointer<UInt8>) -> Int? {
    let tens = start[0] &- 0x30
    let ones = start[1] &- 0x30
    guard tens < 10, ones < 10 else { return nil }
    return Int(tens) &* 10 &+ Int(ones)
  }

  fileprivate static func length(ofMonth month: Int, year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01. Source: as `date`, `days_from_civil`.
  fileprivate static func number(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month <= 2 ? year &- 1 : year
    let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear &- 399) / 400
    let yearOfEra = shiftedYear &- era &* 400
    let dayOfYear = (153 &* (month > 2 ? month &- 3 : month &+ 9) &+ 2) / 5 &+ day &- 1
    let dayOfEra = yearOfEra &* 365 &+ yearOfEra / 4 &- yearOfEra / 100 &+ dayOfYear
    return era &* 146_097 &+ dayOfEra &- 719_468
  }

  fileprivate func padded(_ value: Int, to width: Int) -> String {
    let digits = String(value.magnitude)
    return (value < 0 ? "-" : "") + String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
