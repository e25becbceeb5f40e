import Grammar

/// By how much something differs, and to what it changed.
extension AmountGenerator {
  /// "9.8 percent higher than a year earlier": how much higher.
  func comparison(answer: [Int], _ part: Clause.Part, behind preposition: String, _ asker: Asker) -> [Draft] {
    let reading = asker.reading
    let after = part.tokens.filter { $0 > answer[answer.count - 1] }
    guard !after.isEmpty, part == asker.clause.parts.first else { return [] }
    // "Stands for ten times more heat", but "by ten percent more" is how much more.
    let word = [preposition == "by" ? "" : preposition, "how much", reading.wording(after)].joinedWords
    let made = asker.question(word, asked: Set(asker.clause.parts.flatMap(\.tokens)))
    return [
      Draft(.number, made, answers: [answer], adding: Set(after), score: 0.76, of: asker.clause)
    ]
  }

  /// "18.00": an hour of the day.
  private static func isClock(_ text: String) -> Bool {
    let pieces = text.split(separator: ".", omittingEmptySubsequences: false)
    guard pieces.count == 2, pieces[1].utf8.count == 2, (1...2).contains(pieces[0].utf8.count),
      let hour = Int(pieces[0]), let minute = Int(pieces[1])
    else { return false }
    return hour <= 24 && minute < 60
  }

  /// "from 0.6 to 0.2 percent": to which percentage, from 0.6.
  func change(_ span: Span, _ to: Int, _ asker: Asker, _ part: Clause.Part) -> [Draft] {
    let reading = asker.reading
    var answer = Array((to + 1)..<span.tokens.upperBound)
    // "To 2.3 cubic metres per second".
    let rate = part.tokens.drop { $0 < span.tokens.upperBound }.prefix(2)
    if rate.count == 2, let per = rate.first, reading.lower(per) == "per",
      answer.contains(where: { reading[$0].tag.isNoun })
    {
      answer += rate
    }
    guard !answer.isEmpty else { return [] }
    if Self.isClock(reading.written(answer)), Self.isClock(reading.written(span.tokens.lowerBound..<to)) {
      let made = asker.question("during what hours", asked: Set(part.tokens))
      return [Draft(.number, made, answers: [Array(span.tokens)], score: 0.6, of: asker.clause)]
    }
    var old = [part.head] + Array(span.tokens.lowerBound..<to)
    // "From 36 to 38.5 pence": without its unit the old amount isn't clear.
    if !old.contains(where: { reading[$0].tag.isNoun || ["%", "$"].contains(reading[$0].text) }) { old = [] }
    let isShare =
      reading.written(answer).contains("percent") || reading.written(answer).contains("%")
      || reading.written(answer).contains("per cent")
    let isCount = answer.allSatisfy { reading[$0].tag == .number }
    // "From 140 to 190 shillings": the unit stands behind.
    let behind = part.tokens.drop { $0 < span.tokens.upperBound }
    let unit = Array(
      behind.prefix { index in
        isCount && [.noun, .nouns, .adjective].contains(reading[index].tag)
          && !reading.dates.contains { $0.contains(index) }
          && !["last", "next"].contains(reading.lower(index))
      })
    if !unit.isEmpty { old = [part.head] + Array(span.tokens.lowerBound..<to) }
    let made = asker.question(
      !unit.isEmpty
        ? "to how many " + reading.wording(unit)
        : isShare ? "to what percentage" : isCount ? "to what number" : "to what amount", asked: Set(part.tokens),
      residue: old)
    return [
      Draft(.number, made, answers: [answer], adding: Set(old + unit), score: 0.76, of: asker.clause)
    ]
  }
}
