/// Which typed thing answers which item of a list, so that as many items as possible are answered.
struct Pairing {
  /// For each item the typed thing that answers it.
  private(set) var partner: [Int?]
  /// The slips in the partners, in the order of the items.
  private(set) var slips: [Difference] = []

  private let matches: [[Match]]
  private var taken: [Int?]

  /// Exact matches first, by augmenting paths, then what is left by slips.
  init(wanted: [TextAnswer], given: [NormalText]) {
    matches = wanted.map { answer in given.map { answer.match($0) } }
    partner = Array(repeating: nil, count: wanted.count)
    taken = Array(repeating: nil, count: given.count)
    for takesSlips in [false, true] {
      for item in wanted.indices where partner[item] == nil {
        var visited = Set<Int>()
        _ = augment(item, takesSlips: takesSlips, visited: &visited)
      }
    }
    for (item, piece) in partner.enumerated() {
      if let piece, case .slip(let difference) = matches[item][piece] { slips.append(difference) }
    }
  }

  /// How many typed things answer no item; what repeats an answered item isn't one, unless repeats count.
  func extras(repeatsCount: Bool) -> Int {
    taken.indices.count { piece in
      taken[piece] == nil && (repeatsCount || matches.allSatisfy { $0[piece] == .none })
    }
  }

  /// How many items are answered in their order: the longest common subsequence of items and typed things.
  var countInOrder: Int {
    var last = Array(repeating: 0, count: taken.count + 1)
    for item in matches {
      var row = [0]
      for (piece, match) in item.enumerated() {
        row.append(max(last[piece + 1], row[piece], match == .none ? 0 : last[piece] + 1))
      }
      last = row
    }
    return last[taken.count]
  }

  private mutating func augment(_ item: Int, takesSlips: Bool, visited: inout Set<Int>) -> Bool {
    for piece in taken.indices where !visited.contains(piece) {
      switch matches[item][piece] {
      case .same: break
      case .slip where takesSlips: break
      default: continue
      }
      visited.insert(piece)
      if let other = taken[piece], !augment(other, takesSlips: takesSlips, visited: &visited) { continue }
      taken[piece] = item
      partner[item] = piece
      return true
    }
    return false
  }
}
