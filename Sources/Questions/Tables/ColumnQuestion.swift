import Grammar

/// Asks for what a column says of a row, in the words that fit the column's name and the cell.
struct ColumnQuestion {
  /// Without its capital and its mark.
  let text: String
  let kind: Candidate.Kind
  /// What it is worth asking.
  var score = 0.56

  /// - Throws: why nothing can be asked.
  init(_ column: TableColumn, _ cell: String, of row: RowName) throws(Refusal) {
    if let change = try Self.change(column, cell, row) {
      self = change
      return
    }
    try Self.check(cell, of: column)
    if ["total", "sum", "totals", "average"].contains(row.text.lowercased()), column.name.namedYear == nil {
      throw .nothingToAsk
    }
    if row.isPerson, !row.isPrivate, column.words.count == 1, Self.places.contains(column.lastWord) {
      throw .namelessColumn
    }
    for form in [
      Self.clause, Self.language, Self.verbal, Self.span, Self.time, Self.count, Self.place, Self.person, Self.use,
    ] {
      if let made = form(column, cell, row) {
        self = made
        return
      }
    }
    if let made = Self.given(column, cell, row) {
      self = made
      return
    }
    if let made = try Self.plain(column, cell, "of " + row.text, verb: row.isPast ? "was" : "is") {
      self = made
      return
    }
    throw .namelessColumn
  }

  /// Of what a table says by years or days.
  init(_ column: TableColumn, _ cell: String, on date: String) throws(Refusal) {
    try Self.check(cell, of: column)
    let verb = date.hasPrefix("on ") && CellKind(String(date.dropFirst(3))) == .weekday ? "is" : "was"
    if RowName.events.contains(column.lastWord) || Self.happening.contains(column.lastWord) {
      guard CellKind(cell) == .text else { throw .namelessColumn }
      self.init("what happened \(date)", .object, 0.56)
    } else if Self.isCount(column, cell) {
      self.init("how many \(Self.counted(column)) were there \(date)", .number, 0.62)
    } else if Lexicon.type(ofNoun: column.lastWord) == .person {
      self.init("who \(Noun.isPlural(column.name) ? "were" : verb) the \(column.name) \(date)", .subject, 0.62)
    } else if let made = try Self.plain(column, cell, date, verb: verb) {
      // "What was the city in 1998?"
      let isBare = column.words.count == 1 && column.lastWord != "venue"
      guard !isBare || ![.place, .body, .country].contains(Lexicon.type(ofNoun: column.lastWord)) else {
        throw .namelessColumn
      }
      self = made
    } else {
      throw .namelessColumn
    }
  }

  init(_ text: String, _ kind: Candidate.Kind, _ score: Double) {
    self.text = text
    self.kind = kind
    self.score = score
  }

  /// Refuses a cell that says nothing, or whose column doesn't say of what it says something.
  private static func check(_ cell: String, of column: TableColumn) throws(Refusal) {
    if [.tick, .blank].contains(CellKind(cell)) || isNothing(cell) { throw .nothingToAsk }
    if column.name.isEmpty { throw .namelessColumn }
    if CellKind.isChange(cell) || remarks.contains(column.lastWord) || column.isRunning { throw .vague }
  }

  static let remarks: Set = [
    "note", "notes", "remark", "remarks", "comment", "comments", "description", "details", "source", "sources", "page",
    "example", "examples", "url", "link", "links", "other", "#", "no", "nr", "id", "information", "info", "status",
  ]

  static let places: Set = [
    "country", "city", "town", "region", "continent", "state", "province", "county", "place", "location",
  ]

  private static let happening: Set = [
    "events", "measure", "development", "milestone", "reform", "incident", "happened",
  ]
}

extension ColumnQuestion {
  /// "What is “Hund” in English?"
  private static func language(_ column: TableColumn, _ cell: String, _ row: RowName) -> ColumnQuestion? {
    guard Lexicon.isLanguage(column.name) || column.name == "English", column.words.count == 1,
      // "*p" is a sound.
      row.text.count(where: \.isLetter) > 1
    else { return nil }
    return ColumnQuestion("what is \(row.text) in \(column.name)", .object, 0.62)
  }

  /// "How many moons does Jupiter have?"
  private static func count(_ column: TableColumn, _ cell: String, _ row: RowName) -> ColumnQuestion? {
    guard isCount(column, cell) else { return nil }
    let noun = counted(column)
    if ["votes", "points", "goals", "medals"].contains(column.lastWord) {
      return ColumnQuestion("how many \(noun) did \(row.text) get", .number, 0.62)
    }
    if column.lastWord == "seats", row.text.contains("Party") || row.isPlural {
      return ColumnQuestion("how many \(noun) did \(row.text) win", .number, 0.62)
    }
    return ColumnQuestion("how many \(noun) \(row.does) \(row.text) have", .number, 0.62)
  }

