import Console
import Reviews

extension Shell {
  /// Writes settings to a journal: a deck's, or the one for all decks. Where that can't be, says so and ends with 74.
  func write(_ settings: [(key: String, value: String)], to folder: Folder, lock: String, home: Home) throws {
    let contents = try ProgressFolder(folder: folder).read()
    let dayStart = Settings(layers: [Settings.Layer(.deckJournal, contents.journal.progress().settings)]).dayStart
    let journal = try saving {
      try DeckJournal(
        lockedAs: lock, in: home, folder: folder, journal: contents.journal, dayStart: dayStart, now: { clock.now })
    }
    let bodies = settings.map { Event.Body.set(key: $0.key, value: $0.value) }
    try append(bodies, to: journal)
  }

  /// Opens the journal of a deck to write to it. Where that can't be, says so and ends with 74.
  func journal(of found: DeckFinder.Found, _ progress: DeckProgress, in home: Home) throws -> DeckJournal {
    try saving {
      try DeckJournal(
        of: found.folder, in: home, journal: progress.journal, dayStart: progress.settings.dayStart,
        now: { clock.now })
    }
  }

  /// Adds events to a journal. Where they can't be saved, says so and ends with 74.
  func append(_ bodies: [Event.Body], to journal: DeckJournal) throws {
    try end(unlessSaved: journal.append(bodies, at: clock.now).outcome)
  }

  /// Ends with 74, and says why, where events are in memory only.
  func end(unlessSaved outcome: JournalFile.Outcome) throws {
    if case .unsaved(_, let problem) = outcome { try fail("\(problem.description)", status: 74) }
  }
}
