/// The lines of a paragraph or item as one text, with the place where each line begins.
struct ParagraphText: Sendable {
  private(set) var scalars: [Unicode.Scalar] = []
  /// Where each line begins in the text.
  private(set) var starts: [(offset: Int, line: Int)] = []
  private(set) var emphasised: [String] = []

  init(_ lines: [SourceLine], hasNotes: Bool, hyphenation: Hyphenation) {
    for line in lines {
      var text = Tags.removed(from: Links.removed(from: line.text))
      if hasNotes { text = Notes.removed(from: text) }
      text = CrossReferences.removed(from: text)
      let emphasis = Emphasis(text)
      let next = Array(emphasis.plain.unicodeScalars)
      join(next, hyphenation)
      starts.append((scalars.count, line.number))
      scalars.append(contentsOf: next)
      emphasised += emphasis.pieces.prefix(max(0, 32 - emphasised.count))
    }
  }

  /// Puts a blank where words meet: none between Chinese characters, nor in a word that was broken.
  private mutating func join(_ next: [Unicode.Scalar], _ hyphenation: Hyphenation) {
    guard let last = scalars.last, let first = next.first else { return }
    if Self.isIdeograph(last), Self.isIdeograph(first) { return }
    if last == "-", first.properties.isLowercase, scalars.count > 1, scalars[scalars.count - 2].properties.isAlphabetic
    {
      let left = scalars.dropLast().suffix(30).reversed().prefix { $0.properties.isAlphabetic || $0 == "-" }.reversed()
      let right = next.prefix(30).prefix { $0.properties.isAlphabetic }
      if !hyphenation.keeps(String(left), String(right)) { scalars.removeLast() }
      return
    }
    scalars.append(" ")
  }

  /// Letters and marks of scripts without blanks.
  private static func isIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x3001...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xFF00...0xFF60: true
    default: false
    }
  }
}

/// The numbers of notes in encyclopedias: "lucky.[3]".
enum Notes {
  /// Has a text such numbers, behind a stop or comma?
  static func areIn(_ lines: [SourceLine]) -> Bool {
    lines.contains { line in
      line.text.utf8.contains(UInt8(ascii: "["))
        && [".[", ",[", ".”[", ")["].contains { mark in
          line.text.ranges(of: mark).contains {
            number(in: line.text[line.text.index(before: $0.upperBound)...]) != nil
          }
        }
    }
  }

  static func removed(from text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
    var kept = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "[") {
      kept += rest[..<open]
      rest = rest[open...]
      if let end = number(in: rest) {
        rest = rest[end...]
      } else {
        kept.append("[")
        rest = rest.dropFirst()
      }
    }
    return kept + rest
  }

  /// Where the "[12]" or "[citation needed]" that a text begins with ends.
  private static func number(in text: Substring) -> Substring.Index? {
    guard let close = text.prefix(20).firstIndex(of: "]") else { return nil }
    let inside = text[..<close].dropFirst()
    let isNumber = !inside.isEmpty && inside.count <= 3 && String(inside).isAllDigits
    return isNumber || inside == "citation needed" || inside == "edit" ? text.index(after: close) : nil
  }
}

/// HTML's tags for print: `<u>`, `<b>`, `<sup>`.
enum Tags {
  static func removed(from text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "<")), text.utf8.contains(UInt8(ascii: ">")) else { return text }
    var kept = ""
    var rest = text[...]
    while let open = rest.firstIndex(of: "<") {
      kept += rest[..<open]
      rest = rest[open...]
      if let close = rest.prefix(12).firstIndex(of: ">"), isTag(rest[..<close].dropFirst()) {
        if rest.hasPrefix("<br") { kept.append(" ") }
        rest = rest[rest.index(after: close)...]
      } else {
        kept.append("<")
        rest = rest.dropFirst()
      }
    }
    return kept + rest
  }

  private static func isTag(_ inside: Substring) -> Bool {
    let name = inside.filter { $0 != "/" && $0 != " " }.lowercased()
    return ["u", "b", "i", "em", "strong", "mark", "sup", "sub", "small", "br", "p", "span", "kbd", "ins", "del"]
      .contains(name)
  }
}

/// Markdown's links.
enum Links {
  /// `[text](url)` becomes its text, and a picture nothing.
  static func removed(from text: String) -> String {
    guard text.contains("](") else { return text }
    let scalars = Array(text.unicodeScalars)
    var kept: [Unicode.Scalar] = []
    var open: [Int] = []
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "[" { open.append(kept.count) }
      if scalar == "]", let start = open.popLast(), index + 1 < scalars.count, scalars[index + 1] == "(",
        let close = scalars[(index + 2)...].prefix(2000).firstIndex(where: { $0 == ")" || $0 == " " }),
        scalars[close] == ")"
      {
        if start > 0, kept[start - 1] == "!" {
          kept.removeSubrange((start - 1)...)
        } else {
          kept.remove(at: start)
        }
        index = close + 1
        continue
      }
      kept.append(scalar)
      index += 1
    }
    return String(kept)
  }
}
