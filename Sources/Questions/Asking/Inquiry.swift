import Grammar

/// Everything that can be asked of one sentence.
struct Inquiry {
  let text: EnglishText
  let completion: Completion

  init(_ text: EnglishText) {
    self.text = text
    completion = Completion(occasion: text.occasion)
  }

  private static let indefinite: Set = [
    "everybody", "everyone", "nobody", "somebody", "others", "some", "most", "many", "one", "all",
  ]

  private static let generators: [any ClauseGenerator] = [
    SubjectGenerator(), ObjectGenerator(), PrepositionGenerator(), TimeGenerator(), CauseGenerator(), AmountGenerator(),
    ListGenerator(),
  ]

  /// Candidates and refusals of a sentence.
  func candidates(of reading: Reading, label: String?) -> (made: [Candidate], refused: [Refused]) {
    var made: [Candidate] = []
    var refused: [Refused] = []
    var seen: Set<String> = []
    for version in reading.bound.isEmpty ? [reading] : [reading, unbound(reading)] {
      for draft in drafts(version) {
        let candidate = self.candidate(draft, in: version)
        guard seen.insert(candidate.text).inserted else { continue }
        if let reason = draft.refusal(in: version) {
          refused.append(Refused(reason: reason, line: version.line, question: candidate.text))
        } else {
          made.append(candidate)
        }
      }
    }
    let clozes = ClozeGenerator(occasion: text.occasion).candidates(of: reading, label: label)
    return (made + clozes, refused)
  }

  private func drafts(_ reading: Reading) -> [Draft] {
    let clauses = ClauseReader.clauses(of: reading, names: text.names)
    var drafts: [Draft] = []
    let reader = ClauseReader(reading: reading)
    for clause in clauses + clauses.flatMap(reader.participles) {
      let reporting = clause.speaker?.verb.flatMap { verb in clauses.first { $0.verb == verb } }
      if clause.speaker?.verb != nil, reporting == nil { continue }
      if [.adjective, .superlative, .comparative, .whPronoun, .whDeterminer].contains(reading[clause.subject].tag) {
        continue
      }
      if reading[clause.verb].lemma == "leave", clause.before.contains(where: { reading.lower($0) == "has" }) {
        continue
      }
      let asker = Asker(reading: reading, clause: clause, reporting: reporting, names: text.names)
      drafts += Self.generators.flatMap { $0.drafts(asker) }
    }
    return drafts + AppositionGenerator(names: text.names).drafts(reading)
  }

  /// The same with every pronoun replaced that stands for something in the sentence.
  private func unbound(_ reading: Reading) -> Reading {
    var reading = reading
    for (index, head) in reading.bound {
      let text = reading.wording(reading.core(of: head).filter { reading.bound[$0] == nil })
      if reading[index].tag == .possessivePronoun, text.wordCount > 4 || text.contains(" of ") {
        reading.dangling.insert(index)
        continue
      }
      reading.said[index] = reading[index].tag == .possessivePronoun ? text.possessive : text
    }
    reading.bound = [:]
    return reading
  }

  private func candidate(_ draft: Draft, in reading: Reading) -> Candidate {
    let texts = draft.answers.map { reading.written($0) }
    let answer: Candidate.Answer = texts.count == 1 ? .text(texts[0]) : .list(texts)
    var candidate = Candidate(
      kind: draft.kind, text: completion.text(of: draft, in: reading), answer: answer, line: reading.line,
      score: score(draft, in: reading))
    if case .text(let text) = answer { candidate.accept = Variants.accepted(for: text) }
    return candidate
  }

  private func score(_ draft: Draft, in reading: Reading) -> Double {
    var score = draft.score
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
    if content >= 5 { score += 0.04 }
    // When, where or why of what is warned or of the warning?
    if [.date, .place, .cause].contains(draft.kind) || draft.body.hasPrefix("until when"),
      draft.clause?.speaker?.verb != nil,
      !draft.lead.hasPrefix("according"), !draft.lead.hasPrefix("as was")
    {
      score -= 0.3
    }
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
    if isRelative { score -= 0.3 }
    let words = draft.body.wordCount
    if words > 18 { score -= 0.08 }
    if let first = draft.answers.first?.first, ["no", "neither"].contains(reading.lower(first)) { score -= 0.6 }
    let isKnown = draft.answers.allSatisfy { answer in
      let names = answer.filter { reading[$0].tag.isName }
      return !names.isEmpty && names.allSatisfy { text.mentions[reading[$0].text, default: 0] >= 5 }
    }
    if isKnown, draft.kind != .subject || draft.answers.count > 1 { score -= 0.25 }
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
