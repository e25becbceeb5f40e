import Cards
import Console
import FSRS
import Reviews

/// The reviews that a model is fitted to, and what holds for them now.
struct ReviewSource {
  let log: ReviewLog
  /// Nil where nobody chose any.
  var settings: Settings?
  /// With `--deck`: the reviews of all decks.
  var allDecks: ReviewLog?
  let reading: Duration

  /// A file of reviews.
  init(file path: String, shell: Shell) throws {
    let start = ContinuousClock.now
    do {
      log = try LogFile(Descriptor(opening: path, 0).readAll()).log
    } catch let problem as LogFile.Problem {
      try shell.fail("\(path):\(problem.line): \(problem.sentence)")
    }
    reading = ContinuousClock.now - start
  }

  /// The journals of all decks, or of one.
  init(deck found: DeckFinder.Found?, shell: Shell) throws {
    let start = ContinuousClock.now
    let home = try shell.home()
    var all: (entries: [ReviewLog.Entry], cards: Int) = ([], 0)
    for name in try home.progress.names() where home.progress(of: name).exists {
      let (entries, cards) = try ProgressFolder(folder: home.progress(of: name)).read().journal
        .logEntries(firstCard: all.cards)
      all = (all.entries + entries, all.cards + cards)
    }
    let everywhere = ReviewLog(all.entries, cards: all.cards)
    if let found {
      let deck = try shell.document(at: found.path).deck(named: found.name)
      let progress = try DeckProgress(of: found.folder, deck: deck, in: home, options: [:])
      let (entries, cards) = progress.journal.logEntries()
      log = ReviewLog(entries, cards: cards)
      settings = progress.settings
      allDecks = everywhere
    } else {
      log = everywhere
      let journal = try ProgressFolder(folder: home.progress).read().journal
      settings = Settings(layers: [Settings.Layer(.allDecks, journal.progress().settings)])
    }
    reading = ContinuousClock.now - start
  }
}
