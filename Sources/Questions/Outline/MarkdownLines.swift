/// What Markdown makes of a text's lines.
struct MarkdownLines: Sendable {
  let lines: [SourceLine]
  /// Is a line part of code, a comment, a table or a rule?
  let isOpaque: [Bool]
  /// The tables, by the line that each begins on.
  let tables: [Int: TableLines]

  init(lines: [SourceLine], from start: Int = 0) {
    self.lines = lines
    var isOpaque = [Bool](repeating: false, count: lines.count)
    for index in 0..<min(start, lines.count) { isOpaque[index] = true }
    var tables: [Int: TableLines] = [:]
    var index = start
    var tried = start
    while index < lines.count {
      var end = MarkdownLines.opaqueEnd(from: index, in: lines) ?? index
      if index >= tried, end == index || lines[index].text.hasPrefix("|"), let block = TableBlock(at: index, in: lines)
      {
        tried = block.end
        if let table = block.table {
          tables[index] = table
          end = block.end
        }
      }
      for place in index..<end { isOpaque[place] = true }
      index = max(end, index + 1)
    }
    self.isOpaque = isOpaque
    self.tables = tables
  }

  /// How many `#` a heading has; nil for another line.
  func atxLevel(_ text: String) -> Int? {
    guard text.utf8.first == 0x23 else { return nil }
    let marks = text.utf8.prefix(7).prefix { $0 == 0x23 }.count
    return marks <= 6 && text.utf8.dropFirst(marks).first == 0x20 ? marks : nil
  }

  /// The level of a heading that is underlined.
  func setextLevel(at index: Int) -> Int? {
    guard index + 1 < lines.count, let mark = MarkdownLines.underline(lines[index + 1].text) else { return nil }
    let text = lines[index].text
    guard text.wordCount <= 20, text.unicodeScalars.count <= 150,
      index == 0 || lines[index - 1].isBlank || isOpaque[index - 1],
      Marker.sure(text)?.isBullet != true
    else { return nil }
    return mark == "=" ? 1 : 2
  }

  /// "=====" or "-----".
  private static func underline(_ text: String) -> Unicode.Scalar? {
    guard text.utf8.count >= 3, let first = text.unicodeScalars.first, first == "=" || first == "-" else { return nil }
    return text.unicodeScalars.allSatisfy { $0 == first } ? first : nil
  }

  /// Where code, a comment, a table or a rule that begins at a line ends.
  private static func opaqueEnd(from index: Int, in lines: [SourceLine]) -> Int? {
    let text = lines[index].text
    guard let first = text.unicodeScalars.first else { return nil }
    for fence in ["```", "~~~"] where text.hasPrefix(fence) {
      let end = lines[(index + 1)...].firstIndex { $0.text.hasPrefix(fence) } ?? lines.count - 1
      return end + 1
    }
    if text.hasPrefix("<!--") {
      return (lines[index...].firstIndex { $0.text.contains("-->") } ?? lines.count - 1) + 1
    }
    if first == "|" { return index + 1 }
    guard "-*_=~—–".unicodeScalars.contains(first) else { return nil }
    let marks = text.unicodeScalars.filter { $0 != " " }
    return marks.count >= 3 && marks.allSatisfy { $0 == first } ? index + 1 : nil
  }
}
