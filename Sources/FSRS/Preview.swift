extension Scheduler {
  /// What each of the four ratings would lead to: what a learner is shown, and what then comes.
  public struct Preview: Hashable, Sendable {
    public fileprivate(set) var again, hard, good, easy: Outcome

    public subscript(rating: Rating) -> Outcome {
      switch rating {
      case .again: again
      case .hard: hard
      case .good: good
      case .easy: easy
      }
    }
  }

  /// All four outcomes, with fuzz and in an order that a learner expects.
  ///
  /// To what the formulas say it adds, for waits in days only:
  /// - fuzz, where there is one, in Anki's ranges (`Fuzz`);
  /// - order: hard is at least again, good at least a day more than hard, easy at least a day more than good, as far as
  ///   the maximum allows;
  /// - growth: after good or easy in review, the part of the fuzz range at or below the last interval is cut off. Where
  ///   the range ends at the last interval that one stays; where it ends before, the model wants less, and gets it.
  ///
  /// - Parameters:
  ///   - lastInterval: the whole days for which the card was last scheduled; nil where it was a step or is unknown.
  ///   - fuzz: nil for none.
  public func preview(
    phase: Phase, memory: Memory?, elapsed days: Double, lastInterval: Int?, fuzz: Fuzz?
  ) -> Preview {
    var least = 1
    func next(_ rating: Rating) -> Outcome {
      var outcome = outcome(of: rating, phase: phase, memory: memory, elapsed: days)
      guard case .days = outcome.wait else { return outcome }
      let last = phase == .review && rating.rawValue >= Rating.good.rawValue ? lastInterval : nil
      let days = wholeDays(of: outcome.memory, atLeast: least, last: last, fuzz: fuzz)
      outcome.wait = .days(days)
      least = rating == .again ? days : days + 1
      return outcome
    }
    // In this order, since each raises the least days of the next.
    let again = next(.again)
    let hard = next(.hard)
    let good = next(.good)
    return Preview(again: again, hard: hard, good: good, easy: next(.easy))
  }

  /// What one rating leads to in a sitting: the same as `preview` shows for it.
  public func outcome(
    of rating: Rating, phase: Phase, memory: Memory?, elapsed days: Double, lastInterval: Int? = nil, fuzz: Fuzz?
  ) -> Outcome {
    preview(phase: phase, memory: memory, elapsed: days, lastInterval: lastInterval, fuzz: fuzz)[rating]
  }

  /// Whole days with everything that `preview` promises.
  func wholeDays(of memory: Memory, atLeast least: Int, last: Int?, fuzz: Fuzz?) -> Int {
    let least = min(least, maximumInterval)
    guard let fuzz else { return max(wholeDays(of: memory), least) }
    let allowed = least...maximumInterval
    let exact = model.interval(of: memory, retention: retention)
    let range = Fuzz.range(around: min(max(exact, Double(least)), Double(maximumInterval))).clamped(to: allowed)
    return fuzz.day(in: widened(grown(range, above: last)))
  }
}

extension Scheduler {
  private func grown(_ range: ClosedRange<Int>, above last: Int?) -> ClosedRange<Int> {
    guard let last, last <= range.upperBound else { return range }
    return max(range.lowerBound, min(last + 1, range.upperBound))...range.upperBound
  }

  /// A range of one day beyond 2 gets a second one where the maximum allows it, so that bounds don't pile cards up.
  private func widened(_ range: ClosedRange<Int>) -> ClosedRange<Int> {
    guard range.count == 1, range.upperBound > 2, range.upperBound < maximumInterval else { return range }
    return range.lowerBound...range.upperBound + 1
  }
}
