extension TerminalText {
  /// The text in lines of at most so many columns, broken at blanks, beside Chinese letters, or where a word is longer
  /// than a line; every line but the first begins with `indent` blanks (fewer where the lines are too short for it).
  ///
  /// A letter of two columns that must go on lines of one column becomes "…".
  ///
  /// - Parameter breaksWords: whether a word that is longer than a line is broken; else it stands on one that is too long,
  ///   so that a path can be copied.
  public func wrapped(columns: Int, indent: Int = 0, breaksWords: Bool = true) -> [TerminalText] {
    precondition(columns > 0, "a line has at least one column")
    var layout = Layout(
      columns: columns, indent: max(0, min(indent, columns / 2, columns - 2)), breaksWords: breaksWords)
    for cell in cells { layout.add(cell) }
    return layout.finished()
  }

  /// The text on one line of at most so many columns, with "…" at the end where something is left out.
  public func truncated(columns: Int) -> TerminalText {
    precondition(columns > 0, "a line has at least one column")
    if !plain.utf8.contains(where: { $0 == 0x0A || $0 == 0x09 }), width <= columns { return self }
    var result = TerminalText()
    var used = 0
    var fitting = result
    for cell in cells {
      if cell.isLineEnd { return fitting.adding("…", style: cell.style) }
      if used + cell.columns > columns { return fitting.adding("…", style: cell.style) }
      used += cell.columns
      result.append(cell.text, style: cell.style)
      if used < columns { fitting = result }
    }
    return result
  }

  private func adding(_ text: String, style: Style?) -> TerminalText {
    var sum = self
    sum.append(text, style: style)
    return sum
  }

  /// The text letter by letter; a TAB is as many blanks as it takes.
  private var cells: [Cell] {
    var cells: [Cell] = []
    var ruler = Ruler()
    for span in spans {
      for scalar in span.text.unicodeScalars {
        let start = ruler.column
        let begins = ruler.advance(over: scalar)
        let columns = ruler.column - start
        if scalar == "\t" {
          cells += repeatElement(Cell(text: " ", columns: 1, style: span.style), count: columns)
        } else if begins || cells.last?.isLineEnd ?? true {
          cells.append(Cell(text: String(scalar), columns: max(0, columns), style: span.style))
        } else {
          cells[cells.count - 1].text.unicodeScalars.append(scalar)
          cells[cells.count - 1].columns += columns
        }
      }
    }
    return cells
  }
}

/// A letter as a reader sees it, its columns and its style.
private struct Cell {
  var text: String
  var columns: Int
  var style: Style?

  var isLineEnd: Bool { text == "\n" }

  var isBlank: Bool { text == " " || text == "\u{3000}" }

  /// Whether a line had better not begin with it.
  var closes: Bool { ",.;:?!)]}…。，、；：？！）」』】》〉”’".contains(text) }
}

/// Lines as they fill up, word by word.
private struct Layout {
  let columns: Int
  let indent: Int
  let breaksWords: Bool
  private var lines: [TerminalText] = []
  private var line = TerminalText()
  private var used = 0
  private var hasWords = false
  private var blanks: [Cell] = []
  private var word: [Cell] = []

  init(columns: Int, indent: Int, breaksWords: Bool) {
    self.columns = columns
    self.indent = indent
    self.breaksWords = breaksWords
  }

  mutating func add(_ cell: Cell) {
    if cell.isLineEnd {
      endLine()
    } else if cell.isBlank {
      place()
      blanks.append(cell)
    } else {
      let isAlone = cell.columns > 1 || (word.last?.columns ?? 0) > 1
      if isAlone, !cell.closes { place() }
      word.append(cell)
    }
  }

  mutating func finished() -> [TerminalText] {
    endLine()
    return lines
  }

  /// Puts the word and the blanks before it where they fit.
  private mutating func place() {
    guard !word.isEmpty else { return }
    let length = word.reduce(0) { $0 + $1.columns }
    let gap = blanks.reduce(0) { $0 + $1.columns }
    if used + gap + length <= columns {
      put(blanks)
    } else if hasWords {
      breakLine()
    } else {
      put(blanks, upTo: columns / 2)
      if used + length > columns, length <= columns, used > 0 { restartLine() }
    }
    blanks = []
    for cell in word {
      let fitting = cell.columns <= columns ? cell : Cell(text: "…", columns: 1, style: cell.style)
      if used + fitting.columns > columns, breaksWords { breakLine() }
      put([fitting])
    }
    hasWords = true
    word = []
  }

  private mutating func put(_ cells: [Cell], upTo limit: Int = .max) {
    for cell in cells where used + cell.columns <= limit {
      line.append(cell.text, style: cell.style)
      used += cell.columns
    }
  }

  private mutating func breakLine() {
    lines.append(line)
    restartLine()
  }

  private mutating func restartLine() {
    line = TerminalText()
    line.append(String(repeating: " ", count: lines.isEmpty ? 0 : indent), style: nil)
    used = lines.isEmpty ? 0 : indent
    hasWords = false
  }

  private mutating func endLine() {
    place()
    put(blanks, upTo: columns)
    blanks = []
    lines.append(hasWords ? line : TerminalText())
    line = TerminalText()
    restartLine()
  }
}
