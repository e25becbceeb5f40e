import Grammar

/// Which gaps can be filled, and which sentences stand alone.
extension ClozeGenerator {
  /// "Milk: 371 million litres, of which 58 million were organic": the figure that a report's or a meeting's label
  /// stands before.
  func figure(of reading: Reading, label: String) -> Range<Int>? {
    guard let kind = occasion?.kind, kind == .report || kind == .meeting, reading.count > 1,
      reading[0].tag == .number || reading.amounts.contains(where: { $0.tokens.lowerBound == 0 }),
      let last = label.lowercased().words.last, !["telephone", "phone", "page", "room"].contains(last)
    else { return nil }
    if let amount = reading.amounts.first(where: { $0.tokens.lowerBound == 0 }) { return amount.tokens }
    return reading[0].text.contains(where: \.isNumber) && !reading.dates.contains { $0.contains(0) } ? 0..<1 : nil
  }

  /// "The wind of 18 knots exceeds […] knots": what the sentence before measured.
  func isMeasuredElsewhere(_ gap: [Int], _ tokens: [Int], _ reading: Reading) -> Bool {
    gap.contains { reading[$0].tag == .number }
      && tokens.contains { index in
        reading.said[index].map { $0.contains(" of ") && $0.contains(where: \.isNumber) } ?? false
      }
  }

  /// "By no more than 10° and", "from I to XII".
  func isJoint(_ gap: [Int], _ reading: Reading) -> Bool {
    guard let last = gap.last else { return true }
    // "Not the vehicle but the battery".
    if reading.joinsComplement(gap) || gap.contains(where: { reading.lower($0) == "but" }) { return true }
    // "The third and last rehearsal".
    if gap[0] > 1, reading[gap[0]].label == .conj || reading[gap[0]].tag == .adjective,
      reading[gap[0] - 1].tag == .coordinator, reading[gap[0] - 2].tag == .adjective
    {
      return true
    }
    // "After 12 hours and 25 minutes".
    if isHalfLength(gap, last, reading) { return true }
    // "On 7 March, i.e. 29 Tor".
    if gap[0] > 0, ["i.e.", "i.e"].contains(reading.lower(gap[0] - 1)) { return true }
    // "There is no document that says so": nothing hints at it.
    if reading[last].label == .attr || gap.contains(where: { reading[$0].label == .attr }),
      reading.parse.tokens.contains(where: { $0.label == .expl }), gap[0] > 0 && reading.lower(gap[0] - 1) == "no"
    {
      return true
    }
    return [.coordinator, .preposition, .determiner].contains(reading[last].tag)
      || gap.count == 1 && reading[last].text.count > 1 && reading[last].text.isRomanNumber
  }

  private func isHalfLength(_ gap: [Int], _ last: Int, _ reading: Reading) -> Bool {
    let units: Set = ["hour", "minute", "year", "month", "foot", "pound", "degree"]
    let next = last + 2 < reading.count && reading.lower(last + 1) == "and" && reading[last + 2].tag == .number
    let isBehind =
      gap[0] > 1 && reading.lower(gap[0] - 1) == "and" && units.contains(reading[gap[0] - 2].lemma)
      && gap[0] > 2 && reading[gap[0] - 3].tag == .number
    return reading[gap[0]].tag == .number && units.contains(reading[last].lemma) && (next || isBehind)
  }

  /// "Last year nine groups measured to the top": of a course that is held each year.
  func isUndated(_ reading: Reading) -> Bool {
    guard let heading = occasion?.heading, !heading.words.contains(where: \.isYearLike) else { return false }
    return reading.parse.tokens.indices.dropLast().contains { index in
      ["last", "this", "next"].contains(reading.lower(index))
        && ["year", "term", "semester", "week", "month"].contains(reading.lower(index + 1))
    }
  }

  /// "An oil-based ink, since the old one ran off metal" has a clause and states nothing.
  func isStatement(_ reading: Reading) -> Bool {
    reading.parse.roots.contains { reading[$0].tag.isVerb || reading[$0].tag == .modal }
      || ClauseReader.clauses(of: reading).contains { $0.place != .relative }
  }

  /// "Effective, though opposed by the shops, which …", unlike "Steel, though invented in 1856, …": its subject stands elsewhere.
  func isSubjectless(_ reading: Reading) -> Bool {
    guard reading.count > 4, reading[1].text == ",",
      !reading.parse.roots.contains(where: { reading.children($0, .nsubj, .nsubjpass).contains(0) })
    else { return false }
    if ["though", "although", "albeit", "if", "but"].contains(reading.lower(2)),
      (3...4).contains(where: {
        reading.lower($0).hasSuffix("ed") || [.verbParticiple, .verbPast].contains(reading[$0].tag)
      }),
      !["today", "yesterday", "now", "then", "here", "there", "still"].contains(reading.lower(0))
    {
      return true
    }
    guard [.adjective, .verbParticiple].contains(reading[0].tag) else { return false }
    return reading.parse.roots.allSatisfy { reading.children($0, .nsubj, .nsubjpass, .expl).isEmpty }
  }

