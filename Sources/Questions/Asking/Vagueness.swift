import Grammar

/// How little an answer says by itself.
enum Vagueness {
  /// What a vague answer takes off a score; 0 for one that says something.
  static func penalty(of head: Int, tokens: [Int], in reading: Reading) -> Double {
    let token = reading[head]
    if token.tag == .pronoun || token.tag == .determiner || token.tag == .whPronoun { return 1 }
    if token.tag.isName || Interrogative.isSum(head, in: reading) { return 0 }
    if tokens.count == 3, reading[tokens[1]].tag == .number, reading.lower(tokens[0]) == "the" { return 0.4 }
    if tokens.count == 2, reading[tokens[0]].tag == .number, token.tag == .nouns { return 0.3 }
    if roles.contains(token.lemma.lowercased()),
      tokens.allSatisfy({
        $0 == head || [.determiner, .number, .adjective].contains(reading[$0].tag) && Self.isPlain($0, reading)
      })
    {
      return 0.8
    }
    let words = tokens.count { reading[$0].tag != .determiner && reading[$0].tag != .possessivePronoun }
    let lemma = token.lemma.lowercased()
    if vague.contains(lemma) { return words <= 2 ? 0.4 : 0.15 }
    if words == 1, !token.tag.isVerb {
      let isDefinite = reading.children(head, .det).contains { reading.lower($0) == "the" }
      return isDefinite ? 0.4 : token.tag == .nouns ? 0.25 : reading.children(head, .det).isEmpty ? 0.2 : 0.35
    }
    return 0
  }

  /// "The", "many", "one": nothing that tells which.
  private static func isPlain(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].tag != .adjective || ["many", "several", "few", "most", "other"].contains(reading.lower(index))
  }

  /// Whom anybody would name who hasn't read the text.
  private static let roles: Set = [
    "participant", "management", "member", "company", "firm", "person", "people", "patient", "official", "expert",
    "critic", "analyst", "observer", "author", "researcher", "scientist", "staff", "group", "organization",
    "organisation", "team", "party", "side", "subject", "volunteer", "user",
  ]

  static let vague: Set = [
    "thing", "type", "sort", "version", "way", "issue", "imperative", "importance", "need", "fact", "part", "kind",
    "role", "aspect", "range",
    "spectrum", "lot", "number", "matter", "point", "subject", "one", "most", "some", "all", "place", "time", "moment",
    "event",
    "situation", "sum", "money", "process", "result", "effort", "work", "idea", "case", "step", "people", "something",
    "everything",
    "example", "view", "report", "impact", "effect", "challenge", "difference", "problem", "term", "form", "set",
    "series", "level", "area", "factor", "feature", "element", "other", "many", "few", "several", "each", "other",
  ]
}
