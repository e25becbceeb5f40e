import Grammar

/// Lists of which an item would be missing.
extension DraftReview {
  /// A list whose first item the question says, joined to the others.
  var saysFirstItem: Bool {
    guard answers.count > 1, let first = answers[0].first(where: { !answers[0].contains(reading[$0].head) }) else {
      return false
    }
    let head = reading[first].head
    return reading[first].label == .conj && !answers.contains { $0.contains(head) } && reading[head].tag.isNoun
  }

  /// "The oldest play, and his Oresteia the only trilogy": an item that leaves out its verb.
  var answersWithGap: Bool {
    answers.count > 1
      && answers.contains { answer in
        answer.contains { index in
          reading[index].tag.isNoun && answer.contains(index + 1)
            && ["the", "a", "an"].contains(reading.lower(index + 1))
        }
      }
  }

  /// A list behind a comma and a noun that the question says.
  var saysItemBefore: Bool {
    guard answers.count > 1, let clause, let first = answers[0].first else { return false }
    return first > clause.verb && first > 1 && reading[first - 1].text == "," && reading[first - 2].tag.isNoun
      && used.contains(first - 2)
  }

  /// Is the only answer one item of a list whose others are missing?
  var asksOneItem: Bool {
    guard answers.count == 1, let answer = answers.first, let first = answer.first, let last = answer.last else {
      return false
    }
    if let head = answer.first(where: { !answer.contains(reading[$0].head) }), reading[head].label == .conj,
      reading[reading[head].head].tag.isNoun, !used.contains(reading[head].head)
    {
      return true
    }
    if first > 1, reading[first - 1].tag == .coordinator, reading[first - 2].tag.isNoun,
      reading[first - 1].text != "but", !used.contains(first - 2)
    {
      return true
    }
    guard last + 2 < reading.count, draft.kind != .date, draft.kind != .number else { return false }
    let joint = reading[last + 1].head
    if ["and", "or"].contains(reading.lower(last + 1)), reading[joint].tag.isNoun, answer.contains(joint) {
      return true
    }
    return reading[last + 1].text == "," && goesOn(behind: last + 1)
  }

  /// "What is it powered by at night, by a battery?": a second agent without the "and" that joins it to the first.
  var tearsAgents: Bool {
    guard let clause, clause.isPassive, let first = reading.children(clause.verb, .agent).first else { return false }
    return used.contains { index in
      guard index > first, reading.lower(index) == "by" else { return false }
      return (first..<index).contains { ["and", "or"].contains(reading.lower($0)) && !used.contains($0) }
    }
  }

  /// "Which party took 19 seats and the Coastal League nine?"
  var saysOtherHalf: Bool {
    // "In which year was it revised, 1402 and 1410?"
    let isTorn =
      draft.kind == .date && answers.joined().contains { reading.children($0, .conj).contains(where: used.contains) }
    return isTorn || clause?.gap.map { gap in said.contains(where: gap.contains) } ?? false
  }

  /// "How long did it last, from 3 to 5 May?"
  var saysSpan: Bool {
    guard draft.kind == .number, let unit = answers.first?.last, Self.spans.contains(reading[unit].lemma.lowercased())
    else { return false }
    return reading.dates.contains { date in
      date.allSatisfy(used.contains) && date.count { reading[$0].tag == .number } > 1
        && (date.contains { ["to", "and", "-", "–"].contains(reading.lower($0)) })
        && date.lowerBound > 0 && ["from", "between"].contains(reading.lower(date.lowerBound - 1))
    }
  }

  private static let spans: Set = ["day", "week", "month", "year", "night"]

  /// "In how many phases were the oaks felled, in 1391, 1402 and 1410?"
  var saysCounted: Bool {
    guard draft.kind == .number, draft.body.contains("how many"), let count = answers.first.flatMap(reading.value)
    else {
      return false
    }
    return used.contains { used.contains(reading[$0].head) && Counting.counts(count, from: $0, in: reading) }
  }

  /// Does a list go on behind a comma, up to its "and"?
  private func goesOn(behind comma: Int) -> Bool {
    for index in (comma + 1)..<min(comma + 13, reading.count) {
      let token = reading[index]
      if ["and", "or"].contains(token.text), index > comma + 1 {
        return index + 1 < reading.count && !reading[index + 1].tag.isVerb
          || token.text == "and" && reading[index - 1].text == ","
      }
      if token.tag.isVerb && token.tag != .verbIng
        || [.whPronoun, .whDeterminer, .pronoun, .preposition].contains(token.tag)
      {
        return false
      }
    }
    return false
  }
}
