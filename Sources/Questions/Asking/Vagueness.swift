import Grammar

/// How little an answer says by itself.
enum Vagueness {
  /// What a vague answer takes off a score; 0 for one that says something.
  static func penalty(of head: Int, tokens: [Int], in reading: Reading) -> Double {
    let token = reading[head]
    if token.tag == .pronoun || token.tag == .determiner || token.tag == .whPronoun { return 1 }
    if token.tag.isName { return 0 }
    if tokens.count == 3, reading[tokens[1]].tag == .number, reading.lower(tokens[0]) == "the" { return 0.4 }
    if tokens.count == 2, reading[tokens[0]].tag == .number, token.tag == .nouns { return 0.3 }
    let words = tokens.count { reading[$0].tag != .determiner && reading[$0].tag != .possessivePronoun }
    let lemma = token.lemma.lowercased()
    if vague.contains(lemma) { return words <= 2 ? 0.4 : 0.15 }
    if words == 1, !token.tag.isVerb {
      let isDefinite = reading.children(head, .det).contains { reading.lower($0) == "the" }
      return isDefinite ? 0.4 : token.tag == .nouns ? 0.25 : reading.children(head, .det).isEmpty ? 0.2 : 0.35
    }
    return 0
  }

  static let vague: Set = [
    "thing", "type", "sort", "version", "way", "issue", "imperative", "importance", "need", "fact", "part", "kind",
    "role", "aspect", "range",
    "spectrum", "lot", "number", "matter", "point", "subject", "one", "most", "some", "all", "place", "time", "moment",
    "event",
    "situation", "sum", "process", "result", "effort", "work", "idea", "case", "step", "people", "something",
    "everything",
    "example", "view", "report", "impact", "effect", "challenge", "difference", "problem", "term", "form", "set",
    "series", "level", "area", "factor", "feature", "element", "other", "many", "few", "several", "each", "other",
  ]
}
