extension Note {
  /// The note as it stands in a deck, in lines that end in LF.
  public var text: String {
    var text = Self.line(kind.tag, prompt)
    if let answer { text += Self.line(kind.answerTag, answer) }
    for field in fields { text += Self.line(field.name.rawValue, field.value) }
    return text
  }

  /// A tag or field with its text; a list, a fence and the like begin on a line of their own.
  static func line(_ word: String, _ raw: String) -> String {
    let runsOn = Field.Name(rawValue: word)?.runsOn ?? true
    let text = runsOn ? RawText.canonical(raw) : RawText.canonicalLine(raw)
    if text.isEmpty { return "\(word):\n" }
    return "\(word):\(runsOn && needsOwnLine(text) ? "\n" : " ")\(text)\n"
  }

  private static func needsOwnLine(_ text: String) -> Bool {
    let line = text.utf8.prefix { $0 != UInt8(ascii: "\n") }
    guard let first = line.first else { return false }
    let isSingle = line.endIndex == text.utf8.endIndex
    switch first {
    case UInt8(ascii: " "), UInt8(ascii: "\t"): return true
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"):
      return line.dropFirst().first.map(DeckLine.isBlank) ?? false
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let rest = line.drop { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      return !isSingle && (rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ")"))
        && (rest.dropFirst().first.map(DeckLine.isBlank) ?? false)
    case UInt8(ascii: "`"), UInt8(ascii: "~"): return !isSingle && line.prefix(3).allSatisfy { $0 == first }
    case UInt8(ascii: "$"): return !isSingle && line.dropFirst().first == first
    case UInt8(ascii: "|"): return !isSingle
    default: return false
    }
  }
}

extension Note.Kind {
  /// The letter that begins such a note.
  public var tag: String { String(rawValue) }

  /// The letter that begins its second part.
  var answerTag: String { self == .term ? "D" : "A" }
}
