import Grammar

/// In whose view something is so.
extension ClauseReader {
  /// "In her opinion, quotas favour the strong, and the ministry should start with the tax": that too.
  func views(above verb: Int) -> [Clause.Part] {
    guard reading[verb].label == .conj, case let first = reading[verb].head, reading[first].tag.isVerb else {
      return []
    }
    return reading.children(first, .prep).compactMap { preposition in
      guard preposition < first, reading.lower(preposition) == "in",
        reading.children(preposition, .pobj).contains(where: { noun in
          ["opinion", "view", "judgment", "judgement"].contains(reading[noun].lemma)
            && !reading.children(noun, .poss).isEmpty
        })
      else { return nil }
      return Clause.Part(role: .preposition, head: preposition, tokens: reading.core(of: preposition))
    }
  }
}
