/// One line of a text, with its number as an editor counts it.
struct SourceLine: Hashable, Sendable {
  /// The line's text: control characters and odd blanks turned into blanks, never two in a row.
  let text: String
  /// From 1; LF, CRLF or CR ends a line.
  let number: Int
  /// How many blanks stand before its text; a tab counts as four.
  let indent: Int
  /// Where in the text's bytes tabs stood that became blanks.
  let tabs: [Int]

  init(text: String, number: Int, indent: Int = 0) {
    self.init(scalars: text.unicodeScalars, number: number, indent: indent)
  }

  init(scalars: some Sequence<Unicode.Scalar>, number: Int, indent outer: Int = 0) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount)
    var indent = outer
    var tabs: [Int] = []
    for scalar in scalars {
      if (0x21...0x7E).contains(scalar.value) {
        bytes.append(UInt8(scalar.value))
      } else if !SourceLine.isBlank(scalar) {
        bytes.append(contentsOf: scalar.utf8)
      } else if bytes.isEmpty {
        indent += scalar == "\t" ? 4 : scalar == "\u{3000}" ? 2 : 1
      } else {
        if bytes.last != 0x20 { bytes.append(0x20) }
        if scalar == "\t" { tabs.append(bytes.count - 1) }
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    text = String(decoding: bytes, as: UTF8.self)
    self.number = number
    self.indent = indent
    self.tabs = tabs
  }

  var isBlank: Bool { text.isEmpty }

  static func split(_ bytes: [UInt8]) -> [SourceLine] { SourceText(bytes).lines }
}

extension SourceLine {
  /// Blanks of every width, and controls.
  fileprivate static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F..<0xA1, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
