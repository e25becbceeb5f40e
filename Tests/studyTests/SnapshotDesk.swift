import Cards
import Reviews

@testable import study

extension Desk {
  /// The deck `beijing` of a test, opened as a sitting opens it.
  ///
  /// - Parameter folder: where the deck lies, and where its journal will.
  static func beijing(_ text: String, in folder: TemporaryFolder, clock: Clock) throws -> Desk {
    let path = try folder.write(text, to: "beijing.md")
    let deck = DeckDocument(parsing: Array(text.utf8)).deck(named: "beijing")
    let home = try Home(environment: ["HOME": folder.path])
    let progress = try DeckProgress(of: "beijing", deck: deck, in: home, options: [:])
    let journal = try DeckJournal(of: "beijing", in: home, journal: progress.journal, dayStart: 4, now: { clock.now })
    return Desk([
      OpenDeck(
        found: DeckFinder.Found(at: path), deck: deck, progress: progress, scheduler: progress.scheduler,
        journal: journal)
    ])
  }
}
