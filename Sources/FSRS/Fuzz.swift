/// Spreads cards that would fall due on one day over its neighbours, the same way each time it is asked.
///
/// The ranges are Anki's (rslib, `fuzz.rs`): none under 2.5 days; else a day, and 15 % of the part from 2.5 to 7 days,
/// 10 % from 7 to 20, 5 % above, to both sides.
public struct Fuzz: Hashable, Sendable {
  /// Where in the range the interval falls: from 0 to below 1.
  public let fraction: Double

  /// The place in the range that belongs to a card after a number of reviews: the upper 53 bits of SplitMix64's finalizer
  /// over the sum of FNV-1a (64 bits, over the card's identity in UTF-8) and the number of reviews.
  public init(card: String, reviews: Int) {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in card.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    hash &+= UInt64(truncatingIfNeeded: reviews) &* 0x9e37_79b9_7f4a_7c15
    hash = (hash ^ (hash >> 30)) &* 0xbf58_476d_1ce4_e5b9
    hash = (hash ^ (hash >> 27)) &* 0x94d0_49bb_1331_11eb
    hash ^= hash >> 31
    fraction = Double(hash >> 11) / Double(1 << 53 as UInt64)
  }

  public init(fraction: Double) {
    precondition(0 <= fraction && fraction < 1)
    self.fraction = fraction
  }

  /// A whole number of days near an exact interval, within bounds.
  ///
  /// Among the days of the range, each is as likely as it is welcome; without `welcome`, or where none of them is, all
  /// are alike.
  func days(near interval: Double, atLeast least: Int, atMost most: Int, welcome: ((Int) -> Double)? = nil) -> Int {
    let range = range(near: interval, atLeast: least, atMost: most)
    let first = range.lowerBound
    return first + day(of: range.count) { welcome?(first + $0) ?? 1 }
  }

  /// One of the next days, the first of which is 0: each is as likely as it is welcome; where none is, all are alike.
  public func day(of count: Int, welcome: (Int) -> Double) -> Int {
    let weights = (0..<count).map { max(0, welcome($0)) }
    let all = weights.reduce(0, +)
    guard all > 0 else { return Int(fraction * Double(count)) }
    var left = fraction * all
    for (day, weight) in weights.enumerated() {
      left -= weight
      if left < 0 { return day }
    }
    return count - 1
  }

  /// The days in which an exact interval may end.
  func range(near interval: Double, atLeast least: Int, atMost most: Int) -> ClosedRange<Int> {
    let least = min(least, most)
    let interval = min(max(interval, Double(least)), Double(most))
    let delta = Self.delta(interval)
    let lower = min(max(Int((interval - delta).rounded()), least), most)
    var upper = min(max(Int((interval + delta).rounded()), least), most)
    if upper == lower, upper > 2, upper < most { upper += 1 }
    return lower...upper
  }

  /// How far an interval in days may move to each side.
  static func delta(_ interval: Double) -> Double {
    guard interval >= 2.5 else { return 0 }
    let parts: [(start: Double, end: Double, share: Double)] = [(2.5, 7, 0.15), (7, 20, 0.10), (20, .infinity, 0.05)]
    return parts.reduce(1) { $0 + $1.share * max(0, min(interval, $1.end) - $1.start) }
  }
}
