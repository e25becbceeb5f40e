import CFitting

/// FSRS-6's terms: days are whole, so that many cards share the beginnings of their histories; each beginning is computed
/// once.
struct HistoryTree: Terms {
  private static let width = fitting_lanes
  private static let parameters = fitting_count6

  /// The tree of some cards with like histories, level by level.
  private struct Part: Sendable {
    var parents: [Int32] = []
    var gaps: [Float] = []
    var ratings: [UInt8] = []
    var weights: [Float] = []
    /// Which kinds of reviews are in each eight.
    var kinds: [UInt8] = []
  }

  private let parts: [Part]
  /// The reviews of the log that each part's nodes stand for: index of the review, node.
  private let places: [[(review: Int32, node: Int32)]]

  /// Reviews of a part before those that are alike are counted once: a part's numbers should fit a core's cache.
  private static let reviewsPerPart = 5_000

  /// Predictions of single reviews are to be had only where it was kept which node is whose.
  init(_ log: ReviewLog, _ share: Share, predicts: Bool) {
    let cards = HistoryTree.sorted(log.parts(in: share, scope: .laterDays), of: log)
    var groups: [Range<Int>] = []
    var (start, reviews) = (0, 0)
    for (index, card) in cards.enumerated() {
      reviews += card.count
      if reviews >= HistoryTree.reviewsPerPart || index == cards.count - 1 {
        groups.append(start..<index + 1)
        (start, reviews) = (index + 1, 0)
      }
    }
    let built = inParallel(groups.count) { [groups] group, _ in
      HistoryTree.part(of: cards[groups[group]], log: log, share: share, predicts: predicts)
    }
    parts = built.map(\.part)
    places = built.map(\.places)
  }

  /// A review as it counts in a history: its days and its rating.
  @inline(__always)
  private static func key(_ index: Int, _ log: ReviewLog) -> UInt32 {
    UInt32(log.days[index]) << 3 | UInt32(log.ratings[index])
  }

  /// Cards with like histories beside each other: nine reviews decide nearly always.
  private static func sorted(_ cards: [Range<Int>], of log: ReviewLog) -> [Range<Int>] {
    func word(_ reviews: Range<Int>, of card: Range<Int>) -> UInt64 {
      reviews.reduce(0) { word, review in
        let index = card.lowerBound + review
        guard index < card.upperBound else { return word << 15 }
        return word << 15 | UInt64(min(log.days[index], 8190) + 1) << 2 | UInt64(log.ratings[index] & 3)
      }
    }
    let keyed = cards.map { card in
      let first = UInt64(log.ratings[card.lowerBound] & 3) << 60 | word(1..<5, of: card)
      return (first: first, second: card.count > 5 ? word(5..<9, of: card) : 0, card: card)
    }
    return sortedInParallel(keyed) { one, other in
      if one.first != other.first { return one.first < other.first }
      if one.second != other.second { return one.second < other.second }
      return one.card.lowerBound < other.card.lowerBound
    }.map(\.card)
  }

  private static func part(
    of cards: ArraySlice<Range<Int>>, log: ReviewLog, share: Share, predicts: Bool
  ) -> (part: Part, places: [(review: Int32, node: Int32)]) {
    let growing = GrowingTree(of: cards, keepsReviews: predicts) { index, depth in
      let isTarget = depth > 0 && log.days[index] >= 1
      return (key(index, log), isTarget ? share.weight(log.order[index]) : 0)
    }
    let places = growing.places()
    var part = Part()
    part.parents = [Int32](repeating: 0, count: places.count)
    part.gaps = [Float](repeating: 1, count: places.count)
    part.ratings = [UInt8](repeating: 3, count: places.count)
    part.weights = [Float](repeating: 0, count: places.count)
    for filler in places.fillers { part.parents[filler.node] = filler.isFirst ? -1 : 0 }
    for (old, new) in places.nodes.enumerated() {
      let node = growing.nodes[old]
      part.parents[Int(new)] = node.parent < 0 ? -1 : places.nodes[Int(node.parent)]
      part.gaps[Int(new)] = Float(node.key >> 3)
      part.ratings[Int(new)] = UInt8(node.key & 7)
      part.weights[Int(new)] = node.weight
    }
    part.kinds = [UInt8](repeating: 0, count: places.count / width)
    for node in 0..<places.count {
      part.kinds[node / width] |= kind(days: part.gaps[node], rating: part.ratings[node])
    }
    return (part, growing.reviews.map { ($0.review, places.nodes[Int($0.node)]) })
  }

  private static func kind(days: Float, rating: UInt8) -> UInt8 {
    if days < 1 { return UInt8(fitting_same) }
    return UInt8(rating == 1 ? fitting_later | fitting_lapse : fitting_later)
  }

  func loss(_ w: [Double]) -> (value: Double, gradient: [Double]) {
    let found = inParallel(parts.count, room: room + fitting_scratch6(largest)) { index, scratch -> PartialLoss in
      var partial = PartialLoss(gradient: [Double](repeating: 0, count: HistoryTree.parameters))
      HistoryTree.run(parts[index], w, &partial.value, gradient: &partial.gradient, recall: nil, scratch: scratch)
      return partial
    }
    return PartialLoss.sum(found, count: HistoryTree.parameters)
  }

  func recall(_ w: [Double], into recall: inout [Double]) {
    let found = inParallel(parts.count, room: room) { index, scratch -> [Double] in
      var loss = 0.0
      var recall = [Double](repeating: 0, count: parts[index].parents.count)
      HistoryTree.run(parts[index], w, &loss, gradient: nil, recall: &recall, scratch: scratch)
      return recall
    }
    for (places, values) in zip(places, found) {
      for place in places { recall[Int(place.review)] = values[Int(place.node)] }
    }
  }

  /// Nodes of the largest part.
  private var largest: Int { parts.lazy.map(\.parents.count).max() ?? 0 }
  /// Doubles for the states of a part's nodes.
  private var room: Int { 2 * largest }

  /// - Parameter scratch: room for the states, and with a gradient for what its way back needs.
  private static func run(
    _ part: Part, _ w: [Double], _ loss: UnsafeMutablePointer<Double>, gradient: UnsafeMutablePointer<Double>?,
    recall: UnsafeMutablePointer<Double>?, scratch: UnsafeMutablePointer<Double>
  ) {
    let count = part.parents.count
    fitting_tree6(
      w, count, part.parents, part.gaps, part.ratings, part.weights, part.kinds, loss, gradient, recall, scratch,
      scratch + 2 * count)
  }
}
