/// Which typed words stand for which expected ones.
struct Alignment {
  struct Pair: Hashable {
    let expected: Int
    let typed: Int
  }

  /// Longer texts are aligned only so far.
  private static let longest = 400

  private(set) var missing: [Int] = []
  private(set) var extras: [Int] = []
  /// The pairs that differ by a slip or an ending, in the order of the expected text.
  private(set) var slips: [Pair] = []
  /// Whether the typed words stand in the expected order.
  private(set) var isInOrder = true

  /// The longest run of words in order, then what is left in any order.
  init(expected: [Word], typed: [Word], _ rules: Comparison) {
    let typed = typed.prefix(Alignment.longest)
    let wanted = expected.prefix(Alignment.longest)
    var partner = Alignment.inOrder(Array(wanted), Array(typed), rules)
    var taken = Set(partner.compactMap { $0 })
    for isSlip in [false, true] {
      for index in wanted.indices where partner[index] == nil {
        guard
          let other = typed.indices.first(where: { place in
            !taken.contains(place)
              && (isSlip
                ? Slip.isSlip(typed[place], for: expected[index], rules, isAlone: false)
                : expected[index].isSame(as: typed[place], rules))
          })
        else { continue }
        partner[index] = other
        taken.insert(other)
        if isSlip { slips.append(Pair(expected: index, typed: other)) }
      }
    }
    var last = -1
    for index in expected.indices {
      guard index < partner.count, let other = partner[index] else {
        missing.append(index)
        continue
      }
      if other < last { isInOrder = false }
      last = max(last, other)
    }
    extras = typed.indices.filter { !taken.contains($0) }
  }

  private static func inOrder(_ expected: [Word], _ typed: [Word], _ rules: Comparison) -> [Int?] {
    let isSame = expected.map { word in typed.map { word.isSame(as: $0, rules) } }
    var lengths = Array(repeating: Array(repeating: 0, count: typed.count + 1), count: expected.count + 1)
    for i in expected.indices.reversed() {
      for j in typed.indices.reversed() {
        lengths[i][j] =
          isSame[i][j] ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var result = [Int?](repeating: nil, count: expected.count)
    var (i, j) = (0, 0)
    while i < expected.count, j < typed.count {
      if isSame[i][j] {
        result[i] = j
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return result
  }
}
