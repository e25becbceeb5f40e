import Grammar

/// What the verb of a pronoun tells about whom or what it stands for.
extension Reading {
  /// "The house passed the tax. It takes effect in 2020": what somebody makes, never who makes it.
  func isOfRule(_ index: Int) -> Bool {
    guard self[index].label == .nsubj, case let verb = self[index].head else { return false }
    let near = parse.subtree(of: verb).filter { $0 > verb && $0 <= verb + 2 }.map(lower)
    switch self[verb].lemma {
    case "take": return near.contains("effect")
    case "come", "enter": return near.contains("into") && near.contains { ["force", "effect"].contains($0) }
    case "go": return near.contains("ahead")
    case "apply", "expire", "lapse": return true
    default: return false
    }
  }

  /// "With old wood it may also be a low chimney": whatever was the cause of what is told before.
  func isOfGuess(_ index: Int) -> Bool {
    let verb = self[index].head
    return lower(index) == "it" && self[index].label == .nsubj && self[verb].lemma == "be"
      && children(verb, .aux).contains { ["may", "might", "could"].contains(lower($0)) }
      && children(verb, .attr).contains { children($0, .det).contains { ["a", "an"].contains(lower($0)) } }
  }

  /// "Put its cost at £4 million and said that half of it was spent": half of a cost of which nobody knows whose it is.
  func isOfLostOwner(_ index: Int) -> Bool {
    guard lower(index) == "it", case let of = self[index].head, lower(of) == "of",
      ["half", "third", "quarter", "part", "most", "some", "all", "much", "none"].contains(lower(self[of].head))
    else { return false }
    return (0..<index).contains { owner in
      self[owner].tag == .possessivePronoun && dangling.contains(owner) && said[owner] == nil
        && self[self[owner].head].label == .dobj
    }
  }

  /// "Its president": a body's or a country's.
  func isOfOffice(_ index: Int) -> Bool {
    lower(index) == "its" && self[index].label == .poss && Self.offices.contains(self[self[index].head].lemma)
  }

  private static let offices: Set = [
    "president", "director", "chairman", "chairwoman", "chair", "minister", "manager", "spokesman", "spokeswoman",
    "secretary", "mayor", "governor", "treasurer",
  ]

  /// "Doppler effect: the pitch of a siren falls. It was first described in 1842": the effect.
  func isOfNaming(_ index: Int) -> Bool {
    lower(index) == "it" && self[index].label == .nsubjpass && Self.naming.contains(self[self[index].head].lemma)
  }

  private static let naming: Set = [
    "describe", "discover", "observe", "name", "call", "define", "propose", "invent", "coin", "translate", "explain",
  ]
}
