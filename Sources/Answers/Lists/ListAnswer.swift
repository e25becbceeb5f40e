import Cards

/// Several expected things, in order or not.
struct ListAnswer {
  private let items: [Answer.Item]
  private let ordered: Bool
  private let wanted: [TextAnswer]
  private let rules: Comparison

  init(_ items: [Answer.Item], ordered: Bool, _ rules: Comparison) {
    self.rules = rules
    self.items = items
    self.ordered = ordered
    wanted = items.map { TextAnswer($0, rules) }
  }

  /// Reads one thing a line or between semicolons; if there is only one, between commas or in front of `and` too.
  func verdict(on typed: String) -> Verdict {
    var best = verdict(on: TypedItems.split(typed))
    guard best.kind == .wrong || best.kind == .partly, items.count > 1 else { return best }
    for pieces in TypedItems.looseSplits(typed, count: items.count, rules.language) {
      let other = verdict(on: pieces)
      if other.rank > best.rank { best = other }
    }
    return best
  }
}

extension ListAnswer {
  private func verdict(on pieces: [String]) -> Verdict {
    let most = wanted.map(\.mostWords).max() ?? 0
    let given = pieces.map { NormalText($0, rules.reading, most: most) }.filter { !$0.isEmpty }
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
