import Answers
import Cards
import FSRS
import Reviews

/// The statistics of the decks that somebody named, or of all.
struct StatisticsSource {
  private(set) var statistics: Statistics
  /// The decks' names; of a journal whose deck isn't found, its folder's.
  private(set) var names: [String] = []
  private var titles: [String] = []
  /// The decks' titles; many are counted.
  var title: String { titles.count > 3 ? counted(titles.count, "deck") : titles.joined(separator: ", ") }

  init(decks: [String], shell: Shell) throws {
    let home = try? Home(environment: shell.environment)
    let found = decks.isEmpty ? shell.finder.all().found : try decks.flatMap { try shell.decks(for: $0) }
    statistics = Statistics(today: try Self.today(shell, home))
    var seen: Set<String> = []
    for deck in found where seen.insert(deck.folder).inserted { try add(deck, shell) }
    guard decks.isEmpty, let home else { return }
    for folder in try home.progress.names() where home.progress(of: folder).exists && !seen.contains(folder) {
      let journal = try ProgressFolder(folder: home.progress(of: folder)).read().journal
      guard journal.hasLines else { continue }
      names.append(folder)
      add(journal.reviewTotals())
    }
  }

  private mutating func add(_ found: DeckFinder.Found, _ shell: Shell) throws {
    let document = try shell.document(at: found.path)
    let deck = document.deck(named: found.name)
    let progress = try shell.progress(of: found, deck: deck)
    guard !document.notes.isEmpty || progress.journal.hasLines else { return }
    names.append(found.name)
    titles.append(deck.title)
    let totals = progress.journal.reviewTotals()
    add(totals)
    let now = shell.clock.now
    let today = progress.settings.day(of: now)
    for card in deck.cards where !document.hasErrors {
      statistics.outlook.count(progress.states[card.id] ?? CardState(), on: today, at: now.ms)
    }
    count(totals.typed, deck, progress)
  }

  private mutating func add(_ totals: ReviewTotals) {
    statistics.totals += totals
    statistics.overruling += totals.overruling
  }

  /// Grades what was typed again where the journal doesn't say what was proposed, to compare what would be proposed now with what was given.
  private mutating func count(_ typed: [ReviewTotals.Typed], _ deck: Deck, _ progress: DeckProgress) {
    guard !typed.isEmpty else { return }
    let grader = Grader(of: deck, foldsKana: progress.settings.foldKana)
    let pace = progress.journal.answerPace(of: deck.cards)
    let answers = Dictionary(deck.cards.map { ($0.id, $0.answer) }, uniquingKeysWith: { first, _ in first })
    for answer in typed {
      guard !answer.text.allSatisfy(\.isWhitespace), let expected = answers[answer.card],
        let compared = Rating(rawValue: grader.verdict(on: answer.text, for: expected).proposedGrade)
      else { continue }
      // Whether its slowness counted then isn't known: neither good nor hard overruled anything.
      let isSlow = compared == .good && pace.isSlow(answer.ms, for: expected)
      statistics.overruling.count(
        proposed: isSlow && answer.rating == .hard ? .hard : compared, given: answer.rating)
    }
  }

  /// The study day, by the settings of all decks.
  private static func today(_ shell: Shell, _ home: Home?) throws -> Day {
    let journal = try home.map { try ProgressFolder(folder: $0.progress).read().journal } ?? Journal()
    return Settings(layers: [.init(.allDecks, journal.progress().settings)]).day(of: shell.clock.now)
  }
}
