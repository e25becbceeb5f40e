import FSRS

/// A way to decide when a card comes back.
enum Method: String, CaseIterable, Sendable {
  case fsrs7Fitted = "FSRS-7, fitted each month"
  case fsrs6Fitted = "FSRS-6, fitted each month"
  case fsrs7 = "FSRS-7, defaults"
  case sm2 = "SM-2"
  case leitner = "Leitner boxes"

  /// The model that schedules; nil for those without.
  var model: Parameters.Model? {
    switch self {
    case .fsrs7Fitted, .fsrs7: .fsrs7
    case .fsrs6Fitted: .fsrs6
    case .sm2, .leitner: nil
    }
  }

  var isFitted: Bool { self == .fsrs7Fitted || self == .fsrs6Fitted }

  /// What a method without a memory model keeps of a card.
  struct Record {
    /// SM-2: the easiness factor, successes in a row, the last interval. Leitner: the box.
    var ease = 2.5
    var row = 0
    var interval = 0
  }

  /// SM-2 as its author published it (1990), again as quality 2, hard 3, good 4, easy 5; missed cards are repeated within
  /// the sitting. Leitner: five boxes of 1, 2, 4, 8 and 16 days, a missed card back to the first.
  func wait(_ record: inout Record, _ rating: Rating) -> Scheduler.Wait {
    guard self == .sm2 else {
      record.row = rating == .again ? 0 : min(record.row + 1, 4)
      return .days(1 << record.row)
    }
    let quality = Double(rating.rawValue + 1)
    record.ease = max(1.3, record.ease + 0.1 - (5 - quality) * (0.08 + (5 - quality) * 0.02))
    guard rating > .again else {
      (record.row, record.interval) = (0, 1)
      return .seconds(600)
    }
    record.row += 1
    record.interval =
      record.row == 1 ? 1 : record.row == 2 ? 6 : Int((Double(record.interval) * record.ease).rounded(.up))
    return .days(record.interval)
  }
}
