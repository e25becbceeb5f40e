import Grammar

/// How much a draft is worth asking: by its kind and answer, and by what an instructor would hold against it.
struct DraftScore {
  let draft: Draft
  let reading: Reading
  let text: EnglishText
  let local: LocalTopic?

  /// From 0 to 1.
  var value: Double {
    let sum = Self.parts.reduce(draft.score) { $0 + self[keyPath: $1] }
    return min(max(sum, 0), 1)
  }

  private static let parts: [any KeyPath<DraftScore, Double> & Sendable] = [
    \.looseNouns, \.thinness, \.content, \.unclearSubject, \.guessableSubject, \.scenery, \.reportedCircumstance,
    \.comparison,
    \.plainKinds, \.relativeTime, \.emptyPredicate, \.inPassing, \.guesses, \.denial, \.lengths, \.emptyAnswer,
    \.relatedAnswer,
    \.knownAnswer, \.protagonist, \.protocolOfVisit, \.reasonInPassing,
    \.background,
  ]

  private var clause: Clause? { draft.clause }
  private var kind: Candidate.Kind { draft.kind }
}

/// Does it stand alone?
extension DraftScore {
  /// "The roof": which?
  private var looseNouns: Double {
    let loose = reading.loose.intersection(draft.used).count
    return loose == 0 ? 0 : local != nil ? -0.04 : -0.22 - 0.12 * Double(loose)
  }

  /// "When will talks resume?": no name and one bare noun, which the sentence before told more of.
  private var thinness: Double {
    guard kind == .date, local == nil, let subject = clause?.subject, draft.used.contains(subject),
      reading[subject].tag == .nouns,
      reading.parse.children[subject].isEmpty
    else { return 0 }
    let others = draft.used.contains { $0 != subject && (reading[$0].tag.isNoun || reading[$0].tag == .number) }
    return others ? 0 : -0.3
  }

  private var content: Double {
    let count = draft.used.count { reading[$0].tag.isNoun || reading[$0].tag.isVerb || reading[$0].tag == .adjective }
    if let ordered = reading.ordered, ordered == clause?.subject { return count < 2 ? -0.15 : 0 }
    return count < 2 ? -0.65 : count < 3 ? -0.15 : count >= 5 ? 0.04 : 0
  }

  private var unclearSubject: Double {
    guard let subject = clause?.subject else { return 0 }
    let isUnbound =
      reading[subject].tag == .pronoun && reading.said[subject] == nil && reading.bound[subject] == nil
    return isUnbound || Self.indefinite.contains(reading.lower(subject)) ? -0.45 : 0
  }

  /// "A similar proposal", "the resulting cracks": to what, from what?
  private var comparison: Double {
    let compared = draft.used.filter { Self.comparing.contains(reading.lower($0)) && reading[$0].label == .amod }
    let isPointing = compared.contains { index in
      ["same", "other"].contains(reading.lower(index)) && index > 0 && reading.lower(index - 1) == "the"
        && reading[reading[index].head].tag == .noun && !reading.isShared(index)
    }
    // "Offered £40 on condition that the club find the same amount".
    return isPointing && kind != .number ? -0.4 : compared.isEmpty ? 0 : -0.2
  }

  /// When, where or why of what is warned or of the warning?
  private var reportedCircumstance: Double {
    // "Why does he argue that …?"
    if kind == .cause, draft.body.contains(" that ") { return 0 }
    let isCircumstance = [.date, .place, .cause].contains(kind) || draft.body.hasPrefix("until when")
    return isCircumstance && clause?.speaker?.verb != nil && !draft.lead.hasPrefix("according")
      && !draft.lead.hasPrefix("as was") ? -0.3 : 0
  }

  /// "The following morning", "the month".
  private var relativeTime: Double {
    let isRelative = draft.used.contains { index in
      ["month", "year", "week", "day"].contains(reading.lower(index)) && index > 0 && reading.lower(index - 1) == "the"
        && reading.parse.children[index].count == 1
    }
    return isRelative || draft.used.contains(where: isRelativeDay) ? -0.3 : 0
  }

  private func isRelativeDay(_ index: Int) -> Bool {
    ["following", "next", "previous", "same"].contains(reading.lower(index)) && index + 1 < reading.count
      && ["morning", "afternoon", "evening", "day", "week", "month", "year"].contains(reading.lower(index + 1))
      && (index == 0 || reading.lower(index - 1) == "the")
  }

  /// How unsure the parser was.
  private var guesses: Double {
    let count = draft.used.union(draft.answers.flatMap { $0 }).count { reading[$0].margin < 1 }
    return -min(Double(count) * 0.03, 0.06)
  }

  private static let comparing: Set = [
    "similar", "resulting", "respective", "corresponding", "remaining", "same", "latter", "following", "above", "other",
    "another", "further", "different",
  ]

