/// What one point is about, in its author's words: "Riverside Library", "Water Rates".
struct LocalTopic: Hashable, Sendable {
  let text: String
  let stems: Set<String>

  /// The point's label, the item above it or its heading: the nearest that names something.
  init?(of point: Outline.Point, heading: String) {
    let names = [point.label ?? "", point.parent ?? "", heading].map {
      String($0.split(separator: ":").first ?? "").withoutNumber.withoutLastStop.tidied
    }
    guard let text = names.first(where: Self.isTopic) else { return nil }
    let isCapital = text.contains { $0.isLetter } && text.uppercased() == text && text.wordCount > 1
    self.text = text.prefix(1).uppercased() + (isCapital ? text.dropFirst().lowercased() : String(text.dropFirst()))
    stems = Set(Checks.contentStems(text))
  }

  /// Two to six words without a verb that name more than a part of every text; one if it is a name of something.
  private static func isTopic(_ text: String) -> Bool {
    let words = text.lowercased().words
    guard (1...6).contains(words.count), !text.contains("`"), !text.contains("?"), text.first?.isLetter == true,
      !words.contains(where: { Words.auxiliaries.contains($0) || Words.pronouns.contains($0) })
    else { return false }
    if ["how", "why", "what", "when", "where", "who", "which", "whether"].contains(words[0]) { return false }
    let stems = Checks.contentStems(text)
    return !stems.isEmpty && !words.allSatisfy { generic.contains($0) || Words.function.contains($0) }
  }

  /// Words of which headings consist that hold together any text.
  private static let generic: Set = [
    "background", "overview", "summary", "introduction", "highlights", "key", "points", "next", "steps", "follow",
    "other", "business", "statements", "reactions", "reaction", "situation", "conclusion", "conclusions", "details",
    "facts", "figures", "results", "notes", "note", "remarks", "opening", "closing", "words", "timing", "context",
    "outlook", "findings", "discussion", "decision", "decisions", "report", "update", "news", "item", "items", "first",
    "second", "third", "day", "one", "two", "three", "part", "section", "main", "definition", "definitions", "terms",
    "examples", "example", "history", "agenda", "matters", "arising", "press", "quotes", "questions", "answers",
    "developments", "general", "remark", "final", "last", "new", "general", "important", "information",
  ]
}

extension String {
  /// "4. Riverside Library" and "2.1 Budget" without their numbers.
  fileprivate var withoutNumber: String {
    let rest = drop { $0.isNumber || ".)( ".contains($0) }
    return rest.count < count && !rest.isEmpty ? String(rest) : self
  }
}
