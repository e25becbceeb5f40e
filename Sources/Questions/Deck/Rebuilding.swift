import Cards

/// A built deck brought up to date: what nobody touched follows its text, what somebody did stays.
public struct Rebuilding: Sendable {
  /// What happened to a note.
  public enum Change: Hashable, Sendable {
    case added, updated, removed
    /// Somebody edited it, so it stays as it is.
    case keptEdited
    /// Somebody deleted it, so it stays away.
    case keptDeleted
    /// Somebody added it.
    case keptOwn
    case same
  }

  public let document: DeckDocument
  /// Every note of the deck or of the build, by its identity, with what happened to it.
  public let changes: [(id: String, change: Change)]

  /// Brings an existing deck up to date.
  ///
  /// A note is known by its identity, or by the one that it would have without its `Id:`. The record at the deck's end
  /// says which notes were ever built and how they read: a note that reads otherwise was edited, one that is gone was
  /// deleted, one that was never built is somebody's own.
  public init(of existing: DeckDocument, with notes: [Note]) {
    var document = existing
    var changes: [(id: String, change: Change)] = []
    let record = existing.record ?? BuildRecord()
    var built: [String: Note] = [:]
    for note in notes where built[note.id] == nil { built[note.id] = note }
    var present: Set<String> = []
    var entries: [BuildRecord.Entry] = []
    for index in existing.notes.indices.reversed() {
      let note = existing.notes[index]
      let key = record[note.id] != nil || built[note.id] != nil ? note.id : note.derivedID
      present.insert(key)
      let isUntouched = record[key] == note.digest
      if let new = built[key] {
        if note.digest == new.digest {
          changes.append((key, .same))
          entries.append(BuildRecord.Entry(id: key, digest: new.digest))
        } else if isUntouched {
          document.replace(noteAt: index, with: new.setting(.id, to: note.explicitID))
          changes.append((key, .updated))
          entries.append(BuildRecord.Entry(id: key, digest: new.digest))
        } else {
          changes.append((key, .keptEdited))
          if record[key] == nil { entries.append(BuildRecord.Entry(id: key, digest: new.digest)) }
        }
      } else if record[key] == nil {
        changes.append((key, .keptOwn))
      } else if isUntouched, note.explicitID == nil {
        document.remove(noteAt: index)
        changes.append((key, .removed))
        entries.append(BuildRecord.Entry(id: key, digest: Self.removed))
      } else {
        changes.append((key, .keptEdited))
      }
    }
    changes.reverse()
    entries.reverse()
    for note in notes where present.insert(note.id).inserted {
      if let digest = record[note.id], digest != Self.removed {
        changes.append((note.id, .keptDeleted))
      } else {
        document.append(note)
        changes.append((note.id, .added))
        entries.append(BuildRecord.Entry(id: note.id, digest: note.digest))
      }
    }
    let merged = record.merging(BuildRecord(entries))
    document.record = merged
    let isOnlyBuilt =
      existing.notes.allSatisfy { $0.explicitID == nil }
      && !changes.contains { [.keptEdited, .keptDeleted, .keptOwn].contains($0.change) }
    self.document =
      isOnlyBuilt && Self.printed(existing.notes, existing, record).bytes == existing.bytes
      ? Self.printed(notes, existing, merged) : document
    self.changes = changes
  }

  /// Stands for the digest of a note that a build took out itself: it may come back.
  private static let removed = "removed"

  /// A deck as a build writes it, with the front matter of another. A file that is just so has nothing to lose.
  private static func printed(_ notes: [Note], _ other: DeckDocument, _ record: BuildRecord) -> DeckDocument {
    var seen: Set<String> = []
    let first = notes.filter { seen.insert($0.id).inserted }
    return DeckDocument(built: first, frontMatter: other.frontMatter, record: record)
  }
}
