import Grammar

extension Draft {
  /// Why a draft can't be asked; nil if it can.
  func refusal(in reading: Reading) -> Refusal? {
    let said = used.union(answers.flatMap { $0 })
    for index in said.sorted() where index < reading.count {
      if reading.dangling.contains(index), reading.said[index] == nil {
        return reading[index].tag == .determiner || reading[index].tag == .adjective ? .demonstrative : .pronoun
      }
      if let head = reading.bound[index], reading.said[index] == nil, !said.contains(head) { return .pronoun }
    }
    if let clause, kind != .subject, let first = clause.subjectTokens.first,
      ["no", "neither"].contains(reading.lower(first))
    {
      // "What were no questions allowed at?"
      return .lostQualifier
    }
    if let clause, ["anyone", "anybody", "anything"].contains(reading.lower(clause.subject)) { return .lostQualifier }
    if said.contains(where: { isTorn($0, said, reading) || isPaired($0, used, reading) }) { return .cutAnswer }
    let content = used.count {
      reading[$0].tag.isNoun || reading[$0].tag.isVerb && reading[$0].lemma != "be" && reading[$0].label != .aux
        || reading[$0].tag == .adjective || reading[$0].tag == .number
    }
    if content < 2 { return .weak }
    if let first = lead.split(separator: " ").first.map({ $0.lowercased().filter(\.isLetter) }),
      ["only", "not", "hardly", "rarely", "never", "neither", "no"].contains(first)
    {
      // "Only, in which year did it …?"
      return .lostQualifier
    }
    if let last = body.split(separator: " ").last, ["and", "or", "but", "that", "than", "as"].contains(last) {
      return .cutAnswer
    }
    if answers.count > 1, let first = answers[0].first(where: { !answers[0].contains(reading[$0].head) }),
      reading[first].label == .conj, !answers.contains(where: { $0.contains(reading[first].head) }),
      reading[reading[first].head].tag.isNoun
    {
      // A list whose first item the question says.
      return .cutList
    }
    if answers.count > 1, let clause, let first = answers[0].first, first > clause.verb, first > 1,
      reading[first - 1].text == ",", reading[first - 2].tag.isNoun, used.contains(first - 2)
    {
      return .cutList
    }
    if answers.count == 1, let answer = answers.first, isItem(answer, in: reading) { return .cutList }
    if answers.count == 1, let answer = answers.first, answer.count <= 2,
      answer.contains(where: { reading.said[$0].map { !$0.isEmpty } ?? false })
    {
      return .vague
    }
    if kind == .subject,
      used.contains(where: { index in
        reading[index].tag == .pronoun && reading.said[index] == nil
          && reading.bound[index].map { head in answers.contains { $0.contains(head) } } ?? false
      })
    {
      return .pronoun
    }
    if let clause, kind == .object, Self.naming.contains(reading[clause.verb].lemma),
      answers.contains(where: { $0.last.map { reading[$0].tag == .adjective } ?? false })
    {
      // "What did the union call? The rise overdue": a complement taken for a part of the object.
      return .cutAnswer
    }
    if let clause {
      let told = used.union(answers.flatMap { $0 })
      // A cause or a condition that is left out as a whole may have its own "not".
      let unsaid = Set(
        (clause.fronted + clause.parts).filter { [.cause, .condition].contains($0.role) }.map(\.tokens)
          .filter { told.isDisjoint(with: $0) }.flatMap { $0 })
      if (clause.fronted + clause.parts).contains(where: { part in
        told.isDisjoint(with: part.tokens)
          && part.tokens.first.map { Self.exceptions.contains(reading.lower($0)) && !isContrast($0, reading) } ?? false
      }) {
        // "Apart from the memorandum, it is the only outcome."
        return .lostQualifier
      }
      let span = (clause.tokens.min() ?? 0)...(clause.tokens.max() ?? 0)
      for index in span
      where Self.qualifiers.contains(reading.lower(index)) && !told.contains(index) && clause.tokens.contains(index)
        && !unsaid.contains(index) && !isContrast(index, reading)
      {
        return .lostQualifier
      }
    }
    if let first = said.min(), let last = said.max(),
      (first..<last).contains(where: { isShare($0, reading) && !said.contains($0) })
    {
      return .lostQualifier
    }
    if let clause, kind != .list, used.isSuperset(of: clause.subjectTokens),
      reading.items(of: clause.subject).count < 2,
      clause.subjectTokens.contains(where: { reading[$0].text == "," && reading[$0 - 1].tag != .adjective })
    {
      // "The largest, £85,000, was left by …"
      return .cutAnswer
    }
    if kind == .date, let first = answers.first?.first, let clause,
      (min(clause.verb, first)..<first).contains(where: { ["than", "as"].contains(reading.lower($0)) }),
      clause.verb < first
    {
      // "Lower than at any time since 1977".
      return .cutAnswer
    }
    if answers.contains(where: { $0.count > 1 && reading.lower($0[0]) == "so" }) { return .vague }
    if answers.contains(where: { $0.count <= 2 && Self.anybody.contains(reading.lower($0[0])) }) { return .vague }
    // "Its first session": whose, if the question doesn't say it?
    let isOwnedElsewhere = answers.contains { answer in
      answer.first.map { first in
        reading[first].tag == .possessivePronoun && (reading.bound[first].map { !used.contains($0) } ?? true)
      } ?? false
    }
    if isOwnedElsewhere, [.subject, .object].contains(kind) { return .vague }
    // "The boundary between the two".
    if answers.contains(where: {
      $0.count > 1 && reading[$0[$0.count - 1]].tag == .number && reading.lower($0[$0.count - 2]) == "the"
    }) {
      return .vague
    }
    let relative: Set = ["earlier", "later", "same", "former", "latter", "other", "another", "following", "such"]
    if answers.contains(where: { $0.contains { relative.contains(reading.lower($0)) } }), kind != .list {
      return .vague
    }
    let isUnclear = answers.contains { answer in
      answer.contains { reading[$0].tag == .pronoun && (reading.said[$0] != nil || reading.bound[$0] != nil) }
    }
    if isUnclear, kind != .cause { return .vague }
    if kind == .cause, answers.contains(where: { $0.count < 3 && !$0.contains { reading[$0].tag.isNoun } }) {
      return .cutAnswer
    }
    if kind == .number, answers.contains(where: { isWithoutNoun($0, in: reading) }) { return .vague }
    if let clause, clause.fronted.contains(where: { reading[$0.tokens[0]].tag.isName && $0.role != .time }) {
      return .cutAnswer
    }
    if let clause, let last = clause.subjectTokens.last, used.contains(last),
      [.preposition, .determiner, .coordinator].contains(reading[last].tag)
    {
      // "What does a layer of seal?"
      return .cutAnswer
    }
    if answers.contains(where: reading.isCutName) { return .cutAnswer }
    if kind == .object, answers.contains(where: { $0.count > 2 && $0.dropFirst().contains { isCharge($0, reading) } }) {
      // "Whom did the leader accuse? The president of having lied."
      return .cutAnswer
    }
    for answer in answers {
      guard reading.isWhole(answer) else { return .cutAnswer }
      guard let first = answer.first, let last = answer.last else { return .cutAnswer }
      if [.coordinator, .possessiveEnding].contains(reading[first].tag) { return .cutAnswer }
      if kind == .subject || kind == .contrast, reading[first].tag == .preposition { return .cutAnswer }
      if [.coordinator, .determiner, .preposition, .to, .possessivePronoun].contains(reading[last].tag) {
        return .cutAnswer
      }
      // "A partnership that lapsed" when?
      if reading[last].label == .relcl, reading[last].tag == .verbPast, answer.count > 2 { return .cutAnswer }
      if last + 1 < reading.count, reading[last + 1].tag == .possessiveEnding || reading[last + 1].tag == .hyphen {
        return .cutAnswer
      }
      if answer.count == 1, [.pronoun, .determiner, .whPronoun, .whDeterminer].contains(reading[first].tag) {
        return .pronoun
      }
    }
    return nil
  }

