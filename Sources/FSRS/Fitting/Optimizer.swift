/// Fits a memory model's parameters to a learner's reviews.
///
/// The smallest weighted log loss plus prior, by L-BFGS over all reviews with exact derivatives; sums are of 64 bits and in a
/// fixed order, so that the same log gives the same parameters on machines of one kind, bit for bit.
public struct Optimizer: Sendable {
  public let model: Parameters.Model
  var minimizer = QuasiNewton()

  public init(_ model: Parameters.Model) {
    self.model = model
    // FSRS-6's last steps gain nothing on held-out reviews; FSRS-7's do.
    if model == .fsrs6 { minimizer.worthwhile = 0.5 }
  }

  /// The reviews that a model is fitted to: FSRS-6 says nothing about recall on the same day.
  public static func scope(_ model: Parameters.Model) -> ReviewLog.Scope { model == .fsrs6 ? .laterDays : .all }

  /// The parameters that fit the log's reviews before a place in time; nil: all of them.
  ///
  /// `progress` hears again and again which share of the work is done, about.
  public func fit(_ log: ReviewLog, before end: Int? = nil, progress: (Double) -> Void = { _ in }) -> Parameters {
    outcome(log, before: end, progress: progress).parameters
  }

  /// How often all reviews are gone through in a fit, as a rule.
  private static let usualWork = 15.0

  func outcome(
    _ log: ReviewLog, before end: Int? = nil, progress: (Double) -> Void = { _ in }
  ) -> (parameters: Parameters, outcome: QuasiNewton.Outcome) {
    var share = share(of: log, before: end)
    let prior = Prior(model)
    let box = prior.box(Parameters.bounds(model))
    let strides = Optimizer.strides(min(log.count, end ?? .max))
    var x = prior.coordinates(Parameters.standard(model).values)
    var outcome = QuasiNewton.Outcome(point: .init(x: x, value: 0, gradient: []))
    var minimizer = minimizer
    var work = 0.0
    for (stage, stride) in strides.enumerated() {
      minimizer.tolerance = tolerance(min(log.count, end ?? .max) / stride)
      share.stride = stride
      let terms = terms(log, share)
      let factor = stage == 0 ? 1 : Double(strides[stage - 1]) / Double(stride)
      outcome = minimizer.minimum(from: x, within: box, pairs: outcome.pairs.map { $0.scaled(by: factor) }) { x in
        work += 1 / Double(stride)
        progress(min(0.95, work / Optimizer.usualWork))
        let w = prior.parameters(x)
        var (value, gradient) = terms.loss(w)
        value += prior.penalty(w, gradient: &gradient)
        return (value, prior.slope(gradient, at: w))
      }
      x = outcome.point.x
    }
    var w = prior.parameters(x)
    if model == .fsrs7 {
      w.replaceSubrange(0..<4, with: rising(Array(w[0..<4]), weights: log.firstRatings(before: end)))
    }
    return (Parameters(clipping: w, to: model), outcome)
  }

  /// How little a step may lower the loss before it is the last: for few reviews what makes no difference, for many what
  /// is far below what chance does to them.
  private func tolerance(_ reviews: Int) -> Double {
    let most = model == .fsrs6 ? 3e-5 : 1e-5
    return bounded(Double(reviews) * most * 1e-5, 1e-6, most)
  }

  /// Every so manieth card at first, then more, at last all: most of the way is done on few reviews, and what they teach
  /// about the shape of the loss is kept.
  private static func strides(_ reviews: Int) -> [Int] {
    [64, 8].filter { reviews / $0 >= 10_000 } + [1]
  }

  func terms(_ log: ReviewLog, _ share: Share, predicts: Bool = false) -> any Terms {
    switch model {
    case .fsrs6: HistoryTree(log, share, predicts: predicts)
    case .fsrs7: Lanes(log, share)
    }
  }

  /// FSRS-6 is fitted with more weight on later reviews, FSRS-7 with all alike: each wins on held-out reviews with its own.
  private func share(of log: ReviewLog, before end: Int?) -> Share {
    var share = Share()
    if let end { share.end = Int32(clamping: end) }
    if model == .fsrs6 { share.recency = Recency(log, before: share.end) }
    return share
  }
}

extension Parameters {
  /// Numbers brought inside a model's bounds, and FSRS-7's in the order that they have: w₀ ≤ w₁ ≤ w₂ ≤ w₃, w₂₅ ≤ w₂₆.
  init(clipping values: [Double], to model: Model) {
    var values = zip(values, Parameters.bounds(model)).map { value, bounds in
      value.isNaN ? bounds.lowerBound : bounded(value, bounds.lowerBound, bounds.upperBound)
    }
    if model == .fsrs7 {
      for (low, high) in [(0, 1), (1, 2), (2, 3), (25, 26)] { values[high] = max(values[high], values[low]) }
    }
    self.init(trusted: values)
  }
}