  private static func isCount(_ column: TableColumn, _ cell: String) -> Bool {
    let kind = CellKind(cell)
    guard kind == .number || kind == .year, column.unit == nil, !cell.contains("."), !cell.hasPrefix("-"),
      !cell.hasPrefix("−")
    else {
      return false
    }
    if column.name.lowercased().hasPrefix("number of ") { return true }
    return column.isPlural && !Self.sums.contains(column.lastWord)
      && (Lexicon.type(ofNoun: column.lastWord) != nil || Lexicon.isWord(Noun.singular(of: column.lastWord)))
  }

  private static let sums: Set = [
    "sales", "costs", "exports", "imports", "earnings", "expenses", "revenues", "savings", "funds", "taxes", "years",
    "dates", "profits", "proceeds", "rates", "fees",
  ]

  private static func counted(_ column: TableColumn) -> String {
    column.name.lowercased().hasPrefix("number of ") ? String(column.name.dropFirst(10)) : column.name
  }

  /// "What is the temperature of …?", "What are the exports of …?"
  private static func plain(
    _ column: TableColumn, _ cell: String, _ tail: String, verb: String = "is"
  ) throws(Refusal) -> ColumnQuestion? {
    let name = column.name
    let kind = CellKind(cell)
    if let year = name.namedYear, tail.hasPrefix("of ") {
      guard kind.isQuantity else { return nil }
      var row = tail.dropFirst(3)
      if row.hasPrefix("the ") { row = row.dropFirst(4) }
      if let first = row.split(separator: " ").first, Lexicon.isWord(first.lowercased()), first.uppercased() != first {
        row = row.prefix(1).lowercased() + row.dropFirst()
      }
      let asked =
        ["total", "sum", "average"].contains(row.lowercased())
        ? "the \(row.lowercased())" : "the figure for \(isSingular(row) ? "the " : "")\(row)"
      // The latest year is worth most.
      return ColumnQuestion("what is \(asked) in \(name)", .number, 0.5 + Double(year) / 20_000)
    }
    guard (1...5).contains(name.wordCount), name.first?.isLetter == true, isNoun(column.lastWord) || isFormula(name),
      !name.hasVerb(in: .english),
      !isProper(name)
    else { return nil }
    // "What is the year of …?"
    if ["year", "date", "time", "years", "dates", "day", "result", "type", "kind", "name"].contains(name.lowercased()) {
      throw .namelessColumn
    }
    // "The post of Georgia": whose post stands in another column.
    if ["post", "position", "office", "title", "rank", "role"].contains(name.lowercased()), tail.hasPrefix("of "),
      Lexicon.isCountry(String(tail.dropFirst(3)))
    {
      throw .namelessColumn
    }
    let isPlural = column.isPlural
    // "Who is the head of delegation of Georgia?"
    if !isPlural, kind == .text, isOffice(name), isPersonal(cell) {
      return ColumnQuestion("who \(verb) the \(name) \(tail)", .subject, 0.62)
    }
    let be = isPlural ? verb == "is" ? "are" : "were" : verb
    let preposition = signs.contains(column.lastWord) && tail.hasPrefix("of ") ? "for " + tail.dropFirst(3) : tail
    let isFact =
      kind != .text || linguistic.contains(column.lastWord)
      || cell.first?.isUppercase == true && RowName.plain(cell).first?.isUppercase == true && cell.wordCount <= 4
    // "Set by user" among temperatures.
    let isOdd = kind == .text && [.number, .amount, .year, .clock].contains(column.kind)
    let candidate: Candidate.Kind = kind.isQuantity ? .number : kind.isDay || kind == .clock ? .date : .object
    return ColumnQuestion("what \(be) the \(name) \(preposition)", candidate, isOdd ? 0.4 : isFact ? 0.62 : 0.56)
  }

  /// "Closed-system" over what a first column of properties says of it: a thing, no property.
  private static func isProper(_ name: String) -> Bool {
    guard let first = name.split(separator: " ").first, first.first?.isUppercase == true else { return false }
    return first.uppercased() != first && Lexicon.country(ofAdjective: String(first)) == nil
      && !Lexicon.isLanguage(String(first)) && !Lexicon.isCountry(String(first))
  }

  /// A word of grammar, or a sign.
  static func isSpecific(_ word: String) -> Bool { linguistic.contains(word) || signs.contains(word) }

  /// "pKa"
  private static func isFormula(_ name: String) -> Bool {
    let last = name.split(separator: " ").last ?? ""
    return last.utf8.count <= 4 && last.dropFirst().contains(where: \.isUppercase)
  }

  static func isNoun(_ word: String) -> Bool {
    Lexicon.type(ofNoun: word) != nil || word == word.uppercased() || linguistic.contains(word) || signs.contains(word)
  }

  private static let linguistic: Set = [
    "colour", "colours", "participle", "plural", "genitive", "infinitive", "tense", "singular", "past",
  ]
  private static let signs: Set = [
    "symbol", "abbreviation", "code", "formula", "sign", "shortcut", "command", "synonym",
  ]
}
