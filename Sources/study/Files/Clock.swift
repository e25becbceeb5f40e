import Glibc
import Reviews

/// The time, as the program sees it: the system's, or one that begins at `$STUDY_NOW` and runs on.
struct Clock: Sendable {
  /// How far the program's time is ahead of the system's, in ms.
  private let shift: Int64
  /// Minutes east of UTC; nil: as the system's time zone has it at the moment.
  private let offset: Int?

  /// - Throws: `BadTime` where `STUDY_NOW` isn't a time with an offset.
  init(environment: [String: String]) throws(BadTime) {
    guard let text = environment["STUDY_NOW"], !text.isEmpty else {
      shift = 0
      offset = nil
      return
    }
    guard let moment = Moment(iso8601: text) else { throw BadTime(text: text) }
    shift = moment.ms - Self.systemMs()
    offset = moment.offset
  }

  var now: Moment {
    let ms = Self.systemMs() + shift
    return Moment(ms: ms, offset: offset ?? Self.systemOffset(at: ms))
  }

  private static func systemMs() -> Int64 {
    var time = timespec()
    clock_gettime(CLOCK_REALTIME, &time)
    return Int64(time.tv_sec) * 1000 + Int64(time.tv_nsec) / 1_000_000
  }

  private static func systemOffset(at ms: Int64) -> Int {
    var seconds = time_t(ms / 1000)
    var parts = tm()
    guard localtime_r(&seconds, &parts) != nil else { return 0 }
    return parts.tm_gmtoff / 60
  }
}

/// `STUDY_NOW` isn't a time.
struct BadTime: Error {
  let text: String
}

extension Moment {
  /// A time in ISO 8601 with its offset, as `2026-03-01T09:00:00+01:00` or `2026-03-01T08:00Z`; seconds and their
  /// fractions may be left out.
  init?(iso8601 text: String) {
    var rest = Substring(text)
    func digits(_ count: Int) -> Int? {
      let part = rest.prefix(count)
      guard part.utf8.count == count, part.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      rest = rest.dropFirst(count)
      return Int(part)
    }
    func take(_ characters: String) -> Bool {
      guard let first = rest.first, characters.contains(first) else { return false }
      rest = rest.dropFirst()
      return true
    }
    guard let day = Day(String(rest.prefix(10))) else { return nil }
    rest = rest.dropFirst(10)
    guard take("Tt "), let hour = digits(2), hour < 24, take(":"), let minute = digits(2), minute < 60 else {
      return nil
    }
    var second = 0
    var milliseconds = 0
    if take(":") {
      guard let value = digits(2), value < 61 else { return nil }
      second = value
      if take(".,") {
        let fraction = rest.prefix { ("0"..."9").contains($0) }
        guard !fraction.isEmpty else { return nil }
        rest = rest.dropFirst(fraction.count)
        milliseconds = Int((fraction + "00").prefix(3)) ?? 0
      }
    }
    var offset = 0
    if !take("Zz") {
      guard let sign = rest.first, sign == "+" || sign == "-" else { return nil }
      rest = rest.dropFirst()
      guard let hours = digits(2), hours < 24 else { return nil }
      _ = take(":")
      guard let minutes = rest.isEmpty ? 0 : digits(2), minutes < 60 else { return nil }
      offset = (sign == "-" ? -1 : 1) * (hours * 60 + minutes)
    }
    guard rest.isEmpty else { return nil }
    let seconds = Int64(day.number) * 86_400 + Int64(hour * 3600 + minute * 60 + second - offset * 60)
    self.init(ms: seconds * 1000 + Int64(milliseconds), offset: offset)
  }
}
