import Cards

/// A deck and a new build of its texts, held side by side: what becomes of each note.
struct Survey {
  /// A note of the deck, and what stands in its place afterwards.
  struct Standing {
    /// The identity that the record and the build know it by.
    var key: String
    let note: Note
    let change: Rebuilding.Change
    /// Nil where it is taken out.
    var written: Note?
  }

  let deck: BuiltDeck
  let record: BuildRecord
  let decisions: [String: Rebuilding.Decision]
  let built: [String: Note]
  var standings: [Standing] = []
  /// What the build adds, in its order.
  var additions: [(id: String, note: Note)] = []
  var disagreements: [Rebuilding.Disagreement] = []
  /// Edited notes by the identity of the built one in whose place they stand.
  var stead: [String: String] = [:]
  /// What the record learns.
  var entries: [BuildRecord.Entry] = []
  /// Whether it learns something that mustn't wait until the deck changes.
  var hasNews = false
  private var absent: [(id: String, change: Rebuilding.Change)] = []

  /// Stands for the digest of a note that a build took out itself: it may come back.
  static let removed = "removed"

  init(
    of existing: DeckDocument, with deck: BuiltDeck, decisions: [String: Rebuilding.Decision], settled: Set<String>
  ) {
    self.deck = deck
    self.decisions = decisions
    record = existing.record ?? BuildRecord()
    built = Dictionary(deck.notes.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for note in existing.notes { take(note) }
    var present = Set(standings.map(\.key))
    for note in deck.notes where present.insert(note.id).inserted {
      if record[note.id].map({ $0 != Self.removed }) ?? settled.contains(note.id) {
        absent.append((note.id, .keptDeleted))
      } else {
        additions.append((note.id, note))
      }
    }
    compareEdited()
    for (id, note) in additions { decide(id, note) }
    additions = additions.compactMap { id, note in
      switch decisions[id] {
      case .dropped: nil
      case .edited(let edited): (id, edited)
      case .kept, nil: (id, note)
      }
    }
    pairRemoved()
  }

  /// What happened to each note: those of the deck, then those of the build alone.
  var changes: [(id: String, change: Rebuilding.Change)] {
    var changes: [(id: String, change: Rebuilding.Change)] = []
    for standing in standings {
      let isReplaced = standing.change == .removed && standing.written != nil
      changes.append((isReplaced ? standing.note.id : standing.key, standing.change))
      if isReplaced { changes.append((standing.key, added(standing.key))) }
    }
    return changes + additions.map { ($0.id, added($0.id)) } + absent
  }

  private func added(_ id: String) -> Rebuilding.Change {
    if case .edited = decisions[id] { .edited } else { .added }
  }
}

extension Survey {
  private mutating func take(_ note: Note) {
    let key = record[note.id] != nil || built[note.id] != nil ? note.id : note.derivedID
    let new = built[key]
    let isUntouched = record[key] == note.digest
    var standing = Standing(key: key, note: note, change: .same, written: note)
    if let new, isUntouched || new.digest == note.digest {
      let change: Rebuilding.Change = note.digest == new.digest ? .same : .updated
      let written = change == .same ? note : new.setting(.id, to: note.explicitID)
      standing = Standing(key: key, note: note, change: change, written: written)
      switch decisions[key] {
      case .dropped: standing = Standing(key: key, note: note, change: .dropped, written: nil)
      case .edited(let edited):
        let written = note.explicitID.map { edited.setting(.id, to: $0) } ?? edited
        standing = Standing(key: key, note: note, change: .edited, written: written)
      case .kept, nil: break
      }
      enter(key, new)
    } else if new != nil {
      standing = Standing(key: key, note: note, change: .keptEdited, written: note)
    } else if isElsewhere(note) {
      standing = Standing(key: key, note: note, change: .keptElsewhere, written: note)
    } else if record[key] == nil {
      standing = Standing(key: key, note: note, change: .keptOwn, written: note)
    } else if isUntouched, note.explicitID == nil {
      standing = Standing(key: key, note: note, change: .removed, written: nil)
      entries.append(BuildRecord.Entry(id: key, digest: Self.removed))
    } else {
      standing = Standing(key: key, note: note, change: .keptEdited, written: note)
    }
    standings.append(standing)
  }

  /// Whether a note says that it comes from a text that isn't built from now.
  private func isElsewhere(_ note: Note) -> Bool {
    guard let file = note[.source].flatMap(Origin.file) else { return false }
    return !deck.texts.files.contains(file)
  }

  /// Puts a built note into the record, with what a review decided.
  private mutating func enter(_ key: String, _ note: Note) {
    let old = record.entry(key)
    var entry = BuildRecord.Entry(id: key, digest: note.digest, origin: deck.origin(of: key)?.digests)
    if old?.seen == note.digest || decisions[key] == .kept { entry.seen = note.digest }
    // What an older record doesn't say can wait until the deck changes.
    var known = old
    if known?.origin == nil { known?.origin = entry.origin }
    if known != entry { hasNews = true }
    entries.append(entry)
  }

  private mutating func decide(_ id: String, _ note: Note) {
    enter(id, note)
    if decisions[id] == .dropped { absent.append((id, .dropped)) }
  }

  mutating func withhold(_ id: String) {
    additions.removeAll { $0.id == id }
    absent.append((id, .withheld))
  }
}
