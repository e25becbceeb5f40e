import Grammar

/// Turns a clause round into a question.
struct Asker {
  let reading: Reading
  let clause: Clause
  /// The clause that reports this one, if one does.
  let reporting: Clause?
  let names: NameTypes

  /// A question in words, without its mark.
  struct Wording {
    /// What stands before the question word; "" for nothing.
    let lead: String
    let body: String
    /// The sentence's tokens that it says.
    let used: Set<Int>
  }

  /// What of a clause isn't asked but said.
  struct Rest {
    let lead: String
    let tail: String
    let used: Set<Int>
  }

  /// The clause's parts but those that are asked for: what stood before the subject leads, the others follow.
  func rest(without asked: Set<Int>, leaving residue: [Int] = []) -> Rest {
    var lead: [[Int]] = []
    var tail: [[Int]] = []
    for part in clause.fronted where asked.isDisjoint(with: part.tokens) {
      if part.role == .adverb || isRelativeDay(part.tokens)
        || part.tokens.contains(where: { reading.lower($0) == "then" })
      {
        continue
      }
      if part.tokens.count > 9 { continue }
      // "Of the eleven, four": the number says of what.
      if reading.said[clause.subject] != nil, reading.countsOf(clause.subject) != nil, part.tokens[0] == 0 { continue }
      if let last = lead.last?.last, last + 1 == part.tokens[0] {
        // "As of noon on Tuesday": two parts to the parser.
        lead[lead.count - 1] += part.tokens
      } else {
        lead.append(part.tokens)
      }
    }
    for part in clause.parts {
      var kept = asked.isDisjoint(with: part.tokens) ? part.tokens : part.tokens.filter { residue.contains($0) }
      // "By the islanders, not by the owner".
      if let first = kept.first, reading.lower(first) == "not",
        [.agent, .preposition, .object, .recipient].contains(part.role)
      {
        continue
      }
      kept.removeAll(where: reading.isHanging)
      if isFocus(part, besides: asked) || isOwned(part, kept, by: asked) || isLater(part, kept) { continue }
      if isPassedDay(part) { continue }
      if kept.isEmpty || reading.wording(kept).isEmpty || part.role == .cause && asked.isDisjoint(with: part.tokens) {
        continue
      }
      // "Until 1894, when Yersin isolated it": what tells of the date that is asked for.
      if part.role == .condition, let first = kept.first, ["when", "where"].contains(reading.lower(first)), first > 1,
        reading[first - 1].text == ",", asked.contains(first - 2)
      {
        continue
      }
      if part.role == .condition, kept.count > 14 || isTimed(part) && part.tokens.contains(where: isUnclear) {
        continue
      }
      tail.append(kept)
    }
    let leads = lead.map(reading.wording).joined(separator: ", ")
    return Rest(lead: leads, tail: joined(tail, behind: asked), used: Set((lead + tail).flatMap { $0 }))
  }

  /// Parts behind the verb, with the commas that stood between them; not one that closed what isn't said.
  private func joined(_ parts: [[Int]], behind asked: Set<Int>) -> String {
    var text = ""
    var said = asked.union([clause.verb])
    for part in parts {
      let isSetOff =
        part[0] > 1 && reading[part[0] - 1].text == "," && said.contains(part[0] - 2)
        && !clause.parts.contains { [.object, .complement].contains($0.role) && $0.tokens[0] == part[0] }
        && !isClosing(part[0] - 1, behind: asked)
      text += (isSetOff ? ", " : text.isEmpty ? "" : " ") + reading.wording(part)
      said.formUnion(part)
    }
    return text
  }

  /// "Two harbours, Shimoda and Hakodate, to …": the comma behind the names belongs to the one before them.
  private func isClosing(_ comma: Int, behind asked: Set<Int>) -> Bool {
    guard let first = asked.filter({ $0 < comma }).min(), asked.contains(comma - 1) else { return false }
    return (first..<comma).contains { index in
      reading[index].text == "," && index > 0 && asked.contains(index + 1)
        && reading.announced(by: index - 1) != nil
    }
  }

  /// "Until their own are delivered": what is asked is so without it.
  private func isTimed(_ part: Clause.Part) -> Bool {
    part.tokens.first.map { ["until", "after", "before", "once"].contains(reading.lower($0)) } ?? false
  }

  private func isUnclear(_ index: Int) -> Bool { reading.dangling.contains(index) && reading.said[index] == nil }

  /// "Last week": before the day on which it was written.
  private func isPassedDay(_ part: Clause.Part) -> Bool {
    part.role == .time && part.tokens.count == 2 && reading.lower(part.tokens[0]) == "last"
      && ["week", "night"].contains(reading.lower(part.tokens[1]))
  }

  /// "The following morning": behind which day?
  private func isRelativeDay(_ tokens: [Int]) -> Bool {
    tokens.count <= 4 && tokens.contains { ["following", "next", "same", "previous"].contains(reading.lower($0)) }
  }

