import Grammar

/// Parts of a clause that say nothing in a question without what they belong to.
extension Asker {
  /// "Fell, chiefly because …": an adverb that tells of the part behind it, which isn't said.
  func isFocus(_ part: Clause.Part, besides asked: Set<Int>) -> Bool {
    guard part.role == .adverb, let last = part.tokens.last, Self.focusing.contains(reading.lower(last)) else {
      return false
    }
    return clause.parts.contains {
      $0.tokens[0] == last + 1 && ($0.role == .cause || !asked.isDisjoint(with: $0.tokens))
    }
  }

  /// "To whom did the prize go for her sacrifice?"
  func isOwned(_ part: Clause.Part, _ kept: [Int], by asked: Set<Int>) -> Bool {
    part.role == .preposition && asked.isDisjoint(with: clause.subjectTokens)
      && kept.contains { reading.owner(by: $0).map(asked.contains) ?? false }
  }

  /// "A year later": than what?
  func isLater(_ part: Clause.Part, _ kept: [Int]) -> Bool {
    guard [.time, .adverb, .preposition].contains(part.role), (2...4).contains(kept.count), let last = kept.last else {
      return false
    }
    return ["later", "earlier", "afterwards"].contains(reading.lower(last))
      && !kept.contains { ["or", "no"].contains(reading.lower($0)) }
  }

  /// "In which year did Russell describe it?", of "had described it in 1948": the year is that of the deed.
  var inPlainPast: Asker {
    guard clause.speaker == nil, reporting == nil, reading[clause.verb].lemma != "be",
      let had = clause.before.first, reading.lower(had) == "had"
    else { return self }
    var clause = clause
    var reading = reading
    clause.before.removeFirst()
    switch clause.before.map(reading.lower) {
    case []: clause.tense = .verbPast
    case ["been"] where clause.isPassive:
      let isPlural = reading[clause.subject].tag == .nouns || !reading.children(clause.subject, .conj).isEmpty
      reading.said[clause.before[0]] = isPlural ? "were" : "was"
    default: return self
    }
    return Asker(reading: reading, clause: clause, reporting: nil, names: names)
  }

  private static let focusing: Set = [
    "chiefly", "mainly", "mostly", "largely", "partly", "primarily", "principally", "especially", "particularly",
    "notably", "simply", "precisely",
  ]
}

extension Reading {
  /// Whom "his" or "her" stands for; nil for another word, and where that isn't known.
  func owner(by possessive: Int) -> Int? { ["his", "her"].contains(lower(possessive)) ? bound[possessive] : nil }
}
