import Grammar

/// Asks where, with whom, about what, against what.
struct PrepositionGenerator: ClauseGenerator {
  func drafts(_ asker: Asker) -> [Draft] {
    let reading = asker.reading
    return nested(asker)
      + (asker.clause.fronted + asker.clause.parts).flatMap { part -> [Draft] in
        guard part.role == .preposition, reading[part.head].tag == .preposition || reading[part.head].tag == .to else {
          return []
        }
        let word = reading.lower(part.head)
        guard let object = reading.children(part.head, .pobj).first, reading[object].tag.isNoun else {
          return gerund(part, asker)
        }
        if reading[object].lemma == "order", word == "in" { return [] }
        if reading.isIdiom(around: object) { return [] }
        // "A third were by bus", which leaves out what was done.
        if word == "by", reading[asker.clause.verb].lemma == "be" { return [] }
        if word == "at", Self.requests.contains(reading[object].lemma) { return request(object, part, asker) }
        if word == "to", reading[asker.clause.verb].lemma == "come", Self.ends.contains(reading[object].lemma) {
          return []
        }
        let tokens = reading.core(of: object).filter { part.tokens.contains($0) }
        if word == "at", isMoment(object, reading) {
          // "Had 412 nurses at the end of the year".
          guard isRepeated(object, reading) else { return [] }
          let made = asker.question("when", asked: Set(part.tokens))
          return [Draft(asker.kind(.date), made, answers: [part.tokens], score: 0.6, of: asker.clause)]
        }
        if (reading.dates + reading.amounts.map(\.tokens)).contains(where: { $0.contains(object) }) { return [] }
        guard tokens.last == part.tokens.last, !Self.opaque.contains(word) else { return [] }
        let wh = Interrogative(head: object, in: reading, names: asker.names)
        if wh.type == .time
          || wh.type != .thing && tokens.contains(where: { reading[$0].tag == .number }) && wh.type != .place
        {
          return []
        }
        let isFronted = asker.clause.fronted.contains(part)
        if Self.local.contains(word), [.place, .country].contains(wh.type),
          !Self.abstract.contains(reading[object].lemma)
        {
          return place(part, object, tokens, wh, asker)
        }
        // "Before Gutenberg" is a time, and whose isn't what matters.
        if isFronted || ["before", "after", "since", "until"].contains(word) && wh.type == .person { return [] }
        // "What was the trip put off after?"
        let stays =
          wh.word == "what" && !["after", "before", "during", "despite", "until", "since"].contains(word)
          // "What did she recommend that the bell should not be rung until?"
          && !(asker.isBridged && asker.reporting != nil && part.head > asker.clause.verb + 1)
          && reading.items(of: object).count < 2 && part == asker.clause.parts.last
          // "What does it meet in Doha, for?"
          && !(part.tokens[0] > 0 && reading[part.tokens[0] - 1].text == ",")
        if Self.weak.contains(word), wh.word == "what", asker.clause.parts.contains(where: { $0.role == .object }) {
          return []
        }
        if wh.word == "what", !stays, reading.items(of: object).count < 2 { return [] }
        return asker.drafts(
          of: object, tokens: tokens, preposition: stays ? nil : word, asked: stays ? Set(tokens) : Set(part.tokens),
          residue: stays ? [part.head] : [], kind: .object, score: Self.weak.contains(word) ? 0.36 : 0.6)
      }
  }

  /// "a decrease in military activities in the Taiwan Strait": the place at an object's end.
  private func nested(_ asker: Asker) -> [Draft] {
    let reading = asker.reading
    return asker.clause.parts.flatMap { part -> [Draft] in
      guard [.object, .complement].contains(part.role), let last = part.tokens.last,
        let preposition = part.tokens.last(where: {
          reading[$0].label == .prep && Self.local.contains(reading.lower($0))
        }),
        let object = reading.children(preposition, .pobj).first, reading[object].tag.isName
      else { return [] }
      let tokens = reading.core(of: object).filter(part.tokens.contains)
      let wh = Interrogative(head: object, in: reading, names: asker.names)
      guard tokens.last == last, reading.items(of: part.head).isEmpty, wh.word != "what",
        [.place, .country].contains(wh.type),
        !["to", "from"].contains(reading.lower(preposition)),
        // "The idea that aid should depend on how Kenya votes in New York": votes, not rejects.
        !part.tokens.contains(where: { $0 < preposition && Self.finite.contains(reading[$0].tag) })
      else { return [] }
      let asked = Set(tokens + [preposition])
      // "Reiterated its commitment to defending allies in the sea": it wasn't reiterated there.
      let isActed = part.tokens.contains { reading[$0].tag == .verbIng && $0 < preposition }
      return asker.drafts(
        of: object, tokens: tokens, preposition: reading.lower(preposition), asked: asked,
        residue: part.tokens.filter { !asked.contains($0) }, kind: .place, score: isActed ? 0.35 : 0.6)
    }
  }

