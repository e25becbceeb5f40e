import Grammar

/// Questions that keep a remnant of what they leave out, or that anybody could answer.
extension DraftReview {
  /// "Whom did it kill over 300 in England?", of "killed 1,800 in France and over 300 in England".
  var keepsSecondObject: Bool {
    guard let clause, ![.subject, .date, .cause].contains(draft.kind) else { return false }
    return reading.children(clause.verb, .conj).contains { second in
      second > clause.verb && !reading[second].tag.isVerb && [.preposition, .number].contains(reading[second].tag)
        && used.contains(second) && reading.children(second, .pobj).allSatisfy { reading[$0].tag == .number }
        && answers.contains { $0.contains { reading.parse.subtree(of: clause.verb, contains: $0) && $0 < second } }
    }
  }

  /// "How many cats and a parrot …?"
  var countsBesides: Bool {
    guard draft.kind == .number, draft.body.contains("how many ") else { return false }
    return used.contains { index in
      reading[index].label == .conj && reading[index].tag == .noun && used.contains(reading[index].head)
        && reading[reading[index].head].tag == .nouns
        && reading.children(reading[index].head, .nummod).contains { number in answers.contains { $0.contains(number) }
        }
        && reading.children(index, .det).contains { ["a", "an"].contains(reading.lower($0)) }
    }
  }

  /// "To a main that burst and was": patched.
  var endsWithHelper: Bool {
    said.contains { index in
      ["was", "were", "is", "are"].contains(reading.lower(index)) && reading[index].label == .conj
        && index > 1 && reading[index - 1].label == .cc && reading.parse.children[index].isEmpty
        && index + 1 < reading.count && reading[index + 1].text == "," && !said.contains(index + 2)
    }
  }

  /// "Covers 65%, but only if a survey is done": not otherwise.
  var losesOnlyIf: Bool {
    guard let clause else { return false }
    return reading.parse.tokens.indices.dropLast().contains { only in
      only > clause.verb && reading.lower(only) == "only" && !said.contains(only)
        && ["if", "when", "after", "where", "provided"].contains(reading.lower(only + 1))
        && reading.parse.subtree(of: clause.verb, contains: only)
    }
  }

  /// "Otherwise the state would profit": if what the sentence before asks for isn't done.
  var losesOtherwise: Bool {
    guard let clause, let first = clause.subjectTokens.first else { return false }
    return clause.fronted.contains { $0.tokens.contains { reading.lower($0) == "otherwise" } }
      || first > 0 && reading.lower(0) == "otherwise"
        && !(0..<first).contains { reading[$0].tag.isVerb }
  }

  /// "The offer", "an earlier deadline": of which the sentences before tell.
  var saysOpenNoun: Bool { reading.saysOpenNoun(said.sorted()) }

  /// "By when will a working group report?": on what?
  var asksOfAnyGroup: Bool {
    guard let clause, clause.place == .relative, used.isSuperset(of: clause.subjectTokens),
      clause.subjectTokens.count <= 3, let first = clause.subjectTokens.first,
      ["a", "an"].contains(reading.lower(first)), Lexicon.type(ofNoun: reading[clause.subject].lemma) == .body
    else { return false }
    return !used.contains { index in
      !clause.subjectTokens.contains(index)
        && (reading[index].tag.isNoun || reading[index].tag == .number || reading[index].tag == .adjective)
    }
  }

  /// "On most coasts", and the continent in which a country is the largest.
  var answersAnywhere: Bool {
    guard draft.kind == .place else { return false }
    if draft.body.hasPrefix("in which continent ") { return true }
    return answers.contains { answer in
      answer.count <= 3
        && answer.dropFirst().first.map { ["most", "many", "some"].contains(reading.lower($0)) } ?? false
    }
  }

  /// "Which court follows the claimant?" in a court's own ruling.
  var answersByOwnCourt: Bool {
    draft.body.contains("which court ")
      && answers.contains { $0.count == 2 && reading.lower($0[0]) == "the" && reading[$0[1]].text == "Court" }
  }

  /// "What has put off its launch?": nothing that is known tells whose.
  var saysOnlyOwn: Bool {
    guard let clause, draft.kind == .subject,
      answers.contains(where: { $0.count <= 2 && $0.contains { reading[$0].tag.isName } })
    else { return false }
    let own = used.filter { index in
      reading.children(index, .poss).contains { poss in
        reading[poss].tag == .possessivePronoun && reading.said[poss] == nil
          && reading.bound[poss].map { head in answers.contains { $0.contains(head) } } ?? false
      }
    }
    guard !own.isEmpty else { return false }
    return !used.contains { index in
      index != clause.verb && !own.contains(index) && ![.aux, .auxpass].contains(reading[index].label)
        && (reading[index].tag.isNoun || reading[index].tag.isVerb || reading[index].tag == .number
          || reading[index].tag == .adjective)
    }
  }
}

extension Reading {
  /// "The offer", "an earlier deadline": which one, stands in the sentences before.
  func saysOpenNoun(_ tokens: [Int]) -> Bool {
    isOfRemainder(tokens)
      || tokens.contains { index in
        index < count && said[index] == nil && loose.contains(index) && self[index].tag == .noun
          && [
            "matter", "offer", "cost", "request", "proposal", "suggestion", "debt", "expense", "opening",
          ].contains(self[index].lemma)
      }
  }

  /// "The remainder will follow", "an earlier deadline had been missed".
  func isOfRemainder(_ tokens: [Int]) -> Bool {
    tokens.contains { index in
      guard index < count, said[index] == nil else { return false }
      let subjects: [Grammar.Label] = [.nsubj, .nsubjpass]
      if loose.contains(index) {
        return subjects.contains(self[index].label) && ["remainder", "rest"].contains(self[index].lemma)
      }
      let noun = self[index].head
      return ["earlier", "later"].contains(lower(index)) && self[index].label == .amod
        && subjects.contains(self[noun].label)
        && children(noun, .det).contains { ["a", "an"].contains(lower($0)) }
        && children(noun, .prep, .acl, .relcl).isEmpty
    }
  }

  /// The name that stands beside "her Dutch counterpart", "the port's director"; the phrase itself without one.
  func named(_ phrase: [Int], head: Int) -> [Int] {
    guard !children(head, .poss).isEmpty, self[head].tag == .noun,
      Lexicon.type(ofNoun: self[head].lemma) == .person || ["counterpart", "head"].contains(self[head].lemma),
      let last = phrase.last, last + 2 < count, self[last + 1].text == ",",
      let name = children(head, .appos).first(where: { self[$0].tag.isName }),
      case let tokens = core(of: name), tokens.first == last + 2,
      tokens.allSatisfy({ self[$0].tag.isName })
    else { return phrase }
    return tokens
  }
}
