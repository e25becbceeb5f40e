import Grammar

/// Writes a draft down as a question that stands alone.
struct Completion {
  let occasion: Occasion?

  func text(of draft: Draft, in reading: Reading, local: LocalTopic? = nil) -> String {
    let isNeeded = occasion.map { self.isNeeded($0, draft, reading) } ?? false
    let setting = isNeeded ? self.setting(of: draft, in: reading) : nil
    let heading = isNeeded && setting == nil ? occasion?.heading : nil
    let local = local.flatMap { isWanted($0, draft, reading, isHeaded: heading != nil) ? $0 : nil }
    let plain = [draft.lead, draft.body].filter { !$0.isEmpty }.joined(separator: ", ")
    let body = setting.map { settled(draft, $0) } ?? plain
    // Too long with all that it hangs on: the topic above it has to do.
    let heads = Leads.all(
      heading, short: heading.flatMap { _ in occasion?.shortHeading }, local?.text,
      isLocalFirst: isLoose(draft, reading) && names(draft, reading) < 2)
    let texts = heads.map { $0.asLead + body } + [body, plain]
    let text = (texts.first { $0.wordCount <= Checks.mostWords } ?? plain).withoutSymbolStop
    return text.prefix(1).uppercased() + text.dropFirst() + "?"
  }

  /// "During Castellan's visit", for what he himself did there.
  private func setting(of draft: Draft, in reading: Reading) -> String? {
    guard let occasion, let clause = draft.clause, !occasion.setting.isEmpty else { return nil }
    let isOwn = occasion.protagonist.map { draft.lead.contains($0) || draft.body.contains($0) } ?? false
    guard isOwn, !clause.parts.contains(where: { $0.role == .time }),
      reading[clause.verb].tag == .verbPast
        || clause.before.contains(where: { ["was", "were"].contains(reading.lower($0)) })
    else { return nil }
    return occasion.own
  }

  private func settled(_ draft: Draft, _ setting: String) -> String {
    if fitsBehind(draft.body) {
      return [draft.lead, draft.body + " " + setting].filter { !$0.isEmpty }.joined(separator: ", ")
    }
    return [setting, draft.lead, draft.body].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  /// Must a question say what its point is about: is a noun unclear, or does it say hardly anything else?
  private func isWanted(_ local: LocalTopic, _ draft: Draft, _ reading: Reading, isHeaded: Bool) -> Bool {
    let isLabelled = local.isLabel && names(draft, reading) < (draft.kind == .number ? 2 : 1)
    guard
      isLoose(draft, reading) || isThin(draft, reading) || isLabelled
        || isHeaded && isBare(draft, reading) && local.isShort
    else { return false }
    let said = Set(Checks.contentStems(draft.lead + " " + draft.body))
    let answers = draft.answers.flatMap { Checks.contentStems(reading.written($0)) }
    return !local.stems.isSubset(of: said) && !local.tells(answers)
  }

  private func isLoose(_ draft: Draft, _ reading: Reading) -> Bool { !reading.loose.isDisjoint(with: draft.used) }

  /// No name and hardly a noun.
  private func isThin(_ draft: Draft, _ reading: Reading) -> Bool {
    names(draft, reading) == 0 && nouns(draft, reading) < 3
  }

  /// No name, or hardly more than one: a short section heading tells of what the question is.
  private func isBare(_ draft: Draft, _ reading: Reading) -> Bool {
    draft.kind != .apposition
      && (names(draft, reading) == 0 || names(draft, reading) == 1 && nouns(draft, reading) < 2)
  }

  private func nouns(_ draft: Draft, _ reading: Reading) -> Int {
    draft.used.count { reading[$0].tag.isCommonNoun }
  }

  /// Does the question need to say which occasion?
  private func isNeeded(_ occasion: Occasion, _ draft: Draft, _ reading: Reading) -> Bool {
    let text = draft.lead + " " + draft.body
    let words = Set(text.words)
    let names = names(draft, reading)
    // "What is Five Hills?"
    if draft.kind == .apposition, draft.body.hasPrefix("what is"), names > 0 { return false }
    let own = Set(Checks.contentStems(occasion.heading))
    let shared = own.intersection(Checks.contentStems(text))
    if shared.count == own.count { return false }
    if !occasion.nouns.isDisjoint(with: words), shared.count >= 2 { return false }
    if occasion.kind == .matter, shared.count >= 2, names >= 1 { return false }
    return !(names >= 1 && words.contains(where: \.isYearLike))
  }

  private func names(_ draft: Draft, _ reading: Reading) -> Int {
    draft.used.count { reading[$0].tag.isName && (reading[$0].label != .compound) }
  }

  private func fitsBehind(_ body: String) -> Bool {
    guard body.wordCount <= 11, let last = body.words.last else { return false }
    return !Words.prepositions.contains(last)
  }
}
