import Grammar

/// What the rows of a table have in common.
struct TableFacts: Sendable {
  let columns: [TableColumn]
  /// The column that says what each row is.
  let key: Int
  /// What a row is: "program", "element"; nil where neither header nor heading says so.
  let noun: String?
  private let names: [String: Int]
  /// Does it tell of what is over?
  private let isPast: Bool
  /// What somebody did to each row: "discovered" of the column "Discoverer".
  private let deed: String?

  init(_ table: Outline.Table, heading: String) {
    let columns = table.columns.indices.map { column in
      TableColumn(table.columns[column], cells: table.rows.map { $0[column] })
    }
    self.columns = columns
    let key = Self.key(of: columns)
    self.key = key
    noun = columns[key].isGeneric ? Self.noun(of: heading) : Noun.singular(of: columns[key].name)
    isPast = columns.contains { $0.kind == .years || ["reign", "died", "death"].contains($0.lastWord) }
    deed = columns.lazy.compactMap { ColumnQuestion.deed(of: $0) }.first
    latestYear = columns.map(\.name).filter { $0.namedYear != nil }.max() ?? ""
    let isAspect = columns[0].isGeneric || Self.aspects.contains(columns[0].lastWord)
    isTurned =
      key == 0 && isAspect && columns.count >= 3
      && columns.dropFirst().allSatisfy { $0.name.namedYear == nil && $0.name.wordCount <= 5 }
      && columns.indices.dropFirst().contains { column in
        Set(table.rows.map { CellKind($0[column]) }.filter { $0 != .blank }).count > 1
      }
      && table.rows.allSatisfy { CellKind($0[0]) == .text && $0[0].wordCount <= 5 && !$0[0].hasVerb(in: .english) }
    names = table.rows.reduce(into: [:]) { $0[$1[key].lowercased(), default: 0] += 1 }
  }

  /// Are its columns things, and its rows what is said of each: investment and margin of two plans?
  let isTurned: Bool

  /// The last of the years that its columns are called by; "" where none is.
  let latestYear: String

  /// Is it a row for each year or day?
  var isDated: Bool { [.year, .date, .weekday].contains(columns[key].kind) }

  /// Does no other row have the same name?
  func isAlone(_ cells: [String]) -> Bool { names[cells[key].lowercased(), default: 0] <= 1 }

  /// How a question about a column calls a row; nil where it can't.
  func name(of cells: [String], asked: Int) -> RowName? {
    // A heading doesn't tell what "with a lid" is.
    if columns[key].isGeneric, !columns[asked].name.isYearLike, CellKind(cells[key]) == .text,
      RowPhrase.item(cells[key]) == nil, RowPhrase(cells[key]).isLoose
    {
      return nil
    }
    var name = RowName(
      cells[key], noun: noun, second: second(of: cells, asked: asked), isFigure: columns[asked].name.isYearLike)
    name?.isPast = isPast
    name?.deed = deed
    return name
  }

  /// What tells more of a row that is named by a code or a number.
  func second(of cells: [String], asked: Int) -> String? {
    guard [.code, .number].contains(CellKind(cells[key])), CellKind(cells[asked]) != .text else { return nil }
    let column = columns.indices.first { $0 != key && columns[$0].kind == .text && CellKind(cells[$0]) == .text }
    guard let column, column != asked, !cells[column].hasVerb(in: .english) else { return nil }
    let text = RowName.plain(cells[column].withoutBracket)
    guard (1...5).contains(text.wordCount), !text.contains("("), !text.contains("`") else { return nil }
    // "Train V1 (from Oakford)"
    return ["from", "to", "via"].contains(columns[column].name) ? "\(columns[column].name) \(text)" : text
  }

  private static func key(of columns: [TableColumn]) -> Int {
    let first = columns[0]
    let isText = first.kind == .text
    if isText, first.isUnique { return 0 }
    if [.year, .date, .weekday].contains(first.kind), first.isUnique { return 0 }
    if !isText, !first.isGeneric, counted.contains(first.lastWord) { return 0 }
    let named = columns.indices.first { columns[$0].kind == .text && columns[$0].isUnique && isNaming(columns[$0]) }
    if let named { return named }
    if first.kind == .code, first.isUnique { return 0 }
    if first.isRunning || [.number, .code, .years].contains(first.kind) {
      return columns.indices.first { columns[$0].kind == .text && columns[$0].isUnique } ?? 0
    }
    return 0
  }

  private static func isNaming(_ column: TableColumn) -> Bool {
    guard let type = Lexicon.type(ofNoun: column.lastWord) else { return naming.contains(column.lastWord) }
    return type != .thing && type != .time || naming.contains(column.lastWord)
  }

  private static let naming: Set = [
    "name", "title", "element", "country", "city", "state", "planet", "party", "candidate", "king", "queen", "film",
    "book",
    "novel", "species", "language", "river", "mountain", "company", "team", "event", "station",
  ]

  /// "Week 3" is a name, "population 3" is none.
  private static let counted: Set = [
    "week", "session", "lesson", "day", "chapter", "lecture", "unit", "module", "step", "stage", "phase", "platform",
    "room",
    "level", "grade", "class", "line", "route", "bus", "train", "track", "act", "book", "part", "round", "flight",
    "tram",
    "group", "section", "article", "mode", "program", "programme", "gear", "exercise", "task", "ferry",
  ]

  private static let aspects: Set = [
    "aspect", "feature", "property", "criterion", "characteristic", "measure", "indicator", "quantity", "parameter",
    "", "figure", "requirement", "specification",
  ]

  /// "program" of "Programs".
  private static func noun(of heading: String) -> String? {
    let words = heading.split(separator: " ").map(String.init).filter { $0.contains(where: \.isLetter) }
    guard (1...3).contains(words.count), let last = words.last, Noun.isPlural(last) else { return nil }
    let phrase = TableColumn.decapitalised(words.joined(separator: " "))
    guard !phrase.words.contains(where: { Words.function.contains($0) }),
      Lexicon.isWord(Noun.singular(of: last.lowercased()))
    else { return nil }
    return Noun.singular(of: phrase)
  }
}
