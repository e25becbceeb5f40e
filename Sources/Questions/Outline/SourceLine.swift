/// One line of a text, with its number as an editor counts it.
struct SourceLine: Hashable, Sendable {
  /// The line's text: invalid UTF-8 repaired, control characters and odd blanks turned into blanks.
  let text: String
  /// From 1; LF, CRLF or CR ends a line.
  let number: Int
  /// How many blanks stand before its text; a tab counts as four.
  let indent: Int

  init(text: String, number: Int) {
    var scalars = String.UnicodeScalarView()
    var indent = 0
    for scalar in text.unicodeScalars {
      let plain = (0x21...0x7E).contains(scalar.value) ? scalar : SourceLine.plain(scalar)
      if scalars.isEmpty, plain == " " {
        indent += scalar == "\t" ? 4 : 1
      } else if plain != " " || scalars.last != " " {
        scalars.append(plain)
      }
    }
    if scalars.last == " " { scalars.removeLast() }
    self.text = String(scalars)
    self.number = number
    self.indent = indent
  }

  var isBlank: Bool { text.isEmpty }

  /// Cuts a text into its lines. A byte order mark is left out; a line's end at the very end opens no further line.
  static func split(_ bytes: [UInt8]) -> [SourceLine] {
    var lines: [SourceLine] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    func line(_ end: Int) -> SourceLine {
      SourceLine(text: String(decoding: bytes[start..<end], as: UTF8.self), number: lines.count + 1)
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        lines.append(line(index))
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { lines.append(line(bytes.count)) }
    return lines
  }
}

extension SourceLine {
  /// Blanks of every width become a blank, as do controls; the bullets of Windows-1252 become bullets.
  fileprivate static func plain(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    switch scalar.value {
    case 0x95: "•"
    case 0x96: "–"
    case 0x97: "—"
    case 0x00..<0x20, 0x7F..<0xA0, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: " "
    default: scalar
    }
  }
}
