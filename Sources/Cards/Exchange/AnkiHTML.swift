/// The HTML of Anki's fields, and the text that it shows.
enum AnkiHTML {
  /// A text as HTML that shows it.
  static func html(_ text: String) -> String {
    var html = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": html += "&amp;"
      case "<": html += "&lt;"
      case ">": html += "&gt;"
      case "\n": html += "<br>"
      default: html.unicodeScalars.append(scalar)
      }
    }
    return html
  }

  /// A deck's raw text of what a field shows.
  static func raw(_ html: String) -> String { Note.escaping(shown(html)) }

  /// What a field shows: lines for `<br>`, `<div>` and lists, Markdown for emphasis and pictures, other tags left out.
  static func shown(_ html: String) -> String {
    var reader = AnkiHTMLReader()
    reader.read(html)
    return reader.text
  }
}

/// Reads a field's HTML; whatever it is, there is no way to fail.
private struct AnkiHTMLReader {
  private(set) var text = ""
  /// The lists that are open: the number of the next item, or nil for bullets.
  private var lists: [Int?] = []

  mutating func read(_ html: String) {
    let bytes = Array(html.utf8)
    var at = 0
    var start = 0
    func piece(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    while at < bytes.count {
      switch bytes[at] {
      case UInt8(ascii: "<"):
        guard let end = bytes[at...].firstIndex(of: UInt8(ascii: ">")), Self.beginsTag(bytes, at + 1) else {
          at += 1
          continue
        }
        text += piece(start..<at)
        tag(piece(at + 1..<end))
        at = end + 1
        start = at
      case UInt8(ascii: "&"):
        let window = bytes[at..<min(bytes.count, at + 12)]
        guard let end = window.firstIndex(of: UInt8(ascii: ";")), let entity = Self.entity(piece(at + 1..<end)) else {
          at += 1
          continue
        }
        text += piece(start..<at) + entity
        at = end + 1
        start = at
      default: at += 1
      }
    }
    text = Self.withMath(RawText.trimmed(text + piece(start..<at)))
  }

  private static func beginsTag(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at < bytes.count else { return false }
    let byte = bytes[at]
    return byte == UInt8(ascii: "/") || byte == UInt8(ascii: "!")
      || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
  }

  private mutating func tag(_ tag: String) {
    let name = tag.prefix { !$0.isWhitespace && ($0 != "/" || tag.first == "/") }.lowercased()
    switch name {
    case "br": text += "\n"
    case "div", "p", "/p", "/div", "/ul", "/ol", "tr":
      if name == "/ul" || name == "/ol" { _ = lists.popLast() }
      breakLine()
    case "ul": lists.append(nil)
    case "ol": lists.append(1)
    case "li":
      breakLine()
      let number = lists.last ?? nil
      text += number.map { "\($0). " } ?? "- "
      if let number, !lists.isEmpty { lists[lists.count - 1] = number + 1 }
    case "b", "/b", "strong", "/strong": text += "**"
    case "i", "/i", "em", "/em": text += "*"
    case "code", "/code": text += "`"
    case "img":
      if let source = Self.source(tag) { text += "![](\(source))" }
    default: return
    }
  }

  private mutating func breakLine() {
    if let last = text.last, last != "\n" { text += "\n" }
  }

  private static func source(_ tag: String) -> String? {
    guard let start = tag.firstRange(of: "src=")?.upperBound, start < tag.endIndex else { return nil }
    let quote = tag[start]
    if quote == "\"" || quote == "'" { return String(tag[tag.index(after: start)...].prefix { $0 != quote }) }
    return String(tag[start...].prefix { !$0.isWhitespace })
  }

  private static func entity(_ name: String) -> String? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    case "nbsp": return " "
    default:
      guard name.first == "#" else { return nil }
      let digits = name.dropFirst()
      let isHex = digits.first == "x" || digits.first == "X"
      let value = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      return value.flatMap(Unicode.Scalar.init).map { $0.value == 0 ? "\u{FFFD}" : String(Character($0)) }
    }
  }

  /// `[sound:x.mp3]` as Markdown's `![](x.mp3)`.
  private static func withSounds(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let start = rest.firstRange(of: "[sound:"), let end = rest[start.upperBound...].firstIndex(of: "]") {
      result += rest[..<start.lowerBound] + "![](" + rest[start.upperBound..<end] + ")"
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }

  /// Formulas and sounds in Markdown's way.
  private static func withMath(_ text: String) -> String {
    var result = text
    for (old, new) in [
      ("\\(", "$"), ("\\)", "$"), ("\\[", "$$"), ("\\]", "$$"), ("[$$]", "$$"), ("[/$$]", "$$"), ("[$]", "$"),
      ("[/$]", "$"),
    ] where result.contains(old) {
      result = result.replacing(old, with: new)
    }
    return withSounds(result)
  }
}
