/// Later reviews count for more: 0.25 + 0.75·(i/(n−1))³ for the i-th of n that count, as fsrs-rs has it.
struct Recency: Sendable {
  /// A bit for each place in time whose review counts.
  private var counted: [UInt64]
  /// How many count before each 64 places. A table of all weights would not fit a core's cache.
  private var before: [Int32]
  private var step = 0.0

  /// Those that count are on later days, and before a place in time.
  init(_ log: ReviewLog, before end: Int32) {
    counted = [UInt64](repeating: 0, count: log.count / 64 + 1)
    before = [Int32](repeating: 0, count: counted.count)
    for index in log.days.indices where log.days[index] >= 1 && log.order[index] < end {
      let place = Int(log.order[index])
      counted[place / 64] |= 1 << UInt64(place % 64)
    }
    var count: Int32 = 0
    for block in counted.indices {
      before[block] = count
      count += Int32(counted[block].nonzeroBitCount)
    }
    step = 1 / Double(max(1, count - 1))
  }

  /// The weight of the review at a place in time, if it counts.
  @inline(__always)
  func weight(_ order: Int32) -> Float {
    let (block, place) = (Int(order) / 64, UInt64(order % 64))
    let rank = Int(before[block]) + (counted[block] & (1 << place - 1)).nonzeroBitCount
    let age = Double(rank) * step
    return Float(0.25 + 0.75 * age * age * age)
  }
}
