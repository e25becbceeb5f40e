import Console
import FSRS
import Reviews

extension JSON {
  /// The statistics as `study stats --json` prints them.
  init(_ statistics: Statistics, decks: [String]) {
    let (totals, outlook) = (statistics.totals, statistics.outlook)
    let days = totals.days.sorted { $0.key < $1.key }
    let streak = totals.streaks(until: statistics.today)
    func range(_ range: IntervalRange, _ rest: [(String, JSON)]) -> JSON {
      .object([("from", .int(range.first)), ("to", range.last.map { .int($0) } ?? .null)] + rest)
    }
    func ratings(_ value: Int) -> JSON { .int(totals.ratings.first { $0.key.rawValue == value }?.value ?? 0) }
    self = .object([
      ("decks", .array(decks.map { .string($0) })), ("day", .string(statistics.today.description)),
      (
        "days",
        .array(
          days.map { day, total in
            .object([
              ("day", .string(day.description)), ("reviews", .int(total.reviews)), ("ms", .int(total.milliseconds)),
              ("retention", JSON(total.retention)),
            ])
          })
      ),
      ("retention", JSON(totals.total.retention)),
      (
        "retention_by_interval",
        .array(
          zip(IntervalRange.all, totals.retentions).map {
            range($0, [("reviews", .int($1.reviews)), ("recalled", .int($1.recalled))])
          })
      ),
      (
        "ratings",
        .object([("again", ratings(1)), ("hard", ratings(2)), ("good", ratings(3)), ("easy", ratings(4))])
      ),
      (
        "forecast",
        .array(
          outlook.due.enumerated().map { place, count in
            .object([("day", .string((statistics.today + place).description)), ("due", .int(count))])
          })
      ),
      ("overdue", .int(outlook.overdue)),
      ("intervals", .array(zip(IntervalRange.all, outlook.intervals).map { range($0, [("cards", .int($1))]) })),
      (
        "cards",
        .object([
          ("cards", .int(outlook.cards)), ("new", .int(outlook.new)), ("learning", .int(outlook.learning)),
          ("review", .int(outlook.review)), ("suspended", .int(outlook.suspended)),
        ])
      ),
      ("streak", .object([("current", .int(streak.current)), ("longest", .int(streak.longest))])),
      (
        "calibration",
        .object([
          ("sure", JSON(Retention(reviews: totals.calibration.sure, recalled: totals.calibration.sureRight))),
          ("unsure", JSON(Retention(reviews: totals.calibration.unsure, recalled: totals.calibration.unsureRight))),
        ])
      ),
      (
        "overruled",
        .object([
          ("answers", .int(statistics.overruling.answers)), ("overruled", .int(statistics.overruling.overruled)),
          ("raised", .int(statistics.overruling.raised)), ("lowered", .int(statistics.overruling.lowered)),
          ("wrong_rated_recalled", .int(statistics.overruling.strict)),
          ("right_rated_again", .int(statistics.overruling.lenient)),
        ])
      ),
    ])
  }

  fileprivate init(_ retention: Retention) {
    self = .object([("reviews", .int(retention.reviews)), ("recalled", .int(retention.recalled))])
  }
}
