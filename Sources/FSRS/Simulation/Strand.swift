/// Cards with one history, or with histories so alike that one stands for them; parts of cards too.
struct Strand {
  var cards: Double
  var memory: Memory
  var phase = Scheduler.Phase.review
  /// The day of the last answer, the first simulated one is 0; before it, parts of days too.
  var last: Double
  /// Since the last answer, on the same day: days as the model counts them. Nil from the next day on.
  var wait: Double?
  var isFirstDay = false
  var isRecalledToday = false

  /// The time since the last answer.
  @inline(__always)
  func elapsed(on day: Int) -> Double { wait ?? Double(day) - last }

  /// Strands of one kind are alike enough for one of them to stand for all: in the time since the last answer, about, in
  /// difficulty, about, and in what they wait for.
  @inline(__always)
  func kind(on day: Int) -> Int {
    if wait != nil { return (isRecalledToday ? 2 : 0) + (isFirstDay ? 1 : 0) }
    let elapsed = elapsed(on: day)
    let octave = min(max(Int(elapsed.exponent) + 1, 0), 15)
    let half = Int(elapsed.significand * 2) & 1
    return 4 + octave * 4 + half * 2 + (memory.difficulty > 6 ? 1 : 0)
  }

  static let kinds = 4 + 16 * 4
}
