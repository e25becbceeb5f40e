import Console

/// Cells as columns, each as wide as its widest, two blanks between.
func aligned(_ rows: [[String]]) -> [TerminalText] {
  let texts = rows.map { $0.map { TerminalText(line: $0) } }
  let columns = texts.map(\.count).max() ?? 0
  let widths = (0..<columns).map { column in texts.map { column < $0.count ? $0[column].width : 0 }.max() ?? 0 }
  return texts.map { cells in
    var line = TerminalText(line: "")
    for (column, cell) in cells.enumerated() where cell.width > 0 {
      let isLast = !cells[(column + 1)...].contains { $0.width > 0 }
      let padding = isLast ? 0 : widths[column] - cell.width + 2
      line = line + cell + TerminalText(line: String(repeating: " ", count: padding))
    }
    return line
  }
}
