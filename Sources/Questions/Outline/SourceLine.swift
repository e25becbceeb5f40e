/// One line of a text, with its number as an editor counts it.
struct SourceLine: Hashable, Sendable {
  /// The line's text: control characters and odd blanks turned into blanks, never two in a row.
  let text: String
  /// From 1; LF, CRLF or CR ends a line.
  let number: Int
  /// How many blanks stand before its text; a tab counts as four.
  let indent: Int
  /// Where in the text's bytes a tab, or several blanks behind no stop, became one blank: where columns begin.
  let gaps: [Int]

  init(text: String, number: Int, indent: Int = 0) {
    self.init(scalars: text.unicodeScalars, number: number, indent: indent)
  }

  init(scalars: some Sequence<Unicode.Scalar>, number: Int, indent outer: Int = 0) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.underestimatedCount)
    var indent = outer
    var gaps: [Int] = []
    // How many blanks stand behind the last letter.
    var width = 0
    for scalar in scalars {
      if (0x21...0x7E).contains(scalar.value) {
        bytes.append(UInt8(scalar.value))
        width = 0
      } else if !SourceLine.isBlank(scalar) {
        bytes.append(contentsOf: scalar.utf8)
        width = 0
      } else if bytes.isEmpty {
        indent += scalar == "\t" ? 4 : scalar == "\u{3000}" ? 2 : 1
      } else {
        width += 1
        if width == 1 { bytes.append(0x20) }
        let place = bytes.count - 1
        if scalar == "\t" || width == 2 && gaps.last != place && !SourceLine.isStop(bytes[place - 1]) {
          gaps.append(place)
        }
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    text = String(decoding: bytes, as: UTF8.self)
    self.number = number
    self.indent = indent
    self.gaps = gaps.last == bytes.count ? gaps.filter { $0 < bytes.count } : gaps
  }

  var isBlank: Bool { text.isEmpty }

  /// The text with a bar where a column begins: "TOBAGO CHRONICLE | Thursday".
  var barred: String {
    guard !gaps.isEmpty else { return text }
    var bytes = Array(text.utf8)
    let bar = UInt8(ascii: "|")
    // Where the author drew a bar, none is needed.
    for gap in Set(gaps).sorted().reversed()
    where gap + 1 < bytes.count && ![bytes[gap - 1], bytes[gap + 1]].contains(bar) {
      bytes.replaceSubrange(gap...gap, with: Array(" | ".utf8))
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  static func split(_ bytes: [UInt8]) -> [SourceLine] { SourceText(bytes).lines }
}

extension SourceLine {
  /// Typists put two blanks behind these.
  fileprivate static func isStop(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!"), UInt8(ascii: ":"), UInt8(ascii: ";"): true
    default: false
    }
  }

  /// Blanks of every width, and controls.
  fileprivate static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x20, 0x7F..<0xA1, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }
}
