import Grammar

/// Where a pronoun stands: in a phrase of its own noun, in what somebody says, for nothing at all.
extension References {
  /// "Two thirds of them": a pronoun doesn't stand for the phrase that it is in, unless it is joined to it.
  func isInside(_ index: Int, _ head: Int, _ reading: Reading) -> Bool {
    guard reading[index].tag == .pronoun else { return false }
    var place = index
    while place != head, reading[place].head != place {
      if reading[place].label == .conj { return false }
      place = reading[place].head
    }
    return place == head
  }

  /// Who "them" is in what somebody says isn't sure.
  func isReported(_ index: Int, _ reading: Reading) -> Bool {
    guard [.dobj, .pobj, .dative].contains(reading[index].label), let verb = reading.verb(above: index) else {
      return false
    }
    return reading[verb].label == .ccomp
  }

  /// "It was agreed that", "it is clear that".
  func isImpersonal(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.lower(index) == "it", [.nsubj, .nsubjpass, .expl].contains(reading[index].label) else { return false }
    let verb = reading[index].head
    if !reading.children(verb, .ccomp).isEmpty, reading[verb].lemma == "be" || !reading.children(verb, .auxpass).isEmpty
    {
      return true
    }
    // "It was voted, 3 to 2, to accept the bid."
    if !reading.children(verb, .auxpass).isEmpty, !reading.children(verb, .xcomp, .advcl).isEmpty,
      ["vote", "agree", "decide", "resolve", "propose", "plan", "hope"].contains(reading[verb].lemma)
    {
      return true
    }
    if Self.impersonal.contains(reading[verb].lemma) {
      return !reading.children(verb, .ccomp, .xcomp).isEmpty || ["rain", "snow"].contains(reading[verb].lemma)
    }
    return reading[verb].lemma == "be" && !reading.children(verb, .xcomp, .advcl).isEmpty
      && !reading.children(verb, .acomp).isEmpty
  }

  /// "It was All Saints' Day": the day on which the sentence before was so.
  func isOfTime(_ index: Int, _ reading: Reading) -> Bool {
    let verb = reading[index].head
    return reading[verb].lemma == "be"
      && reading.children(verb, .attr).contains {
        ["day", "morning", "evening", "night", "sunday"].contains(reading[$0].text.lowercased())
          || names.type(of: reading.parse, head: $0) == .time
      }
  }

  private static let impersonal: Set = [
    "emerge", "turn", "appear", "seem", "happen", "transpire", "follow", "rain", "snow",
  ]
}
