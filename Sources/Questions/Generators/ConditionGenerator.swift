import Grammar

/// Asks on what condition something is so, until when, and what has to come first.
struct ConditionGenerator: ClauseGenerator {
  func drafts(_ asker: Asker) -> [Draft] {
    (asker.clause.fronted + asker.clause.parts).compactMap { part -> Draft? in
      guard part.role == .condition, asker.clause.place != .relative, !asker.isBridged, !asker.isCounterpart(part),
        let link = Link(part, asker)
      else { return nil }
      let answer = asker.reading.withoutAside(Array(part.tokens.dropFirst(link.dropped)))
      guard answer.count > 2 else { return nil }
      let made = asker.question(link.word, asked: Set(part.tokens + asker.aside(before: part)))
      return Draft(link.kind, made, answers: [answer], score: link.score, of: asker.clause)
    }
  }
}

/// What joins a clause to its condition, and how that is asked for.
private struct Link {
  let word: String
  let kind: Candidate.Kind
  let score: Double
  /// How many of the part's first words the question already says.
  let dropped: Int

  init?(_ part: Clause.Part, _ asker: Asker) {
    let reading = asker.reading
    // "Only after the train had passed".
    let isOnly = part.tokens.first.map { reading.lower($0) == "only" } ?? false
    let opening = part.tokens.dropFirst(isOnly ? 1 : 0).prefix(2).map(reading.lower)
    let isGeneral = asker.isGeneral
    let isNegated = asker.clause.isNegated(in: reading)
    switch opening.first {
    case "if" where isGeneral && !asker.isConcession(part):
      self.init("in what case", .cause, 0.6)
    case "provided" where isGeneral, "providing" where isGeneral:
      let isThat = opening.count > 1 && opening[1] == "that"
      self.init("on what condition", .cause, 0.66, dropping: isThat ? 2 : 1)
    case "as" where opening.dropFirst().first == "long" && isGeneral && !isNegated:
      self.init("on what condition", .cause, 0.62)
    case "so" where opening.dropFirst().first == "that" && isGeneral:
      self.init("for what purpose", .purpose, 0.62, dropping: 2)
    case "until", "till": self.init("until when", .date, 0.6)
    case "once" where !isNegated: self.init("when", .date, isGeneral ? 0.62 : 0.45)
    case "when" where isGeneral && !isNegated: self.init("when", .date, 0.56)
    case "before" where isGeneral: self.init("when", .date, 0.45)
    case "after" where isGeneral || isOnly: self.init("when", .date, 0.58)
    case "since" where !isGeneral: self.init("since when", .date, 0.56, dropping: 1)
    default: return nil
    }
  }

  private init(_ word: String, _ kind: Candidate.Kind, _ score: Double, dropping dropped: Int = 0) {
    self.word = word
    self.kind = kind
    self.score = score
    self.dropped = dropped
  }
}

extension Asker {
  /// What holds at all times or is still to come, told in no past tense: "melts", "may follow", "has to ask".
  fileprivate var isGeneral: Bool {
    let finite: Set<Tag> = [.modal, .verbPast, .verbPresent, .verbThirdPerson]
    let group = clause.before + [clause.verb]
    guard let first = group.first(where: { finite.contains(reading[$0].tag) }) else { return false }
    return reading[first].tag != .verbPast
  }

  /// "The index makes a new one if it is lost": the question would point at what only the answer names.
  fileprivate func isCounterpart(_ part: Clause.Part) -> Bool {
    clause.tokens.contains { index in
      guard !part.tokens.contains(index) else { return false }
      return ["one", "ones"].contains(reading.lower(index)) && reading[index].tag.isCommonNoun
        || reading.bound[index].map(part.tokens.contains) ?? false
        || reading.said[index].map { said in part.tokens.contains { names($0, in: said) } } ?? false
    }
  }

  /// "A strong base's" for "its".
  private func names(_ noun: Int, in said: String) -> Bool {
    reading[noun].tag.isNoun && said.lowercased().words.contains { $0.hasPrefix(reading.lower(noun)) }
  }

  /// "Above all when thousands are affected".
  fileprivate func aside(before part: Clause.Part) -> [Int] {
    guard let first = part.tokens.first, first > 1,
      ["above all", "most often"].contains(reading.written([first - 2, first - 1]).lowercased())
    else { return [] }
    return [first - 2, first - 1]
  }

  /// "Even if it rains".
  fileprivate func isConcession(_ part: Clause.Part) -> Bool {
    guard let first = part.tokens.first, first > 0 else { return false }
    return ["even", "as", "what"].contains(reading.lower(first - 1))
  }
}

extension Reading {
  /// "If they are not maintained, however".
  fileprivate func withoutAside(_ tokens: [Int]) -> [Int] {
    guard let last = tokens.last, last > 0, ClauseReader.discourse.contains(lower(last)), self[last - 1].text == ","
    else { return tokens }
    return tokens.filter { $0 < last - 1 }
  }
}
