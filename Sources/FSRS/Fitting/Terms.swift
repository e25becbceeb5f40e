/// The log loss of a model over a log's reviews, ready to be computed for many parameters.
protocol Terms: Sendable {
  /// The weighted sum over all reviews that count, and its derivative by each parameter.
  func loss(_ w: [Double]) -> (value: Double, gradient: [Double])

  /// The chance of recall before each review of the log, by its index; 0 before a card's first and where nothing follows.
  func recall(_ w: [Double], into recall: inout [Double])
}

/// Which reviews count in a fit, and how much.
struct Share: Sendable {
  /// Nil: all reviews count alike.
  var recency: Recency?
  /// Only reviews whose place in time is before this one.
  var end = Int32.max

  /// Only every so manieth card.
  var stride = 1

  /// The weight of the review at a place in time.
  @inline(__always)
  func weight(_ order: Int32) -> Float { recency?.weight(order) ?? 1 }
}

extension ReviewLog {
  /// The cards of a share, each with its reviews that count, where there is more than one.
  func parts(in share: Share, scope: Scope) -> [Range<Int>] {
    Swift.stride(from: 0, to: cards, by: share.stride).map { part(of: $0, in: share, scope: scope) }
      .filter { $0.count > 1 }
  }

  /// A card's reviews before the end of a share, without those after the last that counts.
  private func part(of card: Int, in share: Share, scope: Scope) -> Range<Int> {
    let all = range(of: card)
    var end = all.upperBound
    if share.end != .max { while end > all.lowerBound, order[end - 1] >= share.end { end -= 1 } }
    if scope == .laterDays { while end > all.lowerBound, days[end - 1] < 1 { end -= 1 } }
    return all.lowerBound..<end
  }
}

/// Sums of chunks, in their order.
struct PartialLoss: Sendable {
  var value = 0.0
  var gradient: [Double]

  static func sum(_ parts: [PartialLoss], count: Int) -> (value: Double, gradient: [Double]) {
    var gradient = [Double](repeating: 0, count: count)
    var value = 0.0
    for part in parts {
      value += part.value
      for i in 0..<count { gradient[i] += part.gradient[i] }
    }
    return (value, gradient)
  }
}
