import Grammar

/// Asks how many, how much, by how much.
struct AmountGenerator: ClauseGenerator {
  func drafts(_ asker: Asker) -> [Draft] {
    let reading = asker.reading
    var drafts: [Draft] = []
    for span in reading.amounts where !reading.isAnnouncing(span.tokens) {
      if let ratio = Ratio(span, in: reading) {
        drafts += share(ratio, asker)
        continue
      }
      for part in asker.clause.parts where span.tokens.allSatisfy(part.tokens.contains) {
        drafts += inPart(span, part, asker)
      }
      if span.tokens.allSatisfy(asker.clause.subjectTokens.contains) { drafts += inSubject(span, asker) }
    }
    return drafts
  }

  private func inSubject(_ span: Span, _ asker: Asker) -> [Draft] {
    let reading = asker.reading
    let tokens = asker.clause.subjectTokens
    if let draft = shareOfFronted(span, asker) { return [draft] }
    guard span.kind == .count, let place = tokens.firstIndex(of: span.tokens.upperBound - 1), place + 1 < tokens.count,
      tokens[..<place].allSatisfy({ span.tokens.contains($0) || Self.quantifiers.contains(reading.lower($0)) })
    else { return [] }
    if Amounts.fractions.contains(reading.lower(tokens[place + 1])) {
      return share(span, tokens[place + 1], Array(tokens[(place + 2)...]), asker)
    }
    let noun = reading.wording(tokens[(place + 1)...])
    // "1443 King Sejong completes an alphabet": a year.
    if reading[asker.clause.subject].tag == .name { return [] }
    guard !noun.isEmpty, !noun.hasPrefix("of "), noun != "things" else { return [] }
    let made = asker.subjectQuestion("how many " + noun, number: .same)
    let about = tokens[..<place].filter { Self.quantifiers.contains(reading.lower($0)) && !span.tokens.contains($0) }
    return [
      Draft(
        .number, made, answers: [about + span.tokens], adding: Set(tokens[(place + 1)...]), score: 0.72,
        of: asker.clause)
    ]
  }

  /// "Two thirds of the patients": what share of the patients.
  private func share(_ span: Span, _ fraction: Int, _ whole: [Int], _ asker: Asker) -> [Draft] {
    guard !whole.isEmpty, whole.count <= 7, !whole.contains(where: { asker.reading[$0].tag.isVerb }) else { return [] }
    let made = asker.subjectQuestion("what share " + asker.reading.wording(whole), number: .same)
    return [
      Draft(
        .number, made, answers: [Array(span.tokens) + [fraction]], adding: Set(whole), score: 0.76, of: asker.clause)
    ]
  }

  /// "Of 400 births, 23 percent were by section": what share of 400 births.
  private func shareOfFronted(_ span: Span, _ asker: Asker) -> Draft? {
    let reading = asker.reading
    guard span.kind == .amount, let last = span.tokens.last,
      ["percent", "%", "cent"].contains(reading.lower(last)),
      asker.clause.subjectTokens.allSatisfy({ span.tokens.contains($0) || Self.quantifiers.contains(reading.lower($0)) }
      ),
      let whole = asker.clause.fronted.first(where: { $0.role == .preposition && reading.lower($0.tokens[0]) == "of" })
    else { return nil }
    let made = asker.subjectQuestion(
      "what share " + reading.wording(whole.tokens), asked: Set(whole.tokens))
    return Draft(
      .number, made, answers: [asker.clause.subjectTokens], adding: Set(whole.tokens), score: 0.74, of: asker.clause)
  }

