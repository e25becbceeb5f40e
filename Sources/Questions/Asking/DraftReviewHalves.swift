import Grammar

/// Questions and answers that have only half of what belongs together.
extension DraftReview {
  /// "When did it come on the morning of 1? November 1755."
  var tearsDate: Bool {
    // "To which month will the sale be moved from May?"
    if draft.kind == .date, ["to which month ", "to when "].contains(where: draft.body.hasPrefix) { return false }
    return reading.dates.contains { date in
      let words = date.filter { reading[$0].label != .punct && reading[$0].text != "," }
      let isAsked = answers.contains { answer in words.contains(where: answer.contains) }
      return isAsked
        && (words.contains(where: used.contains)
          || !answers.contains { answer in words.allSatisfy(answer.contains) } && draft.kind != .number)
    }
  }

  /// "In which month were two recorded and in September?"
  var saysHalfJoint: Bool {
    used.contains { index in
      reading[index].label == .cc && ["and", "or", "but"].contains(reading.lower(index))
        && !used.contains(reading[index].head) && !answers.contains { $0.contains(reading[index].head) }
    }
  }

  /// "What shows Saint Hubert hangs from one hook?", "how many people are where to be employed": a verb beside the
  /// question's own, or a relative word without its clause.
  var saysSecondVerb: Bool {
    guard let clause else { return false }
    return used.contains { index in
      guard index != clause.verb, index != clause.speaker?.verb else { return false }
      switch reading[index].tag {
      case .whAdverb, .whDeterminer, .whPronoun, .whPossessive:
        guard let verb = reading.verb(above: index) else { return false }
        return verb == clause.verb || reading[verb].label == .xcomp && !isOpened(verb, by: index)
      case .verbPast, .verbPresent, .verbThirdPerson:
        return [.dep, .parataxis, .compound, .nmod, .amod, .root].contains(reading[index].label)
          && !(reading[index].tag == .verbPast && reading[index].label == .amod)
      default: return false
      }
    }
  }

  /// "What is close to the quietest sound?", of which a clause without "that" tells: "a young ear can hear".
  var cutsContactClause: Bool {
    used.contains { noun in
      guard noun + 2 < reading.count, reading[noun].label == .pobj || reading[noun].label == .dobj,
        !used.contains(noun + 1), [.determiner, .pronoun].contains(reading[noun + 1].tag),
        reading.isAfterBlank(noun + 1), !answers.contains(where: { $0.contains(noun + 1) })
      else { return false }
      let subject = reading[noun + 1].tag == .pronoun ? noun + 1 : reading[noun + 1].head
      return reading[subject].label == .nsubj && subject > noun
        && reading.children(noun, .amod).contains { reading[$0].tag == .superlative }
    }
  }

  /// "Decide where to build".
  private func isOpened(_ verb: Int, by word: Int) -> Bool { reading.parse.subtree(of: verb).first == word }

  /// "The engineer Manuel da Maia and the architect", whose name follows.
  var answersWithoutName: Bool {
    answers.contains { answer in
      guard let last = answer.last, last + 1 < reading.count, reading[last].tag.isCommonNoun,
        reading.isAfterBlank(last + 1), reading[last + 1].tag.isName,
        !reading.dates.contains(where: { $0.contains(last + 1) })
      else { return false }
      return Lexicon.type(ofNoun: reading[last].lemma) == .person && reading[last + 1].text.first?.isUppercase == true
    }
  }
}
