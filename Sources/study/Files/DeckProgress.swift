import Cards
import FSRS
import Reviews

/// What a learner has done with a deck, and the settings that hold for it.
struct DeckProgress {
  let journal: Journal
  let progress: Progress
  let settings: Settings
  /// Where settings are written, strongest first.
  let layers: [Settings.Layer]
  /// Journals that couldn't be read.
  let problems: [SystemProblem]

  /// Reads the deck's journals.
  ///
  /// - Parameters:
  ///   - folder: the name of the journal's folder.
  ///   - home: nil where there is none: nothing was done yet.
  ///   - options: settings given on the command line.
  init(of folder: String, deck: Deck, in home: Home?, options: [String: String]) throws(SystemProblem) {
    let own = try home.map { home throws(SystemProblem) in try ProgressFolder(folder: home.progress(of: folder)).read()
    }
    let all = try home.map { home throws(SystemProblem) in try ProgressFolder(folder: home.progress).read() }
    journal = own?.journal ?? Journal()
    problems = (own?.problems ?? []) + (all?.problems ?? [])
    let everywhere = Settings.Layer(.allDecks, all?.journal.progress().settings ?? [:])
    let front = Settings.Layer(.deckFile, deck.settings)
    let weaker = Settings(layers: [front, everywhere])
    progress = journal.progress(parameters: weaker.parameters, given: weaker)
    layers = [
      Settings.Layer(.option, options), Settings.Layer(.deckJournal, progress.settings), front, everywhere,
    ]
    settings = Settings(layers: layers)
  }

  var states: [Card.ID: CardState] { progress.cards }

  /// The cards that were answered, with their texts as the journal has them.
  var histories: [Card.ID: CardState.Text?] { states.filter { $0.value.reps > 0 }.mapValues(\.text) }

  /// How answers to the deck's cards are scheduled.
  var scheduler: Scheduler {
    Scheduler(
      parameters: progress.parameters, retention: settings.retention, learningSteps: settings.steps,
      relearningSteps: settings.relearning, maximumInterval: settings.maximumInterval,
      firstInterval: settings.firstInterval)
  }
}

extension Settings {
  /// The study day of a moment.
  func day(of moment: Moment) -> Day { moment.day(startingAt: dayStart) }
}
