import Grammar

/// Finds the clauses of a sentence, each with the subject that it shares or that a relative pronoun stands for.
struct ClauseReader {
  let reading: Reading
  var names: NameTypes?

  static func clauses(of reading: Reading, names: NameTypes? = nil) -> [Clause] {
    let reader = ClauseReader(reading: reading, names: names)
    return reading.parse.tokens.indices.compactMap(reader.clause)
  }

  /// Does a sentence state anything?
  static func hasClause(_ reading: Reading) -> Bool {
    let reader = ClauseReader(reading: reading)
    return reading.parse.tokens.indices.contains { reader.clause(at: $0) != nil } || reader.isTurned
  }

  /// "Under the bridge stood a chapel": a statement whose subject stands behind its verb.
  private var isTurned: Bool {
    guard Self.placing.contains(reading.lower(0)) else { return false }
    return reading.parse.roots.contains { root in
      isTensed(root) && reading.children(root, .aux).isEmpty && reading.children(root, .nsubj).allSatisfy { $0 < root }
        && reading.children(root, .dobj, .attr).contains { $0 > root && reading[$0].tag.isNoun }
    }
  }

  /// Does the parser's tree hold together below a verb?
  private func isSound(_ verb: Int) -> Bool {
    // "So did the house, opened before": no auxiliary of "opened".
    let helpers = reading.children(verb, .aux).filter { $0 < verb }
    // "At no time did it sell …"
    let subject = reading.children(verb, .nsubj, .nsubjpass).first ?? verb
    if helpers.contains(where: { $0 < subject && reading[$0].tag != .to }), subject < verb { return false }
    // "The faintest sound a dog can hear": nothing joins it to the verb before.
    if reading[verb].label == .conj, let own = reading.children(verb, .nsubj, .nsubjpass).first, own < verb,
      let start = reading.parse.subtree(of: own).first, start > 0, reading[verb].head < start,
      reading[start - 1].tag.isVerb || reading[start - 1].tag.isNoun,
      reading.children(reading[verb].head, .cc).isEmpty
    {
      return false
    }
    // "Veil and gloves (latex will do, and they can be washed)": what a bracket holds has its own subject.
    if let bracket = (min(subject, verb)..<max(subject, verb)).last(where: { ["(", ")"].contains(reading[$0].text) }),
      reading[bracket].text == "("
    {
      return false
    }
    // "In Hindi it is called a mela, in Tamil a vizha": two statements.
    if reading.children(verb, .oprd).count > 1 { return false }
    // "Replied that it could not: dues make up …", read as if dues could not.
    if helpers.contains(where: { isParted($0, verb) }) { return false }
    // "Resolved that anybody coming from the port should not enter", read as if that was all.
    let isCut = reading.children(verb, .ccomp).contains { claim in
      reading[claim].tag == .verbIng && reading.children(claim, .aux).isEmpty && !reading.children(claim, .mark).isEmpty
    }
    if isCut { return false }
    let isHelped = helpers.contains { reading[$0].lemma == "do" || reading[$0].tag == .modal }
    let isPerfect = helpers.contains { ["have", "be"].contains(reading[$0].lemma) }
    let isPassive = !reading.children(verb, .auxpass).isEmpty
    if isHelped, !isPerfect, !isPassive, [.verbPast, .verbThirdPerson, .verbParticiple].contains(reading[verb].tag) {
      return false
    }
    // "Scraps dug up at Fangmatan are older", read as a statement that scraps dug.
    if reading.children(verb, .dep).contains(where: { reading[$0].tag.isVerb }) { return false }
    // "Grains measure up to 2 mm, silt is finer": nothing joins the second clause.
    let spliced = reading.children(verb, .ccomp).contains { child in
      guard child > verb, reading.children(child, .mark).isEmpty, let start = reading.parse.subtree(of: child).first
      else { return false }
      return (reading[start].text == "," || reading[start - 1].text == ",")
        && !Reporting.verbs.contains(reading[verb].lemma)
    }
    if spliced { return false }
    // "It happens before it is signed, the hazard afterwards": the object of a verb that isn't said.
    return !reading.children(verb, .dobj).contains { object in
      guard let start = reading.parse.subtree(of: object).first, start > verb + 2 else { return false }
      return reading[start - 1].text == "," && reading[start - 2].tag != .adverb
    }
  }

  private func isDay(_ index: Int) -> Bool { [.appos, .npadvmod].contains(reading[index].label) }

  /// "With the palace went a library": the subject stands behind the verb.
  private func isInverted(_ subject: Subject, before verb: Int) -> Bool {
    guard let first = subject.tokens.first, first == 1, let last = subject.tokens.last, last == verb - 1 else {
      return false
    }
    return reading[0].tag == .preposition && Self.placing.contains(reading.lower(0))
  }

  private static let placing: Set = [
    "with", "in", "on", "at", "from", "under", "behind", "beside", "near", "above", "below", "beneath", "among",
    "between", "inside", "opposite",
  ]

  /// "Has been looked after by volunteers": a preposition that belongs to the verb.
  private func stranded(behind verb: Int) -> [Int] {
    reading.children(verb, .prep).filter {
      // "Closed for good".
      $0 == verb + 1 && !($0 + 1 < reading.count && reading[$0 + 1].tag == .adjective)
        && reading.children($0, .pobj, .pcomp, .prep).isEmpty
    }
  }

