import Grammar

extension Draft {
  /// With answers that go on to the end of the quotation that they begin: "a wish, not a plan".
  func quotingWholly(in reading: Reading) -> Draft {
    let whole = answers.map { answer -> [Int] in
      guard let open = answer.firstIndex(where: { reading[$0].text == "“" }), let last = answer.last,
        !answer[open...].contains(where: { reading[$0].text == "”" }),
        let close = ((last + 1)..<reading.count).first(where: { reading[$0].text == "”" }), close - answer[open] <= 12
      else { return answer }
      let rest = Array((last + 1)..<close)
      guard used.isDisjoint(with: rest) else { return answer }
      return answer + rest.reversed().drop { reading[$0].label == .punct }.reversed()
    }
    return whole == answers
      ? self : Draft(kind: kind, lead: lead, body: body, answers: whole, used: used, score: score, clause: clause)
  }
}

extension DraftReview {
  /// "The sea “is wide, but it is not a wall”": half of what somebody is quoted with isn't what he said.
  var losesQuoted: Bool {
    guard let clause, reading.isQuoted(clause.verb),
      let close = (clause.verb..<reading.count).first(where: { ["”", "\""].contains(reading[$0].text) })
    else { return false }
    return (clause.verb..<close).contains { ["but", "not", "never"].contains(reading.lower($0)) && !said.contains($0) }
  }
}
