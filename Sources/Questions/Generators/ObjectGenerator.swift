import Grammar

/// Asks what is done, made or said: the object or complement of a verb, or of an infinitive that hangs on it.
struct ObjectGenerator: ClauseGenerator {
  func drafts(_ asker: Asker) -> [Draft] {
    asker.clause.parts.flatMap { part -> [Draft] in
      switch part.role {
      case .object: object(part.head, part, asker, score: 0.62)
      case .recipient: object(part.head, part, asker, score: 0.55)
      case .complement where asker.reading[part.head].tag.isNoun: complement(part, asker)
      case .infinitive: infinitive(part, asker)
      default: []
      }
    }
  }

  private func object(_ head: Int, _ part: Clause.Part, _ asker: Asker, score: Double) -> [Draft] {
    let reading = asker.reading
    // "Gives mainly oxygen, not chlorine"; "should be replaced every two years".
    guard reading[head].tag.isNoun, !["not", "every"].contains(reading.lower(part.tokens[0])) else { return [] }
    // "Brings the villages some $300 a kilo": the sum is brought, to whom is said first.
    let objects = asker.clause.parts.filter { $0.role == .object }
    if objects.count > 1, objects[0].head == head { return [] }
    if Self.intransitive.contains(reading[asker.clause.verb].lemma) { return [] }
    // "Began her journey".
    if ["begin", "start", "continue", "end", "conclude", "finish", "resume"].contains(reading[asker.clause.verb].lemma),
      ["journey", "visit", "trip", "tour", "stay", "speech", "day"].contains(reading[head].lemma),
      reading.children(head, .poss).contains(where: { reading[$0].tag == .possessivePronoun })
    {
      return ofVague(head, part, asker)
    }
    // "Dropped two floors".
    if Self.moving.contains(reading[asker.clause.verb].lemma), !reading.children(head, .nummod).isEmpty { return [] }
    // Who is told isn't what is said.
    if Self.telling.contains(reading[asker.clause.verb].lemma),
      asker.clause.parts.contains(where: { $0.role == .clause })
    {
      return []
    }
    var tokens = reading.core(of: head, from: part.tokens.filter { reading.parse.subtree(of: head, contains: $0) })
    if Self.acting.contains(reading[asker.clause.verb].lemma), reading[head].tag.isName,
      asker.names.type(of: reading.parse, head: head).map({ $0 == .place }) ?? true
    {
      // "Accuses Halverston": a who or a what?
      return []
    }
    let ends = reading.children(head, .prep) + tokens.flatMap { reading.children($0, .prep) }
    if let into = ends.first(where: { reading.lower($0) == "into" }),
      Self.turning.contains(reading[asker.clause.verb].lemma)
    {
      // "Turns energy into heat": what is turned into heat?
      tokens.removeAll { $0 >= into }
    }
    if let mark = reading.children(head, .prep).first(where: { reading.lower($0) == "as" }),
      Self.seeing.contains(reading[asker.clause.verb].lemma)
    {
      // "Dismissed the visit as tourism": what was dismissed as that?
      tokens.removeAll { $0 >= mark }
    }
    if Interrogative.isCharged(head, in: reading),
      let cause = tokens.first(where: { $0 > head && reading.lower($0) == "for" })
    {
      // "Charges the shipper for every day".
      tokens.removeAll { $0 >= cause }
    }
    var value = score
    if Self.light.contains(reading[asker.clause.verb].lemma) { value -= 0.3 }
    var drafts = asker.drafts(
      of: head, tokens: tokens, asked: Set(tokens), residue: part.tokens.filter { !tokens.contains($0) }, kind: .object,
      score: value)
    drafts += ofVague(head, part, asker)
    return drafts
  }

  /// "emphasized the importance of what": the complement of a noun that says little.
  private func ofVague(_ head: Int, _ part: Clause.Part, _ asker: Asker) -> [Draft] {
    let reading = asker.reading
    guard let preposition = reading.children(head, .prep).last,
      let object = reading.children(preposition, .pobj, .pcomp).first
    else { return [] }
    let tokens = reading.core(of: object).filter { part.tokens.contains($0) }
    guard let last = part.tokens.last, tokens.last == last, !Self.quantities.contains(reading[head].lemma) else {
      return []
    }
    // "The sum of £40" is one amount.
    if Interrogative.isSum(head, in: reading) { return [] }
    let isVague = Vagueness.vague.contains(reading[head].lemma) || Self.carriers.contains(reading[head].lemma)
    return asker.drafts(
      of: object, tokens: tokens, asked: Set(tokens), residue: part.tokens.filter { !tokens.contains($0) },
      kind: .object, score: isVague ? 0.68 : 0.3)
  }

