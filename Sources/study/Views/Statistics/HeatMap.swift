import Reviews

/// The reviews of the last weeks, a column a week from Monday to Sunday.
struct HeatMap {
  struct Week {
    let monday: Day
    /// The reviews of each day; nil for days that haven't come yet.
    let days: [Int?]
    /// 0 for none to 4 for many; nil for days that haven't come yet.
    let levels: [Int?]

    var reviews: Int { days.reduce(0) { $0 + ($1 ?? 0) } }
    var busyDays: Int { days.count { ($0 ?? 0) > 0 } }
  }

  let weeks: [Week]
  /// The most reviews on a day.
  let most: Int

  /// - Parameter columns: so many weeks at most, and never more than a year.
  init(_ statistics: Statistics, columns: Int) {
    let today = statistics.today
    let count = max(1, min(columns, 53))
    let start = today + (-today.weekday - 7 * (count - 1))
    let counts = (0..<count).map { week in
      (0..<7).map { day -> Int? in
        let day = start + (7 * week + day)
        return day <= today ? statistics.totals.days[day]?.reviews ?? 0 : nil
      }
    }
    let most = counts.joined().compactMap { $0 }.max() ?? 0
    self.most = most
    weeks = counts.enumerated().map { week, days in
      let levels = days.map { $0.map { reviews in reviews == 0 ? 0 : 1 + min(3, 4 * (reviews - 1) / most) } }
      return Week(monday: start + 7 * week, days: days, levels: levels)
    }
  }

  /// A line over the weeks with the names of the months, each where it begins.
  var months: String {
    let names = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    var line = ""
    for (place, week) in weeks.enumerated() where (week.monday + 6).date.day <= 7 && line.count <= place {
      guard place + 3 <= weeks.count else { break }
      line += String(repeating: " ", count: place - line.count) + names[(week.monday + 6).date.month - 1] + " "
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
