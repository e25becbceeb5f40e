import Grammar

/// Everything that can be asked of one sentence.
struct Inquiry {
  let text: EnglishText
  let completion: Completion

  init(_ text: EnglishText) {
    self.text = text
    completion = Completion(occasion: text.occasion)
  }

  private static let generators: [any ClauseGenerator] = [
    SubjectGenerator(), ObjectGenerator(), PrepositionGenerator(), TimeGenerator(), CauseGenerator(),
    ConditionGenerator(), AmountGenerator(), ListGenerator(),
  ]

  /// What is asked of an order, whose subject is always the reader.
  private static let ordering: [any ClauseGenerator] = [
    InstructionGenerator(), PrepositionGenerator(), TimeGenerator(), CauseGenerator(), AmountGenerator(),
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
        if let reason = DraftReview(draft, in: version).refusal {
          refused.append(Refused(reason: reason, line: version.line, question: candidate.text))
        } else {
          made.append(candidate)
        }
      }
    }
    if isScenery(reading) { return (made, refused + [Refused(reason: .scenery, line: reading.line, question: nil)]) }
    let clozes = ClozeGenerator(occasion: text.occasion, local: local).candidates(of: reading.asOrder, label: label)
    return (made + clozes, refused)
  }

  /// Do all clauses of a sentence but tell of the scenery?
  private func isScenery(_ reading: Reading) -> Bool {
    let clauses = ClauseReader.clauses(of: reading, names: text.names)
    let scenery = Scenery(reading: reading, names: text.names)
    let own = clauses.filter { [.main, .contrast].contains($0.place) && $0.speaker == nil }
    return !own.isEmpty && scenery.telling(of: own).isEmpty
  }

  private func drafts(_ reading: Reading) -> [Draft] {
    let clauses = ClauseReader.clauses(of: reading, names: text.names)
    var drafts: [Draft] = []
    let reader = ClauseReader(reading: reading)
    let scenery = Scenery(reading: reading, names: text.names)
    for clause in scenery.telling(of: clauses + clauses.flatMap(reader.participles)) {
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
      if isUntold(clause, reading) { continue }
      // "According to legend it was built by a sultan, who hoped to marry": that is legend too.
      if clause.speaker == nil, reading.lower(0) == "according" { continue }
      let isOrder = reading.ordered == clause.subject
      let asker = Asker(
        reading: reading, clause: isOrder ? reading.withoutPointers(clause) : clause, reporting: reporting,
        names: text.names)
      // What else an order says is what the reader does or sees meanwhile.
      if reading.isInstruction, !isOrder, clause.subjectTokens.contains(where: { reading.lower($0) == "you" }) {
        continue
      }
      let made = (isOrder ? Self.ordering : Self.generators).flatMap { $0.drafts(asker) }
      drafts += isOrder ? made.filter { !$0.body.hasSuffix(" by") } : made
    }
    return (drafts + AppositionGenerator(names: text.names).drafts(reading)).map { $0.quotingWholly(in: reading) }
  }

  /// Does a clause say that somebody does not say, or that nobody says?
  private func isDenied(_ clause: Clause, _ reading: Reading) -> Bool {
    (clause.before + clause.subjectTokens).contains {
      ["not", "n't", "n’t", "never", "no", "nobody", "none", "neither"].contains(reading.lower($0))
    }
  }

  /// "She told her supporters after midnight": what she said stands elsewhere.
  private func isUntold(_ clause: Clause, _ reading: Reading) -> Bool {
    let verb = reading.base(of: clause.verb)
    guard !clause.isPassive, ObjectGenerator.telling.contains(verb) || verb == "say" else { return false }
    return !clause.parts.contains { part in
      switch part.role {
      // "Told the farmers, most of whose crop is burnt".
      case .clause: !part.tokens.contains { reading[$0].tag == .whPossessive }
      case .infinitive, .complement: true
      case .preposition: ["about", "of", "against", "for"].contains(reading.lower(part.head))
      // "Told the harvesters", whom no dictionary calls people, but "told the truth".
      case .object where verb == "tell": Self.told.contains(reading[part.head].lemma)
      case .object: text.names.type(of: reading.parse, head: part.head) ?? .thing == .thing
      default: false
      }
    }
  }

  private static let told: Set = ["story", "tale", "truth", "lie", "joke", "time", "difference"]

  /// The same with every pronoun replaced that stands for something in the sentence.
  private func unbound(_ reading: Reading) -> Reading {
    var reading = reading
    for (index, head) in reading.bound {
      // "Such days" and "an ordinary one" are said only where their noun is; "there" is said with its preposition.
      if ["such", "these", "those", "one"].contains(reading.lower(index)) {
        reading.dangling.insert(index)
        continue
      }
      let elsewhere = placed(head, elsewhereThan: index, reading)
      let core = reading.core(of: head).filter { reading.bound[$0] == nil && !elsewhere.contains($0) }
      // "The bank and its branches" can't be said without "its".
      if core.count + elsewhere.count != reading.core(of: head).count
        || core.contains(where: { reading.dangling.contains($0) && reading.said[$0] == nil })
      {
        reading.dangling.insert(index)
        continue
      }
      let text = reading.wording(core)
      // "Socrates' answer's members".
      let isOwned = core.contains { reading[$0].tag == .possessiveEnding }
      if reading[index].tag == .possessivePronoun, isOwned || text.wordCount > 4 || text.contains(" of ") {
        reading.dangling.insert(index)
        continue
      }
      reading.said[index] = reading[index].tag == .possessivePronoun ? text.possessive : text
    }
    reading.bound = [:]
    return reading
  }

  /// "Demand in Germany was steady, whereas in France it fell": demand fell, not demand in Germany.
  private func placed(_ head: Int, elsewhereThan pronoun: Int, _ reading: Reading) -> Set<Int> {
    guard reading[pronoun].tag == .pronoun, let verb = reading.verb(above: pronoun) else { return [] }
    func places(_ index: Int) -> [Int] {
      reading.children(index, .prep).filter { preposition in
        ["in", "at", "from", "to"].contains(reading.lower(preposition))
          && reading.children(preposition, .pobj).contains { object in
            reading[object].tag.isName && !reading.dates.contains { $0.contains(object) }
          }
      }
    }
    let own = places(verb)
    return Set(
      places(head).filter { place in own.contains { reading.lower($0) == reading.lower(place) } }
        .flatMap(reading.parse.subtree)
    ).intersection(reading.core(of: head))
  }

  private func candidate(_ draft: Draft, in reading: Reading, local: LocalTopic?) -> Candidate {
    let texts = draft.answers.map { answer in
      let isOurs = answer.contains { ["our", "we"].contains(reading.lower($0)) && reading.said[$0] != nil }
      if let name = fullName(of: answer, in: reading) { return name }
      return isOurs ? reading.wording(answer) : reading.asked(reading.withStop(answer))
    }
    let answer: Candidate.Answer = texts.count == 1 ? .text(texts[0]) : .list(texts)
    var candidate = Candidate(
      kind: draft.kind, text: completion.text(of: draft, in: reading, local: local), answer: answer, line: reading.line,
      score: DraftScore(draft: draft, reading: reading, text: text, local: local).value)
    candidate.isSound = isSound(draft, in: reading)
    for (text, tokens) in zip(texts, draft.answers) where fullName(of: tokens, in: reading) != nil {
      candidate.accept[text] = [reading.written(tokens)]
    }
    return candidate
  }

  /// No noun that the text doesn't tell apart, no vague answer, and enough said to find it.
  private func isSound(_ draft: Draft, in reading: Reading) -> Bool {
    guard let clause = draft.clause, ![.date, .number].contains(draft.kind), reading.loose.isDisjoint(with: draft.used),
      clause.speaker == nil,
      ![.relative, .participle].contains(clause.place), reading[clause.subject].tag.isNoun,
      draft.used.count(where: { reading[$0].tag.isNoun || reading[$0].tag == .adjective }) >= 2
    else { return false }
    return draft.answers.allSatisfy { answer in
      guard let head = answer.first(where: { !answer.contains(reading[$0].head) }),
        answer.count > 1 || reading[head].tag.isName
      else { return false }
      return Vagueness.penalty(of: head, tokens: answer, in: reading) == 0
        && !answer.contains { reading.loose.contains($0) }
    }
  }

  /// "The Joint Climate Office", where the sentence only says "the Office".
  private func fullName(of answer: [Int], in reading: Reading) -> String? {
    guard answer.count == 2, reading.lower(answer[0]) == "the", reading[answer[1]].tag.isName,
      text.names.type(of: reading.parse, head: answer[1]) == .body
    else { return nil }
    return text.names.fullName(of: reading[answer[1]].text).map { "the " + $0 }
  }
}
