import FSRS

extension Journal {
  /// How the learner rates, and how long answers take; where the journal tells little, near to what holds for anybody.
  public func habits() -> Habits {
    var count = HabitCount()
    var lastDays: [UInt32: Int32] = [:]
    (order ?? FoldOrder(self)).forEach(of: self) { record, isUndone in
      guard !isUndone, record.kind == .rev, !record.isCram, let rating = record.rating, record.card != Record.noCard
      else { return }
      let lastDay = lastDays.updateValue(record.day, forKey: record.card)
      let kind: HabitCount.Kind = lastDay == nil ? .first : lastDay == record.day ? .sameDay : .later
      count.add(rating, kind, seconds: min(Double(milliseconds(of: record)), AnswerTimes.longest) / 1000)
    }
    return count.habits
  }
}

/// Answers counted by what they answered and how they were rated.
private struct HabitCount {
  enum Kind { case first, later, sameDay }

  private var tallies: [Kind: (answers: SIMD4<Double>, timed: SIMD4<Double>, seconds: SIMD4<Double>)] = [:]

  /// What is usual counts as much as so many answers.
  private static let usual = 20.0

  mutating func add(_ rating: Rating, _ kind: Kind, seconds: Double) {
    var tally = tallies[kind] ?? (.zero, .zero, .zero)
    tally.answers[rating.rawValue - 1] += 1
    if seconds > 0 {
      tally.timed[rating.rawValue - 1] += 1
      tally.seconds[rating.rawValue - 1] += seconds
    }
    tallies[kind] = tally
  }

  var habits: Habits {
    var habits = Habits()
    habits.first = chances(tallies[.first]?.answers ?? .zero, habits.first)
    var recalled = tallies[.later]?.answers ?? .zero
    recalled[0] = 0
    habits.recalled = chances(recalled, habits.recalled)
    habits.firstSeconds = seconds(.first, habits.firstSeconds)
    habits.laterSeconds = seconds(.later, habits.laterSeconds)
    habits.sameDaySeconds = seconds(.sameDay, habits.sameDaySeconds)
    return habits
  }

  private func chances(_ answers: SIMD4<Double>, _ usual: SIMD4<Double>) -> SIMD4<Double> {
    (answers + usual * HabitCount.usual) / (answers.sum() + HabitCount.usual)
  }

  /// A rating's mean, drawn to the mean of its kind, and that to what is usual.
  private func seconds(_ kind: Kind, _ usual: SIMD4<Double>) -> SIMD4<Double> {
    guard let tally = tallies[kind] else { return usual }
    let mean =
      (SIMD4(repeating: tally.seconds.sum()) + usual * HabitCount.usual) / (tally.timed.sum() + HabitCount.usual)
    return (tally.seconds + mean * HabitCount.usual) / (tally.timed + HabitCount.usual)
  }
}