  /// "Option A: lining with clay": of what is to be chosen from, its label says nothing.
  func isOption(_ label: String) -> Bool {
    let words = label.words
    return words.count == 2 && ["option", "variant", "alternative", "scenario"].contains(words[0])
      && (words[1].count == 1 || Words.numbers[words[1]] != nil || words[1].isAllDigits)
  }

  /// "Not more than […] high": eight of what isn't said.
  func isBareMeasure(_ gap: [Int], _ reading: Reading) -> Bool {
    guard let last = gap.last, last + 1 < reading.count else { return false }
    // "About three […] were printed on paper": of what?
    let end = reading[last].tag == .number ? last + 1 : last
    if Amounts.fractions.contains(reading.lower(end)), end + 1 < reading.count, reading[end + 1].tag.isVerb {
      return true
    }
    guard reading[last].tag == .number else { return false }
    return ["high", "deep", "wide", "long", "tall", "thick", "abreast"].contains(reading.lower(last + 1))
  }

  func looseness(_ reading: Reading) -> Double {
    reading.loose.isEmpty ? 0 : local != nil ? 0.02 : 0.15
  }

  /// "At risk", "out of reach": the preposition all but says its noun.
  func isIdiom(_ gap: [Int], _ reading: Reading) -> Bool {
    if gap[0] > 0, reading.lower(gap[0]) == "effect", reading.lower(gap[0] - 1) == "with" { return true }
    guard gap.count == 1, gap[0] > 0, reading[gap[0]].tag == .noun, reading[gap[0]].text.first?.isLowercase == true
    else { return false }
    return ["at", "out", "of", "on", "under"].contains(reading.lower(gap[0] - 1))
      && reading[gap[0]].label == .pobj && !reading[reading[reading[gap[0]].head].head].tag.isNoun
  }

  /// "[…] took a different view.": hardly anything is said of what is asked.
  func isThin(_ gap: [Int], _ tokens: [Int], _ reading: Reading) -> Bool {
    let rest = tokens.filter { !gap.contains($0) }
    let isNamed = rest.contains { reading[$0].tag.isName || reading[$0].tag == .number }
    // "Talks will resume on […]."
    if local == nil, !isNamed, reading.dates.contains(where: { $0.contains(gap[0]) }) {
      return rest.count { reading[$0].tag.isNoun || reading[$0].tag == .adjective } < 2
        && rest.count { reading[$0].tag.isNoun || reading[$0].tag.isVerb } < 4
    }
    guard gap.first == tokens.first else { return false }
    return !isNamed && rest.count { reading[$0].tag.isNoun || reading[$0].tag == .adjective } < 3
  }

  /// "Two of the […] wheels": how many there are is taken for known.
  func isPresupposed(_ number: Range<Int>, _ reading: Reading) -> Bool {
    number.lowerBound > 0 && !reading.lower(number.lowerBound).isYearLike
      && ["the", "these", "those"].contains(reading.lower(number.lowerBound - 1))
  }

  /// "There is no […]", "between any […]", "grew […] rice" for "hardly any", "[…] later": of no, any or another.
  func isEmpty(_ gap: [Int], _ reading: Reading) -> Bool {
    guard let first = gap.first, let last = gap.last else { return true }
    if first > 0, reading.lower(first - 1) == "any" { return true }
    if first > 0, reading.lower(first - 1) == "no", (0..<first).contains(where: { reading[$0].label == .expl }) {
      return true
    }
    if Self.denying.contains(reading.lower(first)) { return true }
    return last + 1 < reading.count && ["later", "earlier", "afterwards", "before"].contains(reading.lower(last + 1))
      && reading.amounts.contains { $0.tokens.contains(first) }
      && (last + 2 >= reading.count
        || !["than", "the", "a", "he", "she", "it", "they"].contains(reading.lower(last + 2))
        || last + 1 == reading.count - 2)
  }

  private static let denying: Set = ["no", "not", "hardly", "barely", "scarcely", "nobody", "nothing", "none"]
}

extension Reading {
  /// "[…] x 10^12 km", "2.4 x […]^14".
  func tearsPower(_ gap: ClosedRange<Int>) -> Bool {
    let (before, next) = (gap.lowerBound - 1, gap.upperBound + 1)
    if before >= 0, self[before].text.hasSuffix("^") { return true }
    guard next < count else { return false }
    return self[next].text.hasPrefix("^")
      || ["x", "×"].contains(lower(next)) && next + 1 < count && self[next + 1].text.hasPrefix("10")
  }

  /// "Two" with the "thirds" behind it.
  func withFraction(_ amount: Range<Int>) -> Range<Int> {
    guard let last = amount.last, self[last].tag == .number, last + 2 < count,
      Amounts.fractions.contains(lower(last + 1))
    else { return amount }
    return amount.lowerBound..<(last + 2)
  }
}
