/// A tree of histories while cards are added to it, each beside the one that it is most like.
struct GrowingTree {
  struct Node {
    let parent: Int32
    let depth: Int32
    let key: UInt32
    var weight: Float
  }

  private(set) var nodes: [Node] = []
  private(set) var reviews: [(review: Int32, node: Int32)] = []
  /// The nodes of the last card, from its first review on.
  private var path: [Int32] = []

  /// Whether it is kept which review is at which node.
  private let keepsReviews: Bool

  init(room: Int, keepsReviews: Bool) {
    self.keepsReviews = keepsReviews
    nodes.reserveCapacity(room)
    if keepsReviews { reviews.reserveCapacity(room) }
  }

  /// Adds a card's review after `depth` others.
  mutating func step(_ depth: Int, key: UInt32, weight: Float, review: Int32) {
    if depth < path.count, nodes[Int(path[depth])].key != key { path.removeLast(path.count - depth) }
    if depth == path.count {
      path.append(Int32(nodes.count))
      nodes.append(Node(parent: depth == 0 ? -1 : path[depth - 1], depth: Int32(depth), key: key, weight: 0))
    }
    nodes[Int(path[depth])].weight += weight
    if keepsReviews { reviews.append((review, path[depth])) }
  }

  /// Ends a card of that many reviews.
  mutating func end(_ depth: Int) {
    if path.count > depth { path.removeLast(path.count - depth) }
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
