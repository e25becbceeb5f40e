import Grammar

/// What is done at any visit, and what a clause says only to explain another.
extension DraftScore {
  /// "Who was received by the mayor?", "with how many friends did she travel?": that somebody was, was to be expected.
  var protocolOfVisit: Double {
    guard let clause = draft.clause, Self.receiving.contains(reading[clause.verb].lemma) else { return 0 }
    let isCompany = reading[clause.verb].lemma == "accompany"
    guard [.subject, .object].contains(draft.kind) || isCompany else { return 0 }
    let guest = clause.isPassive ? clause.subject : clause.parts.first { $0.role == .object }?.head
    return guest.flatMap { text.names.type(of: reading.parse, head: $0) } == .person ? -0.4 : 0
  }

  /// "Why is the day counted so? Because Kenya lies close to the sea": which country does is asked of nobody.
  var reasonInPassing: Double {
    guard draft.kind == .subject, let clause = draft.clause,
      [.country, .place].contains(text.names.type(of: reading.parse, head: clause.subject)),
      reading[clause.verb].label == .advcl,
      reading.children(clause.verb, .mark).contains(where: { ["because", "since", "as"].contains(reading.lower($0)) })
    else { return 0 }
    return draft.used.contains { reading[$0].tag.isName || reading[$0].tag == .number } ? 0 : -0.3
  }

  private static let receiving: Set = ["receive", "welcome", "greet", "accompany", "host", "congratulate", "thank"]
}
