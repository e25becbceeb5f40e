import Grammar

/// Headers that are questions about each row.
extension ColumnQuestion {
  /// "What does the valve do?" of "What it does", "Where is the valve?" of "Where it is".
  static func clause(_ column: TableColumn, _ cell: String, _ row: RowName) -> ColumnQuestion? {
    let name = column.name.lowercased()
    guard let match = name.firstMatch(of: #/^(what|where|when|why|how(?: \w+)?) (?:it|they) (\w+)( \w+)?$/#) else {
      return nil
    }
    let asked = String(match.1)
    let verb = String(match.2)
    let rest = match.3.map(String.init) ?? ""
    let kind: Candidate.Kind =
      switch asked {
      case "where": .place
      case "when": .date
      case "why": .cause
      default: CellKind(cell).isQuantity ? .number : .object
      }
    if ["is", "are", "was", "were"].contains(verb) {
      let isOver = verb.hasPrefix("w")
      let be = row.isPlural ? isOver ? "were" : "are" : isOver ? "was" : "is"
      return ColumnQuestion("\(asked) \(be) \(row.text)\(rest)", kind, 0.6)
    }
    guard let base = verb == "do" || verb == "does" ? "do" : Verbs.base(of: verb),
      !Words.auxiliaries.contains(base) || base == "do"
    else { return nil }
    let isOver = base != verb && !verb.hasSuffix("s")
    let does = isOver ? "did" : row.isPlural ? "do" : "does"
    return ColumnQuestion("\(asked) \(does) \(row.text) \(base)\(rest)", kind, 0.6)
  }
}
