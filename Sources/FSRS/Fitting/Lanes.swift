import CFitting

/// FSRS-7's terms: cards of similar lengths side by side, eight at a time.
///
/// Exact times make histories unique, so that there is nothing to share but the instruction.
struct Lanes: Terms {
  private static let width = fitting_lanes
  private static let parameters = fitting_count7

  /// Eight cards: where their steps begin in the arrays, and how many there are.
  private struct Block {
    let start: Int
    let steps: Int
    /// The index of each card's first review in the log; nil for a lane without a card.
    let cards: [Int?]
    let lengths: [Int]
  }

  private var blocks: [Block] = []
  private var gaps: [Double] = []
  private var ratings: [UInt8] = []
  private var weights: [Float] = []
  /// Blocks that one core does at a stretch; however many cores there are, the same.
  private let chunks: [Range<Int>]

  /// Steps of a chunk: enough to be worth a thread, few enough to keep two busy.
  private static let stepsPerChunk = 2048

  init(_ log: ReviewLog, _ share: Share) {
    let longestFirst = Lanes.sortedByLength(log.parts(in: share, scope: .all))
    let total = stride(from: 0, to: longestFirst.count, by: Lanes.width).reduce(0) { $0 + longestFirst[$1].count }
    gaps = [Double](repeating: 1, count: total * Lanes.width)
    ratings = [UInt8](repeating: 3, count: total * Lanes.width)
    weights = [Float](repeating: 0, count: total * Lanes.width)
    var chunks: [Range<Int>] = []
    var (start, chunkStart, chunkSteps) = (0, 0, 0)
    for first in stride(from: 0, to: longestFirst.count, by: Lanes.width) {
      let group = longestFirst[first..<min(first + Lanes.width, longestFirst.count)]
      let steps = group.first?.count ?? 0
      for (lane, part) in group.enumerated() {
        var at = start * Lanes.width + lane
        for index in part {
          gaps[at] = log.gaps[index]
          ratings[at] = log.ratings[index]
          weights[at] = index == part.lowerBound ? 0 : share.weight(log.order[index])
          at += Lanes.width
        }
      }
      blocks.append(Block(start: start, steps: steps, cards: group.map(\.lowerBound), lengths: group.map(\.count)))
      start += steps
      chunkSteps += steps
      if chunkSteps >= Lanes.stepsPerChunk {
        chunks.append(chunkStart..<blocks.count)
        (chunkStart, chunkSteps) = (blocks.count, 0)
      }
    }
    if chunkStart < blocks.count { chunks.append(chunkStart..<blocks.count) }
    self.chunks = chunks
  }

  /// The longest first; those of one length as they stand.
  private static func sortedByLength(_ parts: [Range<Int>]) -> [Range<Int>] {
    let longest = parts.lazy.map(\.count).max() ?? 0
    var starts = [Int](repeating: 0, count: longest + 2)
    for part in parts { starts[longest - part.count + 1] += 1 }
    for length in 0...longest { starts[length + 1] += starts[length] }
    var sorted = [Range<Int>](repeating: 0..<0, count: parts.count)
    for part in parts {
      sorted[starts[longest - part.count]] = part
      starts[longest - part.count] += 1
    }
    return sorted
  }

  func loss(_ w: [Double]) -> (value: Double, gradient: [Double]) {
    let count = Lanes.parameters
    let steps = blocks.first?.steps ?? 0
    let parts = inParallel(chunks.count, room: fitting_scratch7(steps)) { chunk, scratch -> PartialLoss in
      var loss = [Double](repeating: 0, count: Lanes.width)
      var lanes = [Double](repeating: 0, count: count * Lanes.width)
      for block in blocks[chunks[chunk]] { run(block, w, &loss, gradient: &lanes, scratch: scratch) }
      let gradient = (0..<count).map { i in lanes[i * Lanes.width..<(i + 1) * Lanes.width].reduce(0, +) }
      return PartialLoss(value: loss.reduce(0, +), gradient: gradient)
    }
    return PartialLoss.sum(parts, count: count)
  }

  func recall(_ w: [Double], into recall: inout [Double]) {
    let parts = inParallel(chunks.count) { chunk, _ in
      blocks[chunks[chunk]].map { block -> [Double] in
        var loss = [Double](repeating: 0, count: Lanes.width)
        var found = [Double](repeating: 0, count: block.steps * Lanes.width)
        run(block, w, &loss, gradient: nil, recall: &found, scratch: nil)
        return found
      }
    }
    for (block, found) in zip(blocks, parts.joined()) {
      for (lane, card) in block.cards.enumerated() {
        guard let card else { continue }
        for step in 0..<block.lengths[lane] { recall[card + step] = found[step * Lanes.width + lane] }
      }
    }
  }

  private func run(
    _ block: Block, _ w: [Double], _ loss: UnsafeMutablePointer<Double>, gradient: UnsafeMutablePointer<Double>?,
    recall: UnsafeMutablePointer<Double>? = nil, scratch: UnsafeMutablePointer<Double>?
  ) {
    let at = block.start * Lanes.width
    gaps.withUnsafeBufferPointer { gaps in
      ratings.withUnsafeBufferPointer { ratings in
        weights.withUnsafeBufferPointer { weights in
          guard let gaps = gaps.baseAddress, let ratings = ratings.baseAddress, let weights = weights.baseAddress else {
            return
          }
          fitting_lanes7(w, block.steps, gaps + at, ratings + at, weights + at, loss, gradient, recall, scratch)
        }
      }
    }
  }
}
