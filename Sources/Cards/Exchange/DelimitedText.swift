/// Rows of cells, as RFC 4180 has them, with any one-byte separator.
struct DelimitedText {
  struct Row {
    /// Where it begins, from 1.
    let line: Int
    let cells: [String]
  }

  let separator: UInt8

  /// The rows of a text; empty lines are none.
  func rows(_ text: String, firstLine: Int = 1) throws(ImportProblem) -> [Row] {
    let bytes = Array(text.utf8)
    var rows: [Row] = []
    var (at, line) = (0, firstLine)
    while at < bytes.count {
      let start = line
      var cells: [String] = []
      var isEnded = false
      while !isEnded {
        cells.append(try cell(bytes, &at, &line))
        isEnded = at >= bytes.count || bytes[at] != separator
        if !isEnded { at += 1 }
      }
      if at < bytes.count, bytes[at] == UInt8(ascii: "\r") { at += 1 }
      if at < bytes.count, bytes[at] == UInt8(ascii: "\n") { at += 1 }
      line += 1
      if cells != [""] { rows.append(Row(line: start, cells: cells)) }
    }
    return rows
  }

  func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: String(Unicode.Scalar(separator))) + "\n"
  }

  /// Reads a cell, up to its separator or the line's end.
  private func cell(_ bytes: [UInt8], _ at: inout Int, _ line: inout Int) throws(ImportProblem) -> String {
    let quote = UInt8(ascii: "\"")
    var cell: [UInt8] = []
    if at < bytes.count, bytes[at] == quote {
      let start = line
      at += 1
      while true {
        guard at < bytes.count else {
          throw ImportProblem(line: start, sentence: "a quotation mark opens here and is never closed")
        }
        if bytes[at] == quote {
          at += 1
          guard at < bytes.count, bytes[at] == quote else { break }
        }
        if bytes[at] == UInt8(ascii: "\n") { line += 1 }
        cell.append(bytes[at])
        at += 1
      }
    }
    while at < bytes.count, bytes[at] != separator, bytes[at] != UInt8(ascii: "\n") {
      if bytes[at] == UInt8(ascii: "\r"), at + 1 == bytes.count || bytes[at + 1] == UInt8(ascii: "\n") { break }
      cell.append(bytes[at])
      at += 1
    }
    return String(decoding: cell, as: UTF8.self)
  }

  private func quoted(_ cell: String) -> String {
    let needsQuotes =
      cell.utf8.contains { $0 == separator || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "\n") || $0 == 0x0D }
      || cell.utf8.first == UInt8(ascii: "#") || cell.utf8.first == UInt8(ascii: " ")
    return needsQuotes ? "\"" + cell.replacingQuotes + "\"" : cell
  }
}

extension String {
  fileprivate var replacingQuotes: String {
    split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
  }
}
