/// A table as its lines show it: the header's cells and those of each row.
struct TableLines: Sendable {
  /// "" each where no header stands over the rows.
  let header: [String]
  /// Each has as many cells as the header.
  let rows: [(cells: [String], line: Int)]
  /// The first line behind it.
  let end: Int

  /// So many columns are looked at: a wider table is data, no text.
  static let mostColumns = 24

  init?(header: [String], rows: [(cells: [String], line: Int)], end: Int) {
    // What stands beyond the header is a column without a name: nothing is lost.
    let widest = rows.map { row in (row.cells.lastIndex { !$0.isEmpty } ?? 0) + 1 }.max() ?? 0
    let width = min(max(header.count, widest), Self.mostColumns)
    guard header.count >= 2, !rows.isEmpty else { return nil }
    func filled(_ cells: [String]) -> [String] {
      cells.prefix(width) + Array(repeating: "", count: max(0, width - cells.count))
    }
    self.header = filled(header)
    self.rows = rows.map { (filled($0.cells), $0.line) }
    self.end = end
  }
}

/// Lines one behind the other that are all cut into cells in the same way.
struct TableBlock {
  /// What stands between cells.
  private enum Style {
    /// A pipe before, between and behind them.
    case framed
    /// A pipe between them.
    case pipes
    /// Tabs, or blanks that align them.
    case gaps
  }

  /// Nil where the cells make no table.
  let table: TableLines?
  /// The first line behind it.
  let end: Int

  /// Nil where a line isn't cut into cells.
  init?(at start: Int, in lines: [SourceLine]) {
    guard let style = Self.style(of: lines[start]) else { return nil }
    var end = start
    while end < lines.count, Self.style(of: lines[end]) == style { end += 1 }
    self.end = end
    table = Self.table(of: lines[start..<end], style, end: end)
  }
}

extension TableBlock {
  private static func style(of line: SourceLine) -> Style? {
    let text = line.text
    if text.utf8.first == UInt8(ascii: "|") || text.hasPrefix("+-") || text.hasPrefix("+=") {
      return text.hasPrefix("|") || isRule(text) ? .framed : nil
    }
    if text.utf8.contains(UInt8(ascii: "|")) {
      return text.hasPrefix("#") || !Marker.readings(of: text).isEmpty ? nil : .pipes
    }
    guard let tab = line.gaps.first, Marker.readings(of: text).isEmpty else { return nil }
    // "Present:" and a tab is a label.
    return text.utf8.dropFirst(tab - 1).first == UInt8(ascii: ":") ? nil : .gaps
  }

  /// "|---|:--:|", "+----+----+".
  private static func isRule(_ text: String) -> Bool {
    var hasLine = false
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "-"), UInt8(ascii: "="): hasLine = true
      case UInt8(ascii: "|"), UInt8(ascii: "+"), UInt8(ascii: ":"), 0x20: continue
      default: return false
      }
    }
    return hasLine
  }

  private static func table(of lines: ArraySlice<SourceLine>, _ style: Style, end: Int) -> TableLines? {
    let content = lines.filter { !isRule($0.text) || style == .gaps && $0.text.count(where: { "-=".contains($0) }) < 3 }
    guard let first = content.first else { return nil }
    var rows = content.map { (cells: cells(of: $0, style), line: $0.number) }
    // What the first line over a rule says are names.
    let isRuled = lines.dropFirst().first { $0.number > first.number }.map { isRule($0.text) } ?? false
    switch style {
    case .framed: guard isRuled || rows.count >= 2 else { return nil }
    case .pipes:
      guard isRuled || rows.count >= 3, areEven(rows.map(\.cells.count)) || isRuled else { return nil }
    case .gaps:
      guard rows.count >= 3 else { return nil }
      // Over the first column stands nothing.
      if areEven(rows.dropFirst().map(\.cells.count)), rows[0].cells.count + 1 == rows[1].cells.count {
        rows[0].cells.insert("", at: 0)
      }
      if !areEven(rows.map(\.cells.count)) {
        // Several tabs that only align.
        let filled = rows.map { (cells: $0.cells.filter { !$0.isEmpty }, line: $0.line) }
        if areEven(filled.map(\.cells.count)) { rows = filled }
      }
      guard let width = rows.first?.cells.count, rows.allSatisfy({ (2...width).contains($0.cells.count) }) else {
        return nil
      }
    }
    let header = TableHeader(first: rows[0].cells, rest: rows.dropFirst().map(\.cells))
    if isRuled || (style == .framed ? header.isLikely && !header.holdsFigures : header.isSure) {
      return TableLines(header: rows[0].cells, rows: Array(rows.dropFirst()), end: end)
    }
    if style == .gaps, let named = CellNames(rows.map(\.cells)) {
      return TableLines(header: named.header, rows: zip(named.rows, rows).map { ($0, $1.line) }, end: end)
    }
    guard style == .framed || header.isChronicle || style == .gaps && header.isPlainlyCut else { return nil }
    let width = rows.map(\.cells.count).max() ?? 0
    return TableLines(header: Array(repeating: "", count: min(width, TableLines.mostColumns)), rows: rows, end: end)
  }

  private static func areEven(_ counts: [Int]) -> Bool { counts[0] >= 2 && counts.allSatisfy { $0 == counts[0] } }

  private static func cells(of line: SourceLine, _ style: Style) -> [String] {
    style == .gaps ? tabbed(line) : piped(line.text)
  }

  private static func tabbed(_ line: SourceLine) -> [String] {
    let bytes = Array(line.text.utf8)
    var cells: [String] = []
    var start = 0
    for tab in line.gaps + [bytes.count] {
      let end = min(tab, bytes.count)
      cells.append(String(decoding: bytes[min(start, end)..<end], as: UTF8.self).trimmedBlanks)
      start = tab + 1
    }
    return cells
  }

  /// Cuts at each pipe that no "\" stands before.
  private static func piped(_ text: String) -> [String] {
    var cells: [[UInt8]] = [[]]
    for byte in text.utf8 {
      if byte != UInt8(ascii: "|") {
        cells[cells.count - 1].append(byte)
      } else if cells[cells.count - 1].last == UInt8(ascii: "\\") {
        cells[cells.count - 1][cells[cells.count - 1].count - 1] = byte
      } else {
        cells.append([])
      }
    }
    var texts = cells.map { String(decoding: $0, as: UTF8.self).trimmedBlanks }
    if text.hasPrefix("|") { texts.removeFirst() }
    if texts.count > 1, texts.last?.isEmpty == true { texts.removeLast() }
    return texts
  }
}
