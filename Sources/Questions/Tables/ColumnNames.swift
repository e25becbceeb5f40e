import Grammar

/// Where a row's thing is, whose it is and what for.
extension ColumnQuestion {
  static func place(_ column: TableColumn, _ cell: String, _ row: RowName) -> ColumnQuestion? {
    if row.isLine, ["platform", "track", "gate", "pier"].contains(column.name) {
      return ColumnQuestion("from which \(column.name) does \(row.text) leave", .place, 0.6)
    }
    guard CellKind(cell) == .text, column.words.count == 1, cell.wordCount <= 6 else { return nil }
    let be = row.be
    switch column.lastWord {
    case "place", "location", "venue", "where":
      return ColumnQuestion(row.isEvent ? "where did \(row.text) take place" : "where \(be) \(row.text)", .place, 0.6)
    case let name where places.contains(name):
      if row.isPrivate { return ColumnQuestion("which \(column.lastWord) \(be) \(row.text) from", .place, 0.58) }
      if row.isEvent { return ColumnQuestion("in which \(column.lastWord) did \(row.text) take place", .place, 0.6) }
      return ColumnQuestion(
        "\(column.lastWord == "continent" ? "on" : "in") which \(column.lastWord) \(be) \(row.text)", .place, 0.6)
    case "from" where row.isLine: return ColumnQuestion("where does \(row.text) start", .place, 0.6)
    case "to" where row.isLine, "destination" where row.isLine:
      return ColumnQuestion("where does \(row.text) go", .place, 0.6)
    case "river": return ColumnQuestion("on which river \(be) \(row.text)", .place, 0.6)
    default: return nil
    }
  }

  static func person(_ column: TableColumn, _ cell: String, _ row: RowName) -> ColumnQuestion? {
    guard Lexicon.type(ofNoun: column.lastWord) == .person, CellKind(cell) == .text, cell.first?.isUppercase == true
    else {
      return nil
    }
    if let deed = past[column.lastWord], column.words.count == 1 {
      return ColumnQuestion("who \(deed) \(row.text)", .subject, 0.62)
    }
    let isOver = row.isEvent || row.isPast
    let be = Noun.isPlural(column.name) ? isOver ? "were" : "are" : isOver ? "was" : "is"
    return ColumnQuestion("who \(be) the \(column.name) of \(row.text)", .subject, 0.62)
  }

  private static let past = [
    "discoverer": "discovered", "inventor": "invented", "founder": "founded", "author": "wrote", "composer": "composed",
    "designer": "designed", "painter": "painted", "discoverers": "discovered", "inventors": "invented",
    "founders": "founded", "authors": "wrote",
  ]

  /// "discovered" of "Discoverer" and "Discovered by".
  static func deed(of column: TableColumn) -> String? {
    if column.words.count == 2, column.lastWord == "by", deeds.contains(column.words[0]) { return column.words[0] }
    guard column.words.count == 1 else { return nil }
    return past[column.lastWord].map { $0 == "wrote" ? "written" : $0 }
  }

  static func use(_ column: TableColumn, _ cell: String, _ row: RowName) -> ColumnQuestion? {
    let be = row.be
    switch column.name.lowercased() {
    case "use", "uses", "used for": return ColumnQuestion("what \(be) \(row.text) used for", .object, 0.56)
    case "stands for", "full name", "long form":
      return ColumnQuestion("what does \(row.text) stand for", .object, 0.6)
    case "meaning", "means":
      return ColumnQuestion("what \(row.isPlural ? "do" : "does") \(row.text) mean", .object, 0.58)
    case "past": return ColumnQuestion("what is the past tense of \(row.text)", .object, 0.62)
    default: return nil
    }
  }
}