  private static let indefinite: Set = [
    "everybody", "everyone", "nobody", "somebody", "others", "some", "most", "many", "one", "all",
  ]
}

/// Is it worth it?
extension DraftScore {
  /// Who the whole text is about can be guessed.
  private var guessableSubject: Double {
    guard kind == .subject, draft.answers.count == 1, let head = clause?.subject else { return 0 }
    return text.mentions[reading[head].text, default: 0] >= 5 ? -0.2 : 0
  }

  /// "A man was walking his dog".
  private var scenery: Double {
    guard let subject = clause?.subject, kind != .subject else { return 0 }
    let isAdult = ["man", "woman", "boy", "girl"].contains(reading[subject].lemma.lowercased())
    guard isAdult || ["person", "child", "sign"].contains(reading[subject].lemma.lowercased()) else { return 0 }
    let isAny = reading.children(subject, .det).contains { ["a", "an", "another"].contains(reading.lower($0)) }
    return isAny || isAdult && reading.children(subject, .nummod).contains { reading.lower($0) == "one" } ? -0.3 : 0
  }

  private var plainKinds: Double {
    switch kind {
    case .apposition: draft.body.hasPrefix("what is") ? -0.1 : 0
    case .number where draft.body.hasPrefix("from what"): -0.12
    case .number where draft.answers.count == 1:
      ["one", "two"].contains(reading.written(draft.answers[0]).lowercased()) ? -0.3 : 0
    default: 0
    }
  }

  /// "(is) a well-known example", "(took) a different view": says nothing without its subject.
  private var emptyPredicate: Double {
    guard kind == .subject, let clause else { return 0 }
    let isEmpty = clause.parts.contains { part in
      [.complement, .object].contains(part.role) && Vagueness.vague.contains(reading[part.head].lemma.lowercased())
        && reading.children(part.head, .prep, .relcl, .acl).isEmpty
    }
    return isEmpty ? -0.4 : 0
  }

  /// What is said of somebody in passing, least of all who somebody is: "who runs a bakery".
  private var inPassing: Double {
    guard [.subject, .object].contains(kind), let clause, clause.place == .relative else { return 0 }
    return kind == .subject && Self.describing.contains(reading[clause.verb].lemma) ? -0.25 : -0.08
  }

  /// What isn't so can be much.
  private var denial: Double {
    if let ordered = reading.ordered, ordered == clause?.subject { return 0 }
    guard clause?.before.contains(where: { ["not", "n't", "n’t"].contains(reading.lower($0)) }) ?? false else {
      return 0
    }
    return kind == .place ? -0.4 : kind == .object ? -0.12 : kind == .subject ? -0.15 : 0
  }

  private var lengths: Double {
    let longest = draft.answers.map(\.count).max() ?? 0
    return (draft.body.wordCount > 18 ? -0.08 : 0) + (longest > 8 ? -0.08 : 0)
  }

  /// "No vote".
  private var emptyAnswer: Double {
    guard kind != .cause, let first = draft.answers.first?.first else { return 0 }
    return ["no", "neither"].contains(reading.lower(first)) ? -0.6 : 0
  }

  /// "Which organization has eleven inspectors? The Inspectorate."
  private var relatedAnswer: Double {
    guard kind == .subject, draft.answers.count == 1, let last = draft.answers[0].last else { return 0 }
    let answer = reading[last].lemma.lowercased()
    let isTold = draft.used.contains { index in
      let word = reading[index].lemma.lowercased()
      return reading[index].tag.isNoun && word.count >= 6 && word != answer && answer.hasPrefix(word)
    }
    return isTold ? -0.3 : 0
  }

  /// Names that the text says everywhere, or that stand over every card.
  private var knownAnswer: Double {
    let isEverywhere = draft.answers.allSatisfy { answer in
      let names = answer.filter { reading[$0].tag.isName }
      return !names.isEmpty && names.allSatisfy { text.mentions[reading[$0].text, default: 0] >= 5 }
    }
    var value = isEverywhere && (kind != .subject || draft.answers.count > 1) ? -0.25 : 0
    if let heading = text.occasion?.heading, [.subject, .object].contains(kind), draft.answers.count == 1,
      let last = draft.answers[0].last, reading[last].tag.isName, Checks.contains(heading, reading[last].text),
      text.names.type(of: reading.parse, head: last) == .person
    {
      value -= 0.25
    }
    return value
  }

  private var protagonist: Double {
    guard let protagonist = text.occasion?.protagonist else { return 0 }
    return draft.answers.contains { reading.written($0).contains(protagonist) } ? -0.4 : 0
  }

  private static let describing: Set = ["run", "own", "live", "work", "grow", "teach", "study", "keep"]
}
