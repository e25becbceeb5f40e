/// A text that tells its reader how to do something: a manual, a recipe, a leaflet.
struct Guide {
  /// Does its title or its first lines say that it is one?
  private let isNamed: Bool
  /// Does it speak to the reader, and forbid something?
  private let isAddressed: Bool

  init(_ outline: Outline) {
    let opening = outline.sections.flatMap(\.points).prefix(3).flatMap { [$0.label ?? ""] + $0.sentences.map(\.text) }
    let titles = [outline.title ?? ""] + outline.subtitles.map(\.text) + opening.filter { $0.wordCount <= 16 }
    isNamed = titles.contains { title in
      let words = title.lowercased().words
      return words.contains(where: Self.names.contains)
        || ["using", "caring"].contains(words.first ?? "")
        || zip(words, words.dropFirst()).contains { $0 == ("how", "to") }
    }
    let sentences = outline.sections.flatMap(\.points).flatMap(\.sentences).map { $0.text }
      .filter { text in !text.contains { "\"“".contains($0) } }
    isAddressed =
      sentences.contains { $0.lowercased().words.contains { ["you", "your"].contains($0) } }
      && sentences.contains { text in ["Do not ", "Don't ", "Don’t ", "Never "].contains(where: text.hasPrefix) }
  }

  /// May a sentence under a heading tell what is to be done, rather than what is proposed or set as homework?
  func instructs(under heading: String, label: String?) -> Bool {
    guard isNamed || isAddressed else { return false }
    return !(heading + " " + (label ?? "")).lowercased().words.contains(where: Self.others.contains)
  }

  private static let names = PaperKind.guides.union(["recipe", "recipes", "procedure", "howto", "directions"])

  private static let others: Set = [
    "exercise", "exercises", "homework", "task", "tasks", "question", "questions", "assignment", "recommendation",
    "recommendations", "aims", "aim", "objectives", "goals", "demands", "proposals", "actions", "action", "activity",
    "reading", "quiz", "plans", "discussion", "problems", "motion", "agenda",
  ]
}
