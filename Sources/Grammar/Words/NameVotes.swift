/// How strongly the mentions of a name speak for each type.
struct NameVotes: Hashable {
  private(set) var weights: [EntityType: Double] = [:]

  mutating func add(_ type: EntityType, _ weight: Double) { weights[type, default: 0] += weight }

  mutating func add(_ votes: NameVotes, times factor: Double = 1) {
    for (type, weight) in votes.weights { add(type, weight * factor) }
  }

  /// The type with most weight, nil if nothing weighs enough.
  var winner: EntityType? {
    let best = Self.order.max { weights[$0] ?? 0 < weights[$1] ?? 0 }
    return best.flatMap { (weights[$0] ?? 0) >= Self.threshold ? $0 : nil }
  }

  /// Whether nothing speaks firmly for another type than this one.
  func allows(_ type: EntityType) -> Bool { weights.allSatisfy { $0.key == type || $0.value < Self.firm } }

  /// The earlier one of two that weigh the same is taken.
  private static let order: [EntityType] = [.person, .country, .place, .body, .thing, .time]
  private static let threshold = 1.0
  private static let firm = 4.0
}
