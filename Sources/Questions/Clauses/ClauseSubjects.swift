import Grammar

/// Which verbs make clauses, and with which subjects.
extension ClauseReader {
  struct Subject {
    let head: Int
    let tokens: [Int]
    /// Its place if it stands before this verb.
    let own: Int?
  }

  /// A tense of its own, or of its auxiliary or of the verb that it is joined to.
  func isFinite(_ verb: Int) -> Bool {
    let token = reading[verb]
    let auxiliaries = reading.children(verb, .aux, .auxpass)
    switch token.tag {
    case .verbPast, .verbPresent, .verbThirdPerson: return true
    case .modal: return token.label == .root
    case .verbBase, .verbParticiple, .verbIng:
      if auxiliaries.contains(where: { isTensed($0) }) || isMisread(verb) { return true }
      if token.tag == .verbBase, auxiliaries.isEmpty, token.label == .root || token.label == .ccomp,
        reading.children(verb, .nsubj).contains(where: { reading[$0].tag == .nouns })
      {
        return true
      }
      return token.label == .conj && auxiliaries.isEmpty && reading[token.head].tag == token.tag && isFinite(token.head)
    default: return false
    }
  }

  func isTensed(_ auxiliary: Int) -> Bool {
    switch reading[auxiliary].tag {
    case .modal, .verbPast, .verbPresent, .verbThirdPerson: true
    default: false
    }
  }

  func subject(of verb: Int) -> Subject? {
    let token = reading[verb]
    let subjects = reading.children(verb, .nsubj, .nsubjpass).filter { $0 < verb }
    if let own = subjects.last(where: { reading[$0].tag.isNoun }) ?? subjects.last {
      if reading[own].tag.isVerb, reading[own].tag != .verbIng { return nil }
      // "A visit to Porto and Lima drew crowds", read as if Lima did.
      if let first = subjects.first, first != own, let cc = reading.children(first, .cc).first(where: { $0 < own }),
        let start = reading.parse.subtree(of: first).first, cc + 1 == reading.parse.subtree(of: own).first
      {
        return Subject(
          head: first, tokens: reading.trimmed(Array(start...max(own, reading.core(of: own).last ?? own))), own: first)
      }
      switch reading[own].tag {
      case .whPronoun, .whDeterminer:
        return token.label == .relcl ? described(by: verb, pronoun: own) ?? antecedent(of: verb, pronoun: own) : nil
      default:
        return Subject(head: own, tokens: reading.core(of: own), own: own)
      }
    }
    if let expletive = reading.children(verb, .expl).first {
      return Subject(head: expletive, tokens: [expletive], own: expletive)
    }
    if isMisread(verb) { return Subject(head: token.head, tokens: reading.core(of: token.head), own: token.head) }
    // "After floods forced him home", hung on a verb before it: nothing joins them.
    let joint = (0..<verb).last { ["and", "or", "but", ",", "then", "nor", "yet"].contains(reading.lower($0)) } ?? -1
    let isJoined =
      joint > token.head
      && !(joint..<verb).contains {
        reading[$0].tag.isVerb && reading[$0].label != .aux && reading[$0].label != .auxpass
          && reading[$0].label != .amod
      }
    guard token.label == .conj, reading[token.head].tag.isVerb, isJoined, var shared = subject(of: token.head) else {
      return nil
    }
    if !agrees(shared.head, verb) {
      // The parser hung it on the clause that is reported rather than on the one that reports.
      let above = reading[token.head].head
      guard above != token.head, reading[above].tag.isVerb, let other = subject(of: above), agrees(other.head, verb)
      else {
        return nil
      }
      shared = other
    }
    return Subject(head: shared.head, tokens: shared.tokens, own: nil)
  }

  /// "Antony Blinken, the Secretary of State, embarked on …" with the name for a root.
  func isMisread(_ verb: Int) -> Bool {
    let token = reading[verb]
    guard token.label == .acl, [.verbParticiple, .verbPast].contains(token.tag), reading[token.head].label == .root
    else {
      return false
    }
    let hasOther = reading.parse.tokens.contains {
      [.verbPast, .verbThirdPerson, .verbPresent, .modal].contains($0.tag) && $0 != token
    }
    // A participle behind its noun has no object: "The charter named three principles."
    if !hasOther, !reading.children(verb, .dobj).isEmpty { return true }
    // "Tsar Alexander I claimed …"
    if !hasOther, reading[token.head].tag.isName, verb == token.head + 1, reading.children(verb, .agent).isEmpty {
      return true
    }
    return reading[token.head].tag.isName && verb > 0 && reading[verb - 1].text == ","
      && reading.children(token.head, .appos, .relcl).contains { $0 < verb }
  }

  /// Does a colon or a semicolon part two clauses?
  func isParted(_ one: Int, _ other: Int) -> Bool {
    (min(one, other)..<max(one, other)).contains { [";", ":"].contains(reading[$0].text) }
  }

