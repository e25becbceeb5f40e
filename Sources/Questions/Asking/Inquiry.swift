import Grammar

/// Everything that can be asked of one sentence.
struct Inquiry {
  let text: EnglishText
  let completion: Completion

  init(_ text: EnglishText) {
    self.text = text
    completion = Completion(occasion: text.occasion)
  }

  private static let comparing: Set = [
    "similar", "resulting", "respective", "corresponding", "remaining", "same", "latter", "following", "above", "other",
    "another", "further", "different",
  ]

  /// What says who somebody is: "who runs a bakery".
  private static let describing: Set = ["run", "own", "live", "work", "grow", "teach", "study", "keep"]

  private static let indefinite: Set = [
    "everybody", "everyone", "nobody", "somebody", "others", "some", "most", "many", "one", "all",
  ]

  private static let generators: [any ClauseGenerator] = [
    SubjectGenerator(), ObjectGenerator(), PrepositionGenerator(), TimeGenerator(), CauseGenerator(), AmountGenerator(),
    ListGenerator(),
  ]

  /// Candidates and refusals of a sentence.
  func candidates(of reading: Reading, label: String?, local: LocalTopic? = nil) -> (
    made: [Candidate], refused: [Refused]
  ) {
    var made: [Candidate] = []
    var refused: [Refused] = []
    var seen: Set<String> = []
    for version in reading.bound.isEmpty ? [reading] : [reading, unbound(reading)] {
      for draft in drafts(version) {
        let candidate = self.candidate(draft, in: version, local: local)
        guard seen.insert(candidate.text).inserted else { continue }
        if let reason = draft.refusal(in: version) {
          refused.append(Refused(reason: reason, line: version.line, question: candidate.text))
        } else {
          made.append(candidate)
        }
      }
    }
    let clozes = ClozeGenerator(occasion: text.occasion, local: local).candidates(of: reading, label: label)
    return (made + clozes, refused)
  }

  private func drafts(_ reading: Reading) -> [Draft] {
    let clauses = ClauseReader.clauses(of: reading, names: text.names)
    var drafts: [Draft] = []
    let reader = ClauseReader(reading: reading)
    for clause in clauses + clauses.flatMap(reader.participles) {
      let reporting = clause.speaker?.verb.flatMap { verb in clauses.first { $0.verb == verb } }
      if clause.speaker?.verb != nil, reporting == nil { continue }
      // "…, today reports that": the speaker is lost.
      if let reporting, text.names.type(of: reading.parse, head: reporting.subject) == .time { continue }
      // "The union did not say that", "no evidence shows that": nobody reports it.
      if let reporting, isDenied(reporting, reading) { continue }
      // "A committee chaired by the ministers is to meet", read as a statement that it chaired.
      if !clause.isPassive, clause.parts.contains(where: { $0.role == .agent }) { continue }
      if [.adjective, .superlative, .comparative, .whPronoun, .whDeterminer].contains(reading[clause.subject].tag) {
        continue
      }
      // "The ferry has left for the islands" or has left them something: the parser can't tell.
      if reading[clause.verb].lemma == "leave", clause.before.contains(where: { reading.lower($0) == "has" }) {
        continue
      }
      let asker = Asker(reading: reading, clause: clause, reporting: reporting, names: text.names)
      drafts += Self.generators.flatMap { $0.drafts(asker) }
    }
    return drafts + AppositionGenerator(names: text.names).drafts(reading)
  }

  /// Does a clause say that somebody does not say, or that nobody says?
  private func isDenied(_ clause: Clause, _ reading: Reading) -> Bool {
    (clause.before + clause.subjectTokens).contains {
      ["not", "n't", "n’t", "never", "no", "nobody", "none", "neither"].contains(reading.lower($0))
    }
  }

  /// The same with every pronoun replaced that stands for something in the sentence.
  private func unbound(_ reading: Reading) -> Reading {
    var reading = reading
    for (index, head) in reading.bound {
      let core = reading.core(of: head).filter { reading.bound[$0] == nil }
      // "The bank and its branches" can't be said without "its".
      if core.count != reading.core(of: head).count
        || core.contains(where: { reading.dangling.contains($0) && reading.said[$0] == nil })
      {
        reading.dangling.insert(index)
        continue
      }
      let text = reading.wording(core)
      if reading[index].tag == .possessivePronoun, text.wordCount > 4 || text.contains(" of ") {
        reading.dangling.insert(index)
        continue
      }
      reading.said[index] = reading[index].tag == .possessivePronoun ? text.possessive : text
    }
    reading.bound = [:]
    return reading
  }

  private func candidate(_ draft: Draft, in reading: Reading, local: LocalTopic?) -> Candidate {
    let texts = draft.answers.map { answer in
      let isOurs = answer.contains { ["our", "we"].contains(reading.lower($0)) && reading.said[$0] != nil }
      return isOurs ? reading.wording(answer) : reading.asked(answer)
    }
    let answer: Candidate.Answer = texts.count == 1 ? .text(texts[0]) : .list(texts)
    var candidate = Candidate(
      kind: draft.kind, text: completion.text(of: draft, in: reading, local: local), answer: answer, line: reading.line,
      score: score(draft, in: reading, local: local))
    if case .text(let text) = answer { candidate.accept = Variants.accepted(for: text) }
    return candidate
  }

  /// "(is) a well-known example", "(took) a different view": says nothing without its subject.
  private func isEmpty(_ part: Clause.Part, _ reading: Reading) -> Bool {
    [.complement, .object].contains(part.role) && Vagueness.vague.contains(reading[part.head].lemma.lowercased())
      && reading.children(part.head, .prep, .relcl, .acl).isEmpty
  }

