import Grammar

/// Asks for the cells of a table's row that are no sentences.
struct TableGenerator: Sendable {
  private let tables: [TableFacts]
  /// What the whole text is about, before a question.
  private let heading: String?
  /// Whom "our" means.
  private let owner: String?
  /// The titles that may say more than that.
  private let titles: [String]

  /// So many of a row's columns are asked for at first; the others are weak.
  private static let most = 2

  init(_ outline: Outline, occasion: Occasion?) {
    var headings = [String](repeating: "", count: outline.tables.count)
    for section in outline.sections {
      for point in section.points {
        if let row = point.row { headings[row.table] = section.heading?.text ?? "" }
      }
    }
    tables = zip(outline.tables, headings).map { TableFacts($0, heading: $1) }
    heading = occasion?.heading
    owner = occasion?.owner ?? OutlineNames.writer(of: outline).map(OccasionFinder.withoutForm)
    titles = Array(Set(headings + [outline.title ?? ""])).sorted()
  }

  /// - Parameters:
  ///   - told: the columns that were asked for as sentences.
  ///   - local: what stands over the table.
  func candidates(
    of row: Outline.Row, line: Int, told: Set<Int>, local: LocalTopic?
  ) -> (made: [Candidate], refused: [Refused]) {
    guard tables.indices.contains(row.table) else { return ([], []) }
    let facts = tables[row.table]
    var made: [Candidate] = []
    var refused: [Refused] = []
    if !told.contains(facts.key), !facts.isAlone(row.cells) {
      return ([], [Refused(reason: .ambiguousRow, line: line, question: nil)])
    }
    for column in facts.columns.indices where column != facts.key && !told.contains(column) {
      guard CellKind(row.cells[column]) != .blank else { continue }
      do throws(Refusal) {
        made.append(try candidate(column, row.cells, facts, line: line, local: local))
      } catch {
        refused.append(Refused(reason: error, line: line, question: nil))
      }
    }
    Self.weaken(&made, among: made.indices.filter { Checks.refusal(of: made[$0]) == nil })
    if made.isEmpty, refused.isEmpty, told.isEmpty {
      refused = [Refused(reason: .nothingToAsk, line: line, question: nil)]
    }
    return (made, refused)
  }

  /// Makes all but a row's best candidates weak.
  ///
  /// - Parameter places: those that are compared.
  static func weaken(_ made: inout [Candidate], among places: [Int]) {
    let order = places.sorted { (made[$1].score, $0) < (made[$0].score, $1) }
    for index in order.dropFirst(most) { made[index].score = min(made[index].score, Selection.decent) }
  }

  private func candidate(
    _ column: Int, _ cells: [String], _ facts: TableFacts, line: Int, local: LocalTopic?
  ) throws(Refusal) -> Candidate {
    let cell = cells[column].withoutLastStop
    // "No." before what the row is called by.
    if column < facts.key, facts.columns[column].isGeneric, facts.columns[column].kind == .number { throw .vague }
    // Of the figures of several years only the last are news.
    if facts.columns[column].name.namedYear != nil, facts.columns[column].name != facts.latestYear { throw .weak }
    let key = cells[facts.key]
    if cell.wordCount > 12 { throw .answerTooLong }
    let question: ColumnQuestion
    var isNamed = false
    if facts.isDated {
      guard let date = RowStatements.phrase(of: key), CellKind(key) != .clock else { throw .namelessColumn }
      if let asked = Self.event(cell, key, facts.columns[column]) {
        return finished(asked.text, .text(key), asked.kind, asked.score, isNamed: false, line: line, local: local)
      }
      question = try ColumnQuestion(facts.columns[column], cell, on: date)
    } else if facts.isTurned {
      question = try ColumnQuestion(turned: key, facts.columns[column], cell, of: facts.noun, owner: owner)
    } else {
      guard let name = facts.name(of: cells, asked: column) else {
        throw .namelessColumn
      }
      if let definition = Self.definition(of: key, cell, facts.columns[column], line: line) { return definition }
      isNamed = name.isName
      question = try ColumnQuestion(facts.columns[column], cell, of: name)
    }
    return finished(
      question.text, answer(cell, facts.columns[column]), question.kind, question.score, isNamed: isNamed, line: line,
      local: local)
  }

