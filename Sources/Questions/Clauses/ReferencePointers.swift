import Grammar

/// Pronouns that a sentence's own words settle, or leave open.
extension Reading {
  /// "The Earth itself": a pronoun right behind its noun only stresses it.
  func isEmphatic(_ index: Int) -> Bool {
    guard index > 0, lower(index).hasSuffix("self") || lower(index).hasSuffix("selves"), self[index - 1].tag.isNoun
    else {
      return false
    }
    let isPlural = [.nouns, .names].contains(self[index - 1].tag)
    return lower(index).hasSuffix("selves") == isPlural && ![.dobj, .dative, .pobj].contains(self[index].label)
  }

  /// "Such knowledge may help, but it cannot decide": "it" stands for what points to the sentence before.
  func isOfPointedSubject(_ index: Int) -> Bool {
    guard ["it", "they"].contains(lower(index)), [.nsubj, .nsubjpass].contains(self[index].label),
      case let verb = self[index].head, self[verb].label == .conj
    else { return false }
    return children(self[verb].head, .nsubj, .nsubjpass).contains { subject in
      subject < index && ([.nouns, .names].contains(self[subject].tag) == (lower(index) == "they"))
        && ([subject] + children(subject, .det, .amod)).contains { dangling.contains($0) && said[$0] == nil }
    }
  }

  /// "Thought it an insult", "declared it fit to travel".
  func isJudged(_ index: Int) -> Bool {
    guard self[index].label == .nsubj, case let what = self[index].head else { return false }
    return self[what].tag.isNoun || self[what].tag == .adjective && self[what].label == .ccomp
  }
}
