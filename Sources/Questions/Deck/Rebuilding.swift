import Cards

/// A built deck brought up to date: what nobody touched follows its text, what somebody did stays.
///
/// A note is known by its identity, or by the one that it would have without its `Id:`. The record at the deck's end
/// says which notes were ever built and how they read: a note that reads otherwise was edited, one that is gone was
/// deleted, one that was never built is somebody's own.
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
    /// It was built from a text that isn't built from now.
    case keptElsewhere
    /// An edited card stands where this one would, so it isn't added.
    case withheld
    /// A review drops it, or edits it.
    case dropped, edited
    case same
  }

  /// What a review decided about a note.
  public enum Decision: Hashable, Sendable {
    case kept, dropped
    case edited(Note)
  }

  /// A card that somebody edited, and whose sentence changed in the text since.
  public struct Disagreement: Hashable, Sendable {
    /// As the record knows the note.
    public let id: String
    public let note: Note
    /// The line of the deck where it stands.
    public internal(set) var line: Int
    /// What the text says now; nil where nothing is in the sentence's place.
    public let now: Origin?
    /// The card that the build makes of it now, which isn't added beside the edited one.
    public let withheld: Note?
  }

  public let document: DeckDocument
  /// Every note of the deck or of the build, by its identity, with what happened to it.
  public let changes: [(id: String, change: Change)]
  public let disagreements: [Disagreement]
  /// The notes that stand in the deck as they were built, and that nobody has kept in a review.
  public let unseen: Set<String>
  /// Those that somebody has.
  public let seen: Set<String>

  /// Brings an existing deck up to date.
  ///
  /// - Parameters:
  ///   - decisions: what a review decided, by the notes' identities.
  ///   - settled: notes that another deck of the same build has the say over.
  public init(
    of existing: DeckDocument, with deck: BuiltDeck, decisions: [String: Decision] = [:], settled: Set<String> = []
  ) {
    let survey = Survey(of: existing, with: deck, decisions: decisions, settled: settled)
    let record = survey.record.merging(BuildRecord(survey.entries))
    if existing.bytes.isEmpty || existing.isAsBuilt {
      let printed = survey.printed(over: existing, record: record)
      document = printed.bytes == existing.bytes ? existing : printed
    } else {
      document = survey.arranged(existing, record: record)
    }
    changes = survey.changes
    let untouched = changes.filter { [.added, .updated, .same].contains($0.change) }.map(\.id)
    seen = Set(untouched.filter { id in record.entry(id).map { $0.seen == $0.digest } ?? false })
    unseen = Set(untouched).subtracting(seen)
    disagreements = Self.placed(survey.disagreements, in: document)
  }

  /// The notes of a deck that another deck of the same build mustn't bring back: edited or deleted here, and no longer
  /// built here.
  public static func settled(in existing: DeckDocument, besides deck: BuiltDeck?) -> Set<String> {
    let built = Set(deck?.notes.map(\.id) ?? [])
    let standing = Dictionary(existing.notes.map { ($0.id, $0.digest) }, uniquingKeysWith: { first, _ in first })
    let entries = (existing.record ?? BuildRecord()).entries.filter {
      $0.digest != Survey.removed && !built.contains($0.id) && standing[$0.id] != $0.digest
    }
    return Set(entries.map(\.id))
  }

  private static func placed(_ disagreements: [Disagreement], in document: DeckDocument) -> [Disagreement] {
    guard !disagreements.isEmpty else { return [] }
    let notes = DeckDocument(parsing: document.bytes).notes
    let lines = Dictionary(notes.map { ($0.id, $0.line) }, uniquingKeysWith: { first, _ in first })
    return disagreements.map { disagreement in
      var disagreement = disagreement
      disagreement.line = lines[disagreement.note.id] ?? 0
      return disagreement
    }
  }
}
