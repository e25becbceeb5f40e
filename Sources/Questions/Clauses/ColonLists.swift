import Grammar

extension Reading {
  /// The items behind a colon that say which ones a plural noun means: "ions: hydrogen ions (H+) and …", without what
  /// their brackets hold.
  func listed(behind head: Int) -> [[Int]]? {
    guard self[head].tag == .nouns, head + 1 < count, self[head + 1].text == ":" else { return nil }
    var items: [[Int]] = [[]]
    var depth = 0
    var isClosed = false
    for index in (head + 2)..<count where !(index == count - 1 && self[index].tag == .fullStop) {
      if self[index].text == "(" { depth += 1 }
      let isInside = depth > 0
      if self[index].text == ")" { depth -= 1 }
      if isInside { continue }
      switch lower(index) {
      case ",": items.append([])
      case "and", "or":
        isClosed = true
        items.append([])
      default:
        guard self[index].tag.isNoun || [.adjective, .number, .determiner].contains(self[index].tag) else { return nil }
        items[items.count - 1].append(index)
      }
    }
    let full = items.filter { !$0.isEmpty }
    guard isClosed, (2...7).contains(full.count),
      full.allSatisfy({ $0.count <= 6 && self[$0[$0.count - 1]].tag.isNoun })
    else { return nil }
    return full
  }
}
