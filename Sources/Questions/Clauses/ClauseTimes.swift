import Grammar

extension ClauseReader {
  /// The dates and times of a clause, each with its preposition, however the parser hung them.
  func timeParts(of verb: Int) -> [Clause.Part] {
    pairs(reading.dates.compactMap { time(of: $0, verb) })
  }

  /// "In July and in September": both or neither.
  private func pairs(_ parts: [Clause.Part]) -> [Clause.Part] {
    var found: [Clause.Part] = []
    for part in parts {
      if let last = found.last, let end = last.tokens.last, part.tokens[0] == end + 2, reading.lower(end + 1) == "and",
        reading.lower(part.tokens[0]) == reading.lower(last.tokens[0])
      {
        found[found.count - 1].tokens += [end + 1] + part.tokens
      } else {
        found.append(part)
      }
    }
    return found
  }

  private func time(of date: Range<Int>, _ verb: Int) -> Clause.Part? {
    // "In January's exercise".
    if date.upperBound < reading.count, reading[date.upperBound].tag == .possessiveEnding { return nil }
    // "Thirty entered (2020: 27)": the year of the other figure.
    if date.lowerBound > 0, date.upperBound < reading.count, reading[date.lowerBound - 1].text == "(",
      reading[date.upperBound].text == ":"
    {
      return nil
    }
    guard let top = date.first(where: { !date.contains(reading[$0].head) }) else { return nil }
    let head = reading[top].head
    if isOfFirst(date) || isOfNoun(date) { return nil }
    if let start = partOfDay(before: date), reading.verb(above: start) == verb, reading[reading[start].head].tag.isVerb
    {
      return Clause.Part(role: .time, head: start, tokens: Array(start..<date.upperBound))
    }
    if date.lowerBound > 0,
      Self.prepositions.contains(reading.lower(date.lowerBound - 1))
        // "Is dated to the third century BC".
        || reading.lower(date.lowerBound - 1) == "to" && reading[verb].lemma == "date"
    {
      guard owner(of: date.lowerBound - 1, top: top) == verb else { return nil }
      return Clause.Part(role: .time, head: date.lowerBound - 1, tokens: [date.lowerBound - 1] + date)
    }
    if head == verb, reading[top].label == .npadvmod || reading[top].label == .advmod {
      return Clause.Part(role: .time, head: top, tokens: Array(date))
    }
    return nil
  }

  /// Where "on the morning of" begins, or the "at" of "at about 9:40".
  private func partOfDay(before date: Range<Int>) -> Int? {
    let start = date.lowerBound
    if start > 1, ["about", "around", "roughly", "nearly", "almost"].contains(reading.lower(start - 1)),
      reading.lower(start - 2) == "at"
    {
      return start - 2
    }
    guard start > 3, reading.lower(start - 1) == "of", Self.parts.contains(reading.lower(start - 2)),
      reading.lower(start - 3) == "the", Self.prepositions.contains(reading.lower(start - 4))
    else { return nil }
    return start - 4
  }

  private static let parts: Set = [
    "morning", "afternoon", "evening", "night", "eve", "dawn", "beginning", "start", "middle", "end", "close",
  ]

  /// "Decorated with frescoes from 1486", "a third below its peak in November": the time of the frescoes, of the peak.
  func isOfNoun(_ date: Range<Int>) -> Bool {
    // "Lower than in March".
    if date.lowerBound > 1, reading.lower(date.lowerBound - 2) == "than" { return true }
    guard date.lowerBound > 2, case let noun = date.lowerBound - 2, reading[noun].tag.isNoun,
      reading[noun].label == .pobj
    else { return false }
    let above = reading.lower(reading[noun].head)
    switch reading.lower(date.lowerBound - 1) {
    case "from": return above == "with" && !date.contains { ["to", "until", "–", "-"].contains(reading.lower($0)) }
    case "in", "of", "on": return ["below", "above"].contains(above)
    default: return false
    }
  }

  /// "For the first time since 1998": it hasn't happened since.
  private func isOfFirst(_ date: Range<Int>) -> Bool {
    guard date.lowerBound > 0, reading.lower(date.lowerBound - 1) == "since" else { return false }
    let before = (max(0, date.lowerBound - 6)..<(date.lowerBound - 1)).reversed()
    return before.prefix { reading[$0].text != "," && !reading[$0].tag.isVerb }.contains {
      reading.lower($0) == "first" || reading[$0].tag == .superlative
    }
  }

  /// The verb that a date's preposition belongs to; a date in the subject says which one is meant.
  private func owner(of preposition: Int, top: Int) -> Int? {
    let start = reading[preposition].tag == .preposition ? preposition : top
    guard let verb = reading.verb(above: start) else { return nil }
    if reading[reading[start].head].tag.isVerb { return verb }
    // "After surgery in 1953": the year of the surgery.
    let noun = reading[start].head
    // "Two are under repair, and the oldest dates from 1974", read as if "dates" were a noun.
    if reading[noun].lemma == "date", noun == start - 1, ["from", "to"].contains(reading.lower(start)) { return nil }
    // "Because of a strike in 2018": the year of the strike.
    var above = noun
    while above != verb, reading[above].head != above {
      if ["because", "due", "owing", "thanks"].contains(reading.lower(above)) { return nil }
      above = reading[above].head
    }
    if reading[noun].label == .pobj,
      ["after", "before", "since", "following"].contains(reading.lower(reading[noun].head))
    {
      return nil
    }
    // "Came second with 48 seats, its best result since 1994": since then it had no better one.
    if isExplaining(noun, below: verb) { return nil }
    let subjects = reading.children(verb, .nsubj, .nsubjpass)
    if subjects.contains(where: { reading.parse.subtree(of: $0, contains: preposition) }) { return nil }
    return verb
  }

  /// Is a noun an apposition to another, or a part of one?
  private func isExplaining(_ noun: Int, below verb: Int) -> Bool {
    var place = noun
    while place != verb, reading[place].head != place {
      if reading[place].label == .appos { return true }
      place = reading[place].head
    }
    return false
  }

  private static let prepositions: Set = [
    "in", "on", "by", "since", "until", "till", "from", "before", "after", "during", "between", "at", "around",
  ]
}
