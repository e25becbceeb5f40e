import Grammar

/// Causes behind several verbs: the parser hangs them on the first, and they belong to the last.
extension ClauseReader {
  /// "Measured 8 metres and was rebuilt, because the piles rotted": not why it measured 8 metres.
  func isOfLater(_ child: Int, than verb: Int) -> Bool {
    guard role(of: child) == .cause, let start = reading.parse.subtree(of: child).first else { return false }
    return reading.children(verb, .conj).contains {
      $0 > verb && $0 < start && reading[$0].tag.isVerb
        // "Is compressed first and encrypted afterwards, because …": why both.
        && !(needsAuxiliary($0) && reading.children($0, .aux, .auxpass).isEmpty)
    }
  }

  /// "As if somebody had warned the crew", "as Norway and Sweden do": what something is like, not why.
  func isSimile(_ verb: Int, from start: Int) -> Bool {
    if start + 1 < reading.count, ["if", "though"].contains(reading.lower(start + 1)) { return true }
    return ["do", "does", "did"].contains(reading.lower(verb))
      && reading.children(verb, .dobj, .neg, .ccomp, .advmod, .prep).isEmpty
  }

  /// The causes that hang on the verb which this one is joined to.
  func adopted(by verb: Int) -> [Int] {
    guard reading[verb].label == .conj, case let first = reading[verb].head, reading[first].tag.isVerb else {
      return []
    }
    return reading.parse.children[first].filter { child in
      child > verb && isOfLater(child, than: first) && !isOfLater(child, than: verb)
        && !reading.children(first, .conj).contains { $0 > verb && $0 < child }
    } + adopted(by: first).filter { $0 > verb && !isOfLater($0, than: verb) }
  }
}

extension Reading {
  /// "For the first time", "for example", "for good": neither a purpose nor a place.
  func isIdiom(around noun: Int) -> Bool {
    guard self[noun].label == .pobj, self[noun].head < noun else { return false }
    let between = ((self[noun].head + 1)..<noun).map(lower)
    switch (lower(self[noun].head), lower(noun)) {
    case ("for", "time"): return between.contains { ["first", "second", "third", "last"].contains($0) }
    case (let preposition, let word): return between.isEmpty && Self.idioms.contains("\(preposition) \(word)")
    }
  }

  private static let idioms: Set = [
    "for example", "for instance", "for good", "for sure", "for certain", "for long", "at once", "at least", "at last",
    "at first", "at most", "at all", "at random", "at length", "in vain", "in part", "in full", "in turn", "in general",
    "in particular", "in advance", "in person", "in public", "in private", "in force", "in effect", "in place",
    "in favour", "in favor", "with effect", "at risk",
    "on foot",
    "on time", "on average", "on purpose", "by chance", "by hand", "by day", "by night", "by far", "by accident",
    "by mistake", "by contrast", "by comparison", "in contrast", "in comparison", "in addition", "in return",
    "of course",
  ]
}