  private static let anybody: Set = [
    "everyone", "everybody", "everything", "nobody", "nothing", "somebody", "someone", "something", "anybody", "anyone",
    "anything", "others",
  ]

  private static let qualifiers: Set = [
    "not", "never", "only", "hardly", "barely", "rarely", "seldom", "nobody", "neither", "n't", "n’t", "no",
  ]

  /// "The last drill took 74.": of what?
  private func isWithoutNoun(_ answer: [Int], in reading: Reading) -> Bool {
    guard let last = answer.last, answer.allSatisfy({ reading[$0].tag == .number }) else { return false }
    return [.dobj, .pobj, .attr].contains(reading[last].label) && !body.hasPrefix("how many")
      && !body.contains("number")
  }

  /// "By the islanders, not by the owner": what isn't so besides.
  private func isContrast(_ index: Int, _ reading: Reading) -> Bool {
    index > 0 && reading.lower(index) == "not" && reading[index - 1].text == ","
  }

  private static let exceptions: Set = [
    "apart", "aside", "except", "unless", "if", "without", "barring", "besides", "provided", "should", "had", "were",
    "even", "once", "when", "in case", "not", "only", "hardly", "rarely", "seldom", "never", "nowhere", "scarcely",
    "barely", "allegedly", "apparently", "reportedly", "supposedly", "possibly", "perhaps", "probably", "presumably",
  ]

