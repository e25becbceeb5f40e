import Grammar

/// What is done at every visit or meeting, and said for its colour.
extension Scenery {
  /// "Gifts were exchanged in a spirit of friendship", "tea and cakes were served", with no name or number.
  func isCeremony(_ clause: Clause) -> Bool {
    guard !clause.tokens.contains(where: { reading[$0].tag.isName || isCounting($0) }) else { return false }
    let isMood = clause.tokens.contains { index in
      ["atmosphere", "spirit", "climate"].contains(reading.lower(index)) && reading[index].label == .pobj
        && ["in", "amid"].contains(reading.lower(reading[index].head))
        && reading.children(index, .prep).contains { reading.lower($0) == "of" }
    }
    if isMood { return true }
    let isServed =
      reading[clause.verb].lemma == "serve" && clause.isPassive && reading[clause.verb].tag != .verbBase
      && clause.before.contains { ["was", "were"].contains(reading.lower($0)) }
    return isServed && clause.parts.allSatisfy { $0.role == .time || $0.role == .adverb }
  }

  /// "Coffee and pie were provided by the Grange", "the school provided refreshments".
  func isRefreshment(_ clause: Clause) -> Bool {
    guard ["provide", "serve", "bring", "donate", "bake"].contains(reading[clause.verb].lemma),
      reading[clause.verb].tag == .verbPast
        || clause.before.contains(where: { ["was", "were"].contains(reading.lower($0)) }),
      let given = clause.isPassive ? clause.subject : clause.parts.first(where: { $0.role == .object })?.head
    else { return false }
    return Self.refreshments.contains(reading[given].lemma.lowercased()) && !clause.tokens.contains(where: isCounting)
  }

  private static let refreshments: Set = [
    "coffee", "tea", "cake", "pie", "refreshment", "refreshments", "biscuit", "sandwich", "snack", "cookie",
    "doughnut",
  ]

  /// "Three cats were rescued": told for its charm.
  func isOfPets(_ clause: Clause) -> Bool {
    let verb = reading[clause.verb].lemma
    let isSaved =
      ["rescue", "save", "evacuate"].contains(verb)
      || verb == "bring" && clause.particles.contains { reading.lower($0) == "out" }
    guard isSaved,
      let saved = clause.isPassive ? clause.subject : clause.parts.first(where: { $0.role == .object })?.head
    else { return false }
    return ["cat", "dog", "parrot", "pet", "hamster", "rabbit", "kitten", "puppy"].contains(reading[saved].lemma)
  }

  /// "Flowers were presented to Ms Ruiz", "there was applause".
  func isTribute(_ clause: Clause) -> Bool {
    guard ["be", "present", "give", "hand", "offer", "receive", "bring"].contains(reading[clause.verb].lemma) else {
      return false
    }
    let heads = [clause.subject] + clause.parts.filter { [.object, .complement].contains($0.role) }.map(\.head)
    let isState = reading[clause.verb].lemma == "be"
    return heads.contains { head in
      let noun = reading[head].lemma.lowercased()
      // "The flowers of the elder are white".
      return ["bouquet", "applause", "ovation"].contains(noun) || noun == "flower" && !isState && clause.isPassive
    }
      && !clause.tokens.contains(where: isCounting)
  }

  /// "The sheds stood empty": how a place looked on the day.
  func isStillness(_ clause: Clause) -> Bool {
    guard ["stand", "lie"].contains(reading[clause.verb].lemma), reading[clause.verb].tag == .verbPast,
      !clause.tokens.contains(where: isCounting)
    else { return false }
    // "Stood empty after the war of the barons".
    guard clause.parts.allSatisfy({ ![.preposition, .condition].contains($0.role) }) else { return false }
    return clause.parts.contains { ["empty", "deserted", "silent", "quiet", "still"].contains(reading.lower($0.head)) }
  }

  private func isCounting(_ index: Int) -> Bool {
    reading[index].tag == .number && !(reading.lower(index) == "two" && index > 0 && reading.lower(index - 1) == "the")
  }
}

extension Reading {
  /// "The union had similar reports from nine villages": similar to which?
  func comparesElsewhere(_ tokens: [Int]) -> Bool {
    tokens.contains { index in
      guard index < count, ["similar", "opposite", "reverse"].contains(lower(index)), case let noun = self[index].head
      else { return false }
      return self[index].label == .amod
        && (self[noun].tag == .nouns
          || lower(index) == "similar" && children(noun, .det).contains { ["a", "an"].contains(lower($0)) }
          || ["rule", "view", "law", "position", "scheme", "course"].contains(self[noun].lemma))
        && !isShared(index)
        && [.dobj, .nsubj, .nsubjpass].contains(self[noun].label)
        && (children(index, .prep) + children(noun, .prep)).allSatisfy { !["to", "in"].contains(lower($0)) }
        && children(noun, .relcl, .acl).isEmpty
        && !(0..<index).contains { self[$0].lemma == self[noun].lemma }
    }
  }
}