  /// "A man was walking his dog": scenery.
  private func isAnybody(_ subject: Int, _ reading: Reading) -> Bool {
    ["man", "woman", "boy", "girl", "person", "child", "sign"].contains(reading[subject].lemma.lowercased())
      && reading.children(subject, .det).contains { ["a", "an", "another"].contains(reading.lower($0)) }
      || ["man", "woman", "boy", "girl"].contains(reading[subject].lemma.lowercased())
        && reading.children(subject, .nummod).contains { reading.lower($0) == "one" }
  }

  /// "The following morning", "the same year".
  private func isRelativeDay(_ index: Int, _ reading: Reading) -> Bool {
    ["following", "next", "previous", "same"].contains(reading.lower(index)) && index + 1 < reading.count
      && ["morning", "afternoon", "evening", "day", "week", "month", "year"].contains(reading.lower(index + 1))
      && (index == 0 || reading.lower(index - 1) == "the")
  }

  private func score(_ draft: Draft, in reading: Reading, local: LocalTopic?) -> Double {
    var score = draft.score
    let loose = reading.loose.intersection(draft.used).count
    if loose > 0 {
      score -= local != nil ? 0.04 : 0.22 + 0.12 * Double(loose)
    }
    let content = draft.used.count { reading[$0].tag.isNoun || reading[$0].tag.isVerb || reading[$0].tag == .adjective }
    if content < 2 { score -= 0.5 }
    if content < 3 { score -= 0.15 }
    if let clause = draft.clause,
      reading[clause.subject].tag == .pronoun && reading.said[clause.subject] == nil
        && reading.bound[clause.subject] == nil || Self.indefinite.contains(reading.lower(clause.subject))
    {
      score -= 0.45
    }
    if draft.kind == .subject, draft.answers.count == 1, let head = draft.clause?.subject,
      text.mentions[reading[head].text, default: 0] >= 5
    {
      // Who the whole text is about can be guessed.
      score -= 0.2
    }
    if let clause = draft.clause, draft.kind != .subject, isAnybody(clause.subject, reading) { score -= 0.3 }
    if content >= 5 { score += 0.04 }
    // When, where or why of what is warned or of the warning?
    if [.date, .place, .cause].contains(draft.kind) || draft.body.hasPrefix("until when"),
      draft.clause?.speaker?.verb != nil,
      !draft.lead.hasPrefix("according"), !draft.lead.hasPrefix("as was")
    {
      score -= 0.3
    }
    if draft.used.contains(where: { Self.comparing.contains(reading.lower($0)) && reading[$0].label == .amod }) {
      // "A similar proposal", "the resulting cracks": to what, from what?
      score -= 0.2
    }
    if draft.kind == .apposition, draft.body.hasPrefix("what is") { score -= 0.1 }
    if draft.kind == .number, draft.answers.count == 1,
      ["one", "two"].contains(reading.written(draft.answers[0]).lowercased())
    {
      score -= 0.3
    }
    if draft.kind == .number, draft.body.hasPrefix("from what") { score -= 0.12 }
    let isRelative = draft.used.contains { index in
      ["month", "year", "week", "day"].contains(reading.lower(index)) && index > 0 && reading.lower(index - 1) == "the"
        && reading.parse.children[index].count == 1
    }
    if isRelative || draft.used.contains(where: { isRelativeDay($0, reading) }) { score -= 0.3 }
    if draft.kind == .subject, let clause = draft.clause, clause.parts.contains(where: { isEmpty($0, reading) }) {
      score -= 0.4
    }
    // What is said of somebody in passing.
    if [.subject, .object].contains(draft.kind), let clause = draft.clause, clause.place == .relative {
      score -= draft.kind == .subject && Self.describing.contains(reading[clause.verb].lemma) ? 0.25 : 0.08
    }
    let guessed = draft.used.union(draft.answers.flatMap { $0 }).count { reading[$0].margin < 1 }
    score -= min(Double(guessed) * 0.03, 0.06)
    if draft.clause?.before.contains(where: { ["not", "n't", "n’t"].contains(reading.lower($0)) }) ?? false {
      // What isn't so can be much.
      score -= draft.kind == .place ? 0.4 : draft.kind == .object ? 0.12 : draft.kind == .subject ? 0.15 : 0
    }
    let words = draft.body.wordCount
    if words > 18 { score -= 0.08 }
    if draft.kind != .cause, let first = draft.answers.first?.first, ["no", "neither"].contains(reading.lower(first)) {
      score -= 0.6
    }
    let isKnown = draft.answers.allSatisfy { answer in
      let names = answer.filter { reading[$0].tag.isName }
      return !names.isEmpty && names.allSatisfy { text.mentions[reading[$0].text, default: 0] >= 5 }
    }
    if isKnown, draft.kind != .subject || draft.answers.count > 1 { score -= 0.25 }
    if let heading = text.occasion?.heading, [.subject, .object].contains(draft.kind), draft.answers.count == 1,
      let last = draft.answers[0].last, reading[last].tag.isName, Checks.contains(heading, reading[last].text),
      text.names.type(of: reading.parse, head: last) == .person
    {
      score -= 0.25
    }
    let longest = draft.answers.map(\.count).max() ?? 0
    if longest > 8 { score -= 0.08 }
    if let protagonist = text.occasion?.protagonist,
      draft.answers.contains(where: { reading.written($0).contains(protagonist) })
    {
      score -= 0.4
    }
    return min(max(score, 0), 1)
  }
}
