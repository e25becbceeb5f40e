/// Which records are about which card where histories were moved from one card to another.
struct Moves: Sendable {
  /// The cards that any move names.
  private(set) var involved: Set<UInt32> = []
  /// Positions in the order of the fold, for each card involved; unsorted after a move.
  private var histories: [UInt32: [UInt32]] = [:]
  /// The cards whose history each took over.
  private(set) var origins: [UInt32: Set<UInt32>] = [:]

  mutating func involve(from: UInt32, to: UInt32) {
    involved.insert(from)
    involved.insert(to)
  }

  mutating func append(_ position: UInt32, to card: UInt32) {
    histories[card, default: []].append(position)
  }

  /// Hands a card's history over. To itself, or of nothing: no effect. The shorter is added to the longer.
  mutating func move(from: UInt32, to: UInt32) {
    guard from != to, let history = histories.removeValue(forKey: from) else { return }
    let own = histories.removeValue(forKey: to) ?? []
    var longer = own.count > history.count ? own : history
    longer += own.count > history.count ? history : own
    histories[to] = longer
    var sources = origins[to] ?? []
    sources.formUnion(origins.removeValue(forKey: from) ?? [])
    sources.insert(from)
    sources.remove(to)
    origins[to] = sources
  }

  /// The positions of a card's records, in order.
  func history(of card: UInt32) -> [UInt32] {
    histories[card, default: []].sorted()
  }
}

extension FoldOrder {
  /// Every record that wasn't undone, in order, as one of the card that has its history in the end: those of the cards
  /// that moves are about after all others, card by card.
  ///
  /// - Parameter moves: knows which cards those are; afterwards also whose history each took over.
  @inline(__always)
  func forEach(
    of journal: Journal, following moves: inout Moves, _ visit: (Record, _ index: Int, _ position: Int) -> Void
  ) {
    for position in 0..<count(of: journal) {
      let index = index(at: position)
      let record = journal.records[index]
      if isUndone(record, journal) { continue }
      if moves.involved.isEmpty || !moves.involved.contains(record.card) {
        visit(record, index, position)
      } else if record.kind != .move {
        moves.append(UInt32(position), to: record.card)
      } else if let to = journal.moveTarget(of: record) {
        moves.move(from: record.card, to: to)
      }
    }
    for card in moves.involved {
      for position in moves.history(of: card) {
        let index = index(at: Int(position))
        var record = journal.records[index]
        record.card = card
        visit(record, index, Int(position))
      }
    }
  }
}
