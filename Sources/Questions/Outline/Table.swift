extension Outline {
  /// Rows of cells with the names that stand over their columns.
  public struct Table: Hashable, Sendable {
    /// "" where a column has no name.
    public let columns: [String]
    /// Each has as many cells as there are columns; "" where one is empty.
    public let rows: [[String]]

    public init(columns: [String], rows: [[String]]) {
      self.columns = columns
      self.rows = rows
    }
  }

  /// One row of a table.
  public struct Row: Hashable, Sendable {
    /// Which of the outline's tables.
    public let table: Int
    /// Which of the table's rows.
    public let index: Int
    public let cells: [String]
  }
}

extension Outline.Point {
  /// A row as a point; nil where all its cells are empty.
  init?(row index: Int, of table: Outline.Table, number: Int, line: Int) {
    let cells = table.rows[index]
    let filled = cells.filter { !$0.isEmpty }
    guard !filled.isEmpty else { return nil }
    let sentence = Outline.Sentence(text: filled.joined(separator: " | "), line: line)
    self.init(label: nil, sentences: [sentence], line: line)
    row = Outline.Row(table: number, index: index, cells: cells)
  }
}
