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

  /// Adds a card's review after `depth` others.
  mutating func step(_ depth: Int, key: UInt32, weight: Float, review: Int32) {
    if depth < path.count, nodes[Int(path[depth])].key != key { path.removeLast(path.count - depth) }
    if depth == path.count {
      path.append(Int32(nodes.count))
      nodes.append(Node(parent: depth == 0 ? -1 : path[depth - 1], depth: Int32(depth), key: key, weight: 0))
    }
    nodes[Int(path[depth])].weight += weight
    reviews.append((review, path[depth]))
  }

  /// Ends a card of that many reviews.
  mutating func end(_ depth: Int) {
    if path.count > depth { path.removeLast(path.count - depth) }
  }

  /// Where each node goes when the levels lie one after the other, each filled up to eights.
  struct Places {
    var nodes: [Int32]
    /// The places that are only filled up, and whether they are in the first level.
    var fillers: [(node: Int, isFirst: Bool)] = []
    var count = 0
  }

  func places() -> Places {
    var counts = [Int](repeating: 0, count: Int(nodes.lazy.map(\.depth).max() ?? -1) + 1)
    for node in nodes { counts[Int(node.depth)] += 1 }
    var places = Places(nodes: [Int32](repeating: 0, count: nodes.count))
    var next = counts
    for (depth, count) in counts.enumerated() {
      next[depth] = places.count
      let end = places.count + (count + 7) / 8 * 8
      for node in places.count + count..<end { places.fillers.append((node, depth == 0)) }
      places.count = end
    }
    for (index, node) in nodes.enumerated() {
      places.nodes[index] = Int32(next[Int(node.depth)])
      next[Int(node.depth)] += 1
    }
    return places
  }
}
