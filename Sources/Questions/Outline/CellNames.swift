/// Rows without a header, of which a column's cells all say its name: "pKa 4.76", "pKa 7.21".
struct CellNames {
  /// "" where the cells of a column don't say its name.
  let header: [String]
  /// Without the names.
  let rows: [[String]]

  /// Nil where no column's cells say its name.
  init?(_ rows: [[String]]) {
    guard rows.count >= 2, let width = rows.first?.count, width >= 2, rows.allSatisfy({ $0.count == width }),
      rows.allSatisfy({ $0[0].contains(where: \.isLetter) && $0[0].wordCount <= 5 })
    else { return nil }
    let names = (0..<width).map { column in column == 0 ? "" : Self.name(rows.map { $0[column] }) }
    guard names.contains(where: { !$0.isEmpty }) else { return nil }
    header = names
    self.rows = rows.map { cells in
      zip(cells, names).map { $1.isEmpty ? $0 : String($0.dropFirst($1.count)).trimmedBlanks }
    }
  }

  /// What stands before the figure of each cell, where that is the same in all.
  private static func name(_ cells: [String]) -> String {
    let names = Set(
      cells.map { $0.split(separator: " ").prefix { !$0.contains(where: \.isNumber) }.joined(separator: " ") })
    guard names.count == 1, let name = names.first, (1...3).contains(name.wordCount), name.first?.isLetter == true,
      cells.allSatisfy({ CellKind(String($0.dropFirst(name.count)).trimmedBlanks).isQuantity })
    else { return "" }
    return name
  }
}