  private func inPart(_ span: Span, _ part: Clause.Part, _ asker: Asker) -> [Draft] {
    let reading = asker.reading
    guard part.role == .object || part.role == .preposition || part.role == .time || part.role == .complement,
      let place = part.tokens.firstIndex(of: span.tokens.lowerBound)
    else { return [] }
    // "Two thirds of the way down when a gust …": no amount of something.
    if part.role == .complement, part.tokens.contains(where: { reading[$0].tag.isVerb }) { return [] }
    var before = Array(part.tokens[..<place])
    var after = Array(part.tokens[(place + span.tokens.count)...])
    // "£9,000 plus tax".
    let plus =
      after.first.map { reading.lower($0) == "plus" } ?? false || isRate(after, reading) ? after : []
    if !plus.isEmpty { after = [] }
    var quantifier: [Int] = []
    while let last = before.last, Self.quantifiers.contains(reading.lower(last)) {
      quantifier.insert(before.removeLast(), at: 0)
    }
    let preposition = before.count == 1 && part.role == .preposition ? reading.lower(before[0]) : ""
    guard before.isEmpty || !preposition.isEmpty else { return [] }
    if preposition == "from", let to = span.tokens.first(where: { reading.lower($0) == "to" }) {
      return change(span, to, asker, part)
    }
    if let next = span.tokens.last.map({ $0 + 1 }), next < reading.count,
      [.comparative, .comparativeAdverb].contains(reading[next].tag),
      // "Three more prisons" are counted.
      !(reading.lower(next) == "more" && next + 1 < reading.count && reading[next + 1].tag.isNoun)
    {
      return comparison(answer: Array(span.tokens), part, behind: preposition, asker)
    }
    let next = [span.tokens.upperBound].filter { $0 < reading.count } + (part.role == .time ? after.prefix(1) : [])
    if next.contains(where: { Self.anchors.contains(reading.lower($0)) }) { return [] }
    // "Appear 400 years too old": no length of time.
    if after.first.map({ reading.lower($0) == "too" }) ?? false { return [] }
    // "By two votes to one".
    if span.tokens.upperBound + 1 < reading.count,
      (span.tokens.upperBound..<min(span.tokens.upperBound + 3, reading.count - 1)).contains(where: {
        reading.lower($0) == "to" && reading[$0 + 1].tag == .number
      })
    {
      return []
    }
    // "Over four years": how long it takes, not how long it lasted.
    if part.role == .preposition, preposition.isEmpty, reading.lower(part.tokens[0]) == "over" { return [] }
    if let first = after.first, ["'s", "’s", "-", "and", "or", ","].contains(reading[first].text) { return [] }
    let answer = quantifier + span.tokens + plus
    let unit = reading.written(span.tokens).split(separator: " ").dropFirst().joined(separator: " ")
    let word: String
    var residue: [Int] = []
    var named: Set<Int> = []
    var said: [Int] = []
    switch span.kind {
    case .count:
      if let fraction = after.first, Amounts.fractions.contains(reading.lower(fraction)) {
        let whole = Array(after.dropFirst())
        guard !whole.isEmpty, reading.lower(whole[0]) == "of" else { return [] }
        let made = asker.question(
          [preposition, "what share", reading.wording(whole)].joinedWords, asked: Set(part.tokens))
        return [
          Draft(.number, made, answers: [answer + [fraction]], adding: Set(whole), score: 0.74, of: asker.clause)
        ]
      }
      guard !after.isEmpty, !["of", "to"].contains(reading.lower(after[0])) else { return [] }
      guard [.noun, .nouns, .adjective, .name, .names, .comparative].contains(reading[after[0]].tag),
        reading.wording(after).wordCount > 1 || reading.wording(after).filter(\.isLetter).count > 2,
        !reading.wording(after).contains(","), reading.wording(after) != "things", preposition != "of"
      else { return [] }
      let counted = own(Self.withoutOther(after, reading), in: reading, until: Self.directions)
      // "At 8.15 sharp".
      if !counted.contains(where: { reading[$0].tag.isNoun || reading[$0].tag == .comparative }) { return [] }
      // "Six letters and two blocks".
      if counted.contains(where: {
        reading[$0].label == .cc && $0 + 1 < reading.count && reading[$0 + 1].tag == .number
      }) {
        return []
      }
      word = "how many " + reading.wording(counted)
      residue = Array(Self.withoutOther(after, reading).dropFirst(counted.count))
      named = asker.naming(span, besides: part)
    case .amount where part.role == .object && reading[asker.clause.verb].lemma == "weigh" && after.isEmpty:
      word = "how much"
    default:
      residue = after
      if after.first.map({ reading.lower($0) == "of" }) ?? false,
        let measured = measured(span, own(after, in: reading), preposition, reading)
      {
        word = measured
        said = own(after, in: reading)
        residue = Array(after.dropFirst(said.count))
        break
      }
      if preposition.isEmpty, let next = after.first, reading[next].tag.isCommonNoun,
        reading.written(span.tokens).contains("%")
      {
        // "Contains 50 % silica": how much silica.
        said = own(after, in: reading, until: Self.directions)
        word = "how much " + reading.wording(said)
        residue = Array(after.dropFirst(said.count))
        break
      }
      guard
        let asked = self.word(
          for: reading.written(span.tokens), unit: unit, preposition: preposition, after: after, reading)
      else { return [] }
      // "The Coptic year has thirteen months."
      word =
        asked == "how long" && reading[asker.clause.verb].lemma == "have"
        ? "how many " + unit : asked == "how much money" ? money(of: asker) : asked
    }
    var phrase = word
    if word == "what share",
      let of = reading.children(span.tokens.upperBound - 1, .prep).last(where: { residue.contains($0) })
    {
      // "what share of the traffic does it send", not "what share does it send of the traffic".
      let whole = reading.core(of: of).filter(residue.contains)
      phrase += " " + reading.wording(whole)
      residue.removeAll(where: whole.contains)
    }
    // A unit isn't asked away: "how many litres", answer "about 4.5".
    let made = asker.question(
      preposition.isEmpty || word.hasPrefix(preposition) ? phrase : preposition + " " + phrase,
      asked: named.union(part.tokens), residue: residue)
    return [
      Draft(
        .number, made, answers: [answer], adding: Set(residue + said), score: 0.72, of: asker.clause)
    ]
  }

  /// "$118,000 a month each".
  private func isRate(_ after: [Int], _ reading: Reading) -> Bool {
    guard after.count == 3, ["a", "an", "per"].contains(reading.lower(after[0])) else { return false }
    return ["each", "apiece"].contains(reading.lower(after[2]))
  }

  static let quantifiers: Set = [
    "about", "around", "roughly", "nearly", "almost", "only", "some", "over", "approximately", "an", "estimated",
    "between",
  ]
  /// Behind an amount of time they make it a date.
  private static let anchors: Set = ["before", "after", "earlier", "later", "ago"]
}
