import Grammar

/// Questions and answers that show that the parser misread.
extension DraftReview {
  /// "What does the panel decline to declare? Laos the winner", "what do they call? The charts models".
  var joinsComplement: Bool { answers.contains(where: reading.joinsComplement) }

  /// "To learn how husks": the verb of the "how" is cut off.
  var cutsIndirectQuestion: Bool {
    answers.contains { answer in
      answer.contains { index in
        guard reading[index].tag == .whAdverb, case let verb = reading[index].head, verb > index else { return false }
        return reading[verb].tag.isVerb && !answer.contains(verb)
      }
    }
  }

  /// "Rats and fleas come ashore in bales of cloth, detention of passengers": joined by nothing but a comma.
  var saysUnjoined: Bool {
    said.contains { index in
      guard reading[index].label == .conj, reading[index].tag.isNoun, case let first = reading[index].head,
        first < index,
        said.contains(first), reading[first].tag.isNoun, reading[first].label != .conj,
        let start = reading.parse.subtree(of: index).first, start > 0, reading[start - 1].text == ",",
        !reading.children(index, .prep, .det).isEmpty
      else { return false }
      var chain = [first, index]
      while let next = reading.children(chain[chain.count - 1], .conj).first { chain.append(next) }
      return chain.allSatisfy { reading.children($0, .cc, .preconj).isEmpty }
    }
  }

  /// "Licensed for only 120, supper will be served": a number doesn't count what stands behind a comma.
  var countsAcrossComma: Bool {
    said.contains { index in
      reading[index].label == .nummod && reading[index].head > index + 1 && reading[index + 1].text == ","
        && said.contains(reading[index].head)
    }
  }

  /// "200 services with tape and 200", of the second hundred of which nothing is said; "a length and a half".
  var listsBareNumber: Bool {
    let isSaid = used.contains { index in
      reading[index].tag == .number && reading[index].label == .conj && reading[reading[index].head].tag.isCommonNoun
        && !reading.children(reading[index].head, .nummod).isEmpty
    }
    if isSaid { return true }
    guard answers.count > 1 else { return false }
    let bare = answers.filter { answer in
      answer.allSatisfy { reading[$0].tag == .number }
        || answer.last.map { ["half", "quarter", "third"].contains(reading.lower($0)) && answer.count <= 2 } ?? false
    }
    return !bare.isEmpty && bare.count < answers.count
  }

  /// "What had burnt down? Not the brewery."
  var answersWithNot: Bool {
    answers.contains { $0.first.map { reading.lower($0) == "not" } ?? false }
  }

  /// "What is the obstacle? The price and the battery", of "not the price but the battery".
  var tearsContrast: Bool {
    guard let clause, !reading.children(clause.verb, .neg).isEmpty else { return false }
    return clause.parts.contains { part in
      part.tokens.contains { reading.lower($0) == "but" && reading[$0].label == .cc }
    }
  }

  /// "What kills in a week?", of "one station kills that in a week".
  var dropsObject: Bool {
    guard let clause else { return false }
    return reading.children(clause.verb, .dobj).contains {
      $0 > clause.verb && reading.dangling.contains($0) && reading.said[$0] == nil && !said.contains($0)
    }
  }

  /// "To whom does the valley sell?", of "the honey that the valley sells to Peru".
  var dropsRelativeObject: Bool {
    guard let clause, clause.place == .relative, ![.subject, .cloze].contains(draft.kind) else { return false }
    return reading.children(clause.verb, .dobj).contains { $0 < clause.verb && reading[$0].tag == .whDeterminer }
      && !said.contains(reading[clause.verb].head)
  }

  /// "When did the herd grow from 5 million to 9 million in 2020?", of "from 5 million in 1990 to 9 million in 2020".
  var asksOneEnd: Bool {
    guard let clause, draft.kind == .date else { return false }
    let days = clause.parts.filter { $0.role == .time }.flatMap(\.tokens).filter { $0 > clause.verb }
    guard let first = days.min(), let last = days.max(), used.contains(where: days.contains) else { return false }
    return (clause.verb..<first).contains { reading.lower($0) == "from" }
      && (first..<last).contains { reading.lower($0) == "to" && used.contains($0) }
  }

  /// "1443, who completes an alphabet?": a year before an entry of a chronicle.
  var leadsWithYear: Bool {
    let first = reading[0]
    return used.contains(0) && first.tag == .number && first.label == .npadvmod && first.text.count >= 4
      && String(first.text.prefix(4)).isYearLike
  }

  /// "What did she call “two years too early and one”?", of "and one mile too far": a quotation cut in its middle.
  var tearsQuotation: Bool {
    said.contains { index in
      guard index + 1 < reading.count, !said.contains(index + 1), reading.isQuoted(index), reading.isQuoted(index + 1),
        !reading.isMark(index + 1), !reading[index + 1].text.contains(where: { "\"“”".contains($0) })
      else { return false }
      return ![.coordinator, .preposition, .whDeterminer, .whPronoun].contains(reading[index + 1].tag)
    }
  }

  /// "Genna is kept on 7 January, and Timkat on 19 January": a day of another feast.
  var saysOtherDay: Bool {
    guard let clause else { return false }
    let days = (clause.fronted + clause.parts).filter { part in
      part.role == .time && reading.lower(part.tokens[0]) == "on"
        && part.tokens.contains { Dates.isMonthName(reading[$0].text) }
    }
    return zip(days, days.dropFirst()).contains { day, other in
      let between = min(day.head, other.head)..<max(day.head, other.head)
      return between.contains { reading.lower($0) == "and" } && between.contains { reading[$0].text == "," }
    }
  }
}

extension Reading {
  /// Does a phrase join what is named and its name, as in "call the charts models"?
  func joinsComplement(_ phrase: [Int]) -> Bool {
    phrase.contains { index in
      let head = self[index].head
      guard phrase.contains(head), self[head].tag.isNoun else { return false }
      if self[index].label == .nsubj { return true }
      return self[index].label == .compound && self[index].tag == .nouns && self[head].tag == .nouns
        && lower(parse.subtree(of: head).first ?? head) == "the"
        && ["call", "name", "term", "dub", "label"].contains(self[self[head].head].lemma)
    }
  }
}
