extension DeckDocument {
  /// Adds a note right behind another one, under the same heading.
  public mutating func insert(_ note: Note, behindNoteAt index: Int) {
    let place = spanIndex(ofNoteAt: index) + 1
    let isEnded = bytes(of: spans[place - 1]).last == UInt8(ascii: "\n")
    add(note, topic: notes[index].topic, at: place, number: index + 1, lead: isEnded ? "\n" : "\n\n", trail: "")
  }

  /// Adds a note right before another one, under the same heading.
  public mutating func insert(_ note: Note, beforeNoteAt index: Int) {
    let place = spanIndex(ofNoteAt: index)
    add(note, topic: notes[index].topic, at: place, number: index, lead: "", trail: "\n")
  }

  /// Adds a note at the end of what stands under a heading; false where no heading says its topic.
  public mutating func insertUnderItsHeading(_ note: Note) -> Bool {
    guard let heading = spans.lastIndex(where: { $0.topic == note.topic }) else { return false }
    guard let next = nextHeading(behind: heading) else {
      append(note)
      return true
    }
    let number = spans[..<next].count { $0.kind == .note }
    add(note, topic: note.topic, at: next, number: number, lead: separator(before: next) ?? "", trail: "\n")
    return true
  }

  /// Adds a note under a heading of its own, behind the section that another note stands in.
  public mutating func insert(_ note: Note, behindSectionOfNoteAt index: Int) {
    guard !note.topic.isEmpty, let next = nextHeading(behind: spanIndex(ofNoteAt: index)) else { return append(note) }
    addSection(note, at: next)
  }

  /// Adds a note under a heading of its own, before the section that another note stands in; behind it where that has
  /// no heading, since its notes would come under the new one.
  public mutating func insert(_ note: Note, beforeSectionOfNoteAt index: Int) {
    let place = spanIndex(ofNoteAt: index)
    guard !note.topic.isEmpty, let heading = spans[..<place].lastIndex(where: { $0.topic != nil }) else {
      return insert(note, behindSectionOfNoteAt: index)
    }
    addSection(note, at: heading)
  }

  /// Takes out a note, and its heading if nothing else stands under that.
  public mutating func removeWithEmptyHeading(noteAt index: Int) {
    let heading = spans[..<spanIndex(ofNoteAt: index)].lastIndex { $0.topic != nil }
    remove(noteAt: index)
    guard let heading else { return }
    let end = spans[(heading + 1)...].firstIndex { $0.kind != .other } ?? spans.count
    let isSection = end == spans.count || spans[end].kind != .note
    guard isSection, spans[(heading + 1)..<end].allSatisfy({ bytes(of: $0).allSatisfy(RawText.isSpace) }) else {
      return
    }
    spans.removeSubrange(heading..<end)
  }

  /// A digest of everything but the record: equal as long as nobody touches the file.
  public var layout: String {
    var rest: [UInt8] = []
    for span in spans where span.kind != .record { rest += bytes(of: span) }
    return Identity.digest(String(decoding: rest, as: UTF8.self), length: 16)
  }

  /// Whether the file is just as a build wrote it.
  public var isAsBuilt: Bool { record?.layout.map { $0 == layout } ?? false }
}

extension DeckDocument {
  private func nextHeading(behind place: Int) -> Int? {
    spans[(place + 1)...].firstIndex { $0.topic != nil }
  }

  private mutating func add(_ note: Note, topic: String, at place: Int, number: Int, lead: String, trail: String) {
    var added = [DeckSpan(kind: .note, content: .own(encoded(note.text)))]
    if !lead.isEmpty { added.insert(DeckSpan(kind: .other, content: .own(encoded(lead))), at: 0) }
    if !trail.isEmpty { added.append(DeckSpan(kind: .other, content: .own(encoded(trail)))) }
    spans.insert(contentsOf: added, at: place)
    notes.insert(note.placed(topic: topic, line: 0), at: number)
    isEdited = true
  }

  /// Adds a heading with a note, where another heading stands.
  private mutating func addSection(_ note: Note, at place: Int) {
    guard case .heading(let level, _) = spans[place].kind else {
      preconditionFailure("a section begins with a heading")
    }
    let line = String(repeating: "#", count: level) + " " + note.topic + "\n"
    var added: [DeckSpan] = []
    if let gap = separator(before: place) { added.append(DeckSpan(kind: .other, content: .own(encoded(gap)))) }
    added.append(DeckSpan(kind: .heading(level: level, topic: note.topic), content: .own(encoded(line))))
    added.append(DeckSpan(kind: .other, content: .own(encoded("\n"))))
    let number = spans[..<place].count { $0.kind == .note }
    spans.insert(contentsOf: added, at: place)
    add(note, topic: note.topic, at: place + added.count, number: number, lead: "", trail: "\n")
  }
}

extension DeckSpan {
  /// What a heading says; nil of anything else.
  fileprivate var topic: String? {
    if case .heading(level: _, let topic) = kind { topic } else { nil }
  }
}
