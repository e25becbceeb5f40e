import Grammar

/// Asks who or what does it.
struct SubjectGenerator: ClauseGenerator {
  func drafts(_ asker: Asker) -> [Draft] {
    let reading = asker.reading
    let clause = asker.clause
    let head = clause.subject
    guard reading[head].tag.isNoun, reading[head].label != .expl else { return agent(asker) }
    let isEmptyReport =
      (Reporting.verbs.contains(reading.base(of: clause.verb)) || Self.learning.contains(reading[clause.verb].lemma))
      && !clause.isPassive
      && !clause.parts.contains { [.clause, .object, .infinitive, .complement].contains($0.role) }
    // "The main cause was full warehouses": the warehouses are asked for, and never "what was full warehouses".
    let isMismatched =
      ["is", "was"].contains(reading.lower(clause.verb)) && reading[head].tag != .nouns
      && reading.children(clause.verb, .attr).contains { reading[$0].tag == .nouns }
    if isEmptyReport || isMismatched || isInserted(clause, reading) { return agent(asker) }
    let listed = reading.announced(by: head)
    let joined = reading.items(of: head)
    // "The drought, which ended in April, and the theft of skins": only the drought.
    let isOwn = clause.place != .relative || joined.allSatisfy { $0.allSatisfy(clause.subjectTokens.contains) }
    let items = listed ?? (isOwn ? joined : [])
    let isList = items.count > 1
    let word = Interrogative(
      head: head, in: reading, names: asker.names, isSubject: true,
      isActor: !clause.isPassive && Reporting.ofGovernments.contains(reading.base(of: clause.verb)),
      isMind: !clause.isPassive && Reporting.ofMinds.contains(reading.base(of: clause.verb)))
    let wh =
      listed != nil
      ? "which " + reading.wording(clause.subjectTokens.filter { reading[$0].tag != .determiner })
      : isList ? Counting.phrase(items.count, of: head, items: items, asker: asker) : word.word
    let isBare = clause.subjectTokens.allSatisfy {
      reading[$0].tag == .name || ["and", "&"].contains(reading.lower($0))
    }
    if reading[head].tag.isName, !isList, asker.names.type(of: reading.parse, head: head) == nil,
      Reporting.verbs.contains(reading.base(of: clause.verb))
        || isBare && Self.human.contains(reading[clause.verb].lemma)
    {
      // The text doesn't tell whether a person or a body.
      return agent(asker)
    }
    // "Olvia imports its salt", a country or a firm of which nothing tells more.
    let isUnknown =
      wh == "what" && isBare && asker.names.type(of: reading.parse, head: head) == nil
      && (clause.isPassive ? Self.doneToPeople : Self.ofStates).contains(reading[clause.verb].lemma)
    let name = reading.named(clause.subjectTokens, head: head)
    let isPerson = wh == "what" && name != clause.subjectTokens
    let made = asker.subjectQuestion(isUnknown || isPerson ? "who" : wh, number: isList ? .plural : .singular)
    var score = 0.5 + (reading[head].tag.isName ? 0.12 : 0) + (isList ? 0.1 : 0) + (listed != nil ? 0.14 : 0)
    if listed == nil { score -= Vagueness.penalty(of: head, tokens: clause.subjectTokens, in: reading) }
    if asker.reading[clause.verb].lemma == "be" { score -= 0.1 }
    if word.type == .person, !reading[head].tag.isName { score -= 0.2 }
    let subject = Draft(
      isList ? .list : asker.kind(.subject), made,
      answers: isList ? items : [name],
      adding: listed != nil && clause.tokens.contains { reading.bound[$0] == head } ? [head] : [], score: score,
      of: clause)
    return [subject] + agent(asker)
  }

  /// "Should it fail, Techera warned, the treaty would lapse": what is warned of stands on both sides.
  private func isInserted(_ clause: Clause, _ reading: Reading) -> Bool {
    guard let first = clause.subjectTokens.first, first > 0, clause.verb + 1 < reading.count else { return false }
    return Reporting.verbs.contains(reading.base(of: clause.verb)) && reading[first - 1].text == ","
      && reading[clause.verb + 1].text == ","
  }

  private static let learning: Set = ["learn", "know", "hear", "discover", "realise", "realize", "attend"]

  /// What people do, and firms and machines do too.
  private static let human: Set = [
    "print", "write", "paint", "invent", "discover", "design", "build", "found", "own", "lead", "teach", "publish",
    "win", "lose", "buy", "sell", "open", "start", "produce", "develop", "introduce", "make", "take", "give", "hold",
    "repair", "restore", "rebuild", "renovate", "install", "supply", "survey", "audit", "fund", "finance",
  ]

  /// What states, firms and people do, and things don't.
  private static let ofStates: Set = [
    "throw", "import", "export", "postpone", "recycle", "levy", "ratify", "adopt", "host", "join", "pass", "face",
  ]

  /// "Adamus is credited with …": what is done to people alone.
  private static let doneToPeople: Set = [
    "credit", "bury", "ordain", "knight", "exile", "elect", "appoint", "educate", "canonize", "canonise", "arrest",
    "imprison", "acquit", "promote",
  ]

  /// "A pupil" of "asked by a pupil why …", "Dr. Berg" of "signed by Dr. Berg on Tuesdays", "the province" of "by the
  /// province and not by the city".
  private func agentTokens(_ part: Clause.Part, _ object: Int, _ reading: Reading) -> [Int] {
    let tokens = part.tokens.filter { $0 != part.head }
    let isAsked = part.head > 0 && ["ask", "tell", "inform"].contains(reading[reading[part.head].head].lemma)
    let end = tokens.first { index in
      guard index > object else { return false }
      if isAsked, reading[index].tag == .whAdverb, reading[index - 1].text != "," { return true }
      if isDenied(index, in: part, reading) { return true }
      return reading.lower(index) == "on" && index + 1 < reading.count && Self.days.contains(reading.lower(index + 1))
    }
    return end.map { end in reading.trimmed(tokens.filter { $0 < end }) } ?? tokens
  }

