import FSRS

/// What a review now does for an exam some study days away.
struct ExamGain {
  let daysToExam: Int
  let model: MemoryModel

  /// How many days before an exam go to what most raises recall on its day.
  static let days = 1...7
  /// A card that isn't due is asked where its recall on the day rises by as much.
  static let worthwhile = 0.05

  /// By how much a review now raises the chance of recall on the day of the exam: answered good if it is recalled, again
  /// if not.
  func gain(of memory: Memory, elapsed: Double) -> Double {
    let left = Double(daysToExam)
    let now = model.retrievability(of: memory, after: elapsed)
    let choices = model.memories(from: memory, elapsed: elapsed)
    let recalled = model.retrievability(of: choices.good, after: left)
    let forgotten = model.retrievability(of: choices.again, after: left)
    return now * recalled + (1 - now) * forgotten - model.retrievability(of: memory, after: elapsed + left)
  }
}