  private func complement(_ part: Clause.Part, _ asker: Asker) -> [Draft] {
    // Elected what? The post, not a person.
    let type = asker.names.type(of: asker.reading.parse, head: part.head)
    if type == .person, asker.clause.isPassive || asker.reading[part.head].label == .oprd { return [] }
    if asker.clause.isPassive, ["call", "name", "term", "dub"].contains(asker.reading[asker.clause.verb].lemma) {
      // "The cracks are called crevasses."
      let made = asker.question("what", asked: Set(part.tokens))
      return [Draft(.definition, made, answers: [part.tokens], score: 0.74, of: asker.clause)]
    }
    let isPlainBe = asker.reading[asker.clause.verb].lemma == "be"
    // "The chief cause was full warehouses": only what it was can be asked.
    let isOnly =
      asker.reading[part.head].tag == .nouns && ["is", "was"].contains(asker.reading.lower(asker.clause.verb))
    return asker.drafts(
      of: part.head, tokens: part.tokens, asked: Set(part.tokens), residue: [], kind: .object,
      score: isPlainBe && !isOnly ? 0.4 : 0.58)
  }

  /// "plans to extend what", "promised to publish what".
  private func infinitive(_ part: Clause.Part, _ asker: Asker) -> [Draft] {
    let reading = asker.reading
    guard reading[part.head].tag == .verbBase || reading[part.head].tag == .verbIng else { return [] }
    return reading.children(part.head, .dobj, .attr).flatMap { head -> [Draft] in
      guard reading[head].tag.isNoun else { return [] }
      // "hopes to sell its know-how and to win a vote": what it wins is another fact.
      let others =
        reading.children(part.head, .conj).filter { $0 > head && reading[$0].tag.isVerb }
        + (reading.children(part.head, .cc).filter { $0 > head && !reading.children(part.head, .conj).isEmpty })
      let other = Set(others.flatMap(reading.parse.subtree))
      let tokens = reading.withoutDate(
        reading.core(of: head).filter { part.tokens.contains($0) && !other.contains($0) })
      return asker.drafts(
        of: head, tokens: tokens, asked: Set(tokens).union(other),
        residue: part.tokens.filter { !tokens.contains($0) && !other.contains($0) }, kind: .object, score: 0.64)
    }
  }

  private static let turning: Set = [
    "turn", "convert", "transform", "divide", "split", "translate", "change", "put", "bring", "pour", "cut", "break",
  ]
  private static let acting: Set = [
    "accuse", "blame", "sue", "thank", "praise", "criticise", "criticize", "meet", "ask", "tell", "invite", "appoint",
    "elect", "marry", "urge", "warn", "beat", "defeat", "succeed", "replace", "help", "join", "leave", "support",
  ]
  private static let moving: Set = [
    "drop", "fall", "rise", "climb", "descend", "sink", "travel", "walk", "run", "move", "grow", "shrink", "last",
  ]

  /// Verbs that say what something is taken for.
  private static let seeing: Set = [
    "dismiss", "describe", "regard", "view", "see", "treat", "condemn", "praise", "perceive", "characterise",
    "characterize", "denounce", "reject", "hail", "present", "portray", "recognise", "recognize",
  ]

  /// Verbs without objects: what the parser takes for one belongs elsewhere.
  private static let intransitive: Set = [
    "happen", "occur", "arise", "exist", "appear", "emerge", "die", "fall", "rise", "sleep", "come", "go", "arrive",
    "remain", "differ", "depend", "result", "belong", "consist", "collapse", "disappear", "vary", "lie",
  ]

  private static let quantities: Set = [
    "part", "number", "lot", "range", "series", "set", "kind", "type", "sort", "one", "most", "some", "all", "many",
    "few", "several", "each", "rest", "majority", "half", "portion",
  ]

  static let light: Set = [
    "make", "take", "have", "give", "pay", "do", "hold", "get", "set", "come", "play", "put", "form", "show", "keep",
    "lose",
  ]
  static let telling: Set = ["tell", "inform", "remind", "assure", "persuade", "convince", "warn", "ask"]
  static let carriers: Set = [
    "concern", "importance", "responsibility", "support", "commitment", "adherence", "hope", "fear", "lack", "end",
    "grasp", "understanding", "agreement", "doubt", "interest", "opposition",
  ]
}