  private func place(_ part: Clause.Part, _ object: Int, _ tokens: [Int], _ wh: Interrogative, _ asker: Asker)
    -> [Draft]
  {
    let word = asker.reading.lower(part.head)
    // Behind an object or another phrase it may say where that is rather than where it happened.
    let isBehind = asker.clause.parts.contains {
      [.object, .preposition].contains($0.role) && $0.tokens.last == part.tokens[0] - 1
    }
    let isList = asker.reading.items(of: object).count > 1
    if wh.word == "what", !isList, word == "from" {
      let made = asker.question("from where", asked: Set(part.tokens))
      return [Draft(.place, made, answers: [tokens], score: 0.5, of: asker.clause)]
    }
    if wh.word == "what", !isList {
      let made = asker.question("where", asked: Set(part.tokens))
      return [
        Draft(
          .place, made, answers: [part.tokens],
          score: (isBehind ? 0.36 : 0.6) - Vagueness.penalty(of: object, tokens: tokens, in: asker.reading),
          of: asker.clause)
      ]
    }
    return asker.drafts(
      of: object, tokens: tokens, preposition: word == "at" && wh.word == "which city" ? "in" : word,
      asked: Set(part.tokens), residue: [], kind: .place,
      score: isBehind ? 0.46 : 0.62)
  }

  /// "by curbing the flow": how it is done.
  private func gerund(_ part: Clause.Part, _ asker: Asker) -> [Draft] {
    guard asker.reading.lower(part.head) == "by", !asker.reading.children(part.head, .pcomp).isEmpty else { return [] }
    let made = asker.question("how", asked: Set(part.tokens))
    return [
      Draft(asker.kind(.object), made, answers: [part.tokens], score: 0.72, of: asker.clause)
    ]
  }

  /// "At the request of the minister": at whose request.
  private func request(_ object: Int, _ part: Clause.Part, _ asker: Asker) -> [Draft] {
    let reading = asker.reading
    guard let of = reading.children(object, .prep).first(where: { reading.lower($0) == "of" }),
      let owner = reading.children(of, .pobj).first,
      case let tokens = reading.core(of: owner).filter(part.tokens.contains), tokens.last == part.tokens.last
    else { return [] }
    let made = asker.question("at whose " + reading.lower(object), asked: Set(part.tokens))
    return [Draft(.object, made, answers: [reading.named(tokens, head: owner)], score: 0.62, of: asker.clause)]
  }

  /// "At the start of each shift".
  private func isMoment(_ noun: Int, _ reading: Reading) -> Bool {
    guard ["start", "beginning", "end", "close", "outset", "onset"].contains(reading[noun].lemma),
      let of = reading.children(noun, .prep).first(where: { reading.lower($0) == "of" }),
      let whole = reading.children(of, .pobj).first
    else { return false }
    return Lexicon.type(ofNoun: reading[whole].lemma) == .time || Self.spells.contains(reading[whole].lemma)
  }

  /// "Of each shift", and of a season rather than a year.
  private func isRepeated(_ noun: Int, _ reading: Reading) -> Bool {
    reading.parse.subtree(of: noun).contains {
      ["each", "every"].contains(reading.lower($0)) || Self.spells.contains(reading[$0].lemma)
    }
  }

  private static let spells: Set = [
    "shift", "session", "season", "meeting", "term", "semester", "lesson", "voyage", "war", "reign", "match", "race",
  ]

  private static let requests: Set = [
    "request", "invitation", "suggestion", "instigation", "behest", "insistence", "expense", "urging",
  ]

  /// Places only by the dictionary.
  private static let abstract: Set = [
    "setting", "course", "track", "line", "record", "position", "situation", "market", "list", "agenda", "stage",
    "level", "side", "way", "point", "basis", "scale", "step", "path", "front",
  ]

  /// What something comes to.
  private static let ends: Set = [
    "halt", "end", "stop", "standstill", "conclusion", "light", "term", "agreement", "power", "mind",
  ]

  private static let finite: Set<Tag> = [.verbPast, .verbPresent, .verbThirdPerson, .modal]

  static let local: Set = ["in", "at", "to", "from", "near", "on", "into", "through", "across"]
  /// Prepositions whose object is no answer of its own.
  static let opaque: Set = [
    "than", "like", "as", "per", "despite", "without", "except", "including", "such", "out", "upon", "of",
  ]
  static let weak: Set = [
    "in", "at", "on", "over", "after", "before", "during", "through", "under", "within", "amid", "since", "until",
  ]
}
