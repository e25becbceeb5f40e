/// The tree that cards' histories make, each grown beside the one before it.
struct GrowingTree {
  struct Node {
    let parent: Int32
    let depth: Int32
    let key: UInt32
    var weight: Float
  }

  let nodes: [Node]
  private(set) var reviews: [(review: Int32, node: Int32)] = []

  /// - Parameters:
  ///   - cards: their reviews, those with like histories beside each other.
  ///   - keepsReviews: whether it is kept which review is at which node.
  ///   - step: what a review is, by its index and its number in its card, and how much it counts.
  @inline(__always)
  init(
    of cards: ArraySlice<Range<Int>>, keepsReviews: Bool, step: (Int, Int) -> (key: UInt32, weight: Float)
  ) {
    let total = cards.reduce(0) { $0 + $1.count }
    if keepsReviews { reviews.reserveCapacity(total) }
    var reviews = reviews
    // The nodes of the last card, from its first review on.
    var path = [Int32](repeating: 0, count: cards.lazy.map(\.count).max() ?? 0)
    nodes = path.withUnsafeMutableBufferPointer { path in
      [Node](unsafeUninitializedCapacity: total) { nodes, count in
        var length = 0
        for card in cards {
          for index in card {
            let depth = index - card.lowerBound
            let (key, weight) = step(index, depth)
            if depth < length, nodes[Int(path[depth])].key != key { length = depth }
            if depth >= length {
              nodes[count] = Node(parent: depth == 0 ? -1 : path[depth - 1], depth: Int32(depth), key: key, weight: 0)
              path[depth] = Int32(count)
              length = depth + 1
              count += 1
            }
            nodes[Int(path[depth])].weight += weight
            if keepsReviews { reviews.append((Int32(index), path[depth])) }
          }
          length = min(length, card.count)
        }
      }
    }
    self.reviews = reviews
  }

  /// Where each node goes when the levels lie one after the other, each sorted by kinds of reviews and filled up to eights.
  struct Places {
    var nodes: [Int32]
    /// The places that are only filled up, and whether they are in the first level.
    var fillers: [(node: Int, isFirst: Bool)] = []
    var count = 0
  }

  /// Reviews on the same day, forgotten later, recalled later: what is of one kind is computed faster together.
  private static let kinds = 3

  private static func bin(_ node: Node) -> Int {
    Int(node.depth) * kinds + (node.key >> 3 == 0 ? 0 : node.key & 7 == 1 ? 1 : 2)
  }

  func places() -> Places {
    let levels = Int(nodes.lazy.map(\.depth).max() ?? -1) + 1
    var next = [Int](repeating: 0, count: levels * GrowingTree.kinds)
    for node in nodes { next[GrowingTree.bin(node)] += 1 }
    var places = Places(nodes: [Int32](repeating: 0, count: nodes.count))
    for depth in 0..<levels {
      var at = places.count
      for bin in depth * GrowingTree.kinds..<(depth + 1) * GrowingTree.kinds {
        (at, next[bin]) = (at + next[bin], at)
      }
      let end = (at + 7) / 8 * 8
      for node in at..<end { places.fillers.append((node, depth == 0)) }
      places.count = end
    }
    for (index, node) in nodes.enumerated() {
      let bin = GrowingTree.bin(node)
      places.nodes[index] = Int32(next[bin])
      next[bin] += 1
    }
    return places
  }
}