  /// "A wooden press, probably adapted from …": one comma between subject and verb makes the verb a participle.
  private func isParted(_ subject: Subject, from verb: Int) -> Bool {
    guard let last = subject.tokens.last, subject.own == subject.head, last < verb, reading[verb].tag == .verbPast,
      reading.children(verb, .aux, .auxpass).isEmpty
    else { return false }
    return ((last + 1)..<verb).count { reading[$0].text == "," } == 1 && !isMisread(verb)
  }

  /// "Until about 1200 most copying was done", read as if the year belonged to the copying.
  private func isTimed(_ subject: Subject) -> Bool {
    guard let first = subject.tokens.first, first > 0, [.preposition, .to].contains(reading[first - 1].tag) else {
      return false
    }
    return subject.tokens.count > 1 && reading.dates.contains { $0.contains(first) || $0.contains(first + 1) }
  }

  /// "Against rats, which come ashore in bales, detention did little", read as if the rats did.
  private func isOfPreposition(_ subject: Subject) -> Bool {
    guard let first = subject.tokens.first, first == 1 else { return false }
    return reading[0].tag == .preposition && reading[0].label == .prep && reading.children(0, .pobj, .pcomp).isEmpty
  }

  private func clause(at verb: Int) -> Clause? {
    let token = reading[verb]
    guard token.tag.isVerb || token.tag == .modal, token.text.contains(where: \.isLetter), isFinite(verb),
      let subject = subject(of: verb)
    else { return nil }
    guard isFact(verb), isSound(verb), !isParted(subject, from: verb), !isTimed(subject),
      !isInverted(subject, before: verb), !isOfPreposition(subject)
    else { return nil }
    let before = leading(verb)
    let isPassive = !reading.children(verb, .auxpass, .nsubjpass).isEmpty
    var fronted: [Clause.Part] = []
    var parts: [Clause.Part] = []
    let dates = timeParts(of: verb)
    let taken = Set(dates.flatMap(\.tokens))
    for child in (reading.parse.children[verb] + adopted(by: verb)).sorted()
    where child != subject.head && !before.contains(child) {
      if isSaidAside(child) || isRemark(child) || isInserted(child, before: verb, after: subject.own) { continue }
      if isOfLater(child, than: verb) || isDenied(child, behind: verb) { continue }
      // "Barely a day after the ship sailed".
      if reading[verb].label == .advcl, reading.children(verb, .mark).contains(where: { child < $0 }) { continue }
      // "Borrowed twice from Berg: 800 crowns, then as much again."
      if child > verb, [.advmod, .npadvmod].contains(reading[child].label),
        (verb..<child).contains(where: { reading[$0].text == ":" })
      {
        continue
      }
      guard let role = role(of: child), var tokens = Optional(tokens(of: child, role: role)) else { continue }
      if !taken.isDisjoint(with: tokens) {
        tokens = reading.trimmed(tokens.filter { !taken.contains($0) })
        // "On 28 December, a Sunday".
        if taken.contains(child), tokens.contains(where: { taken.contains(reading[$0].head) && isDay($0) }) { continue }
      }
      // "Where 85 people are to be employed".
      if child > verb { tokens.removeAll { $0 < verb && reading[$0].tag == .whAdverb } }
      if tokens.isEmpty { continue }
      if tokens.count == 1, reading[tokens[0]].tag == .preposition, role != .adverb {
        // "Rills deepen into gullies", where the tree gives "into" no noun.
        if tokens[0] == verb + 1, tokens[0] + 1 < reading.count, reading[tokens[0] + 1].tag.isNoun { return nil }
        continue
      }
      let part = Clause.Part(role: role, head: child, tokens: tokens)
      if child < min(verb, subject.own ?? verb) { fronted.append(part) } else { parts.append(part) }
    }
    for date in dates {
      // "The council on Monday put off its decision": "On Monday, which council …"
      if date.tokens[0] < verb { fronted.append(date) } else { parts.append(date) }
    }
    let gap = gap(behind: verb)
    if let gap {
      parts = parts.compactMap { part in
        guard part.head < gap.lowerBound else { return nil }
        let tokens = reading.trimmed(part.tokens.filter { $0 < gap.lowerBound })
        return tokens.isEmpty ? nil : Clause.Part(role: part.role, head: part.head, tokens: tokens)
      }
    }
    fronted += views(above: verb).filter { view in !fronted.contains { $0.head == view.head } }
    fronted.sort { $0.tokens[0] < $1.tokens[0] }
    parts.sort { $0.tokens[0] < $1.tokens[0] }
    return Clause(
      verb: verb, subject: subject.head, subjectTokens: subject.tokens.filter { !taken.contains($0) }, before: before,
      particles: reading.children(verb, .prt) + (isPassive ? stranded(behind: verb) : []), isPassive: isPassive,
      place: place(of: verb), fronted: fronted,
      parts: parts, speaker: speaker(of: verb),
      tense: isMisread(verb) || isTrying(verb) || isPast(verb)
        ? .verbPast : isGeneral(verb, subject.head) ? .verbPresent : nil,
      gap: gap)
  }
}
