/// Whether a fit is worth having: each window of time is predicted by parameters fitted to the reviews before it, and by the
/// ones that are in force.
public struct Trial: Sendable {
  public let windows: Int
  /// What fits to earlier reviews made of later ones.
  public let fitted: Evaluation
  /// What the parameters in force make of the same reviews.
  public let old: Evaluation
  /// The moving average over the same reviews.
  public let movingAverage: Measures

  /// Whether the fits have the smaller log loss on reviews a study day or more after the last.
  public var isWon: Bool { windows > 0 && fitted.laterDays.logLoss < old.laterDays.logLoss }
}

extension Optimizer {
  /// A log of more reviews is tried on a sample of its cards: what wins on so many wins on all.
  static let trialReviews = 150_000

  /// Tries fitting on later reviews against the parameters in force.
  ///
  /// - Parameter rival: what else is to be tried for the reviews before a window, in place of a fit to the log.
  public func trial(_ log: ReviewLog, against old: Parameters, rival: ((Range<Int>) -> Parameters)? = nil) -> Trial {
    let log = rival == nil ? log.sample(of: Optimizer.trialReviews) : log
    let splits = TimeSplits(log)
    let evaluator = Evaluator(log, model)
    let fits = splits.windows.map { rival?($0) ?? fit(log, before: $0.lowerBound) }
    return Trial(
      windows: splits.windows.count,
      fitted: evaluator.evaluation(over: splits, fits),
      old: evaluator.evaluation(over: splits, splits.windows.map { _ in old }),
      movingAverage: evaluator.movingAverage(.laterDays, from: splits.windows.first?.lowerBound ?? 0))
  }
}

extension ReviewLog {
  /// Every so manieth card, so that about so many reviews are left; the log itself where it has no more.
  func sample(of most: Int) -> ReviewLog {
    guard count > most else { return self }
    return filtered { $0 % ((self.count + most - 1) / most) == 0 }
  }

  /// The log of some cards only, by their numbers.
  public func filtered(_ isKept: (Int) -> Bool) -> ReviewLog {
    let kept = (0..<cards).filter(isKept)
    let indices = kept.flatMap { Array(range(of: $0)) }
    var places = [Int32](repeating: 0, count: count)
    for index in indices { places[Int(order[index])] = 1 }
    var next: Int32 = 0
    for place in places.indices where places[place] == 1 {
      places[place] = next
      next += 1
    }
    var starts = [0]
    for card in kept { starts.append(starts[starts.count - 1] + range(of: card).count) }
    return ReviewLog(
      starts: starts, ratings: indices.map { ratings[$0] }, gaps: indices.map { gaps[$0] },
      days: indices.map { days[$0] }, order: indices.map { places[Int(order[$0])] },
      times: indices.count == count ? times : ReviewLog.times(of: indices, in: self))
  }

  private static func times(of indices: [Int], in log: ReviewLog) -> [Int64] {
    indices.map { log.order[$0] }.sorted().map { log.times[Int($0)] }
  }

  /// The moment of the review at a place in time, UTC milliseconds.
  public func moment(_ place: Int) -> Int64 { times[place] }

  /// The first place in time at or after a moment.
  public func place(atOrAfter ms: Int64) -> Int {
    var (low, high) = (0, times.count)
    while low < high {
      let middle = (low + high) / 2
      if times[middle] < ms { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
