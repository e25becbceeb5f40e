import Answers
import Cards
import Console
import FSRS
import Reviews

/// What lies open in a sitting: the decks, each with its journal.
struct Desk {
  /// A deck with its journal, its settings and its scheduler.
  struct OpenDeck {
    let found: DeckFinder.Found
    var deck: Deck
    var progress: DeckProgress
    let scheduler: Scheduler
    let journal: DeckJournal

    var settings: Settings { progress.settings }
  }

  /// What became of lines that were to be written.
  enum Outcome {
    case saved
    /// So many lines are in memory only, and why.
    case unsaved(Int, SystemProblem)
  }

  var decks: [OpenDeck]
  private(set) var cards: [StudyCard] = []
  private var written: [Session.RecordKey: Event.ID] = [:]
  private var graders: [Int: Grader] = [:]

  init(_ decks: [OpenDeck]) {
    self.decks = decks
    for (place, open) in decks.enumerated() {
      cards += open.deck.cards.map { card in
        StudyCard(card: card, deck: place, state: open.progress.states[card.id] ?? CardState())
      }
    }
  }

  /// Writes lines about one answer, and waits until they are on disk.
  mutating func record(
    _ bodies: [Event.Body], in deck: Int, as key: Session.RecordKey, at moment: Moment
  ) throws(JournalFile.Lost) -> Outcome {
    let (id, outcome) = try decks[deck].journal.append(bodies, at: moment)
    written[key] = id
    return Outcome(outcome)
  }

  /// Writes that something recorded is undone.
  mutating func undo(_ key: Session.RecordKey, in deck: Int, at moment: Moment) throws(JournalFile.Lost) -> Outcome {
    guard let id = written[key] else { preconditionFailure("only what was recorded is undone") }
    return Outcome(try decks[deck].journal.append([.undo(of: id)], at: moment).outcome)
  }

  /// Tries once more to write what is in memory only, each deck's whatever becomes of the others'; gives the lines that
  /// still are.
  func save() -> [[UInt8]] {
    for open in decks { _ = try? open.journal.save() }
    return decks.flatMap(\.journal.unsaved)
  }

  /// Makes ready what grades answers: reading all those of a large deck takes longer than comparing one.
  mutating func prepare() {
    for deck in decks.indices { _ = grader(of: deck) }
  }

  /// What grades the answers to a deck's cards, by its language.
  mutating func grader(of deck: Int) -> Grader {
    if let known = graders[deck] { return known }
    let grader = Grader(of: decks[deck].deck, foldsKana: decks[deck].settings.foldKana)
    graders[deck] = grader
    return grader
  }

  /// Takes a deck as it is after its file was edited.
  mutating func replace(_ deck: Deck, at place: Int) {
    decks[place].deck = deck
    graders[place] = nil
  }

  /// The decks as a session takes them.
  var sessionDecks: [Session.Deck] {
    decks.map {
      Session.Deck(
        scheduler: $0.scheduler, dayStart: $0.settings.dayStart, easyDays: $0.settings.easyDays,
        exam: $0.settings.exam)
    }
  }

  /// How quick the learner usually is, by deck.
  var paces: [AnswerPace] { decks.map { $0.progress.journal.answerPace(of: $0.deck.cards) } }

  /// The name over a deck's cards, where several decks are studied together.
  func title(of deck: Int) -> String? { decks.count > 1 ? decks[deck].deck.name : nil }

  /// The sitting's title: the deck's, or the names of several.
  var title: String { decks.count == 1 ? decks[0].deck.title : decks.map(\.deck.name).joined(separator: " + ") }

  /// The journals that answers were written to, now or before.
  var journalPaths: [String] { decks.filter(\.journal.isThere).map(\.journal.path) }

  /// How often the learner was right when sure, and when unsure, before this sitting.
  var calibration: Calibration { decks.map(\.progress.progress.calibration).reduce(Calibration(), +) }

  /// Whether no card of these decks was ever answered.
  var isUntouched: Bool { cards.allSatisfy { $0.state.reps == 0 } }

  /// The study day, by the first deck's settings.
  func day(at moment: Moment) -> Day { decks.first?.settings.day(of: moment) ?? moment.day() }

  /// When the study day ends, UTC ms.
  func dayEnd(at moment: Moment) -> Int64 {
    let start = decks.first?.settings.dayStart ?? 4
    return Moment.end(of: day(at: moment), startingAt: start, offset: moment.offset)
  }

  /// What each deck's settings allow in a day.
  var limits: [DayLimits] {
    decks.map { DayLimits(new: $0.settings.new, reviews: $0.settings.reviews, exam: $0.settings.exam) }
  }
}

extension Desk.Outcome {
  fileprivate init(_ outcome: JournalFile.Outcome) {
    switch outcome {
    case .saved: self = .saved
    case .unsaved(let count, let problem): self = .unsaved(count, problem)
    }
  }
}

extension Grader {
  /// Grades answers to a deck's cards: by its language, and no word of another card's answer is a slip.
  init(of deck: Deck, foldsKana: Bool) {
    self.init(language: deck.language, foldsKana: foldsKana, among: deck.cards.map(\.answer))
  }
}
