import Grammar

/// What one point is about, in its author's words: "Riverside Library", "Water Rates".
struct LocalTopic: Hashable, Sendable {
  let text: String
  /// Is it the point's own label rather than what stands above it?
  let isLabel: Bool
  let stems: Set<String>

  /// Is it short enough to stand before a question that could do without: "Sewage", not "Zaandam (Monday and Tuesday)"?
  var isShort: Bool { text.wordCount <= 4 && !text.contains("(") }

  /// The point's label, the item above it or its heading: the nearest that names something.
  init?(of point: Outline.Point, heading: String) {
    if let code = point.code, let kind = EntryGenerator.signal(under: heading) {
      text = kind + " " + code
      isLabel = true
      stems = Set(Checks.contentStems(text))
      return
    }
    let label = point.label.flatMap { Motions.isLabel($0) ? nil : $0 } ?? ""
    let names = [label, point.parent ?? "", heading].map {
      String($0.split(separator: ":").first ?? "").withoutNumber.withoutLastStop.tidied
    }
    guard var text = names.first(where: Self.isTopic) else { return nil }
    // "Cases" under "Legionnaires' disease in East Harlan".
    if text == names[0], Self.isPlain(text), Self.isTopic(names[2]), !Self.isPlain(names[2]) { text = names[2] }
    isLabel = text == names[0]
    let small = text.split(separator: " ").enumerated().map { Self.small($1, in: text, isFirst: $0 == 0) }
      .joined(separator: " ")
    self.text = small.prefix(1).uppercased() + small.dropFirst()
    stems = Set(Checks.contentStems(text))
  }

  /// One common noun.
  private static func isPlain(_ text: String) -> Bool { text.wordCount == 1 && Lexicon.isWord(text.lowercased()) }

  /// "Walvis" and "Bay" of "WALVIS BAY, 6 March", but "NATO" of "NATO SUMMIT": small what is a word or a place.
  private static func small(_ word: Substring, in text: String, isFirst: Bool) -> String {
    let letters = word.filter(\.isLetter)
    guard letters.count > 1, letters.allSatisfy(\.isUppercase) else { return String(word) }
    let bare = word.lowercased().split { !$0.isLetter }.first.map(String.init) ?? ""
    let name = bare.prefix(1).uppercased() + bare.dropFirst()
    let isKnown =
      Lexicon.isWord(bare) || Words.function.contains(bare) || Dates.isMonthName(bare) || Lexicon.isCity(name)
      || Lexicon.isCountry(name)
      || Lexicon.isGivenName(name)
    // "US trade": one short word in capitals is rather an abbreviation.
    let isAlone = !text.split(separator: " ").contains { $0 != word && $0.count > 1 && $0.uppercased() == $0 }
    guard isKnown || letters.count > 5 && !isAlone, letters.count > 3 || !isAlone else { return String(word) }
    return OccasionFinder.capitalised(word, isFirst: isFirst)
  }

  /// Does it say a part of an answer, or the adjective of a country that the answer says?
  func tells(_ answer: [String]) -> Bool {
    !stems.isDisjoint(with: answer)
      || text.split(separator: " ").contains { word in
        Lexicon.country(ofAdjective: String(word)).map { answer.contains(Words.stem($0.lowercased())) } ?? false
      }
  }

  /// One to six words without a verb that name more than a part of every text.
  static func isTopic(_ text: String) -> Bool {
    let words = text.lowercased().words
    guard (1...6).contains(words.count), !text.contains("`"), !text.contains("..."),
      !text.contains("?"), text.prefix(while: { $0 != " " }).contains(where: \.isLetter),
      !words.contains(where: {
        Words.auxiliaries.contains($0) || Words.pronouns.contains($0) || Verbs.isFinite($0) && !Verbs.isAlsoNoun($0)
      })
    else { return false }
    if Words.questions.union(["which", "whether"]).contains(words[0]) { return false }
    if isByline(text) { return false }
    // "Take the temperature rectally": an order.
    if words.count > 2, Verbs.isForm(words[0]), ["the", "a", "an", "all", "your"].contains(words[1]) { return false }
    // "About the disease", "The source": it isn't said which.
    if let article = words.firstIndex(of: "the"), words.count == article + 2 { return false }
    // "R2" is a number, not a topic.
    guard words.contains(where: { $0.count > 2 && $0.allSatisfy(\.isLetter) }) || words.contains(where: \.isNonLatin)
    else { return false }
    let stems = Checks.contentStems(text)
    return !stems.isEmpty && !words.allSatisfy { generic.contains($0) || Words.function.contains($0) || $0.isAllDigits }
  }

  /// "From Ana Rojas in Lima", over a newspaper's report.
  private static func isByline(_ text: String) -> Bool {
    let words = text.split(separator: " ").map(String.init)
    guard words.count > 2, ["from", "by"].contains(words[0].lowercased()) else { return false }
    return words[1...2].allSatisfy { $0.first?.isUppercase == true && !Lexicon.isWord($0.lowercased()) }
  }

  /// Words of which headings consist that hold together any text.
  private static let generic = Dates.weekdays.union([
    "background", "overview", "summary", "introduction", "highlights", "key", "points", "next", "steps", "follow",
    "other", "business", "statements", "reactions", "reaction", "situation", "conclusion", "conclusions", "details",
    "facts", "figures", "results", "notes", "note", "remarks", "opening", "closing", "words", "timing", "context",
    "outlook", "findings", "discussion", "decision", "decisions", "report", "update", "news", "item", "items", "first",
    "second", "third", "day", "one", "two", "three", "part", "section", "main", "definition", "definitions", "terms",
    "examples", "example", "history", "agenda", "matters", "arising", "press", "quotes", "questions", "answers",
    "developments", "general", "remark", "final",
    "assessment", "risk", "risks", "caveat", "caveats", "programme", "program", "design", "method", "methods",
    "limitation", "limitations", "take-home", "take", "home", "message", "participants", "analysis", "aim", "aims",
    "objective", "objectives", "implications", "measures", "procedure", "setting", "echoes", "aftermath", "notices",
    "incident", "response", "trading", "performance", "signed", "brief", "year", "finances", "income", "spending",
    "vocabulary", "basic", "short", "basics", "host", "guest", "last", "new", "general", "important",
    "information", "voices", "segments", "events", "purpose", "appendix", "reasons", "reasoning", "headnote",
    "headnotes", "exercise", "exercises", "looking", "ahead", "old", "recommendation", "recommendations", "position",
    "positions", "loose", "ends", "talks", "visit", "meeting", "tour", "session",
  ])
}

extension String {
  fileprivate var isNonLatin: Bool { unicodeScalars.contains { $0.value > 0x24F && $0.properties.isAlphabetic } }

  /// "4. Riverside Library", "2.1 Budget" and "Item 3 – Lifts" without their numbers.
  fileprivate var withoutNumber: String {
    let words = split(separator: " ")
    if words.count > 2, ["item", "part", "section", "point"].contains(words[0].lowercased()),
      words[1].allSatisfy({ $0.isNumber || ".:–-".contains($0) }),
      case let rest = words.dropFirst(2).drop(while: { !$0.contains(where: \.isLetter) }), !rest.isEmpty
    {
      return rest.joined(separator: " ")
    }
    let rest = drop { $0.isNumber || ".)( ".contains($0) }
    // "5G network" begins with no number of a heading.
    guard rest.startIndex > startIndex, !rest.isEmpty, !self[index(before: rest.startIndex)].isNumber else {
      return self
    }
    return String(rest)
  }
}
