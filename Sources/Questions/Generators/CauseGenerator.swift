import Grammar

/// Asks why.
struct CauseGenerator: ClauseGenerator {
  func drafts(_ asker: Asker) -> [Draft] {
    let reading = asker.reading
    return (asker.clause.fronted + asker.clause.parts).compactMap { part -> Draft? in
      if part.role == .cause, let made = asker.claimQuestion(because: part) {
        return Draft(.cause, made, answers: [reason(part, reading)], score: 0.82, of: asker.clause)
      }
      if part.role == .cause { return why(part, reason(part, reading), asker, kind: .cause, score: 0.82) }
      if part.role == .preposition, part.tokens.count > 3, reading.lower(part.tokens[1]) == "order" {
        return why(part, Array(part.tokens.dropFirst(2)), asker, kind: .purpose, score: 0.7)
      }
      // "Was used in Ireland to write names".
      let isUse = asker.clause.isPassive && reading[asker.clause.verb].lemma == "use" && asker.clause.parts.count > 1
      guard part.role == .infinitive, reading[part.head].label == .advcl || isUse, reading[part.head].tag == .verbBase,
        reading[part.head].text.first?.isLowercase == true
      else {
        return nil
      }
      // "Went on to win": what came of it.
      if reading[asker.clause.verb].lemma == "go", asker.clause.particles.contains(where: { reading.lower($0) == "on" })
      {
        return nil
      }
      // "Has until May to rule": it has no object, and the infinitive says what for.
      if reading[asker.clause.verb].lemma == "have", let first = part.tokens.first,
        ["until", "till"].contains(reading.lower(first)), !asker.clause.parts.contains(where: { $0.role == .object })
      {
        return deadline(part, behind: first, asker)
      }
      // "They need forty minutes to reach it": how long it takes.
      if Self.spending.contains(reading[asker.clause.verb].lemma),
        reading.amounts.contains(where: { amount in
          asker.clause.parts.contains { $0.role == .object && amount.tokens.allSatisfy($0.tokens.contains) }
        })
      {
        return nil
      }
      // An infinitive of purpose.
      return why(part, part.tokens, asker, kind: .purpose, score: 0.72)
    }
  }

  /// "Until when does the court have to rule?", of "has until 3 May to rule".
  private func deadline(_ part: Clause.Part, behind first: Int, _ asker: Asker) -> Draft? {
    let reading = asker.reading
    guard let date = reading.dates.first(where: { $0.lowerBound == first + 1 }), date.upperBound < reading.count,
      reading[date.upperBound].tag == .to
    else { return nil }
    let act = part.tokens.filter { $0 >= date.upperBound }
    let made = asker.question("until when", asked: Set(part.tokens), residue: act)
    return Draft(.date, made, answers: [Array(date)], adding: Set(act), score: 0.7, of: asker.clause)
  }

  private func why(_ part: Clause.Part, _ answer: [Int], _ asker: Asker, kind: Candidate.Kind, score: Double) -> Draft?
  {
    guard !answer.isEmpty else { return nil }
    let made = asker.question(kind == .purpose ? "for what purpose" : "why", asked: Set(part.tokens))
    return Draft(kind, made, answers: [answer], score: score, of: asker.clause)
  }

  /// The cause without "because", "due to", "owing to".
  private func reason(_ part: Clause.Part, _ reading: Reading) -> [Int] {
    var tokens = part.tokens[...]
    while let first = tokens.first, Self.marks.contains(reading.lower(first)) { tokens = tokens.dropFirst() }
    return Array(tokens)
  }

  private static let spending: Set = ["need", "take", "have", "require", "use", "spend"]

  private static let marks: Set = [
    "because", "of", "due", "to", "owing", "thanks", "since", "as", "mainly", "mostly", "partly", "largely",
  ]
}

extension Asker {
  /// "Why does Kessler argue that enemies set the fire?", where the reason behind a comma is for the claim.
  fileprivate func claimQuestion(because part: Clause.Part) -> Wording? {
    guard let reporting, reporting.verb < clause.verb, Self.claiming.contains(reading.base(of: reporting.verb)),
      let start = part.tokens.first, start > 0, reading[start - 1].text == ",",
      ["as", "since", "because"].contains(reading.lower(start))
    else { return nil }
    let rest = rest(without: Set(part.tokens))
    let outer = VerbGroup(reporting, in: reading)
    let inner = VerbGroup(clause, in: reading, number: .same).plain
    let body = [
      "why", outer.auxiliary, reading.wording(reporting.subjectTokens), outer.rest, "that", rest.lead,
      reading.wording(clause.subjectTokens), inner, rest.tail,
    ]
    let own = clause.before + clause.particles + [clause.verb, reporting.verb]
    return Wording(
      lead: "", body: body.joinedWords.replacing(" ,", with: ","),
      used: rest.used.union(own).union(clause.subjectTokens).union(reporting.subjectTokens))
  }

  private static let claiming: Set = [
    "argue", "claim", "believe", "conclude", "maintain", "suggest", "think", "suspect", "contend", "insist",
  ]
}
