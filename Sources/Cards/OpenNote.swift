/// A note while it is read: where its parts stand.
struct OpenNote {
  let kind: Note.Kind
  let topic: String
  /// Where its tag stands.
  let start: Int
  let line: Int
  /// Behind its last line, without blank lines and comments.
  private(set) var end: Int
  private(set) var parts: [NotePart] = []

  init(kind: Note.Kind, topic: String, start: Int, line: Int) {
    self.kind = kind
    self.topic = topic
    self.start = start
    self.line = line
    end = start
  }

  subscript(name: NotePart.Name) -> NotePart? {
    for part in parts where part.name == name { return part }
    return nil
  }

  mutating func add(_ name: NotePart.Name, _ line: LineScanner.Line, _ content: Int) {
    end = line.next
    if name == .ignored, let last = parts.last, last.name == .ignored {
      parts[parts.count - 1].content = last.content.lowerBound..<line.range.upperBound
      return
    }
    parts.append(
      NotePart(name: name, start: line.range.lowerBound, line: line.number, content: content..<line.range.upperBound))
  }

  /// Adds a line of text to the last part; if that is one line only, and this wasn't told yet, its name.
  mutating func strayField(with line: LineScanner.Line) -> Note.Field.Name? {
    end = line.next
    let last = parts.count - 1
    guard case .field(let name) = parts[last].name, !name.runsOn else {
      parts[last].content = parts[last].content.lowerBound..<line.range.upperBound
      return nil
    }
    defer { parts[last].hasStray = true }
    return parts[last].hasStray ? nil : name
  }

  /// Remembers that something in the last part isn't closed.
  mutating func tear() {
    parts[parts.count - 1].isTorn = true
  }
}