  private static let days = Set(Dates.weekdays.map { $0 + "s" }).union(["weekdays"])

  /// "And not by the city".
  private func isDenied(_ index: Int, in part: Clause.Part, _ reading: Reading) -> Bool {
    part.tokens.contains { joint in
      joint <= index && joint + 1 < reading.count && [",", "and", "but"].contains(reading.lower(joint))
        && reading.lower(joint + 1) == "not"
    }
  }

  /// "By whom was Britain represented …?"
  private func agent(_ asker: Asker) -> [Draft] {
    asker.clause.parts.filter { $0.role == .agent }.flatMap { part -> [Draft] in
      guard let object = asker.reading.children(part.head, .pobj).first else { return [] }
      if let amount = amount(part, object, asker) { return amount }
      // "Neither bridge was built by the army".
      if asker.deniesSubject { return [] }
      // "By the minister and by the board": two agents.
      if part.tokens.contains(where: { index in
        index > part.head && asker.reading.lower(index) == "by"
          && ["and", "or"].contains(asker.reading.lower(index - 1))
      }) {
        return []
      }
      let tokens = agentTokens(part, object, asker.reading)
      let rest = part.tokens.filter { $0 > (tokens.last ?? $0) && !isDenied($0, in: part, asker.reading) }
      let isUnknown =
        asker.reading[object].tag.isName
        && asker.names.type(of: asker.reading.parse, head: object).map { $0 == .thing } ?? true
        && Self.human.contains(asker.reading[asker.clause.verb].lemma) && asker.reading.items(of: object).count < 2
      if let active = active(part, object, tokens, rest, isUnknown: isUnknown, asker) { return [active] }
      if isUnknown {
        // "Repaired by Hale Engineering": a person or a firm.
        let made = asker.question("by whom", asked: Set(part.tokens))
        return [Draft(asker.kind(.subject), made, answers: [tokens], score: 0.62, of: asker.clause)]
      }
      let isThing =
        Interrogative(head: object, in: asker.reading, names: asker.names).word == "what"
        && asker.reading.items(of: object).count < 2 && asker.reading.named(tokens, head: object) == tokens
      return asker.drafts(
        of: object, tokens: tokens, preposition: isThing ? nil : "by", asked: isThing ? Set(tokens) : Set(part.tokens),
        residue: (isThing ? [part.head] : []) + rest, kind: .subject, score: 0.62)
    }
  }

  /// "By how much were rights reduced?", of "reduced by a fifth": nil where nothing is measured.
  private func amount(_ part: Clause.Part, _ object: Int, _ asker: Asker) -> [Draft]? {
    let reading = asker.reading
    guard !reading[object].tag.isName,
      let span = reading.amounts.first(where: { $0.tokens.contains(object) })
    else { return nil }
    let tokens = part.tokens.filter { $0 != part.head }
    // "Covered by 12 millimetres of snow".
    guard let first = tokens.first, let last = tokens.last, span.tokens.contains(last),
      Self.changing.contains(reading[asker.clause.verb].lemma)
    else { return [] }
    let made = asker.question("by how much", asked: Set(part.tokens))
    return [Draft(.number, made, answers: [Array(first...last)], score: 0.66, of: asker.clause)]
  }

  private static let changing: Set = [
    "reduce", "cut", "raise", "lower", "increase", "shorten", "extend", "postpone", "delay", "lengthen", "widen",
    "deepen", "devalue", "trim", "slash", "lift", "expand", "shrink",
  ]

  /// What nobody does without meaning to.
  private static let deliberate: Set = [
    "sign", "recognise", "recognize", "approve", "endorse", "review", "check", "grade", "inspect", "audit", "negotiate",
    "reject", "refuse", "elect", "appoint", "vote", "ratify", "chair", "organise", "organize", "patent", "found",
    "teach", "commission", "bear", "pay", "fund",
  ]

  /// "Who repaired the organ?", of "the organ was repaired by Hale".
  private func active(
    _ part: Clause.Part, _ object: Int, _ tokens: [Int], _ rest: [Int], isUnknown: Bool, _ asker: Asker
  ) -> Draft? {
    let reading = asker.reading
    guard reading.announced(by: object) == nil, rest.first.map({ reading.lower($0) != "only" }) ?? true else {
      return nil
    }
    let items = reading.items(of: object)
    let isList = items.count > 1
    if isList, !Counting.isAskable(items) { return nil }
    let word = Interrogative(head: object, in: reading, names: asker.names, isSubject: true)
    let name = reading.named(tokens, head: object)
    // "Signed by the two surveys", "sung by a choir": somebody does it, though no word for them is known.
    let isSomebody =
      name != tokens || Self.deliberate.contains(reading[asker.clause.verb].lemma)
      || [.person, .body].contains(word.type)
    let isWho = isUnknown || word.word == "what" && isSomebody
    let wh =
      isList ? Counting.phrase(items.count, of: object, items: items, asker: asker) : isWho ? "who" : word.word
    guard
      let made = asker.activeQuestion(
        wh, asked: Set(part.tokens), residue: rest, number: isList ? .plural : .singular)
    else { return nil }
    let score = asker.value(0.62, of: object, tokens, isList: isList, isTelling: wh != "what")
    return Draft(
      isList ? .list : asker.kind(.subject), made, answers: isList ? items : [name], score: score, of: asker.clause)
  }
}
