extension Refused {
  /// What was refused, the same reason together, in the order in which the reasons come first.
  public static func byReason(_ refused: [Refused]) -> [(reason: Refusal, refused: [Refused])] {
    var groups: [(reason: Refusal, refused: [Refused])] = []
    var places: [Refusal: Int] = [:]
    for item in refused {
      if let place = places[item.reason] {
        groups[place].refused.append(item)
      } else {
        places[item.reason] = groups.count
        groups.append((item.reason, [item]))
      }
    }
    return groups
  }
}
