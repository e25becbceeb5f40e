import Grammar

/// Questions and answers that lose what they relate to: a bracket's sentence, the noun before, the holder of a view.
extension DraftReview {
  /// "4 May, in the hall (the chapel will be closed)": what the bracket says has nothing of what stands before it.
  var saysAcrossBracket: Bool {
    guard let clause,
      let open = (0..<clause.verb).last(where: { reading[$0].text == "(" }),
      !(open..<clause.verb).contains(where: { reading[$0].text == ")" })
    else { return false }
    return said.contains { $0 < open }
  }

  /// "Goes back to a lunch in Porto in 2009": the lunch was in that year.
  var datesOrigin: Bool {
    guard let clause, draft.kind == .date else { return false }
    return reading.parse.subtree(of: clause.verb).contains { back in
      back + 1 < reading.count && reading.lower(back) == "back" && reading.lower(back + 1) == "to"
        && back == clause.verb + 1 && answers.allSatisfy { ($0.first ?? 0) > back }
    }
  }

  /// "What did Berg call fair? The plan": of which the sentences before tell.
  var answersByOpenNoun: Bool {
    answers.contains { answer in
      guard answer.count == 2, ["the", "this", "that"].contains(reading.lower(answer[0])),
        reading.said[answer[1]] == nil
      else { return false }
      return Self.proposed.contains(reading[answer[1]].lemma)
    }
  }

  private static let proposed: Set = [
    "idea", "plan", "proposal", "scheme", "suggestion", "offer", "measure", "request", "motion", "claim", "demand",
  ]

  var saysOthers: Bool { reading.saysOthers(used) }

  /// "Where a firm holds all, or nearly all?": of what?
  var cutsWhole: Bool {
    said.contains { index in
      reading[index].label == .dobj && ["all", "most", "half", "some"].contains(reading.lower(index))
        && reading.children(index, .prep).contains { reading.lower($0) == "of" && !said.contains($0) }
    }
  }

  /// "What is to be heard in May? The first action": against whom, or for what?
  var answersByFirst: Bool {
    guard draft.kind == .subject || draft.kind == .object else { return false }
    return answers.contains { answer in
      answer.count == 3 && reading.lower(answer[0]) == "the" && reading[answer[2]].tag == .noun
        && ["first", "second", "third"].contains(reading.lower(answer[1]))
        && ![.time, .person].contains(Lexicon.type(ofNoun: reading[answer[2]].lemma) ?? .thing)
    }
  }

  /// "Who asked whether the lift could be used?": that somebody did is no news, what was answered is.
  var asksWhoAsked: Bool {
    guard let clause, draft.kind == .subject, !clause.isPassive else { return false }
    return reading.isInquiry(clause.verb)
  }

  /// "To whom should firms write?": a name to write to.
  var asksOfContact: Bool {
    guard let clause, draft.kind == .object, draft.body.hasPrefix("to whom ") else { return false }
    return ["write", "apply", "reply", "turn", "address", "send", "submit"].contains(reading[clause.verb].lemma)
      && clause.before.contains { ["should", "must", "can", "may"].contains(reading.lower($0)) }
  }
}

extension Reading {
  /// "The two other farms", "tests of earlier batches": than which?
  func saysOthers(_ tokens: some Sequence<Int>) -> Bool {
    tokens.contains { index in
      guard self[index].label == .amod, index > 0, case let noun = self[index].head, said[noun] == nil,
        self[noun].tag == .nouns, !isShared(index)
      else { return false }
      if lower(index) == "other" { return index > 1 && self[index - 1].tag == .number && lower(index - 2) == "the" }
      return ["earlier", "previous"].contains(lower(index)) && self[noun].label == .pobj
        && children(noun, .det, .prep, .relcl, .acl, .poss).isEmpty
        && [.thing, nil].contains(Lexicon.type(ofNoun: self[noun].lemma))
    }
  }

  /// "Asked whether the lift could be used", "showed photographs of rust": who did is hardly asked.
  func isInquiry(_ verb: Int) -> Bool {
    switch self[verb].lemma {
    case "ask", "wonder", "enquire", "inquire":
      parse.children[verb].contains { child in
        child > verb && [.ccomp, .advcl, .xcomp].contains(self[child].label)
          && parse.subtree(of: child).first.map {
            ["whether", "if", "why", "how", "when", "where", "what", "who"].contains(lower($0))
          } ?? false
      }
    case "show": children(verb, .dobj).contains { Reattachment.pictures.contains(self[$0].lemma) }
    default: false
    }
  }
}
