/// Clozes in Anki's way of writing, `{{c1::text::hint}}`, and in a deck's, `[text | hint]`.
enum AnkiCloze {
  /// A deck's cloze in Anki's way; deletions without a number get the numbers that are left.
  static func anki(_ prompt: String) -> String {
    let cloze = Cloze(prompt)
    let taken = Set(cloze.deletions.compactMap(\.number))
    var next = 1
    var text = ""
    for segment in cloze.segments {
      switch segment {
      case .text(let part): text += part
      case .deletion(let deletion):
        while deletion.number == nil, taken.contains(next) { next += 1 }
        text += "{{c\(deletion.number ?? next)::\(deletion.text)\(deletion.hint.map { "::" + $0 } ?? "")}}"
        if deletion.number == nil { next += 1 }
      }
    }
    return text
  }

  /// A deck's raw text of one in Anki's way: a number that several deletions have is kept, one inside another is text.
  static func raw(_ text: String) -> String {
    let pieces = self.pieces(text)
    var counts: [Int: Int] = [:]
    for case .deletion(let number, _, _) in pieces { counts[number, default: 0] += 1 }
    return pieces.map { piece in
      switch piece {
      case .text(let text): return escaped(text)
      case .deletion(let number, let text, let hint):
        let name = counts[number, default: 0] > 1 ? "\(number): " : ""
        let inside = escaped(text.split(whereSeparator: \.isWhitespace).joined(separator: " "))
        let shown = hint.map { " | " + escaped($0) } ?? ""
        return inside.isEmpty ? "" : "[\(name)\(inside)\(shown)]"
      }
    }.joined()
  }

  private enum Piece {
    case text(String)
    case deletion(number: Int, String, hint: String?)
  }

  private static func pieces(_ text: String) -> [Piece] {
    var pieces: [Piece] = []
    var outside = ""
    var rest = Substring(text)
    while let start = opening(rest) {
      outside += rest[..<start.range.lowerBound]
      guard let (inside, end) = body(rest[start.range.upperBound...]) else {
        // Never closed: it and all behind it is text.
        return pieces + [.text(outside + rest[start.range.lowerBound...])]
      }
      pieces += outside.isEmpty ? [] : [.text(outside)]
      outside = ""
      let parts = inside.split(separator: "::", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      pieces.append(.deletion(number: start.number, parts[0], hint: parts.count > 1 ? parts[1] : nil))
      rest = rest[end...]
    }
    outside += rest
    return pieces + (outside.isEmpty ? [] : [.text(outside)])
  }

  /// The next `{{c1::`.
  private static func opening(_ text: Substring) -> (range: Range<Substring.Index>, number: Int)? {
    var from = text.startIndex
    while let brace = text[from...].firstRange(of: "{{c") {
      let digits = text[brace.upperBound...].prefix { $0.isASCII && $0.isNumber }
      if let number = Int(digits), text[digits.endIndex...].hasPrefix("::") {
        return (brace.lowerBound..<text.index(digits.endIndex, offsetBy: 2), number)
      }
      from = brace.upperBound
    }
    return nil
  }

  /// What stands before the `}}` that closes a deletion, without the marks of those inside it, and what is behind.
  private static func body(_ text: Substring) -> (String, Substring.Index)? {
    var inside = ""
    var depth = 0
    var rest = text
    while let first = rest.first {
      if rest.hasPrefix("}}") {
        rest = rest.dropFirst(2)
        if depth == 0 { return (inside, rest.startIndex) }
        depth -= 1
      } else if rest.hasPrefix("{{c"), let inner = opening(rest.prefix(16)), inner.range.lowerBound == rest.startIndex {
        depth += 1
        rest = rest[inner.range.upperBound...]
      } else {
        inside.append(first)
        rest = rest.dropFirst()
      }
    }
    return nil
  }

  private static func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { "[]|\\<`".utf8.contains($0) }) else { return text }
    let blanks = text.prefix { $0.isWhitespace }
    let end = String(text.reversed().prefix { $0.isWhitespace }.reversed())
    return blanks.count == text.count ? text : blanks + Note.escaping(text, inCloze: true) + end
  }
}
