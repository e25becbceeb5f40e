import Grammar

/// Clauses that praise an occasion or paint its weather, and tell nothing.
struct Scenery {
  let reading: Reading
  let names: NameTypes

  func contains(_ clause: Clause) -> Bool {
    isPraise(clause) || isNature(clause) || isAdjournment(clause) || isSchedule(clause)
      || isCeremony(clause) || isRefreshment(clause) || isOfPets(clause)
      || isTribute(clause) || isStillness(clause)
  }

  /// Those of clauses that tell something, without what praise says in clauses of its own: "a reminder that …".
  func telling(of clauses: [Clause]) -> [Clause] {
    let praise = clauses.filter(isPraise)
    return clauses.filter { clause in
      !contains(clause)
        && !praise.contains { $0.parts.contains { $0.role == .complement && $0.tokens.contains(clause.verb) } }
    }
  }

  /// "The committee adjourned until 6 December."
  private func isAdjournment(_ clause: Clause) -> Bool {
    reading[clause.verb].lemma == "adjourn" && !clause.parts.contains { $0.role == .object }
      && (!clause.isPassive || ["meeting", "session", "hearing"].contains(reading[clause.subject].lemma.lowercased()))
  }

  /// "The second day was devoted to talks": what a programme says, not what came of it.
  private func isSchedule(_ clause: Clause) -> Bool {
    guard clause.isPassive, ["devote", "give", "dedicate", "reserve"].contains(reading[clause.verb].lemma)
    else {
      return false
    }
    return names.type(of: reading.parse, head: clause.subject) == .time
  }

  /// "The day reflected the richness of ties", "the dialogue marks a step toward a lasting partnership", "the visit
  /// demonstrates how patience can open doors".
  private func isPraise(_ clause: Clause) -> Bool {
    guard isAbstract(clause.subject), case let verb = reading[clause.verb].lemma,
      let part = clause.parts.first(where: { [.object, .clause, .complement].contains($0.role) }),
      !part.tokens.contains(where: isTelling)
    else { return false }
    let nouns = part.tokens.filter { reading[$0].tag.isNoun }.map { reading[$0].lemma.lowercased() }
    switch part.role {
    case .clause:
      return Self.showing.contains(verb) && Self.occasions.contains(reading[clause.subject].lemma.lowercased())
    case .object:
      return (Self.showing.contains(verb) || Self.laying.contains(verb)) && nouns.contains(where: Self.praise.contains)
    default:
      if Self.staying.contains(verb), Self.hurdles.contains(reading[part.head].lemma),
        reading.children(part.head, .prep, .relcl, .acl).isEmpty
      {
        return true
      }
      return verb == "be" && reading[part.head].tag == .noun
        && (Self.steps.contains(nouns.last ?? "") || ["reminder", "testament"].contains(reading[part.head].lemma))
    }
  }

  /// Somebody shows something; a study's data show something too.
  private func isAbstract(_ subject: Int) -> Bool {
    let type = names.type(of: reading.parse, head: subject)
    return reading[subject].tag.isCommonNoun && ![.person, .body, .country, .place].contains(type ?? .thing)
      && !Self.evidence.contains(reading[subject].lemma.lowercased())
  }

  /// "Swallows were nesting under the eaves", "the fog rolled in": told of a day, with no name or number.
  private func isNature(_ clause: Clause) -> Bool {
    let isPast =
      reading[clause.verb].tag == .verbPast
      || reading[clause.verb].tag == .verbIng && clause.before.contains { reading[$0].tag == .verbPast }
    guard isPast, !clause.isPassive, !clause.parts.contains(where: { $0.role == .object || $0.role == .cause }),
      !clause.tokens.contains(where: isTelling), reading[clause.subject].tag.isCommonNoun,
      ![.person, .body].contains(names.type(of: reading.parse, head: clause.subject) ?? .thing)
    else { return false }
    let verb = reading[clause.verb].lemma
    return Self.living.contains(verb)
      || Self.weather.contains(reading[clause.subject].lemma.lowercased()) && Self.passing.contains(verb)
  }

  private func isTelling(_ index: Int) -> Bool {
    reading[index].tag.isName || reading[index].tag == .number && !isTwo(index)
  }

  /// "Between the two peoples".
  private func isTwo(_ index: Int) -> Bool {
    reading.lower(index) == "two" && index > 0 && reading.lower(index - 1) == "the"
  }

  private static let showing: Set = [
    "reflect", "demonstrate", "mark", "underscore", "underline", "highlight", "show", "illustrate", "symbolise",
    "symbolize", "embody", "represent", "signal", "affirm", "reaffirm", "celebrate", "prove", "strengthen", "deepen",
  ]
  private static let laying: Set = ["lay", "open", "begin", "build"]
  private static let praise: Set = [
    "step", "milestone", "chapter", "groundwork", "foundation", "bridge", "symbol", "richness", "spirit", "importance",
    "strength", "depth", "warmth", "friendship", "tie", "bond", "partnership", "cooperation", "engagement",
    "resilience",
    "unity", "dedication", "commitment", "goodwill", "trust", "understanding", "beauty", "legacy", "diplomacy",
    "dialogue", "potential", "complexity",
  ]
  /// "Cost remains the great hurdle": for what, and how great, it doesn't say.
  private static let hurdles: Set = ["hurdle", "obstacle", "challenge", "question", "priority", "problem", "key"]
  private static let staying: Set = ["be", "remain", "stay", "become"]
  private static let steps: Set = ["step", "milestone", "chapter", "symbol", "reminder", "bridge"]
  private static let occasions: Set = [
    "visit", "trip", "journey", "day", "meeting", "summit", "event", "dialogue", "tour", "evening", "ceremony",
    "gathering", "encounter", "exchange", "conversation", "session", "talk",
  ]
  private static let evidence: Set = [
    "study", "trial", "survey", "datum", "data", "result", "figure", "experiment", "measurement", "report", "finding",
    "analysis", "test", "evidence", "research",
  ]
  private static let living: Set = [
    "smell", "nest", "bloom", "blossom", "shine", "chirp", "rustle", "glitter", "sparkle", "gleam", "glow", "hum",
    "waft", "bake", "sway", "sing", "twitter", "graze", "doze",
  ]
  private static let weather: Set = [
    "sun", "fog", "rain", "snow", "wind", "mist", "breeze", "sky", "cloud", "moon", "star",
  ]
  private static let passing: Set = [
    "roll", "come", "fall", "blow", "clear", "lift", "rise", "set", "settle", "hang", "break", "drift", "dance",
  ]
}
