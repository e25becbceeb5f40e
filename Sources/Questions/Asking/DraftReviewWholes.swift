import Grammar

/// Questions and answers that tear apart what stands together.
extension DraftReview {
  /// "What did the board uphold to two? The ruling by three votes."
  var tearsVotes: Bool {
    answers.contains(where: reading.tearsVotes) || reading.tearsVotes(used.sorted())
  }

  /// "Who thinks which can be cut?", of "a toll which Berg thinks can be cut".
  var saysRelative: Bool {
    guard let clause, clause.place == .relative else { return false }
    return used.contains { index in
      [.whDeterminer, .whPronoun].contains(reading[index].tag) && index < (clause.subjectTokens.first ?? 0)
        && reading.verb(above: index).map { $0 > clause.verb } ?? false
    }
  }

  /// "Have eaten so many that fencing …": how it goes on is lost.
  var cutsResult: Bool {
    said.contains { so in
      guard reading.lower(so) == "so", reading[so].label == .advmod, so + 1 < reading.count,
        case let head = reading[so].head, [.adjective, .adverb].contains(reading[head].tag),
        let that = (so..<reading.count).first(where: { reading.lower($0) == "that" }), said.contains(that)
      else { return false }
      let finite = ((that + 1)..<reading.count).first {
        [.verbPast, .verbPresent, .verbThirdPerson, .modal].contains(reading[$0].tag)
      }
      return finite.map { !said.contains($0) } ?? true
    }
  }

  /// "What does dust make? A star look fainter."
  var swallowsVerb: Bool { answers.contains(where: reading.swallowsVerb) }

  /// "When did the manager step down? Saturday."
  var answersByWeekday: Bool {
    guard draft.kind == .date, let clause, reading[clause.verb].tag == .verbPast || clause.isPassive else {
      return false
    }
    return answers.allSatisfy { $0.count == 1 && Dates.weekdays.contains(reading.lower($0[0])) }
  }

  /// "Below 55 %, except for the store, which is kept below 35 %": the exception without its rule.
  var isOfException: Bool {
    guard let clause, clause.place == .relative, case let preposition = reading[clause.subject].head,
      reading[clause.subject].label == .pobj
    else { return false }
    return reading.lower(preposition) == "except"
      || reading.lower(preposition) == "for" && preposition > 0 && reading.lower(preposition - 1) == "except"
  }

  /// "Grammar" and "technical or modern schools": three, of which the list has joined two.
  var cutsListInside: Bool {
    guard answers.count == 2, let end = answers[0].last, let start = answers[1].first, start == end + 2,
      reading[start - 1].text == ","
    else { return false }
    return answers[1].contains { reading[$0].label == .cc && ["or", "and"].contains(reading.lower($0)) }
  }

  /// "To whom did it go for her sacrifice?": whose, is what the question asks.
  var ownsByAnswer: Bool {
    guard let clause, ![.subject, .contrast].contains(draft.kind),
      !answers.contains(where: { $0.contains(clause.subject) })
    else { return false }
    return used.contains { index in
      reading.said[index] == nil
        && reading.owner(by: index).map { head in answers.contains { $0.contains(head) } } ?? false
    }
  }
}
