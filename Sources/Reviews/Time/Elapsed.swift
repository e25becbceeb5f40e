import FSRS

extension MemoryModel {
  /// The time between two reviews in days, as the model counts it: whole study days, or to the millisecond; never
  /// negative.
  func elapsed(from last: (day: Int, ms: Int64), to now: (day: Int, ms: Int64)) -> Double {
    guard countsExactTime else { return Double(max(0, now.day - last.day)) }
    let (ms, isTooLong) = now.ms.subtractingReportingOverflow(last.ms)
    // Only a damaged clock leads there; which of the two was far off says the sign.
    guard !isTooLong else { return now.ms > last.ms ? Self.longestGap : 0 }
    return max(0, Double(ms) / Double(Moment.msOfDay))
  }

  private static let longestGap = 1e8
}

extension CardState {
  /// The time since its last review as a model counts it; 0 for a card without one.
  func elapsed(at ms: Int64, on day: Day, by model: MemoryModel) -> Double {
    guard let lastDay else { return 0 }
    guard let lastMs else { return Double(max(0, day - lastDay)) }
    return model.elapsed(from: (lastDay.number, lastMs), to: (day.number, ms))
  }
}
