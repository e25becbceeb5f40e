import Cards

extension Survey {
  /// The deck written anew, in the build's order: a file that nobody touched has nothing to lose.
  func printed(over existing: DeckDocument, record: BuildRecord) -> DeckDocument {
    let kept = standings.compactMap { standing in standing.written.map { (key: standing.key, note: $0) } }
    let standing = Dictionary(kept.map { ($0.key, $0.note) }, uniquingKeysWith: { first, _ in first })
    let added = Dictionary(additions.map { ($0.id, $0.note) }, uniquingKeysWith: { first, _ in first })
    var notes: [(key: String, note: Note)] = []
    for note in deck.notes {
      let key = stead[note.id] ?? note.id
      guard let written = standing[key] ?? added[note.id] else { continue }
      notes.append((key, written.setting(topic: note.topic)))
    }
    // What isn't built any more stays behind what it stood behind.
    var placed = Set(notes.map(\.key))
    var previous: String?
    for (key, note) in kept {
      if placed.insert(key).inserted {
        notes.insert((key, note), at: place(behind: previous, in: notes, topic: note.topic))
      }
      previous = key
    }
    let isMixed = standings.contains { $0.change == .keptElsewhere }
    return DeckDocument(
      built: notes.map(\.note), frontMatter: isMixed ? existing.frontMatter : deck.frontMatter, record: record)
  }

  private func place(behind previous: String?, in notes: [(key: String, note: Note)], topic: String) -> Int {
    guard let previous, let index = notes.firstIndex(where: { $0.key == previous }) else { return 0 }
    let section = notes[index].note.topic
    guard section != topic else { return index + 1 }
    return notes[index...].firstIndex { $0.note.topic != section } ?? notes.count
  }

  /// The deck changed note by note, everything else left as it is.
  func arranged(_ existing: DeckDocument, record: BuildRecord) -> DeckDocument {
    let isSame = standings.allSatisfy { $0.written == $0.note } && additions.isEmpty
    guard !isSame || hasNews else { return existing }
    var document = existing
    var keys = standings.map(\.key)
    for (index, standing) in standings.enumerated().reversed() {
      if let written = standing.written {
        if written != standing.note { document.replace(noteAt: index, with: written) }
      } else {
        document.removeWithEmptyHeading(noteAt: index)
        keys.remove(at: index)
      }
    }
    for addition in additions { insert(addition, into: &document, keys: &keys) }
    document.record = record
    return document
  }

  /// Adds a note beside its neighbours in the text: those of its topic, then any.
  private func insert(_ addition: (id: String, note: Note), into document: inout DeckDocument, keys: inout [String]) {
    let note = addition.note
    let own = deck.notes.firstIndex { $0.id == addition.id } ?? deck.notes.endIndex
    let (before, after) = (deck.notes[..<own].reversed(), deck.notes[own...].dropFirst())
    if let index = nearest(before, topic: note.topic, in: document, keys) {
      document.insert(note, behindNoteAt: index)
      keys.insert(addition.id, at: index + 1)
      return
    }
    if let index = nearest(after, topic: note.topic, in: document, keys) {
      document.insert(note, beforeNoteAt: index)
      keys.insert(addition.id, at: index)
      return
    }
    if note.topic.isEmpty {
      document.append(note)
    } else if !document.insertUnderItsHeading(note) {
      if let index = nearest(before, topic: nil, in: document, keys) {
        document.insert(note, behindSectionOfNoteAt: index)
      } else if let index = nearest(after, topic: nil, in: document, keys) {
        document.insert(note, beforeSectionOfNoteAt: index)
      } else {
        document.append(note)
      }
    }
    keys.insert(addition.id, at: document.notes.firstIndex { $0.id == note.id } ?? keys.endIndex)
  }

  /// Where the first of some built notes stands in a document, under a heading that says a topic.
  private func nearest(
    _ neighbours: some Sequence<Note>, topic: String?, in document: DeckDocument, _ keys: [String]
  ) -> Int? {
    let known = Set(keys)
    for neighbour in neighbours where topic == nil || neighbour.topic == topic {
      let key = stead[neighbour.id] ?? neighbour.id
      guard known.contains(key), let index = keys.firstIndex(of: key) else { continue }
      if topic == nil || document.notes[index].topic == topic { return index }
    }
    return nil
  }
}
