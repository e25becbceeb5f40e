import Grammar

/// Asks when.
struct TimeGenerator: ClauseGenerator {
  func drafts(_ asker: Asker) -> [Draft] {
    let reading = asker.reading
    return (asker.clause.fronted + asker.clause.parts).compactMap { part -> Draft? in
      guard part.role == .time else { return nil }
      let isDated = reading.dates.contains { !$0.filter(part.tokens.contains).isEmpty }
      let isPreposition = [.preposition, .to].contains(reading[part.tokens[0]].tag)
      let first = isPreposition ? reading.lower(part.tokens[0]) : ""
      // "In July and in September".
      let isPair = part.tokens.dropFirst().contains { reading.lower($0) == first }
      let answer = isPreposition && !isPair ? Array(part.tokens.dropFirst()) : part.tokens
      guard isDated, let end = answer.last, !isOpen(behind: end, reading) else { return nil }
      let text = reading.written(answer)
      let word: String
      switch first {
      // "At the end of 1945".
      case "at" where reading.lower(answer[0]) == "the": word = "when"
      case "by": word = "by when"
      case "from" where !text.contains(" to "):
        word = Self.word(for: text) == "in which year" ? "from which year" : "from when"
      case "since": word = "since when"
      case "until", "till":
        if let first = firstTime(part, answer, asker) { return first }
        word = "until when"
      case "before", "after", "around", "between", "at":
        return first == "at" ? draft("at what time", part, answer, asker) : nil
      default: word = Self.word(for: text)
      }
      if first == "from", let moved = moved(part, answer, asker) { return moved }
      return draft(word, part, answer, asker)
    }
  }

  /// "Will be moved from May to September": to when, and no time of moving it.
  private func moved(_ part: Clause.Part, _ answer: [Int], _ asker: Asker) -> Draft? {
    let reading = asker.reading
    guard Self.moving.contains(reading[asker.clause.verb].lemma),
      let to = answer.firstIndex(where: { reading.lower($0) == "to" }), to + 1 < answer.count,
      // "Moved coal from 1920 to 1950": a span.
      !reading.written(answer).words.contains(where: \.isYearLike),
      asker.clause.isPassive || !asker.clause.parts.contains(where: { $0.role == .object })
    else { return nil }
    let end = Array(answer[(to + 1)...])
    let isMonth = Self.word(for: reading.written(end)) == "in which month"
    let made = asker.question(
      isMonth ? "to which month" : "to when", asked: Set(part.tokens), residue: [part.tokens[0]] + answer[..<to])
    return Draft(.date, made, answers: [end], score: 0.7, of: asker.clause)
  }

  private static let moving: Set = ["move", "shift", "postpone", "transfer", "defer"]

  /// "Did not appear until 1951": in which year it first appeared.
  private func firstTime(_ part: Clause.Part, _ answer: [Int], _ asker: Asker) -> Draft? {
    let clause = asker.clause
    guard let not = clause.before.first(where: { asker.reading.lower($0) == "not" }), clause.speaker == nil,
      let helper = clause.before.first, ["did", "was", "were"].contains(asker.reading.lower(helper)),
      asker.reading[clause.verb].lemma != "be", !clause.parts.contains(where: { $0.role == .object })
    else { return nil }
    var reading = asker.reading
    reading.said[not] = "first"
    let first = Asker(reading: reading, clause: clause, reporting: asker.reporting, names: asker.names)
    return draft(Self.word(for: reading.written(answer)), part, answer, first)
  }

  private func draft(_ word: String, _ part: Clause.Part, _ answer: [Int], _ asker: Asker) -> Draft {
    let isClock = isClock(answer, asker.reading)
    // When did it come at 9:40? The day says more than the minute.
    let clocks = (asker.clause.fronted + asker.clause.parts).filter {
      !isClock && $0.role == .time && self.isClock($0.tokens, asker.reading)
    }
    // "Ended only in April".
    let before = part.tokens[0] - 1
    let only = before > asker.clause.verb && asker.reading.lower(before) == "only" ? [before] : []
    // "Every November": the month in which it is so each year.
    let every = before > asker.clause.verb && ["every", "each"].contains(asker.reading.lower(before)) ? [before] : []
    let made = (word.contains("when") && word != "when" ? asker : asker.inPlainPast).question(
      word, asked: Set(part.tokens + clocks.flatMap(\.tokens) + only + every))
    if isClock {
      // The minute is seldom what matters.
      return Draft(.date, made, answers: [answer], adding: Set(only), score: 0.1, of: asker.clause)
    }
    let isRelative =
      !asker.reading.written(answer).contains { $0.isNumber }
      && !answer.contains { Dates.eras.contains(asker.reading[$0].text) }
    return Draft(
      .date, made, answers: [answer], adding: Set(only),
      score: isRelative ? Self.relative(answer, asker.reading) : 0.7, of: asker.clause)
  }

  /// "On 11 September of the old calendar, or on 12 September": a day that isn't all told.
  private func isOpen(behind end: Int, _ reading: Reading) -> Bool {
    guard end + 2 < reading.count else { return false }
    return reading.lower(end + 1) == "of" || reading.lower(end + 1) == "or"
      || reading[end + 1].text == "," && reading.lower(end + 2) == "or"
  }

  private func isClock(_ tokens: [Int], _ reading: Reading) -> Bool {
    let text = reading.written(tokens)
    return text.contains(".m.") || text.contains(":")
  }

  /// "On Tuesday night" is soon forgotten, "in August" less so.
  private static func relative(_ answer: [Int], _ reading: Reading) -> Double {
    let isMonth = answer.contains { Dates.isMonthName(reading[$0].text) }
    // "Last November", "this spring": of which year?
    if ["last", "next", "this"].contains(reading.lower(answer[0])) { return isMonth ? 0.36 : 0.25 }
    return isMonth ? 0.56 : 0.36
  }

  /// "in which year", "in which month", "when".
  static func word(for text: String) -> String {
    let words = text.split(separator: " ")
    if words.count == 1, text.utf8.count == 4, text.allSatisfy(\.isNumber) { return "in which year" }
    if words.count == 1, Dates.isMonthName(text) { return "in which month" }
    return "when"
  }
}
