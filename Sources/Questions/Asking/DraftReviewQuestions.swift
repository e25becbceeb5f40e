import Grammar

/// Questions that are cut or say too little.
extension DraftReview {
  /// "Re-entered" without its end, "case by case" half asked.
  var tearsWords: Bool { said.contains { isTorn($0) || isPaired($0) } }

  private func isTorn(_ index: Int) -> Bool {
    guard index + 2 < reading.count, reading[index + 1].text == "-", !reading.isAfterBlank(index + 1),
      !reading.isAfterBlank(index + 2)
    else { return false }
    return !said.contains(index + 2) || reading[index + 1].label != .punct
  }

  private func isPaired(_ index: Int) -> Bool {
    guard index > 0, index + 1 < reading.count, reading.lower(index) == "by",
      reading.lower(index - 1) == reading.lower(index + 1)
    else { return false }
    return used.contains(index - 1) != used.contains(index + 1) || used.contains(index) != used.contains(index + 1)
  }

  /// "Searched twice (in 1974 and 2009)": a part of what brackets hold is asked and another said.
  var splitsBrackets: Bool {
    var start: Int?
    for index in reading.parse.tokens.indices {
      if reading[index].text == "(" { start = index }
      guard reading[index].text == ")", let open = start else { continue }
      start = nil
      let inside = open..<index
      if inside.contains(where: used.contains), answers.contains(where: { $0.contains(where: inside.contains) }) {
        return true
      }
    }
    return false
  }

  var saysHardlyAnything: Bool {
    // "What should you never use?", with what it is about before it.
    if reading.ordered != nil, reading.ordered == clause?.subject { return false }
    let content = used.count {
      reading[$0].tag.isNoun || reading[$0].tag.isVerb && reading[$0].lemma != "be" && reading[$0].label != .aux
        || reading[$0].tag == .adjective || reading[$0].tag == .number
    }
    // "What begins to move?"
    let isNamed = used.contains { index in
      reading[index].tag.isNoun || reading[index].tag == .number
        || [.adjective, .comparative, .superlative].contains(reading[index].tag) && reading[index].label != .advmod
        || reading.said[index].map { !$0.isEmpty } ?? false
    }
    return content < 2 || !isNamed && draft.body.hasPrefix("what ")
  }

  /// "What did it sell to Norway and?"
  var endsOpen: Bool {
    draft.body.split(separator: " ").last.map { ["and", "or", "but", "that", "than", "as"].contains($0) } ?? false
  }

  /// "Who said that he would resign?", where "he" is the answer.
  var pointsAtAnswer: Bool {
    draft.kind == .subject
      && used.contains { index in
        reading[index].tag == .pronoun && reading.said[index] == nil && !reading.lower(index).hasSuffix("self")
          && reading.bound[index].map { head in answers.contains { $0.contains(head) } } ?? false
      }
  }

  /// "What did the union call? The rise overdue": a complement taken for a part of the object.
  var cutsComplement: Bool {
    guard let clause, draft.kind == .object, Self.naming.contains(reading[clause.verb].lemma) else { return false }
    return answers.contains { $0.last.map { reading[$0].tag == .adjective } ?? false }
  }

  /// "The largest, £85,000, was left by …"
  var hasSubjectWithAside: Bool {
    guard let clause, draft.kind != .list, used.isSuperset(of: clause.subjectTokens),
      reading.items(of: clause.subject).count < 2
    else { return false }
    return clause.subjectTokens.contains { reading[$0].text == "," && reading[$0 - 1].tag != .adjective }
  }

  /// "Lower than at any time since 1977".
  var isOfComparison: Bool {
    guard let clause, draft.kind == .date, let first = answers.first?.first, clause.verb < first else { return false }
    return (clause.verb..<first).contains { ["than", "as"].contains(reading.lower($0)) }
  }

  var leadsWithName: Bool {
    clause.map { $0.fronted.contains { reading[$0.tokens[0]].tag.isName && $0.role != .time } } ?? false
  }

  /// "From how many villages has the union similar reports?"
  var comparesElsewhere: Bool { reading.comparesElsewhere(said.sorted()) }

  /// "What does a layer of seal?"
  var hasCutSubject: Bool {
    guard let last = clause?.subjectTokens.last else { return false }
    return used.contains(last) && [.preposition, .determiner, .coordinator].contains(reading[last].tag)
  }

  private static let naming: Set = [
    "call", "consider", "deem", "find", "keep", "leave", "make", "declare", "judge", "hold", "render", "think",
  ]
}
