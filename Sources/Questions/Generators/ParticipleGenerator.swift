import Grammar

extension ClauseReader {
  /// Participles behind a comma whose verb says or does something of its own: "…, advocating for fair treatment".
  func participles(of clause: Clause) -> [Clause] {
    guard reading[clause.subject].label != .expl, !clause.isPassive else { return [] }
    // "Views it as lacking credibility, prioritizing its own interests": one of what is seen in it.
    let isSeen = clause.parts.contains { part in
      part.tokens.first.map { reading.lower($0) == "as" } ?? false
        && part.tokens.contains { reading[$0].tag == .verbIng }
    }
    if isSeen { return [] }
    return reading.children(clause.verb, .advcl).compactMap { verb -> Clause? in
      guard verb > clause.verb, reading[verb].tag == .verbIng, Self.acting.contains(reading[verb].lemma),
        let start = reading.parse.subtree(of: verb).first, start > 0, reading[start - 1].text == ","
      else { return nil }
      var parts: [Clause.Part] = []
      for child in reading.parse.children[verb] where child > verb {
        guard let role = role(of: child) else { continue }
        let tokens = reading.core(of: child)
        if !tokens.isEmpty { parts.append(Clause.Part(role: role, head: child, tokens: tokens)) }
      }
      guard !parts.isEmpty else { return nil }
      return Clause(
        verb: verb, subject: clause.subject, subjectTokens: clause.subjectTokens, before: [],
        particles: reading.children(verb, .prt), isPassive: false, place: .participle, fronted: [], parts: parts,
        speaker: clause.speaker, tense: tense(of: clause))
    }
  }

  private func tense(of clause: Clause) -> Tag {
    let tag = reading[clause.verb].tag
    if [.verbPast, .verbPresent, .verbThirdPerson].contains(tag) { return tag }
    if clause.before.contains(where: { reading[$0].tag == .verbPast }) { return .verbPast }
    return [.nouns, .names].contains(reading[clause.subject].tag) ? .verbPresent : .verbThirdPerson
  }

  private static let acting: Set = [
    "advocate", "accuse", "propose", "call", "argue", "urge", "demand", "warn", "promise", "offer", "signal",
    "prioritize", "impose", "cite", "blame", "praise", "criticize", "criticise", "announce", "seek", "add",
    "ask", "reject", "raise", "cut", "destroy", "kill", "force", "cause", "drive", "produce", "release", "create",
  ]
}
