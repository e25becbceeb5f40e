import Glibc

/// A model's measures over a log, with and without reviews on the same day.
public struct Evaluation: Sendable {
  /// At least a study day after the card's last review.
  public let laterDays: Measures
  /// All but each card's first; nil for FSRS-6, which says nothing about the same day.
  public let all: Measures?
}

/// Judges a model's parameters by a learner's reviews.
public struct Evaluator: Sendable {
  private let log: ReviewLog
  private let model: Parameters.Model
  private let bins: [UInt64]
  /// Reviews by their places in time.
  private let targets: [Int32]
  private let terms: any Terms

  public init(_ log: ReviewLog, _ model: Parameters.Model) {
    self.log = log
    self.model = model
    bins = log.bins()
    targets = log.targets(.all)
    terms = Optimizer(model).terms(log, Share(), predicts: true)
  }

  /// The chance of recall before each review of the log, by its index.
  private func recall(_ parameters: Parameters) -> [Double] {
    precondition(parameters.model == model)
    var recall = [Double](repeating: 0, count: log.count)
    terms.recall(parameters.values, into: &recall)
    return recall
  }

  /// Parameters over the whole log.
  public func evaluation(_ parameters: Parameters) -> Evaluation { evaluation(of: recall(parameters), among: targets) }

  /// The zero-parameter moving average of a learner's last results: the log-odds move by 0.3 times the surprise, from 1.2 on
  /// (srs-benchmark's baseline of that name). It knows nothing about cards or times.
  public func movingAverage(_ scope: ReviewLog.Scope, from first: Int = 0) -> Measures {
    var odds = 1.2
    var predicted: [(recall: Double, index: Int32)] = []
    for index in targets.lazy.map({ Int($0) }) where scope == .all || log.days[index] >= 1 {
      let recall = 1 / (exp(-odds) + 1)
      let isRecalled = log.ratings[index] > 1
      if log.order[index] >= first {
        predicted.append((recall, Int32(index)))
      }
      odds += 0.3 * ((isRecalled ? 1 : 0) - recall)
    }
    return Measures(
      predicted.lazy.map {
        .init(recall: $0.recall, isRecalled: log.ratings[Int($0.index)] > 1, bin: bins[Int($0.index)])
      })
  }

  /// Time splits: each window of later reviews is predicted by parameters that only know what was before it.
  ///
  /// - Parameter parameters: those for each window.
  public func evaluation(over splits: TimeSplits, _ parameters: [Parameters]) -> Evaluation {
    var known: [Parameters: [Double]] = [:]
    var held = [Double](repeating: 0, count: log.count)
    var among: [Int32] = []
    for (window, parameters) in zip(splits.windows, parameters) {
      let recall = known[parameters] ?? recall(parameters)
      known = [parameters: recall]
      for index in targets where window.contains(Int(log.order[Int(index)])) {
        held[Int(index)] = recall[Int(index)]
        among.append(index)
      }
    }
    return evaluation(of: held, among: among)
  }

  private func evaluation(of recall: [Double], among: [Int32]) -> Evaluation {
    func measures(_ scope: ReviewLog.Scope) -> Measures {
      let counted = scope == .all ? among : among.filter { log.days[Int($0)] >= 1 }
      return Measures(
        counted.lazy.map { Int($0) }.map {
          .init(recall: recall[$0], isRecalled: log.ratings[$0] > 1, bin: bins[$0])
        })
    }
    return Evaluation(laterDays: measures(.laterDays), all: model == .fsrs7 ? measures(.all) : nil)
  }
}

/// Windows of places in time, each after what the one before could know: the last k of k + 1 equal numbers of reviews at
/// least a study day after the card's last.
public struct TimeSplits: Sendable {
  public let windows: [Range<Int>]

  /// Fewer windows, or none, where there are too few reviews.
  public init(_ log: ReviewLog, count: Int = 5) {
    let places = log.targets(.laterDays).map { Int(log.order[Int($0)]) }
    let size = places.count / (count + 1)
    guard size > 0 else {
      windows = []
      return
    }
    let starts = (0..<count).map { places[places.count - (count - $0) * size] }
    windows = starts.indices.map { starts[$0]..<($0 + 1 < count ? starts[$0 + 1] : log.count) }
  }
}
