/// A deck's file, understood and yet kept byte for byte: what isn't changed is printed as it was read.
public struct DeckDocument: Sendable {
  /// All problems of the text as it was parsed, sorted by place.
  public let problems: [DeckProblem]
  /// The lines of the front matter that are `key: value`, in their order.
  public let frontMatter: [(key: String, value: String)]
  /// All notes in the order of the file, those with problems too; their lines are those of the text as it was parsed.
  public internal(set) var notes: [Note]
  private let source: [UInt8]
  private let usesCRLF: Bool
  var spans: [DeckSpan]
  private var storedRecord: BuildRecord?
  var isEdited = false

  /// Reads a file; whatever is wrong with it is in `problems`.
  public init(parsing bytes: [UInt8]) {
    var parser: DeckParser?
    bytes.withUnsafeBufferPointer {
      var running = DeckParser($0)
      running.run()
      parser = running
    }
    source = bytes
    problems = parser?.problems.sorted() ?? []
    frontMatter = parser?.frontMatter ?? []
    notes = parser?.notes ?? []
    usesCRLF = parser?.usesCRLF ?? false
    spans = parser?.spans ?? []
    storedRecord = parser?.record
  }

  /// A deck without a note, with what its front matter is to say.
  public init(frontMatter: [(key: String, value: String)] = []) {
    var text = ""
    if !frontMatter.isEmpty {
      text = "---\n" + frontMatter.map { "\($0.key): \(RawText.trimmed($0.value))\n" }.joined() + "---\n"
    }
    self.init(parsing: Array(text.utf8))
  }

  /// Whether something is wrong that keeps the deck from being studied.
  public var hasErrors: Bool { problems.contains { $0.severity == .error } }

  /// The deck to study.
  ///
  /// - Parameter name: the name of its file without `.md`.
  public func deck(named name: String) -> Deck {
    Deck(name: name, frontMatter: frontMatter, notes: notes)
  }

  /// The file: as it was read, apart from what was changed.
  public var bytes: [UInt8] {
    guard isEdited else { return source }
    var result: [UInt8] = []
    result.reserveCapacity(source.count)
    for span in spans { result += bytes(of: span) }
    return result
  }

  /// Puts a note in the place of another one; its parts that are the same stay as they are written.
  ///
  /// The topic is that of the place, whatever the note says.
  public mutating func replace(noteAt index: Int, with note: Note) {
    let place = spanIndex(ofNoteAt: index)
    let old = bytes(of: spans[place])
    let new = NoteRewriter(old, lineEnd: lineEnd).rewritten(note)
    guard new != old else { return }
    spans[place].content = .own(new)
    notes[index] = note.placed(topic: notes[index].topic, line: notes[index].line)
    isEdited = true
  }

  /// Takes out a note; comments around it stay.
  public mutating func remove(noteAt index: Int) {
    let place = spanIndex(ofNoteAt: index)
    spans.remove(at: place)
    notes.remove(at: index)
    isEdited = true
    guard place < spans.count, spans[place].kind == .other else {
      if place == spans.count, place > 0 {
        spans[place - 1].content = .own(withoutBlankEnd(bytes(of: spans[place - 1])))
      }
      return
    }
    let gap = bytes(of: spans[place])
    let kept = gap[blankEnd(gap)...]
    if kept.isEmpty, place == spans.count - 1, place > 0 {
      spans[place - 1].content = .own(withoutBlankEnd(bytes(of: spans[place - 1])))
    }
    spans[place].content = .own(Array(kept))
  }

