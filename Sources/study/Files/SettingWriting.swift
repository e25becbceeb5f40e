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
    let outcome = try journal.append(bodies, at: clock.now).outcome
    if case .unsaved(_, let problem) = outcome { try fail("\(problem.description)", status: 74) }
  }
}
