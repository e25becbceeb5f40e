import Grammar

/// Asks for how something changed, and for what is said of a thing and is no property of it.
extension ColumnQuestion {
  /// "How did the loans of Carrow change?"
  static func change(_ column: TableColumn, _ cell: String, _ row: RowName) throws(Refusal) -> ColumnQuestion? {
    guard CellKind.isChange(cell) else { return nil }
    // A yield of −3 % is no change, and what changed by a change isn't said.
    guard column.isPlural, !rates.contains(column.lastWord), isNoun(column.lastWord) else { throw .vague }
    let isSame = ["unchanged", "stable", "steady"].contains(cell.words.first ?? "")
    if isSame { throw .nothingToAsk }
    return ColumnQuestion(
      "how did the \(column.name) of \(row.text) change", CellKind(cell).isQuantity ? .number : .object, 0.58)
  }

  private static let rates: Set = [
    "rates", "yields", "margins", "changes", "differences", "trends", "results",
  ]

  /// "What method is given for charcoal?": charcoal has no method.
  static func given(_ column: TableColumn, _ cell: String, _ row: RowName) -> ColumnQuestion? {
    let kind = CellKind(cell)
    if values.contains(column.name.lowercased()), !row.isName {
      return ColumnQuestion(valued(column, row.text, of: row.noun), kind.isQuantity ? .number : .object, 0.58)
    }
    let head = TableColumn.head(of: column.name).words.last ?? ""
    // "Sept. 2026"
    if cell.wordCount <= 3, cell.words.contains(where: \.isYearLike) { return nil }
    guard kind == .text, column.kind == .text, !Words.prepositions.contains(column.lastWord), !row.isName, !row.isEvent,
      column.name.first?.isLowercase == true,
      (1...3).contains(column.name.wordCount), Lexicon.type(ofNoun: head) == .thing,
      !properties.contains(head), !isSpecific(head)
    else { return nil }
    return ColumnQuestion(
      "what \(column.name) \(column.isPlural ? "are" : "is") given for \(row.text)", .object,
      cell.first?.isUppercase == true && RowName.plain(cell).first?.isUppercase == true ? 0.62 : 0.56)
  }

  /// "nothing" in a cell.
  static func isNothing(_ cell: String) -> Bool {
    ["none", "nothing", "nil", "not applicable", "not known", "unknown"].contains(cell.lowercased())
  }

  /// What a thing has, so that it is said to be of the thing.
  private static let properties: Set = [
    "function", "purpose", "role", "colour", "color", "shape", "form", "structure", "composition", "material", "origin",
    "source", "cause", "effect", "meaning", "size", "taste", "smell", "texture", "habitat", "diet", "name", "title",
    "part", "parts", "ingredient", "ingredients", "advantage", "disadvantage", "strength", "weakness", "aim", "task",
    "family", "class", "order", "property", "properties", "state", "subject", "topic", "theme", "position", "opposite",
  ]
}
