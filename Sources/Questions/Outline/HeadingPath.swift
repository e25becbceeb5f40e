/// The headings that a line stands under, as they are opened one after another.
struct HeadingPath {
  /// How a heading is set: chapters of one text are set alike.
  private struct Shape: Hashable {
    let kind: Headings.Kind
    let level: Int
    let isNumbered: Bool
  }

  /// Of the last heading with Markdown's marks; 0 before the first.
  private var markdownLevel = 0
  /// The highest first.
  private var path: [(text: String, level: Int)] = []
  /// How each heading is set, by its line.
  private var shapes: [Int: Shape] = [:]

  /// A heading below those before it that are higher.
  mutating func opened(_ heading: Headings.Heading, at line: SourceLine) -> Outline.Heading {
    // Other headings stand under those of Markdown.
    let isMarkdown = heading.kind == .atx || heading.kind == .underlined
    if isMarkdown { markdownLevel = heading.level }
    let level = isMarkdown ? heading.level : markdownLevel + heading.level
    var opened = Outline.Heading(text: heading.line.text, name: heading.line.name, level: level, line: line.number)
    while let last = path.last, last.level >= level { path.removeLast() }
    opened.above = path.map(\.text)
    path.append((heading.line.text, level))
    shapes[line.number] = Shape(
      kind: heading.kind, level: level, isNumbered: !line.text.hasPrefix(heading.line.text))
    return opened
  }

  /// The first headings, if they have nothing of their own and are no first chapters: "Week 6: Pingos" under
  /// "Permafrost landscapes" says what the text is about.
  func topics(over sections: [Outline.Section]) -> [Outline.Aside] {
    let first = sections.prefix { $0.points.isEmpty && $0.heading?.name == nil }
    guard first.count < sections.count else { return [] }
    let others = Set(sections.dropFirst(first.count).compactMap { $0.heading.flatMap { shapes[$0.line] } })
    return first.compactMap(\.heading).filter { shapes[$0.line].map { !others.contains($0) } ?? false }.map {
      Outline.Aside(text: $0.text, line: $0.line)
    }
  }
}
