/// A learner's reviews, card by card, as memory models are fitted to them and judged by them.
public struct ReviewLog: Sendable {
  /// Where each card's reviews begin; one more for the end of the last.
  let starts: [Int]
  /// 1 to 4.
  let ratings: [UInt8]
  /// Days since the card's last review, to the millisecond; 0 for its first.
  let gaps: [Double]
  /// Whole study days since the card's last review; 0 for its first.
  let days: [Int32]
  /// The review's place among all reviews in time.
  let order: [Int32]
  /// The moment of each review by its place in time, UTC milliseconds.
  let times: [Int64]

  /// One review, as it is read.
  public struct Entry: Sendable {
    /// Any number that is the card's, best a small one.
    let card: Int32
    /// UTC milliseconds.
    let ms: Int64
    let rating: Rating
    /// Whole study days since the card's last review.
    let days: Int32

    public init(card: Int, ms: Int64, rating: Rating, days: Int) {
      self.card = Int32(clamping: card)
      self.ms = ms
      self.rating = rating
      self.days = Int32(clamping: max(0, days))
    }
  }

  public var count: Int { ratings.count }
  var cards: Int { starts.count - 1 }

  /// Brings reviews in order: by time, and where two are at one time as they stand.
  ///
  /// `cards` is one more than the largest number of a card.
  public init(_ entries: [Entry], cards: Int) {
    let sorted = ReviewLog.inTime(entries)
    var starts = [Int](repeating: 0, count: cards + 1)
    for entry in entries { starts[Int(entry.card) + 1] += 1 }
    for card in 0..<cards { starts[card + 1] += starts[card] }
    var next = starts
    var ratings = [UInt8](repeating: 0, count: entries.count)
    var gaps = [Double](repeating: 0, count: entries.count)
    var days = [Int32](repeating: 0, count: entries.count)
    var order = [Int32](repeating: 0, count: entries.count)
    var lastMs = [Int64](repeating: 0, count: cards)
    for (place, index) in sorted.enumerated() {
      let entry = entries[Int(index)]
      let card = Int(entry.card)
      let at = next[card]
      next[card] += 1
      ratings[at] = UInt8(entry.rating.rawValue)
      order[at] = Int32(place)
      if at > starts[card] {
        gaps[at] = Double(max(0, entry.ms &- lastMs[card])) / 86_400_000
        days[at] = entry.days
      }
      lastMs[card] = entry.ms
    }
    times = sorted.map { entries[Int($0)].ms }
    self.starts = starts
    self.ratings = ratings
    self.gaps = gaps
    self.days = days
    self.order = order
  }

  init(starts: [Int], ratings: [UInt8], gaps: [Double], days: [Int32], order: [Int32], times: [Int64]) {
    self.starts = starts
    self.ratings = ratings
    self.gaps = gaps
    self.days = days
    self.order = order
    self.times = times
  }

  /// The indices of entries in the order of their times.
  private static func inTime(_ entries: [Entry]) -> [Int32] {
    let indices = entries.indices.map { Int32($0) }
    let isSorted = zip(entries, entries.dropFirst()).allSatisfy { $0.ms <= $1.ms }
    if isSorted { return indices }
    return indices.sorted { one, other in
      let (first, second) = (entries[Int(one)].ms, entries[Int(other)].ms)
      return first != second ? first < second : one < other
    }
  }

  /// The reviews of a card.
  func range(of card: Int) -> Range<Int> { starts[card]..<starts[card + 1] }
}

extension ReviewLog {
  /// Which reviews a model is judged by.
  public enum Scope: Sendable {
    /// All but a card's first.
    case all
    /// At least a study day after the card's last review.
    case laterDays
  }

  /// The reviews of a scope by their places in time, each as its index.
  func targets(_ scope: Scope) -> [Int32] {
    var byTime = [Int32](repeating: -1, count: count)
    for card in 0..<cards {
      for index in range(of: card).dropFirst() where scope == .all || days[index] >= 1 {
        byTime[Int(order[index])] = Int32(index)
      }
    }
    byTime.removeAll { $0 < 0 }
    return byTime
  }
}
