extension TerminalText {
  /// The text in lines of at most so many columns, broken at blanks, beside Chinese letters, or where a word is longer
  /// than a line; every line but the first begins with `indent` blanks (fewer where the lines are too short for it).
  ///
  /// A letter of two columns that must go on lines of one column becomes "…".
  public func wrapped(columns: Int, indent: Int = 0) -> [TerminalText] {
    precondition(columns > 0, "a line has at least one column")
    var layout = Layout(columns: columns, indent: min(max(indent, 0), columns / 2))
    for cell in cells { layout.add(cell) }
    return layout.finished()
  }

  /// The text on one line of at most so many columns, with "…" at the end where something is left out.
  public func truncated(columns: Int) -> TerminalText {
    precondition(columns > 0, "a line has at least one column")
    if !plain.contains(where: { $0.isNewline || $0 == "\t" }), width <= columns { return self }
    var result = TerminalText()
    var used = 0
    var fitting = result
    for cell in cells {
      if cell.text.isNewline { return fitting.adding("…", style: cell.style) }
      if used + cell.columns > columns { return fitting.adding("…", style: cell.style) }
      used += cell.columns
      result.append(String(cell.text), style: cell.style)
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
    var column = 0
    for span in spans {
      for letter in span.text {
        if letter == "\t" {
          let blanks = 8 - column % 8
          cells += repeatElement(Cell(text: " ", columns: 1, style: span.style), count: blanks)
          column += blanks
          continue
        }
        let columns = displayWidth(String(letter))
        column = letter.isNewline ? 0 : column + columns
        cells.append(Cell(text: letter, columns: columns, style: span.style))
      }
    }
    return cells
  }
}

/// A letter as a reader sees it, its columns and its style.
private struct Cell {
  var text: Character
  var columns: Int
  var style: Style?

  var isBlank: Bool { text == " " || text == "\u{3000}" }

  /// Whether a line had better not begin with it.
  var closes: Bool { ",.;:?!)]}…。，、；：？！）」』】》〉”’".contains(text) }
}

/// Lines as they fill up, word by word.
private struct Layout {
  let columns: Int
  let indent: Int
  private var lines: [TerminalText] = []
  private var line = TerminalText()
  private var used = 0
  private var hasWords = false
  private var blanks: [Cell] = []
  private var word: [Cell] = []

  init(columns: Int, indent: Int) {
    self.columns = columns
    self.indent = indent
  }

  mutating func add(_ cell: Cell) {
    if cell.text.isNewline {
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
      if used + fitting.columns > columns { breakLine() }
      put([fitting])
    }
    hasWords = true
    word = []
  }

  private mutating func put(_ cells: [Cell], upTo limit: Int = .max) {
    for cell in cells where used + cell.columns <= limit {
      line.append(String(cell.text), style: cell.style)
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
