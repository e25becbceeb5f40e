/// What a sentence's end says of all that stands before it: "…, a step that the mayor has condemned".
enum Resumption {
  /// A sentence without such an end, which a parser hangs on the nearest noun.
  static func cut(_ text: Substring) -> Substring {
    var rest = text[...]
    while let comma = rest.firstRange(of: ", ") {
      let behind = rest[comma.upperBound...]
      let words = String(behind.prefix(60)).words
      let isFigure = ["up", "down"].contains(words.first ?? "")
      if isResumption(words), text[..<comma.lowerBound].split(separator: " ").count >= (isFigure ? 2 : 5) {
        // What follows may be whose words all of it is: "…, the ministry said".
        return behind.contains(", ") ? text : text[..<comma.lowerBound] + "."
      }
      rest = behind
    }
    return text
  }

  private static func isResumption(_ words: [String]) -> Bool {
    guard let first = words.first, words.count >= 4 else { return false }
    // "…, up from 3,580 in 2022": beside what was counted.
    if ["up", "down"].contains(first), words[1] == "from" { return true }
    // "…, most of them outside the capital".
    if quantities.contains(first), words[1] == "of", ["them", "which", "whom", "these"].contains(words[2]) {
      return true
    }
    // "…, the fifth increase this year".
    if first == "the", ordinals.contains(words[1]) || words[1].hasSuffix("est"), words.count <= 9,
      !words.contains(where: { Verbs.isFinite($0) && !Verbs.isAlsoNoun($0) })
    {
      return true
    }
    if first == "something" { return relatives.contains(words[1]) }
    guard ["a", "an", "the"].contains(first) else { return false }
    guard let noun = words.prefix(4).firstIndex(where: nouns.contains), noun + 1 < words.count else { return false }
    return relatives.contains(words[noun + 1])
      || prepositions.contains(words[noun + 1]) && words.dropFirst(noun + 2).first == "which"
  }

  private static let ordinals: Set = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "most", "only",
  ]
  private static let quantities: Set = [
    "most", "some", "many", "all", "both", "half", "several", "each", "one", "two", "three", "few", "much",
  ]
  private static let relatives: Set = ["that", "which", "who"]
  private static let prepositions: Set = ["for", "in", "of", "to", "by"]
  private static let nouns: Set = [
    "step", "move", "decision", "sum", "figure", "measure", "plan", "proposal", "practice", "fact",
    "rise", "fall", "increase", "decrease", "change", "amount", "level", "number", "record", "result", "demand",
    "condition", "offer", "request", "point", "loss", "gain", "cut",
  ]
}
