import Glibc

/// The positive numbers nearest to these that never fall: neighbours in the wrong order are pooled by the mean of their
/// logarithms, each with its weight (pool adjacent violators).
func rising(_ numbers: [Double], weights: [Double]) -> [Double] {
  var pools: [(members: [Double], mean: Double, weight: Double)] = []
  for (number, weight) in zip(numbers, weights) {
    // What nobody has seen gives way to whatever was seen.
    pools.append(([number], log(number), weight + 1e-6))
    while pools.count > 1, let last = pools.last, pools[pools.count - 2].mean > last.mean {
      pools.removeLast()
      let before = pools.removeLast()
      let all = before.weight + last.weight
      let mean = (before.mean * before.weight + last.mean * last.weight) / all
      pools.append((before.members + last.members, mean, all))
    }
  }
  return pools.flatMap { pool in
    pool.members.count == 1 ? pool.members : pool.members.map { _ in exp(pool.mean) }
  }
}

extension ReviewLog {
  /// How many cards begin with each rating, from again to easy, among reviews before a place in time.
  func firstRatings(before end: Int?) -> [Double] {
    var counts = [0.0, 0, 0, 0]
    for card in 0..<cards where !range(of: card).isEmpty {
      let first = starts[card]
      if let end, order[first] >= end { continue }
      counts[Int(ratings[first]) - 1] += 1
    }
    return counts
  }
}
