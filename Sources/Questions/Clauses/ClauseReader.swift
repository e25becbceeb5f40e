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
    return reading.parse.tokens.indices.contains { reader.clause(at: $0) != nil }
  }

  /// Does the parser's tree hold together below a verb?
  private func isSound(_ verb: Int) -> Bool {
    // "So did the house, opened before": no auxiliary of "opened".
    let helpers = reading.children(verb, .aux).filter { $0 < verb }
    // "At no time did it sell …"
    let subject = reading.children(verb, .nsubj, .nsubjpass).first ?? verb
    if helpers.contains(where: { $0 < subject && reading[$0].tag != .to }), subject < verb { return false }
    let isHelped = helpers.contains { reading[$0].lemma == "do" || reading[$0].tag == .modal }
    let isPerfect = helpers.contains { ["have", "be"].contains(reading[$0].lemma) }
    let isPassive = !reading.children(verb, .auxpass).isEmpty
    if isHelped, !isPerfect, !isPassive, [.verbPast, .verbThirdPerson, .verbParticiple].contains(reading[verb].tag) {
      return false
    }
    // "Scraps dug up at Fangmatan are older", read as a statement that scraps dug.
    if reading.children(verb, .dep).contains(where: { reading[$0].tag.isVerb }) { return false }
    // "It happens before it is signed, the hazard afterwards": the object of a verb that isn't said.
    return !reading.children(verb, .dobj).contains { object in
      guard let start = reading.parse.subtree(of: object).first, start > verb + 2 else { return false }
      return reading[start - 1].text == "," && reading[start - 2].tag != .adverb
    }
  }

  private func clause(at verb: Int) -> Clause? {
    let token = reading[verb]
    guard token.tag.isVerb || token.tag == .modal, isFinite(verb), let subject = subject(of: verb) else { return nil }
    guard isFact(verb), isSound(verb) else { return nil }
    let before = leading(verb)
    let isPassive = !reading.children(verb, .auxpass, .nsubjpass).isEmpty
    var fronted: [Clause.Part] = []
    var parts: [Clause.Part] = []
    let dates = timeParts(of: verb)
    let taken = Set(dates.flatMap(\.tokens))
    for child in reading.parse.children[verb] where child != subject.head && !before.contains(child) {
      if isSaidAside(child) || isRemark(child) { continue }
      guard let role = role(of: child), var tokens = Optional(tokens(of: child, role: role)) else { continue }
      if !taken.isDisjoint(with: tokens) { tokens = reading.trimmed(tokens.filter { !taken.contains($0) }) }
      if tokens.isEmpty || tokens.count == 1 && reading[tokens[0]].tag == .preposition && role != .adverb { continue }
      let part = Clause.Part(role: role, head: child, tokens: tokens)
      if child < min(verb, subject.own ?? verb) { fronted.append(part) } else { parts.append(part) }
    }
    for date in dates {
      if date.tokens[0] < min(verb, subject.own ?? verb) { fronted.append(date) } else { parts.append(date) }
    }
    fronted.sort { $0.tokens[0] < $1.tokens[0] }
    parts.sort { $0.tokens[0] < $1.tokens[0] }
    return Clause(
      verb: verb, subject: subject.head, subjectTokens: subject.tokens.filter { !taken.contains($0) }, before: before,
      particles: reading.children(verb, .prt), isPassive: isPassive, place: place(of: verb), fronted: fronted,
      parts: parts, speaker: speaker(of: verb), tense: isMisread(verb) ? .verbPast : nil)
  }
}