  /// Adds a note at the end, under a heading with its topic if the last heading is another.
  public mutating func append(_ note: Note) {
    var place = spans.count
    if let record = spans.lastIndex(where: { $0.kind == .record }),
      spans[(record + 1)...].allSatisfy({ $0.kind == .other && isBlank($0) })
    {
      place = record
    }
    let last = spans.lastIndex { if case .heading = $0.kind { true } else { false } }
    var index = notes.count
    var level = 2
    var needsHeading = !note.topic.isEmpty
    if let last, case .heading(let depth, let topic) = spans[last].kind {
      level = max(depth, 1)
      needsHeading = topic != note.topic && !note.topic.isEmpty
      if note.topic.isEmpty, !topic.isEmpty {
        place = spans.firstIndex { if case .heading = $0.kind { true } else { false } } ?? place
        index = spans[..<place].count { $0.kind == .note }
      }
    }
    var added: [DeckSpan] = []
    if let gap = separator(before: place) { added.append(DeckSpan(kind: .other, content: .own(encoded(gap)))) }
    if needsHeading {
      let line = String(repeating: "#", count: level) + " " + note.topic + "\n"
      added.append(DeckSpan(kind: .heading(level: level, topic: note.topic), content: .own(encoded(line))))
      added.append(DeckSpan(kind: .other, content: .own(encoded("\n"))))
    }
    added.append(DeckSpan(kind: .note, content: .own(encoded(note.text))))
    if place < spans.count { added.append(DeckSpan(kind: .other, content: .own(encoded("\n")))) }
    spans.insert(contentsOf: added, at: place)
    notes.insert(note, at: index)
    isEdited = true
  }

  /// What a build wrote at the end: every card ever built.
  public var record: BuildRecord? {
    get { storedRecord }
    set {
      guard newValue != storedRecord else { return }
      storedRecord = newValue
      spans.removeAll { $0.kind == .record }
      if let newValue {
        if let gap = separator(before: spans.count) {
          spans.append(DeckSpan(kind: .other, content: .own(encoded(gap))))
        }
        spans.append(DeckSpan(kind: .record, content: .own(encoded(newValue.text + "\n"))))
      }
      isEdited = true
    }
  }
}

extension DeckDocument {
  private var lineEnd: String { usesCRLF ? "\r\n" : "\n" }

  func encoded(_ text: String) -> [UInt8] { NoteRewriter.encoded(text, lineEnd: lineEnd) }

  func bytes(of span: DeckSpan) -> [UInt8] {
    switch span.content {
    case .source(let range): Array(source[range])
    case .own(let bytes): bytes
    }
  }

  func spanIndex(ofNoteAt index: Int) -> Int {
    precondition(notes.indices.contains(index), "there is no such note")
    var count = -1
    let place = spans.firstIndex { span in
      if span.kind == .note { count += 1 }
      return count == index
    }
    guard let place else { preconditionFailure("every note has its span") }
    return place
  }

  /// Where the blank lines end with which some bytes begin.
  private func blankEnd(_ bytes: [UInt8]) -> Int {
    var end = 0
    for (at, byte) in bytes.enumerated() {
      guard RawText.isSpace(byte) else { break }
      if byte == UInt8(ascii: "\n") { end = at + 1 }
    }
    return end
  }

  private func withoutBlankEnd(_ bytes: [UInt8]) -> [UInt8] {
    guard let last = bytes.lastIndex(where: { !RawText.isSpace($0) }) else { return [] }
    let end = bytes[last...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count - 1
    return Array(bytes[...end])
  }

  private func isBlank(_ span: DeckSpan) -> Bool {
    bytes(of: span).allSatisfy(RawText.isSpace)
  }

  /// What makes an empty line before a span; nil if there is one, or nothing before it.
  func separator(before place: Int) -> String? {
    var tail: [UInt8] = []
    for span in spans[..<place].reversed() {
      tail = bytes(of: span).suffix(4) + tail
      if tail.contains(where: { !RawText.isSpace($0) }) || tail.count >= 8 { break }
    }
    let text = tail.filter { $0 != UInt8(ascii: "\r") }
    if text.isEmpty || text == [0xEF, 0xBB, 0xBF] { return nil }
    if text.last != UInt8(ascii: "\n") { return "\n\n" }
    return text.dropLast().last == UInt8(ascii: "\n") || text.count == 1 ? nil : "\n"
  }
}
