/// Keeps the number of strands small: of those of one kind one is followed and has the cards of all.
///
/// Each is chosen as often as it has cards: so the whole stays what it was on the average, and no memory is changed. The
/// choice comes from a fixed sequence, the same each time.
struct Thinning {
  /// Strands of so many cards are followed by themselves, and no other has to stand for many more.
  let most: Double
  private var chosen = [Strand](repeating: Strand(cards: 0), count: Strand.kinds)
  private var kinds: [Int] = []
  private var state: UInt64 = 1

  init(most: Double) { self.most = most }

  mutating func thinned(_ strands: [Strand], on day: Int) -> [Strand] {
    var kept: [Strand] = []
    for strand in strands where strand.cards > 0 {
      if strand.cards >= most { kept.append(strand) } else { add(strand, kind: strand.kind(on: day), to: &kept) }
    }
    for kind in kinds where chosen[kind].cards > 0 {
      kept.append(chosen[kind])
      chosen[kind].cards = 0
    }
    kinds.removeAll(keepingCapacity: true)
    return kept
  }

  private mutating func add(_ strand: Strand, kind: Int, to kept: inout [Strand]) {
    if chosen[kind].cards == 0 { kinds.append(kind) }
    let cards = chosen[kind].cards + strand.cards
    if turn() * cards < strand.cards { chosen[kind] = strand }
    chosen[kind].cards = cards
    guard cards >= most else { return }
    kept.append(chosen[kind])
    chosen[kind].cards = 0
  }

  /// The next number of the sequence, from 0 to below 1: SplitMix64.
  private mutating func turn() -> Double {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = (state ^ (state >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return Double((mixed ^ (mixed >> 31)) >> 11) / Double(1 << 53 as UInt64)
  }
}
