/// Asks for the label that sums a statement up; a last resort.
struct LabelGenerator: Generator {
  func candidates(from statement: Statement, in context: Context) -> [Candidate] {
    guard let label = statement.label, !statement.isFragment, label.wordCount >= 2, !statement.heading.isEmpty else {
      return []
    }
    let stems = Set(statement.text.words.map(Words.stem))
    guard !label.words.contains(where: { stems.contains(Words.stem($0)) && !Words.function.contains($0) }) else {
      return []
    }
    let marks = statement.text.contains("“") ? ("‘", "’") : ("“", "”")
    return [
      Candidate(
        kind: .label, text: "Which heading sums this up: \(marks.0)\(statement.text.withoutStop)\(marks.1)?",
        answer: .text(label), line: statement.line, score: 0.25)
    ]
  }
}