  /// "Re-entered" without its end.
  private func isTorn(_ index: Int, _ said: Set<Int>, _ reading: Reading) -> Bool {
    guard index + 2 < reading.count, reading[index + 1].text == "-", !reading.isAfterBlank(index + 1),
      !reading.isAfterBlank(index + 2)
    else { return false }
    return !said.contains(index + 2) || reading[index + 1].label != .punct
  }

  private func isCharge(_ index: Int, _ reading: Reading) -> Bool {
    guard let clause,
      ["accuse", "suspect", "convict", "acquit", "warn", "inform", "remind", "deprive", "rob"]
        .contains(reading[clause.verb].lemma)
    else { return false }
    return ["of", "that"].contains(reading.lower(index))
  }

  /// "Some 14,000 people travel there, most of them by car": not all by car.
  private func isShare(_ index: Int, _ reading: Reading) -> Bool {
    guard index > 0, index + 1 < reading.count, reading.lower(index) == "of" else { return false }
    return ["them", "whom", "which"].contains(reading.lower(index + 1))
      && ["most", "some", "many", "half", "all", "few", "several", "none", "two", "three", "one"]
        .contains(reading.lower(index - 1))
  }

  /// "Case by case", half asked and half answered.
  private func isPaired(_ index: Int, _ used: Set<Int>, _ reading: Reading) -> Bool {
    guard index > 0, index + 1 < reading.count, reading.lower(index) == "by",
      reading.lower(index - 1) == reading.lower(index + 1)
    else { return false }
    return used.contains(index - 1) != used.contains(index + 1) || used.contains(index) != used.contains(index + 1)
  }

  private static let naming: Set = [
    "call", "consider", "deem", "find", "keep", "leave", "make", "declare", "judge", "hold", "render", "think",
  ]

  /// Is an answer one item of a list whose others are missing?
  private func isItem(_ answer: [Int], in reading: Reading) -> Bool {
    guard let first = answer.first, let last = answer.last else { return false }
    if let head = answer.first(where: { !answer.contains(reading[$0].head) }), reading[head].label == .conj,
      reading[reading[head].head].tag.isNoun, !used.isSuperset(of: [reading[head].head])
    {
      return true
    }
    if first > 1, reading[first - 1].tag == .coordinator, reading[first - 2].tag.isNoun,
      reading[first - 1].text != "but",
      !used.contains(first - 2)
    {
      return true
    }
    guard last + 2 < reading.count, kind != .date, kind != .number else { return false }
    if ["and", "or"].contains(reading.lower(last + 1)), reading[reading[last + 1].head].tag.isNoun,
      answer.contains(reading[last + 1].head)
    {
      return true
    }
    guard reading[last + 1].text == "," else { return false }
    for index in (last + 2)..<min(last + 14, reading.count) {
      let token = reading[index]
      if ["and", "or"].contains(token.text), index > last + 2 {
        return index + 1 < reading.count && !reading[index + 1].tag.isVerb
          || token.text == "and" && reading[index - 1].text == ","
      }
      if token.tag.isVerb && token.tag != .verbIng
        || [.whPronoun, .whDeterminer, .pronoun, .preposition].contains(token.tag)
      {
        return false
      }
    }
    return false
  }
}
