import Grammar

/// Clauses that a sentence holds and doesn't state.
extension ClauseReader {
  func isUnstated(_ verb: Int) -> Bool { isClaim(verb) || isBeforehand(verb) || isReduced(verb) }

  /// "There is no evidence that he acted in bad faith", "the rumour that the mill would close": a noun's claim.
  private func isClaim(_ verb: Int) -> Bool {
    let noun = reading[verb].head
    guard [.acl, .ccomp].contains(reading[verb].label), reading[noun].tag.isNoun, noun < verb,
      reading.children(verb, .mark).contains(where: { $0 < verb && reading.lower($0) == "that" })
    else { return false }
    let isDenied =
      reading.children(noun, .det).contains { reading.lower($0) == "no" }
      || !reading.children(reading[noun].head, .neg).isEmpty
    return isDenied || !Self.facts.contains(reading[noun].lemma)
  }

  private static let facts: Set = ["fact", "evidence", "proof", "news", "discovery", "reminder"]

  /// "Could not order them before the agency had given its opinion": it hasn't yet.
  private func isBeforehand(_ verb: Int) -> Bool {
    guard reading[verb].label == .advcl,
      reading.children(verb, .mark).contains(where: { reading.lower($0) == "before" })
    else { return false }
    let above = reading[verb].head
    return !reading.children(above, .neg).isEmpty
      || reading.children(above, .aux).contains { reading[$0].tag == .modal }
  }

  private static let relative: Set<Tag> = [.whPronoun, .whDeterminer, .whAdverb, .whPossessive]

  /// "A maze of nets hung on stakes", "a score finished with a light bowl is void": a participle taken for a past.
  private func isReduced(_ verb: Int) -> Bool {
    let subjects = reading.children(verb, .nsubj, .nsubjpass)
    switch reading[verb].label {
    case .relcl:
      return reading[verb].tag == .verbPast && subjects.contains { reading[$0].tag.isCommonNoun }
        && reading.children(verb, .aux, .auxpass).isEmpty
        && !reading.parse.subtree(of: verb).contains { index in
          index < verb && (Self.relative.contains(reading[index].tag) || reading.lower(index) == "that")
        }
    case .csubj, .csubjpass: return reading[verb].tag == .verbPast && reading.children(verb, .mark, .aux).isEmpty
    default: return false
    }
  }
}
