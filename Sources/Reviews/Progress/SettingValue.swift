import FSRS

/// The text of a setting, read as one thing or another; nil where it is none.
struct SettingValue {
  let text: String

  init(_ text: String) {
    self.text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  var words: [Substring] { text.split(separator: " ") }

  func number(in range: ClosedRange<Double>) -> Double? {
    guard let number = Double(text), range.contains(number) else { return nil }
    return number
  }

  func count(in range: ClosedRange<Int>) -> Int? {
    guard let count = Int(text), range.contains(count) else { return nil }
    return count
  }

  var choice: Bool? {
    switch text {
    case "yes", "true": true
    case "no", "false": false
    default: nil
    }
  }

  /// `none`, or what `read` makes of it.
  func optional<Value>(_ read: (SettingValue) -> Value?) -> Value?? {
    if text == "none" { return .some(nil) }
    return read(self).map { .some($0) }
  }

  /// Seconds: `30s 10m 1h 1d`; a bare number is minutes; each at least a second.
  var waits: [Int]? {
    if text == "none" { return [] }
    let units: [Character: Int] = ["s": 1, "m": 60, "h": 3600, "d": 86_400]
    var waits: [Int] = []
    for word in words {
      let unit = word.last.flatMap { units[$0] }
      guard let count = Int(unit == nil ? word : word.dropLast()), count > 0 else { return nil }
      let (seconds, isTooLong) = count.multipliedReportingOverflow(by: unit ?? 60)
      guard !isTooLong, seconds <= 36_500 * 86_400 else { return nil }
      waits.append(seconds)
    }
    return waits.isEmpty ? nil : waits
  }

  /// 0 for Monday: `sat sun`, or the whole names, each with a share from 0 to 100 percent behind a colon, else 0.
  var weekdays: [Int: Double]? {
    if text == "none" { return [:] }
    let names = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
    var days: [Int: Double] = [:]
    for word in words {
      let parts = word.lowercased().split(separator: ":", omittingEmptySubsequences: false)
      guard parts.count <= 2, let day = names.firstIndex(where: { $0 == parts[0] || $0.prefix(3) == parts[0] }) else {
        return nil
      }
      guard let percent = parts.count == 1 ? 0 : Int(parts[1]), (0...100).contains(percent) else { return nil }
      days[day] = Double(percent) / 100
    }
    return days.isEmpty ? nil : days
  }

  var parameters: Parameters? {
    var values: [Double] = []
    for word in words {
      guard let value = Double(word), value.isFinite else { return nil }
      values.append(value)
    }
    return try? Parameters(values)
  }
}
