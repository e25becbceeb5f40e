/// Gaps for the cells of a table's row, where no sentence can be formed.
struct ForeignTables: Sendable {
  private let language: Language
  private let tables: [TableFacts]
  private let title: String?

  init(_ outline: Outline) {
    language = outline.language
    title = outline.title
    tables = outline.tables.map { TableFacts($0, heading: "") }
  }

  /// "Programme – P2 (Schrühbrand) – Höchsttemperatur: […]"
  func candidates(of row: Outline.Row, line: Int, heading: String?) -> [Candidate] {
    guard tables.indices.contains(row.table) else { return [] }
    let facts = tables[row.table]
    let cells = row.cells
    let statements = RowStatements(row: row, language: language)
    let told = Set(statements.columns)
    guard facts.isAlone(cells), CellKind(cells[facts.key]) != .blank, !told.contains(facts.key) else { return [] }
    if let dated = dated(statements, cells[facts.key], line) { return [dated] }
    var made: [Candidate] = []
    for column in cells.indices where column != facts.key && !told.contains(column) {
      let kind = CellKind(cells[column])
      guard kind != .blank, kind != .tick, !facts.columns[column].isRunning else { continue }
      let second = facts.second(of: cells, asked: column).map { " (\($0))" } ?? ""
      let parts = [
        title ?? "", heading == title ? "" : heading ?? "", cells[facts.key] + second, facts.columns[column].header,
      ].filter { !$0.isEmpty }
      let head = parts.joined(separator: " – ") + language.colon
      let answer = cells[column].withoutCode
      let start = head.unicodeScalars.count
      var candidate = Candidate(
        kind: .cloze, text: head + answer, deletion: start..<start + answer.unicodeScalars.count, answer: .text(answer),
        line: line, score: kind == .text ? 0.56 : 0.62)
      candidate.sentence = statements.sentences.count
      made.append(candidate)
    }
    TableGenerator.weaken(&made, among: Array(made.indices))
    return made
  }

  /// "[…]: Edo wurde in Tokio umbenannt."
  private func dated(_ statements: RowStatements, _ date: String, _ line: Int) -> Candidate? {
    guard CellKind(date).isDay, let first = statements.sentences.first else { return nil }
    return Candidate(
      kind: .cloze, text: date + language.colon + first.text, deletion: 0..<date.unicodeScalars.count,
      answer: .text(date), line: line, score: 0.7)
  }
}
