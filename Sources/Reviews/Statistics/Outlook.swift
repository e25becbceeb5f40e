import FSRS

/// Where a deck's cards stand, and when they come back.
public struct Outlook: Hashable, Sendable {
  public private(set) var cards = 0
  public private(set) var new = 0
  public private(set) var learning = 0
  public private(set) var review = 0
  public private(set) var suspended = 0
  /// Due before today.
  public private(set) var overdue = 0
  /// How many are due today, overdue ones too, and on each of the days after it.
  public private(set) var due: [Int]
  /// How many cards have an interval of that length, as `IntervalRange.all`.
  public private(set) var intervals = [Int](repeating: 0, count: IntervalRange.all.count)

  /// - Parameter days: how many days to look ahead, today among them.
  public init(days: Int = 31) {
    due = Array(repeating: 0, count: max(1, days))
  }

  /// Adds a card as it stands on a study day, at that time in UTC ms.
  public mutating func count(_ state: CardState, on today: Day, at ms: Int64) {
    cards += 1
    guard !state.isSuspended else {
      suspended += 1
      return
    }
    switch state.phase {
    case .new: new += 1
    case .learning, .relearning: learning += 1
    case .review: review += 1
    }
    guard let wait = wait(of: state, on: today, at: ms) else { return }
    if wait < 0 { overdue += 1 }
    if wait < due.count { due[max(0, wait)] += 1 }
    if state.phase == .review, case .day(let day)? = state.due, let last = state.lastDay {
      intervals[IntervalRange.place(of: day - last)] += 1
    }
  }

  /// The days until a card is due; less than 0 where it was.
  private func wait(of state: CardState, on today: Day, at ms: Int64) -> Int? {
    guard state.phase != .new else { return nil }
    let wait: Int =
      switch state.due {
      case .day(let day)?: day - today
      case .moment(let when)?: when <= ms ? 0 : Int(clamping: (when - ms) / Moment.msOfDay)
      case nil: 0
      }
    return state.isBuried(on: today) ? max(1, wait) : wait
  }
}
