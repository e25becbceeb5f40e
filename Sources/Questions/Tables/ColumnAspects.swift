import Grammar

/// Asks a table whose first column says what is told, and whose other columns say of which thing.
extension ColumnQuestion {
  /// "What is the investment for the joint company?"
  ///
  /// - Parameter owner: whom "our" means.
  init(turned aspect: String, _ column: TableColumn, _ cell: String, of rows: String?, owner: String?) throws(Refusal) {
    let kind = CellKind(cell)
    guard kind != .tick, kind != .blank, !Self.isNothing(cell) else { throw .nothingToAsk }
    if CellKind.isChange(cell) { throw .vague }
    let name = Self.small(TableColumn.decapitalised(aspect.withoutBracket))
    guard let last = name.words.last, Self.isNoun(last) || Lexicon.isWord(last), !Self.remarks.contains(last) else {
      throw .namelessColumn
    }
    let head = TableColumn.head(of: name)
    let be = Noun.isPlural(head) ? "are" : "is"
    let asked: Candidate.Kind = kind.isQuantity ? .number : .object
    if Self.values.contains(column.name.lowercased()) {
      self.init(Self.valued(column, name, of: rows), asked, 0.58)
      return
    }
    let thing = try Self.owned(column, by: owner)
    if kind == .number, be == "are" {
      self.init("how many \(name) are given for \(thing)", .number, 0.58)
    } else {
      self.init("what \(be) the \(name) \(Self.isMeasure(head) ? "of" : "for") \(thing)", asked, 0.58)
    }
  }

  /// "What top speed is required?", "What value is given for the top speed?"
  static func valued(_ column: TableColumn, _ name: String, of rows: String?) -> String {
    let isPlural = Noun.isPlural(TableColumn.head(of: name))
    if rows == "requirement" { return "what \(name) \(isPlural ? "are" : "is") required" }
    let article = isPlural || ["the ", "“"].contains { name.hasPrefix($0) } ? "" : "the "
    return "what \(column.name) \(column.isPlural ? "are" : "is") given for \(article)\(name)"
  }

  /// "The new ferry", "Harbour Lines' present fleet" of "Our present fleet".
  private static func owned(_ column: TableColumn, by owner: String?) throws(Refusal) -> String {
    guard let first = column.words.first, Words.pronouns.contains(first) else { return column.thing }
    guard let owner, first == "our" else { throw .pronoun }
    return owner.possessive + " " + column.name.split(separator: " ").dropFirst().joined(separator: " ")
  }

  /// "break-even" of "Break-even".
  private static func small(_ name: String) -> String {
    let parts = name.prefix { $0 != " " }.split(separator: "-")
    guard parts.count > 1,
      parts.allSatisfy({ $0.dropFirst().allSatisfy(\.isLowercase) && Lexicon.isWord($0.lowercased()) })
    else { return name }
    return name.prefix(1).lowercased() + name.dropFirst()
  }

  static func isMeasure(_ head: String) -> Bool { measures.contains(head.words.last ?? "") }

  /// Headers over what is said of each row, whatever that is.
  static let values: Set = ["value", "values", "figure", "figures", "amount", "amounts", "quantity", "quantities"]

  private static let measures: Set = [
    "speed", "length", "height", "width", "depth", "weight", "mass", "size", "area", "volume", "capacity", "power",
    "temperature", "gauge", "diameter", "range", "age", "pressure", "density",
  ]
}
