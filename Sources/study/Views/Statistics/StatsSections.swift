import FSRS
import Reviews

extension Statistics {
  /// All parts that there is something to say of, in the order in which they are read.
  var sections: [StatsSection] {
    [retentionSection, retentionByInterval, ratingsSection, timeSection, forecast, intervals, confidence, proposals]
      .compactMap { $0 }.filter { !$0.rows.isEmpty }
  }

  /// What was done, in sentences.
  var overview: [String] {
    let (all, now) = (totals.total, totals.total(from: today, through: today))
    guard all.reviews > 0 else {
      return ["Nothing was reviewed yet; \(counted(outlook.cards, "card"))."]
    }
    let streak = totals.streaks(until: today)
    return [
      "Today: \(counted(now.reviews, "review")) in \(longDuration(seconds: now.milliseconds / 1000)).",
      "In all: \(counted(all.reviews, "review")) in \(longDuration(hours: all.milliseconds)), on "
        + "\(counted(totals.days.count, "day")). Days in a row: \(streak.current) now, \(streak.longest) at best.",
      "Cards: \(outlook.review) in review, \(outlook.learning) in learning, \(outlook.new) new, "
        + "\(outlook.suspended) suspended.",
    ]
  }
}

extension Statistics {
  private static func row(_ name: String, _ retention: Retention) -> StatsSection.Row? {
    retention.share.map {
      .init(name: name, value: "\(percent($0)) of \(retention.reviews)", share: $0)
    }
  }

  private var retentionSection: StatsSection {
    let spans = [7, 30, 90, 365].map { Self.row("last \($0) days", retention(ofLast: $0)) }
    return StatsSection(
      title: "Retention", rows: (spans + [Self.row("ever", totals.total.retention)]).compactMap { $0 },
      note: "How many cards in review were recalled on a later day; a day's first answer counts.")
  }

  private var retentionByInterval: StatsSection {
    let rows = zip(IntervalRange.all, totals.retentions).compactMap { Self.row("after \($0.name)", $1) }
    return StatsSection(title: "Retention by interval", rows: rows)
  }

  private var ratingsSection: StatsSection {
    let all = max(1, totals.total.reviews)
    let rows = [("again", 1), ("hard", 2), ("good", 3), ("easy", 4)].map { name, value in
      (name, totals.ratings.first { $0.key.rawValue == value }?.value ?? 0)
    }
    return StatsSection(
      title: "Ratings",
      rows: totals.total.reviews == 0
        ? [] : StatsSection.rows(rows) { "\($0), \(percent(Double($0) / Double(all)))" })
  }

  private var timeSection: StatsSection {
    let last = (0..<14).reversed().map { today + -$0 }.map { day in
      ("\(day.weekdayName) \(day)", totals.days[day]?.milliseconds ?? 0)
    }
    let all = totals.total
    guard all.reviews > 0 else { return StatsSection(title: "Time", rows: []) }
    return StatsSection(
      title: "Time in the last 14 days", rows: StatsSection.rows(last) { longDuration(seconds: $0 / 1000) },
      note: "An answer takes \(longDuration(seconds: all.milliseconds / all.reviews / 1000)) on average.")
  }

  private var forecast: StatsSection {
    guard outlook.due.contains(where: { $0 > 0 }) else { return StatsSection(title: "Forecast", rows: []) }
    let rows = outlook.due.prefix(14).enumerated().map { place, count in
      (place == 0 ? "today" : "\((today + place).weekdayName) \(today + place)", count)
    }
    let later = outlook.due.dropFirst(14).reduce(0, +)
    let overdue = outlook.overdue > 0 ? "\(outlook.overdue) of today's are overdue. " : ""
    return StatsSection(
      title: "Due in the next 14 days", rows: StatsSection.rows(rows) { counted($0, "card") },
      note: overdue + "In the \(max(0, outlook.due.count - 14)) days after that: \(counted(later, "card")).")
  }

  private var intervals: StatsSection {
    let rows = zip(IntervalRange.all, outlook.intervals).map { ($0.name, $1) }
    let last = rows.lastIndex { $0.1 > 0 }.map { $0 + 1 } ?? 0
    return StatsSection(
      title: "Intervals of cards in review", rows: StatsSection.rows(Array(rows[..<last])) { counted($0, "card") })
  }

  private var confidence: StatsSection {
    let told = totals.calibration
    let rows = [
      Self.row("sure", Retention(reviews: told.sure, recalled: told.sureRight)),
      Self.row("unsure", Retention(reviews: told.unsure, recalled: told.unsureRight)),
    ]
    return StatsSection(title: "Right when you were", rows: rows.compactMap { $0 })
  }

  private var proposals: StatsSection? {
    guard overruling.answers > 0 else { return nil }
    func row(_ name: String, _ count: Int) -> StatsSection.Row {
      let share = Double(count) / Double(overruling.answers)
      return .init(name: name, value: "\(count), \(percent(share))", share: share)
    }
    return StatsSection(
      title: "Proposed ratings overruled",
      rows: [
        row("rated better", overruling.raised), row("rated worse", overruling.lowered),
        row("wrong, rated recalled", overruling.strict), row("right, rated again", overruling.lenient),
      ],
      note: "Of \(counted(overruling.answers, "typed answer")) in the journal.")
  }
}

extension IntervalRange {
  /// `1 day`, `3 to 4 days`, `more than 365 days`.
  var name: String {
    switch last {
    case nil: "more than \(first - 1) days"
    case first?: counted(first, "day")
    case let last?: "\(first) to \(last) days"
    }
  }
}

extension Day {
  var weekdayName: String { ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"][weekday] }
}

/// A long time in hours; a shorter one as `longDuration` says it.
private func longDuration(hours milliseconds: Int) -> String {
  milliseconds < 86_400_000
    ? longDuration(seconds: milliseconds / 1000) : counted((milliseconds + 1_800_000) / 3_600_000, "hour")
}