  /// "Battle of Sekigahara" beside its year is asked for the year.
  private static func event(_ cell: String, _ key: String, _ column: TableColumn) -> (
    text: String, kind: Candidate.Kind, score: Double
  )? {
    guard CellKind(cell) == .text, CellKind(key) != .weekday, let name = RowName(cell, noun: nil, second: nil),
      name.isEvent, name.isName, Lexicon.type(ofNoun: column.lastWord) != .person
    else { return nil }
    let year = TableColumn("Year", cells: [key])
    return (try? ColumnQuestion(year, key, of: name)).map { ($0.text, .date, 0.66) }
  }

  /// What a term means is asked from its meaning.
  private static func definition(of key: String, _ cell: String, _ column: TableColumn, line: Int) -> Candidate? {
    guard ["meaning", "definition", "explanation"].contains(column.lastWord), (3...20).contains(cell.wordCount),
      CellKind(key) == .text, key.wordCount <= 5
    else { return nil }
    let meaning = RowStatements.decapitalised(cell)
    guard ["a", "an", "the", "any", "one"].contains(meaning.words.first ?? "") || !meaning.hasVerb(in: .english) else {
      return nil
    }
    return Candidate(
      kind: .definition, text: "What is the term for \(meaning)?", answer: .text(key.withoutCode), line: line,
      score: 0.84)
  }

  /// The cell with its column's unit, or the things that it lists.
  private func answer(_ cell: String, _ column: TableColumn) -> Candidate.Answer {
    let whole = cell.withoutCode.replacing(" | ", with: " / ")
    let bare = whole.withoutBracket.wordCount + 2 <= whole.wordCount ? whole.withoutBracket : whole
    if let unit = column.unit, [.number, .year].contains(CellKind(bare)) {
      return .text(ColumnUnit.amount(bare, unit))
    }
    let items = bare.replacing(" and ", with: ", ").split(separator: ", ").map { String($0).trimmedBlanks }
    if Noun.isPlural(column.name), CellKind(bare) == .text, (2...5).contains(items.count),
      items.allSatisfy({ (1...4).contains($0.wordCount) && !$0.contains("(") && !$0.contains(")") && !$0.contains(",") }
      ), Set(items).count == items.count
    {
      return .list(items)
    }
    return .text(bare)
  }

  /// A question with what stands over it, where that isn't said.
  private func finished(
    _ body: String, _ answer: Candidate.Answer, _ kind: Candidate.Kind, _ score: Double, isNamed: Bool, line: Int,
    local: LocalTopic?
  ) -> Candidate {
    let stems = Set(Checks.contentStems(body))
    // "The figure for staff": of a budget, which the title says.
    let isFigure = body.hasPrefix("what is the figure") || body.hasPrefix("what is the total")
    let said = heading ?? local?.text ?? " "
    let longer = isFigure ? titles.first { $0.hasPrefix(said) && $0 != said } : nil
    let titled = longer?.replacing(": ", with: " – ")
    let all = [titled ?? heading, isNamed && heading != nil ? nil : local?.text].compactMap { $0 }.filter {
      !Set(Checks.contentStems($0)).isSubset(of: stems)
    }
    let kept = all.count == 2 && all[0].lowercased().contains(all[1].lowercased()) ? [all[0]] : all
    let heads = [kept.joined(separator: " – ")] + kept
    let text =
      heads.filter { !$0.isEmpty }.map { $0.asLead + body }.first { $0.wordCount <= Checks.mostWords } ?? body
    var candidate = Candidate(
      kind: kind, text: text.prefix(1).uppercased() + text.dropFirst() + "?", answer: answer, line: line, score: score)
    if case .text(let text) = answer, let blank = text.firstIndex(of: " "),
      CellKind(String(text[..<blank])) == .number, kind == .number,
      // Not "17" for "17 million".
      case let unit = text[text.index(after: blank)...].lowercased(), !unit.contains(" "),
      !Amounts.magnitudes.contains(unit)
    {
      candidate.accept[text] = [String(text[..<blank])]
    }
    return candidate
  }
}
