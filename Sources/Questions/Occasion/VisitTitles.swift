import Grammar

/// Titles that name a visit without "of" or "by": "Rojas's trip to Peru", "King Felipe in Lima".
extension OccasionFinder {
  func titledVisit() -> Occasion? {
    for line in head {
      let pieces = line.replacing(" - ", with: ":").split(whereSeparator: { ":–—|".contains($0) })
      for piece in pieces where piece.contains(where: \.isLetter) {
        let words = piece.prefix { $0 != "," }.split(separator: " ").map(String.init)
        guard let journey = owned(words) ?? acted(words) ?? placed(words) else { continue }
        if let kind = Self.purpose(journey) { return visit(called: kind, to: journey.place, in: monthOverText) }
        return visit(of: visitor(journey.visitor), called: journey.noun, to: journey.place, in: monthOverText)
      }
    }
    return nil
  }

  private struct Journey {
    let visitor: [String]
    let noun: String
    let place: String
  }

  /// "Rojas’s State Visit to Peru", "Rojas Trip to Peru".
  private func owned(_ words: [String]) -> Journey? {
    guard let noun = words.firstIndex(where: { Self.journeys.contains($0.lowercased()) }), noun + 2 < words.count,
      ["to", "in", "of"].contains(words[noun + 1].lowercased()), let place = Self.place(in: words[(noun + 2)...])
    else { return nil }
    let visitor = words[..<noun].filter {
      !Self.adjectives.contains($0.lowercased()) && !$0.isYearLike && !Dates.isMonthName($0)
    }
    return Self.isVisitor(visitor) ? Journey(visitor: visitor, noun: words[noun].lowercased(), place: place) : nil
  }

  /// "Trade mission" of "Trade mission to Ghana": what it is for, not whose it is.
  private static func purpose(_ journey: Journey) -> String? {
    let words = journey.visitor.map { $0.lowercased() }
    guard words.allSatisfy({ purposes.contains($0) || $0 == "and" }) else { return nil }
    return (words + [journey.noun]).joined(separator: " ")
  }

  private static let purposes: Set = [
    "trade", "business", "investment", "study", "export", "economic", "industry", "field", "fact-finding", "peace",
    "research", "rescue", "aid", "goodwill", "cultural", "parliamentary",
  ]

  /// "U.S. Secretary of Commerce Visits Peru".
  private func acted(_ words: [String]) -> Journey? {
    guard let verb = words.firstIndex(where: { ["visits", "tours", "visited"].contains($0.lowercased()) }), verb > 0,
      let place = Self.place(in: words[(verb + 1)...]), Self.isVisitor(Array(words[..<verb]))
    else { return nil }
    let noun = words[verb].lowercased() == "tours" ? "tour" : "visit"
    return Journey(visitor: Array(words[..<verb]), noun: noun, place: place)
  }

  /// "President of Chile in Lima": who is in a place has an office elsewhere.
  private func placed(_ words: [String]) -> Journey? {
    guard let at = words.lastIndex(where: { $0.lowercased() == "in" }), at > 0,
      let place = Self.place(in: words[(at + 1)...]), place.wordCount == words.count - at - 1,
      Lexicon.isCountry(place) || Lexicon.isCity(place),
      words[..<at].contains(where: { Lexicon.isTitle($0) || Self.offices.contains($0.lowercased()) }),
      Self.isVisitor(Array(words[..<at]))
    else { return nil }
    return Journey(visitor: Array(words[..<at]), noun: "visit", place: place)
  }

  private static func isVisitor(_ words: [String]) -> Bool {
    guard (1...7).contains(words.count), let first = words.first else { return false }
    return words.allSatisfy {
      $0.first?.isUppercase == true || ["the", "of", "for", "and"].contains($0.lowercased())
        || offices.contains($0.lowercased()) || departments.contains($0.lowercased())
    }
      && !["a", "an", "first", "our", "my"].contains(first.lowercased())
  }

  /// The longest country or city that words begin with.
  private static func place(in words: ArraySlice<String>) -> String? {
    for length in (1...4).reversed() where length <= words.count {
      let name = words.prefix(length).joined(separator: " ")
      if Lexicon.isCountry(name) || Lexicon.isCity(name) { return name }
    }
    return nil
  }

  /// "Robert Castellan" for a name; whom the text names first for an office.
  private func visitor(_ words: [String]) -> String {
    var words = words
    if let last = words.last {
      for end in ["'s", "’s", "'", "’"] where last.hasSuffix(end) {
        words[words.count - 1] = String(last.dropLast(end.count))
        break
      }
    }
    if words.first?.lowercased() == "the" { words.removeFirst() }
    let last = words.last ?? ""
    let isOffice =
      Lexicon.isTitle(last) || Self.offices.contains(last.lowercased()) || words.contains("of") || words.contains("Of")
      || Lexicon.isCountry(last)
    return isOffice ? visitorName ?? "the " + words.joined(separator: " ") : words.joined(separator: " ")
  }

  private static let adjectives: Set = [
    "state", "official", "working", "first", "second", "third", "two-day", "three-day", "four-day", "five-day", "brief",
    "diplomatic", "recent", "surprise", "historic",
  ]

  private static let departments: Set = [
    "foreign", "trade", "prime", "finance", "defence", "defense", "energy", "interior", "vice", "deputy", "state",
    "economy", "agriculture", "education", "health", "environment", "culture",
  ]

  private static let offices: Set = [
    "minister", "president", "king", "queen", "chancellor", "secretary", "pope", "premier", "envoy", "emperor",
    "prince",
    "princess", "ambassador", "commissioner", "governor", "mayor",
  ]
}
