/// Chance that isn't: where in its range a card's next interval falls, so that cards learned together drift apart.
///
/// It depends on the card and its count of reviews alone, so an undone answer gets the same interval again, two
/// machines agree, and what is shown before the answer is what comes.
public struct Fuzz: Hashable, Sendable {
  /// From 0 to less than 1.
  let fraction: Double

  /// Hashes a card's id and how many reviews it had before this one.
  ///
  /// The hash is FNV-1a (64 bits) over the id's UTF-8 bytes and the count as 8 little-endian bytes, then the
  /// finalizer of SplitMix64 (its three xor-shifts and two multiplications); the upper 53 bits are the fraction.
  public init(card: String, reviews: Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in card.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    withUnsafeBytes(of: UInt64(bitPattern: Int64(reviews)).littleEndian) { bytes in
      for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    }
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    hash ^= hash >> 31
    fraction = Double(hash >> 11) / 9_007_199_254_740_992
  }

  /// A known place in the range, for tests.
  init(fraction: Double) {
    precondition((0..<1).contains(fraction), "a fuzz fraction lies from 0 to below 1")
    self.fraction = fraction
  }

  /// The whole days that an exact interval may become, as in Anki: a day to each side from 2.5 days on, and 15 % of the
  /// days between 2.5 and 7, 10 % of those to 20, 5 % of those beyond; rounded half away from 0.
  static func range(around interval: Double) -> ClosedRange<Int> {
    guard interval >= 2.5 else {
      let days = Int(interval.rounded(.toNearestOrAwayFromZero))
      return days...days
    }
    let spread =
      1 + 0.15 * (min(interval, 7) - 2.5) + 0.1 * max(min(interval, 20) - 7, 0) + 0.05 * max(interval - 20, 0)
    let lower = (interval - spread).rounded(.toNearestOrAwayFromZero)
    let upper = (interval + spread).rounded(.toNearestOrAwayFromZero)
    return Int(lower)...Int(upper)
  }

  /// The day of `range` that the fraction falls on.
  func day(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(fraction * Double(range.count))
  }
}
