/// Writes a changed note over its old text, and leaves as it is whatever didn't change.
struct NoteRewriter {
  private let old: [UInt8]
  private let lineEnd: String

  /// - Parameter old: the lines of one note.
  init(_ old: [UInt8], lineEnd: String) {
    self.old = old
    self.lineEnd = lineEnd
  }

  /// The lines of the note in its new form.
  func rewritten(_ note: Note) -> [UInt8] {
    if let patched = patched(note), Self.says(patched, note) { return patched }
    var printed = Self.encoded(note.text, lineEnd: lineEnd)
    if !old.isEmpty, old.last != UInt8(ascii: "\n") { printed.removeLast(lineEnd.utf8.count) }
    return printed
  }

  /// A text in UTF-8 with the file's line ends.
  static func encoded(_ text: String, lineEnd: String) -> [UInt8] {
    guard lineEnd != "\n" else { return Array(text.utf8) }
    var bytes: [UInt8] = []
    for byte in text.utf8 {
      if byte == UInt8(ascii: "\n") { bytes += lineEnd.utf8 } else { bytes.append(byte) }
    }
    return bytes
  }
}

extension NoteRewriter {
  /// Whether some lines are exactly this note.
  private static func says(_ lines: [UInt8], _ note: Note) -> Bool {
    let parsed = DeckDocument(parsing: lines)
    return parsed.notes.count == 1
      && parsed.notes[0].placed(topic: "", line: 0) == note.placed(topic: "", line: 0)
  }

  private func patched(_ note: Note) -> [UInt8]? {
    let parts = old.withUnsafeBufferPointer { bytes -> [(part: NotePart, text: String)]? in
      guard let open = DeckParser.parts(of: bytes), open.kind == note.kind else { return nil }
      return open.parts.map { ($0, $0.text(bytes)) }
    }
    guard let parts else { return nil }
    var result: [UInt8] = []
    var written: [NotePart.Name] = []
    for (index, (part, text)) in parts.enumerated() {
      let end = index + 1 < parts.count ? parts[index + 1].part.start : old.count
      written.append(part.name)
      let new = Self.line(of: part.name, note)
      if let new, new.raw == text {
        result += old[part.start..<end]
      } else {
        if let new { result += Self.encoded(Note.line(new.word, new.raw), lineEnd: lineEnd) }
        result += kept(part, until: end, isGone: new == nil)
      }
    }
    for name in Self.names(of: note) where !written.contains(name) {
      guard let new = Self.line(of: name, note) else { continue }
      if result.last != UInt8(ascii: "\n") { result += lineEnd.utf8 }
      result += Self.encoded(Note.line(new.word, new.raw), lineEnd: lineEnd)
    }
    return result
  }

  /// Blank lines and comments behind a part's text, which outlive it; of a part that is gone only comments.
  private func kept(_ part: NotePart, until end: Int, isGone: Bool) -> [UInt8] {
    guard let lineFeed = old[part.content.upperBound..<end].firstIndex(of: UInt8(ascii: "\n")) else { return [] }
    let rest = old[(lineFeed + 1)..<end]
    return isGone && rest.allSatisfy(RawText.isSpace) ? [] : Array(rest)
  }

  private static func names(of note: Note) -> [NotePart.Name] {
    [.prompt, .answer] + note.fields.map { .field($0.name) }
  }

  /// The word before the colon, and the raw text behind it.
  private static func line(of name: NotePart.Name, _ note: Note) -> (word: String, raw: String)? {
    switch name {
    case .prompt: (note.kind.tag, note.prompt)
    case .answer: note.answer.map { (note.kind.answerTag, $0) }
    case .field(let name): note[name].map { (name.rawValue, $0) }
    case .ignored: nil
    }
  }
}
