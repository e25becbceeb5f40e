import Grammar

/// What stands at the ends of a phrase.
extension Reading {
  /// Without punctuation at its ends, and without what brackets hold.
  func trimmed(_ tokens: [Int]) -> [Int] {
    var kept: [Int] = []
    var depth = 0
    // "2π√(L/g)": a bracket inside a sum, which the parser cuts before its end.
    var inside = 0
    for index in tokens {
      let text = parse.tokens[index].text
      if text == "(" || text == "[" {
        depth += 1
      } else if text == ")" || text == "]", depth > 0 || inside == 0 {
        depth = max(0, depth - 1)
      } else if depth == 0 {
        inside += text.count { "([".contains($0) } - text.count { ")]".contains($0) }
        kept.append(index)
      }
    }
    while let last = kept.last, isMark(last) { kept.removeLast() }
    return Array(kept.drop(while: isMark))
  }

  /// With the stop behind an abbreviation that the parser doesn't know: "Doce Lar Ltda., a biscuit maker".
  func withStop(_ tokens: [Int]) -> [Int] {
    guard let last = tokens.last, last + 2 < count, parse.tokens[last + 1].text == ".",
      !isAfterBlank(last + 1), parse.tokens[last + 2].text == ","
    else { return tokens }
    return tokens + [last + 1]
  }

  /// "Rinse the flask as well": beside what the sentence before it says.
  var isAdded: Bool {
    let end = trimmed(Array(parse.tokens.indices)).suffix(2).map(lower)
    return end == ["as", "well"] || ["too", "again"].contains(end.last)
  }
}