  /// "what did the ministry lower in July"
  ///
  /// - Parameters:
  ///   - word: the question word, with a preposition if it is to stand before it.
  ///   - asked: the tokens that the answer takes away.
  ///   - residue: of the parts that are asked, what the question still says.
  func question(_ word: String, asked: Set<Int>, residue: [Int] = []) -> Wording {
    let rest = rest(without: asked, leaving: residue)
    let subject = reading.wording(clause.subjectTokens)
    let group = VerbGroup(clause, in: reading)
    let plain = VerbGroup(clause, in: reading, number: .same).plain
    return wording(
      [word, group.auxiliary, subject, group.rest], reported: ["that", subject, plain], after: word, rest,
      used: rest.used.union(clause.subjectTokens))
  }

  /// "which country imposed the duty in July"
  ///
  /// - Parameters:
  ///   - number: of what is asked for, whatever number the verb has: "gas or coal drives the mill".
  ///   - asked: the tokens that the answer takes away besides the subject.
  func subjectQuestion(_ word: String, number: VerbGroup.Number = .singular, asked: Set<Int> = []) -> Wording {
    let rest = rest(without: asked.union(clause.subjectTokens))
    // "What are hills whose end faces up-glacier?"
    let isPlural =
      reading[clause.verb].lemma == "be" && reading.children(clause.verb, .attr).contains { reading[$0].tag == .nouns }
    let plain = VerbGroup(clause, in: reading, number: isPlural && word == "what" ? .same : number).plain
    return wording([word, plain], reported: [plain], after: word, rest, used: rest.used)
  }

  /// Puts before a question who says so, or that it was agreed, or asks what somebody says.
  ///
  /// - Parameters:
  ///   - direct: the question without its rest.
  ///   - reported: what follows "what does the union warn" in its place.
  private func wording(
    _ direct: [String], reported: [String], after word: String, _ rest: Rest, used: Set<Int>
  ) -> Wording {
    var used = used.union(clause.before).union(clause.particles)
    used.insert(clause.verb)
    func led(by source: String) -> String { [source, rest.lead].filter { !$0.isEmpty }.joined(separator: ", ") }
    let body = (direct + [rest.tail]).joinedWords.replacing(" ,", with: ",")
    if let impersonal { return Wording(lead: led(by: impersonal), body: body, used: used) }
    guard let speaker = reporting?.subjectTokens ?? clause.speaker?.tokens else {
      return Wording(lead: rest.lead, body: body, used: used)
    }
    used.formUnion(speaker)
    let isAdjunct = ["why", "when", "where", "how", "in", "since", "until", "by", "for"].contains(
      word.prefix { $0 != " " })
    let own = reading.written(clause.subjectTokens)
    let isSame = reading.wording(speaker) == reading.wording(clause.subjectTokens)
    if let reporting, isSame, Words.pronouns.contains(own), reporting.verb < clause.verb, reported.first == "that" {
      // "To which city did the minister announce that she would travel?"
      let outer = VerbGroup(reporting, in: reading)
      used.insert(reporting.verb)
      let asked =
        [word, outer.auxiliary, reading.wording(speaker), outer.rest, "that", own] + reported.dropFirst(2) + [rest.tail]
      return Wording(lead: rest.lead, body: asked.joinedWords, used: used)
    }
    if let reporting, isBridged, !(isAdjunct && Reporting.asserting.contains(reading.base(of: reporting.verb))) {
      used.insert(reporting.verb)
      let outer = VerbGroup(reporting, in: reading)
      let asked = [word, outer.auxiliary, reading.wording(speaker), outer.rest] + reported + [rest.tail]
      return Wording(lead: rest.lead, body: asked.joinedWords, used: used)
    }
    // "According to the union, when did the union write?"
    if isSame {
      return Wording(lead: rest.lead, body: body, used: used)
    }
    return Wording(
      lead: led(by: "according to " + reading.wording(speaker)), body: body, used: used)
  }

  /// "As was agreed", for "It was agreed that …".
  private var impersonal: String? {
    guard let reporting, reading.lower(reporting.subject) == "it", reporting.isPassive,
      reading.bound[reporting.subject] == nil,
      reading.said[reporting.subject] == nil
    else { return nil }
    let verb = reading[reporting.verb].text.lowercased()
    return ["agree", "decide"].contains(reading[reporting.verb].lemma) ? "as was \(verb)" : "as was \(verb) then"
  }

  /// "What does the union warn that …" rather than "According to the union": where saying so isn't stating it.
  var isBridged: Bool {
    guard let verb = clause.speaker?.verb else { return false }
    return !Reporting.stating.contains(reading.base(of: verb))
  }
}

extension [String] {
  var joinedWords: String { filter { !$0.isEmpty }.joined(separator: " ") }
}
