/// What a learner did, where the cards stand and what comes: of one deck, or of several together.
public struct Statistics: Sendable {
  public let today: Day
  public var totals = ReviewTotals()
  public var outlook: Outlook
  public var overruling = Overruling()

  public init(today: Day, days: Int = 31) {
    self.today = today
    outlook = Outlook(days: days)
  }

  /// True retention over the last days, today among them.
  public func retention(ofLast days: Int) -> Retention {
    totals.total(from: today + (1 - days), through: today).retention
  }
}
