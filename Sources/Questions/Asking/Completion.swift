import Grammar

/// Writes a draft down as a question that stands alone.
struct Completion {
  let occasion: Occasion?

  func text(of draft: Draft, in reading: Reading) -> String {
    let said = [draft.lead, draft.body].joinedWords
    let words = Set(said.words)
    var lead = draft.lead
    var body = draft.body
    if let occasion, isNeeded(occasion, draft, words, reading) {
      let isOwn = occasion.protagonist.map { said.contains($0) } ?? false
      let isAct = draft.clause.map { self.isAct($0, isOwn: isOwn, occasion, reading) } ?? false
      let isPast = draft.clause.map { self.isPast($0, reading) } ?? true
      let saysSource = draft.lead.hasPrefix("according")
      let phrase =
        isAct || saysSource && (occasion.kind != .report || isPast)
        ? (isOwn ? occasion.own : occasion.setting)
        : saysSource ? "" : isPast ? framing(occasion, isOwn) : occasion.presentFraming
      let isLoose = occasion.kind == .article && saysSource || occasion.kind == .topic && !draft.lead.isEmpty
      let isFramed = phrase.hasPrefix("according") || occasion.kind == .topic
      if isLoose {
        // "In the case of the ferry" behind somebody's words would hang on the wrong verb.
      } else if lead.isEmpty, !phrase.isEmpty, !fitsBehind(body) || isFramed {
        lead = phrase
      } else if !phrase.isEmpty, !phrase.hasPrefix("according") {
        body += " " + phrase
      } else if !phrase.isEmpty {
        lead = phrase + ", " + lead
      }
    }
    var text = [lead, body].filter { !$0.isEmpty }.joined(separator: ", ")
    if text.wordCount > Checks.mostWords {
      // Too long with its occasion: the topic above it has to do.
      text = [draft.lead, draft.body].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return text.prefix(1).uppercased() + text.dropFirst() + "?"
  }

  private func framing(_ occasion: Occasion, _ isOwn: Bool) -> String {
    isOwn && occasion.kind == .visit ? occasion.own.replacing("during", with: "at the time of") : occasion.framing
  }

  /// Does the question need to say which occasion?
  private func isNeeded(_ occasion: Occasion, _ draft: Draft, _ words: Set<String>, _ reading: Reading) -> Bool {
    let own = Set(occasion.long.words.filter { !Words.function.contains($0) })
    let shared = own.intersection(words)
    if !occasion.nouns.isDisjoint(with: words), shared.count >= 2 { return false }
    if occasion.kind == .topic { return shared.isEmpty && names(draft, reading) < 2 && draft.kind != .definition }
    let year = words.contains { $0.utf8.count == 4 && Int($0) != nil }
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
