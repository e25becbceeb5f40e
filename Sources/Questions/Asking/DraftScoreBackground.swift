import Grammar

/// What a text says only to introduce somebody.
extension DraftScore {
  /// "Ana Lund, who teaches law in Bergen", "previously ran a festival in Lima": where and when is no news.
  var background: Double {
    guard [.place, .date].contains(draft.kind), let clause = draft.clause else { return 0 }
    let isPast = clause.before.contains { ["previously", "formerly"].contains(reading.lower($0)) }
    if isPast { return -0.4 }
    if draft.body.hasPrefix("since when") { return 0 }
    guard clause.place == .relative, reading[clause.verb].label == .relcl, reading[clause.subject].tag.isName,
      text.names.type(of: reading.parse, head: clause.subject) == .person
    else { return 0 }
    return draft.kind == .place ? -0.4 : -0.3
  }
}
