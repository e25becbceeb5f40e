import Cards
import Console

extension GrowingDeck {
  /// What became of notes that were to be taken in.
  struct Tally {
    var added = 0
    var updated = 0
    /// Already there, word for word.
    var same = 0
    /// There with another text, which stays.
    var kept = 0

    var text: TerminalText {
      var parts = ["\(counted(added, "note")) added"]
      if updated > 0 { parts.append("\(updated) updated") }
      if same > 0 { parts.append("\(same) there already") }
      if kept > 0 { parts.append("\(kept) left as they are in the deck (--update takes the file's)") }
      return TerminalText(line: parts.joined(separator: ", ") + ":")
    }
  }

  /// Takes in notes that the deck hasn't, each under its heading, and writes the deck once; a new one gets the title.
  mutating func take(_ imported: ImportedNotes, updating: Bool, shell: Shell) throws -> Tally {
    var tally = Tally()
    var grown = document
    if document.bytes.isEmpty, let title = imported.title, !title.isEmpty {
      grown = DeckDocument(frontMatter: [("title", title)])
    }
    var places: [String: Int] = [:]
    for (place, note) in document.notes.enumerated() {
      for id in [note.id, note.derivedID] where places[id] == nil { places[id] = place }
    }
    var new: [Note] = []
    for note in imported.notes {
      guard let place = places[note.id] ?? places[note.derivedID] else {
        for id in [note.id, note.derivedID] { places[id] = document.notes.count + new.count }
        new.append(note)
        continue
      }
      let old = place < document.notes.count ? document.notes[place] : new[place - document.notes.count]
      if old.digest == note.digest {
        tally.same += 1
      } else if updating, place < document.notes.count {
        grown.replace(noteAt: place, with: note.setting(.id, to: old.explicitID ?? Self.id(keeping: old, in: note)))
        tally.updated += 1
      } else {
        tally.kept += 1
      }
    }
    tally.added = new.count
    guard tally.added + tally.updated > 0 else { return tally }
    grown = Self.adding(new, to: grown)
    let parsed = DeckDocument(parsing: grown.bytes)
    if let problem = parsed.problems.first(where: { $0.severity == .error }) {
      try shell.fail("nothing is imported, since the deck would have an error: \(problem.message)")
    }
    guard parsed.notes.count == document.notes.count + new.count else {
      try shell.fail("nothing is imported, since the deck would lose notes")
    }
    try shell.saving { try write(parsed) }
    return tally
  }

  /// The id that a changed note needs so that it stays the card that it was.
  private static func id(keeping old: Note, in note: Note) -> String? {
    note.derivedID == old.derivedID ? nil : old.id
  }

  /// Few notes one by one, each at its place; many in one piece behind the others.
  private static func adding(_ notes: [Note], to document: DeckDocument) -> DeckDocument {
    var grown = document
    guard notes.count > 1000 else {
      for note in notes where !grown.insertUnderItsHeading(note) { grown.append(note) }
      return grown
    }
    let record = grown.record
    grown.record = nil
    var topics: [String] = []
    var texts: [String: [String]] = [:]
    for note in notes {
      if texts[note.topic] == nil { topics.append(note.topic) }
      texts[note.topic, default: []].append(note.text)
    }
    var text = grown.bytes.isEmpty ? "" : "\n\n"
    for topic in topics.sorted(by: { $0.isEmpty && !$1.isEmpty }) {
      if !topic.isEmpty { text += "## \(topic)\n\n" }
      for note in texts[topic] ?? [] { text += note + "\n" }
    }
    grown = DeckDocument(parsing: grown.bytes + Array(text.utf8))
    if let record { grown.record = record }
    return grown
  }
}
