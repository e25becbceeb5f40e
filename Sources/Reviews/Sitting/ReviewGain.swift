import FSRS

/// What asking a card now does for its recall some study days from now.
struct ReviewGain {
  let days: Int
  let model: MemoryModel

  /// How many days before an exam go to what most raises recall on its day.
  static let examDays = 1...7
  /// Before an exam a card that isn't due is asked where its recall on the day rises by as much.
  static let worthwhile = 0.05
  /// In so many days a card is to be known where there is no exam.
  static let month = 30

  /// By how much a review now raises the chance of recall then: answered good if it is recalled, again if not.
  func gain(of memory: Memory, elapsed: Double) -> Double {
    let choices = model.memories(from: memory, elapsed: elapsed)
    let without = model.retrievability(of: memory, after: elapsed + Double(days))
    return later(choices.good, choices.again, now: model.retrievability(of: memory, after: elapsed)) - without
  }

  /// The same for a new card, which is told as often as it is known.
  var gainOfNew: Double {
    func first(_ rating: Rating) -> Memory { model.memory(after: rating, from: nil, elapsed: 0) }
    return later(first(.good), first(.again), now: 0.5)
  }

  private func later(_ recalled: Memory, _ forgotten: Memory, now: Double) -> Double {
    now * model.retrievability(of: recalled, after: Double(days))
      + (1 - now) * model.retrievability(of: forgotten, after: Double(days))
  }
}
