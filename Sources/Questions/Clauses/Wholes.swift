import Grammar

/// What stands together and is read apart: results of votes, what is denied, verbs inside a phrase.
extension Reading {
  /// "Three votes to two", "3 to 2" behind "by".
  var votes: [Range<Int>] {
    parse.tokens.indices.compactMap { index in
      guard self[index].tag == .number, index > 0 else { return nil }
      let isNamed = index + 1 < count && ["vote", "votes"].contains(lower(index + 1))
      let to = index + (isNamed ? 2 : 1)
      guard to + 1 < count, lower(to) == "to", self[to + 1].tag == .number,
        isNamed || ["vote", "votes", "voted"].contains(lower(index - 1))
          || to + 2 < count && lower(to + 2) == "votes"
      else { return nil }
      return index..<(to + 2)
    }
  }

  /// Is a part of a vote's result in a phrase, and another not?
  func tearsVotes(_ tokens: [Int]) -> Bool {
    votes.contains { $0.contains(where: tokens.contains) && !$0.allSatisfy(tokens.contains) }
  }

  /// "A star look fainter": no thing, but what it is made to do.
  func swallowsVerb(_ tokens: [Int]) -> Bool {
    zip(tokens, tokens.dropFirst()).contains { noun, verb in
      self[noun].tag.isNoun && self[verb].tag == .verbBase && self[noun].head == verb && self[noun].label == .nsubj
        && self[verb].label == .amod
    }
  }
}

extension ClauseReader {
  /// "Until 31 May, not, as requested, for good": it denies what follows, not the verb before it.
  func isContrasted(_ not: Int) -> Bool { not > 0 && reading[not - 1].text == "," && reading.lower(not) == "not" }

  /// A phrase behind a comma and a "not".
  func isDenied(_ child: Int, behind verb: Int) -> Bool {
    guard child > verb, ![.cc, .conj].contains(reading[child].label) else { return false }
    if let not = reading.children(verb, .neg).first(where: { $0 > verb && isContrasted($0) }), child > not {
      return true
    }
    return reading[child].label == .prep && reading.parse.subtree(of: child).first.map(isContrasted) ?? false
  }
}