  /// Do subject and verb agree in number?
  func agrees(_ subject: Int, _ verb: Int) -> Bool {
    guard reading.children(verb, .aux, .auxpass).isEmpty else { return true }
    let isPlural = [.nouns, .names].contains(reading[subject].tag) || !reading.children(subject, .conj).isEmpty
    switch reading[verb].tag {
    case .verbThirdPerson: return !isPlural
    case .verbPresent: return isPlural || reading[subject].tag == .pronoun
    default: return true
    }
  }

  /// Not what stands under "if", "whether", "when", nor a relative clause that begins with "in which".
  func isFact(_ verb: Int) -> Bool {
    if isUnstated(verb) { return false }
    let token = reading[verb]
    let marks = reading.children(verb, .mark, .advmod).filter { $0 < verb }.map { reading.lower($0) }
    if [.advcl, .ccomp, .pcomp, .csubj, .csubjpass].contains(token.label) {
      if marks.contains(where: Self.hypothetical.contains) { return false }
    }
    if let start = reading.parse.subtree(of: verb).first,
      (max(start - 1, 0)...start).contains(where: { Self.provisos.contains(reading.lower($0)) })
    {
      // "Provided that the government builds the line".
      return false
    }
    if let start = reading.parse.subtree(of: verb).first, start > 1, reading.lower(start) == "that",
      reading.lower(start - 1) == "condition", reading.lower(start - 2) == "on"
    {
      return false
    }
    if token.label == .conj, reading[token.head].tag.isVerb, !isFact(token.head) { return false }
    if let start = reading.parse.subtree(of: verb).first, ["should", "had", "were"].contains(reading.lower(start)),
      reading[start].head == verb, start < verb,
      reading.children(verb, .nsubj, .nsubjpass).contains(where: { $0 > start })
    {
      // "Should they fail to agree, …"
      return false
    }
    if token.label == .advcl, let start = reading.parse.subtree(of: verb).first,
      (max(start - 1, 0)...min(start + 1, verb)).contains(where: { Self.hedges.contains(reading.lower($0)) })
    {
      // "Possibly because their clocks adapt slowly".
      return false
    }
    if token.label == .ccomp, verb < token.head, reading.children(token.head, .nsubj, .nsubjpass, .expl).isEmpty,
      // "Water supplies ions: hydrogen ions and …".
      !(reading[token.head].tag.isNoun && isParted(verb, token.head))
    {
      // "Scraps dug up at Fangmatan are older."
      return false
    }
    if token.label == .ccomp, verb > token.head, reading[token.head].tag.isVerb,
      !Reporting.verbs.contains(reading[token.head].lemma), !isParted(verb, token.head)
    {
      return false
    }
    // "The last time that a grain saw daylight": nothing is said of one grain.
    if token.label == .relcl, ["time", "moment", "way", "reason"].contains(reading[token.head].lemma),
      reading.children(verb, .nsubj, .nsubjpass).contains(where: { reading[$0].tag.isNoun })
    {
      return false
    }
    let isWh = reading.parse.subtree(of: verb).contains { index in
      index < verb && [.whPronoun, .whDeterminer, .whAdverb, .whPossessive].contains(reading[index].tag)
        && reading.verb(above: index) == verb && ![.nsubj, .nsubjpass].contains(reading[index].label)
    }
    return !isWh
  }

  private static let provisos: Set = ["provided", "providing", "supposing", "assuming"]

  private static let hedges: Set = [
    "possibly", "perhaps", "probably", "maybe", "presumably", "apparently", "allegedly",
  ]

  static let hypothetical: Set = [
    "if", "unless", "whether", "when", "whenever", "where", "until", "so", "lest", "once", "how", "why", "than", "as",
  ]

  /// Auxiliaries, negations and adverbs before the verb.
  func leading(_ verb: Int) -> [Int] {
    let own = reading.children(verb, .aux, .auxpass, .neg).filter { $0 < verb || !isContrasted($0) }
    let subject =
      reading.children(verb, .nsubj, .nsubjpass, .expl).last ?? own.first
      ?? (reading[verb].label == .conj ? reading[verb].head : verb)
    let adverbs = reading.children(verb, .advmod).filter {
      $0 < verb && $0 > subject && [.adverb, .comparativeAdverb].contains(reading[$0].tag)
    }
    .filter { adverb in
      // "No longer" is one adverb.
      reading.parse.children[adverb].allSatisfy { reading[$0].label == .advmod || reading[$0].label == .neg }
        && !isBetweenCommas(adverb) && reading.lower(adverb) != "then" && !reading.isHanging(adverb)
        && reading.said[adverb] != ""
    }
    let all = (own + adverbs.flatMap { reading.parse.subtree(of: $0) }).filter {
      $0 < verb || reading[$0].label == .neg
    }
    if all.contains(where: isTensed) || reading[verb].label != .conj || !needsAuxiliary(verb) || isTrying(verb) {
      return all.sorted()
    }
    return (leading(reading[verb].head).filter { isTensed($0) || reading[$0].label == .auxpass } + all).sorted()
  }

  func needsAuxiliary(_ verb: Int) -> Bool {
    [.verbBase, .verbParticiple, .verbIng].contains(reading[verb].tag)
  }
}
