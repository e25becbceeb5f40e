import Grammar

/// Verbs and nouns that say nothing without what belongs to them.
extension DraftReview {
  /// "In which year did Playfair recall?", "what does the board propose to?"
  var lacksClaim: Bool {
    guard let clause, !clause.isPassive, draft.kind != .cloze else { return false }
    let verb = reading.base(of: clause.verb)
    // What is quoted before the verb isn't said by a question.
    let parts = (clause.parts + clause.fronted).filter { !said.isDisjoint(with: $0.tokens) }
    if Self.dissenting.contains(verb) {
      return clause.particles.isEmpty
        && !parts.contains { part in
          [.object, .clause, .infinitive, .complement].contains(part.role)
            || part.role == .preposition && Self.relating.contains(reading.lower(part.head))
        }
    }
    return Self.claiming.contains(verb) && clause.particles.isEmpty
      && !parts.contains { [.object, .clause, .infinitive, .complement, .recipient].contains($0.role) }
      && !reading.children(clause.verb, .dobj, .ccomp, .xcomp, .prt).contains(where: said.contains)
      && !parts.contains { $0.role == .preposition && ["on", "about", "of"].contains(reading.lower($0.head)) }
  }

  private static let claiming: Set = [
    "recall", "propose", "say", "state", "announce", "suggest", "recommend", "claim", "deny", "acknowledge", "declare",
    "demand", "assert", "contend", "predict", "reveal", "reiterate", "remark", "allege", "assume", "remember",
    "believe",
  ]
  private static let dissenting: Set = ["disagree", "dissent", "concur", "object"]
  private static let relating: Set = ["with", "on", "to", "about", "over", "in", "from"]

  /// "Who has no objection?", "what found no link?"
  var lacksRelated: Bool {
    guard draft.kind != .cloze else { return false }
    return used.contains { index in
      guard Self.related.contains(reading[index].lemma), reading[index].tag.isNoun,
        reading.children(index, .det).contains(where: { reading.lower($0) == "no" })
      else { return false }
      let next = index + 1
      guard next < reading.count else { return true }
      return reading.children(index, .prep, .acl, .relcl, .amod, .compound).isEmpty
        && !(used.contains(next) && ([.preposition, .to].contains(reading[next].tag) || reading.lower(next) == "that"))
    }
  }

  private static let related: Set = [
    "objection", "link", "connection", "correlation", "relation", "difference", "evidence", "sign", "trace", "effect",
    "doubt", "reason", "proof", "opinion", "intention", "plan", "claim", "comment", "answer", "explanation", "need",
  ]

  /// "For how long had Hutton been dead?", of "by then".
  var losesThen: Bool {
    guard let clause, clause.before.contains(where: { reading.lower($0) == "had" }) else { return false }
    return reading.parse.subtree(of: clause.verb).contains { index in
      guard index > 0, reading.lower(index) == "then", !used.contains(index) else { return false }
      // "By then a boy had found the key": who did is clear.
      return reading.lower(index - 1) == "until"
        || reading.lower(index - 1) == "by" && (draft.kind == .number || reading[clause.verb].lemma == "be")
    }
  }
}
