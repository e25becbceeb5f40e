import Grammar

/// Answers that are cut, or clear only beside other sentences.
extension DraftReview {
  /// "The committee" alone, where the text says which elsewhere.
  var answersByMention: Bool {
    answers.count == 1 && answers[0].count <= 2
      && answers[0].contains { reading.said[$0].map { !$0.isEmpty } ?? false }
  }

  /// "So much".
  var answersInDegree: Bool { answers.contains { $0.count > 1 && reading.lower($0[0]) == "so" } }

  var answersAnybody: Bool {
    answers.contains { (1...2).contains($0.count) && Self.anybody.contains(reading.lower($0[0])) }
  }

  /// "Its first session": whose, if the question doesn't say it?
  var answersOwnedElsewhere: Bool {
    guard [.subject, .object].contains(draft.kind) else { return false }
    return answers.compactMap(\.first).contains { first in
      reading[first].tag == .possessivePronoun && (reading.bound[first].map { !used.contains($0) } ?? true)
    }
  }

  /// "The boundary between the two".
  var answersByNumber: Bool {
    answers.contains {
      $0.count > 1 && reading[$0[$0.count - 1]].tag == .number && reading.lower($0[$0.count - 2]) == "the"
    }
  }

  /// "The earlier treaty".
  var answersRelatively: Bool {
    draft.kind != .list
      && answers.contains { answer in
        answer.contains { Self.relative.contains(reading.lower($0)) }
          // "The second method".
          || answer.count == 3 && reading.lower(answer[0]) == "the" && reading.loose.contains(answer[2])
      }
  }

  /// "A third explanation", "a new theory": that there is one, not what it says.
  var answersWithoutContent: Bool {
    answers.count == 1
      && answers.contains { answer in
        guard let last = answer.last, answer.count <= 4, ["a", "an"].contains(reading.lower(answer[0])) else {
          return false
        }
        return Self.telling.contains(reading.lower(last))
          && answer.dropFirst().dropLast().allSatisfy { Self.counting.contains(reading.lower($0)) }
          && reading.children(last, .compound, .prep, .relcl, .acl).isEmpty
      }
  }

  private static let counting: Set = [
    "first", "second", "third", "fourth", "fifth", "last", "new", "different", "possible", "simple", "further",
  ]
  private static let telling: Set = [
    "explanation", "reason", "theory", "argument", "answer", "suggestion", "solution", "alternative", "interpretation",
    "hypothesis", "proposal",
  ]

  var answersByPronoun: Bool {
    guard draft.kind != .cause else { return false }
    return answers.contains {
      $0.contains {
        reading[$0].tag == .pronoun && (reading.said[$0] != nil || reading.bound[$0] != nil) && !isOfOrder($0)
          && !isSaidBefore($0)
      }
    }
  }

  /// "When does the treaty enter into force? Once nine parliaments have ratified it": a clause about what is asked.
  private func isSaidBefore(_ pronoun: Int) -> Bool {
    [.date, .purpose].contains(draft.kind) && reading.bound[pronoun].map(used.contains) ?? false
      && answers.allSatisfy { $0.contains { reading[$0].label == .advcl } }
  }

  /// "Until when should you turn the screw? Until it sits tight": the reader, or what the question says.
  private func isOfOrder(_ pronoun: Int) -> Bool {
    guard let ordered = reading.ordered, ordered == clause?.subject else { return false }
    return reading.lower(pronoun) == "you" || reading.bound[pronoun].map(used.contains) ?? false
  }

  var answersWithTooLittleCause: Bool {
    draft.kind == .cause && answers.contains { $0.count < 3 && !$0.contains { reading[$0].tag.isNoun } }
  }

  /// "The last drill took 74.": of what?
  var answersNumberOfNothing: Bool {
    guard draft.kind == .number, !draft.body.hasPrefix("how many"), !draft.body.contains("number") else { return false }
    return answers.contains { answer in
      guard let last = answer.last, answer.allSatisfy({ reading[$0].tag == .number }) else { return false }
      return [.dobj, .pobj, .attr].contains(reading[last].label)
    }
  }

  /// "Whom does it affect in ten? One adult."
  var tearsRatio: Bool {
    reading.amounts.contains { span in
      guard let ratio = Ratio(span, in: reading) else { return false }
      return ratio.isTorn(by: used) || answers.contains { ratio.isTorn(by: $0) }
    }
  }

  /// "Which partnership? A lasting partnership."
  var asksSameNoun: Bool {
    guard answers.count == 1, let last = answers[0].last, reading[last].tag.isCommonNoun,
      draft.body.contains("which \(reading.lower(last)) ")
    else { return false }
    let plain = answers[0].dropLast().filter { reading[$0].tag != .determiner }
    return plain.allSatisfy {
      reading[$0].tag == .adjective && Self.isGraded(reading.lower($0)) || reading[$0].tag == .verbIng
        || ["head", "main", "central", "working"].contains(reading.lower($0))
    }
  }

  /// What may be more or less so: it doesn't tell which of several.
  private static func isGraded(_ word: String) -> Bool { word.hasSuffix("ing") || graded.contains(word) }

  private static let graded: Set = [
    "new", "old", "strong", "close", "large", "small", "big", "great", "good", "major", "special", "important", "long",
    "deep", "broad", "fruitful", "fresh", "stable", "solid", "real",
  ]

  var cutsName: Bool { answers.contains(where: reading.isCutName) }

  /// "Whom did the leader accuse? The president of having lied."
  var answersWithCharge: Bool {
    guard let clause, draft.kind == .object, Self.charging.contains(reading[clause.verb].lemma) else { return false }
    return answers.contains { $0.count > 2 && $0.dropFirst().contains { ["of", "that"].contains(reading.lower($0)) } }
  }

  /// What is wrong with an answer's ends.
  func cut(_ answer: [Int]) -> Refusal? {
    guard reading.isWhole(answer), let first = answer.first, let last = answer.last else { return .cutAnswer }
    if [.coordinator, .possessiveEnding].contains(reading[first].tag) { return .cutAnswer }
    if draft.kind == .subject || draft.kind == .contrast, reading[first].tag == .preposition { return .cutAnswer }
    if [.coordinator, .determiner, .preposition, .to, .possessivePronoun].contains(reading[last].tag) {
      return .cutAnswer
    }
    // "Which country votes first? Fiji's."
    if reading[last].tag == .possessiveEnding, let clause, answer.contains(clause.subject) { return .cutAnswer }
    // "A partnership that lapsed" when?
    if reading[last].label == .relcl, reading[last].tag == .verbPast, answer.count > 2 { return .cutAnswer }
    if last + 1 < reading.count, [.possessiveEnding, .hyphen].contains(reading[last + 1].tag) { return .cutAnswer }
    let isPronoun = [.pronoun, .determiner, .whPronoun, .whDeterminer].contains(reading[first].tag)
    return answer.count == 1 && isPronoun ? .pronoun : nil
  }

  private static let anybody: Set = [
    "everyone", "everybody", "everything", "nobody", "nothing", "somebody", "someone", "something", "anybody", "anyone",
    "anything", "others",
  ]

  private static let relative: Set = [
    "earlier", "later", "same", "former", "latter", "other", "another", "following", "such",
  ]

  private static let charging: Set = [
    "accuse", "suspect", "convict", "acquit", "warn", "inform", "remind", "deprive", "rob",
  ]
}
