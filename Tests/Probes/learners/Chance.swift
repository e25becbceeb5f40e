import Foundation

/// A seeded sequence of chances: SplitMix64.
struct Chance {
  private var state: UInt64

  init(seed: Int) { state = UInt64(seed) &* 0x9e37_79b9_7f4a_7c15 &+ 1 }

  /// From 0 to below 1.
  mutating func next() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Double((mixed ^ (mixed >> 31)) >> 11) / Double(1 << 53 as UInt64)
  }

  mutating func logNormal(_ deviation: Double) -> Double {
    let (one, other) = (max(next(), 1e-12), next())
    return exp(deviation * (-2 * Foundation.log(one)).squareRoot() * cos(2 * .pi * other))
  }

  mutating func index(_ chances: [Double]) -> Int {
    var left = next()
    for (index, chance) in chances.enumerated() {
      left -= chance
      if left < 0 { return index }
    }
    return chances.count - 1
  }
}
