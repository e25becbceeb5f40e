import Grammar

/// Writes a draft down as a question that stands alone.
struct Completion {
  let occasion: Occasion?

  func text(of draft: Draft, in reading: Reading, local: LocalTopic? = nil) -> String {
    let said = [draft.lead, draft.body].joinedWords
    let words = Set(said.words)
    let local = local.flatMap { isWanted($0, draft, reading) ? $0 : nil }
    var lead = draft.lead
    var body = draft.body
    if let occasion, isNeeded(occasion, draft, words, reading) {
      let isOwn = occasion.protagonist.map { said.contains($0) } ?? false
      let isAct = draft.clause.map { self.isAct($0, isOwn: isOwn, occasion, reading) } ?? false
      let isPast = (draft.clause.map { self.isPast($0, reading) } ?? true) && !Self.isRelative(draft.body)
      let saysSource = draft.lead.hasPrefix("according")
      let phrase =
        saysSource && occasion.kind == .meeting
        ? ""
        : isAct || saysSource && (occasion.kind != .report && occasion.kind != .visit || isPast)
          ? (isOwn ? occasion.own : occasion.setting)
          : saysSource ? "" : isPast ? framing(occasion, isOwn) : occasion.presentFraming
      let isLoose = occasion.kind == .article && saysSource
      let isFramed = phrase.hasPrefix("according")
      if isLoose || phrase.isEmpty {
        // "In the case of the ferry" behind somebody's words would hang on the wrong verb.
      } else if lead.isEmpty, !fitsBehind(body) || isFramed {
        lead = phrase
      } else if !isFramed {
        body += " " + phrase
      } else if lead.wordCount <= 4, !saysSource, fitsBehind(body) {
        // "According to the report, on Tuesday, why did he resign?"
        body += " " + lead.prefix(1).lowercased() + lead.dropFirst()
        lead = phrase
      } else {
        lead = phrase + ", " + lead
      }
    }
    let head = local.map { $0.text + ": " } ?? ""
    // Too long with its occasion: what stands before it or the topic above it has to do.
    let texts = [[lead, body], [draft.lead, draft.body]].map { pieces in
      head + pieces.filter { !$0.isEmpty }.joined(separator: ", ")
    }
    let text = texts[0].wordCount > Checks.mostWords ? texts[1] : texts[0]
    return text.prefix(1).uppercased() + text.dropFirst() + "?"
  }

  /// Must a question say what its point is about: is a noun unclear, or does it say hardly anything else?
  private func isWanted(_ local: LocalTopic, _ draft: Draft, _ reading: Reading) -> Bool {
    guard !reading.loose.isDisjoint(with: draft.used) || isThin(draft, reading) else { return false }
    let said = Set(Checks.contentStems(draft.lead + " " + draft.body))
    let answers = draft.answers.flatMap { Checks.contentStems(reading.written($0)) }
    return !local.stems.isSubset(of: said) && !local.tells(answers)
  }

  /// No name and hardly a noun.
  private func isThin(_ draft: Draft, _ reading: Reading) -> Bool {
    names(draft, reading) == 0 && draft.used.count { reading[$0].tag.isNoun } < 3
  }

  private func framing(_ occasion: Occasion, _ isOwn: Bool) -> String {
    isOwn && occasion.kind == .visit ? occasion.own.replacing("during", with: "at the time of") : occasion.framing
  }

  /// "Last winter", "three years ago": as seen from the text's own day.
  private static func isRelative(_ body: String) -> Bool {
    let words = body.lowercased().words
    return words.contains("ago")
      || zip(words, words.dropFirst()).contains { pair in
        ["last", "next", "this"].contains(pair.0)
          && (Self.spans.contains(pair.1) || Months.english.contains(pair.1))
      }
  }

  private static let spans: Set = [
    "week", "month", "year", "spring", "summer", "autumn", "winter", "fall", "decade", "century", "quarter",
  ]

  /// Does the question need to say which occasion?
  private func isNeeded(_ occasion: Occasion, _ draft: Draft, _ words: Set<String>, _ reading: Reading) -> Bool {
    // "What is Five Hills?"
    if draft.kind == .apposition, draft.body.hasPrefix("what is"), names(draft, reading) > 0 { return false }
    // What a lecture says is so outside it too; its topic stands before a question that needs it.
    if occasion.kind == .topic { return false }
    let own = Set(occasion.long.words.filter { !Words.function.contains($0) })
    let shared = own.intersection(words)
    if !occasion.nouns.isDisjoint(with: words), shared.count >= 2 { return false }
    let year = words.contains(where: \.isYearLike)
    if year, names(draft, reading) >= 1 { return false }
    return true
  }

  private func names(_ draft: Draft, _ reading: Reading) -> Int {
    draft.used.count { reading[$0].tag.isName && (reading[$0].label != .compound) }
  }

  private func isPast(_ clause: Clause, _ reading: Reading) -> Bool {
    let tag = clause.tense ?? reading[clause.verb].tag
    return tag == .verbPast || clause.before.contains { ["was", "were", "had", "did"].contains(reading.lower($0)) }
  }

  /// Did it happen at the occasion itself?
  private func isAct(_ clause: Clause, isOwn: Bool, _ occasion: Occasion, _ reading: Reading) -> Bool {
    guard occasion.kind == .visit, isOwn, !clause.parts.contains(where: { $0.role == .time }) else { return false }
    return reading[clause.verb].tag == .verbPast
      || clause.before.contains { ["was", "were"].contains(reading.lower($0)) }
  }

  private func fitsBehind(_ body: String) -> Bool {
    guard body.wordCount <= 11, let last = body.words.last else { return false }
    return !Words.prepositions.contains(last)
  }
}
