import Cards

/// Several expected things, in order or not.
struct ListAnswer {
  private let items: [Answer.Item]
  private let ordered: Bool
  private let wanted: [TextAnswer]

  init(_ items: [Answer.Item], ordered: Bool) {
    self.items = items
    self.ordered = ordered
    wanted = items.map { TextAnswer($0) }
  }

  /// Reads one thing a line or between semicolons; if there is only one, between commas or in front of `and` too.
  func verdict(on typed: String) -> Verdict {
    var best = verdict(on: TypedItems.split(typed))
    guard best.kind == .wrong || best.kind == .partly, items.count > 1 else { return best }
    for pieces in TypedItems.looseSplits(typed) {
      let other = verdict(on: pieces)
      if other.rank > best.rank { best = other }
    }
    return best
  }
}

extension ListAnswer {
  private func verdict(on pieces: [String]) -> Verdict {
    let most = wanted.map(\.mostWords).max() ?? 0
    let given = pieces.map { NormalText($0, most: most) }.filter { !$0.isEmpty }
    let pairing = Pairing(wanted: wanted, given: given)
    let missing = items.indices.filter { pairing.partner[$0] == nil }.map { items[$0].text }
    if missing.count == items.count { return .wrong(missing: missing) }
    let inPlace = ordered ? pairing.countInOrder : items.count - missing.count
    if !missing.isEmpty || inPlace < items.count || pairing.extras(repeatsCount: ordered) > 0 {
      return .partly(given: inPlace, of: items.count, missing: missing)
    }
    let pairs = pairing.slips.flatMap(\.pairs)
    return pairs.isEmpty ? .right : .misspelt(Difference(pairs))
  }
}

extension Verdict {
  /// The better of two readings of one typed text is the one that ranks higher.
  fileprivate var rank: Int {
    switch kind {
    case .right: 1_000_000
    case .misspelt: 900_000
    case .partly: 500_000 + proposedGrade * 10_000 - min(missing.count, 9_999)
    case .wrong: 0
    }
  }
}
