/// A line that could be a heading: its text without number, marks, colon and `{#NAME}`.
struct HeadingLine: Hashable, Sendable {
  let text: String
  let name: String?
  let endsInColon: Bool

  init(_ line: String) {
    var rest = line.drop { $0 == " " }
    var name: String?
    var colon = false
    while true {
      while rest.last == " " || rest.last == "#" && name == nil && !rest.hasSuffix("\\#") && rest.contains(" ") {
        rest = rest.dropLast()
      }
      if rest.last == ":" || rest.last == "：" {
        colon = true
        rest = rest.dropLast()
      } else if name == nil, let found = HeadingLine.name(atEndOf: rest) {
        name = found.name
        rest = found.rest
      } else {
        break
      }
    }
    let unmarked = Emphasis(String(rest)).plain
    text = Marker.split(unmarked).map { $0.rest } ?? unmarked
    self.name = name
    endsInColon = colon
  }

  /// Headings that say only that points follow.
  var isStructural: Bool {
    [
      "key points", "key point", "main points", "key takeaways", "takeaways", "highlights", "key highlights", "points",
      "key facts", "facts", "summary", "details", "key developments",
    ].contains(text.lowercased())
  }

  private static func name(atEndOf text: Substring) -> (name: String, rest: Substring)? {
    guard text.last == "}", let open = text.lastIndex(of: "{") else { return nil }
    let inside = text[text.index(after: open)...].dropLast()
    guard inside.first == "#", inside.count > 1, inside.utf8.count <= 201 else { return nil }
    return (String(inside.dropFirst()), text[..<open])
  }
}

extension String {
  /// Has it a full stop, question or exclamation mark at its end, with what closes behind it?
  var endsSentence: Bool {
    guard let last = unicodeScalars.reversed().first(where: { !"\"”’')]»*_".unicodeScalars.contains($0) }) else {
      return false
    }
    return last == "." || last == "!" || last == "?" || last == "…"
  }

  var wordCount: Int { split(separator: " ").count }

  /// The words in lower case, without the marks around them.
  var words: [String] {
    split { !($0.isLetter || $0.isNumber || $0 == "'" || $0 == "’" || $0 == "-") }
      .map { $0.lowercased().replacing("’", with: "'") }
  }
}
