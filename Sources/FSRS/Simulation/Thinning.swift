/// Keeps the number of strands small: of those of one kind one is followed and has the cards of all.
///
/// Each is chosen as often as it has cards: so the whole stays what it was on the average, and no memory is changed. The
/// choice comes from a fixed sequence, the same each time.
struct Thinning {
  /// Strands of so many cards are followed by themselves, and no other has to stand for many more.
  let most: Double
  /// How many cards there are of each kind, and the number of the strand that stands for them.
  private var cards = [Double](repeating: 0, count: Strand.kinds)
  private var chosen = [Int](repeating: 0, count: Strand.kinds)
  private var kinds: [Int] = []
  private var state: UInt64 = 1

  init(most: Double) { self.most = most }

  /// Empties `strands`, and leaves in `kept` those that stand for them.
  mutating func thin(_ strands: inout [Strand], on day: Int, into kept: inout [Strand]) {
    kept.removeAll(keepingCapacity: true)
    for index in strands.indices where strands[index].cards > 0 {
      let own = strands[index].cards
      if own >= most {
        kept.append(strands[index])
        continue
      }
      let kind = strands[index].kind(on: day)
      if cards[kind] == 0 { kinds.append(kind) }
      cards[kind] += own
      if turn() * cards[kind] < own { chosen[kind] = index }
      if cards[kind] >= most { keep(kind, of: strands, in: &kept) }
    }
    for kind in kinds where cards[kind] > 0 { keep(kind, of: strands, in: &kept) }
    kinds.removeAll(keepingCapacity: true)
    strands.removeAll(keepingCapacity: true)
  }

  private mutating func keep(_ kind: Int, of strands: [Strand], in kept: inout [Strand]) {
    var strand = strands[chosen[kind]]
    strand.cards = cards[kind]
    kept.append(strand)
    cards[kind] = 0
  }

  /// The next number of the sequence, from 0 to below 1: SplitMix64.
  @inline(__always)
  private mutating func turn() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Double((mixed ^ (mixed >> 31)) >> 11) / Double(1 << 53 as UInt64)
  }
}
