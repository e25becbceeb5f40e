import ArgumentParser
import Cards
import Console
import Reviews

extension Study {
  /// `study reschedule`: cards at other times than they are due.
  struct Reschedule: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Move cards to other days: by hand, for a break, or after new parameters.",
      discussion: """
        Says first what will change. Cards that were never asked stay new, suspended ones stay where they are. After a \
        break's days nothing piles up: each card goes as far before or behind them as it stood in them. --spread puts \
        every card where the parameters and settings of now want it, what is overdue over the next seven days.

        Example: study reschedule --deck beijing --break 2026-07-01..2026-07-14
        """)

    @OptionGroup var options: DeckOptions

    @Option(
      name: .long, parsing: .singleValue,
      help: ArgumentHelp("Only this card, by its id. May be given again.", valueName: "id"))
    var card: [String] = []

    @Option(help: ArgumentHelp("Due on this day.", valueName: "date"))
    var due: String?

    @Flag(help: "New again, as if never asked.")
    var reset = false

    @Option(help: ArgumentHelp("So many days later than due; what is overdue, later than today.", valueName: "days"))
    var postpone: Int?

    @Option(name: .customLong("break"), help: ArgumentHelp("Nothing due on these days.", valueName: "from..to"))
    var pause: String?

    @Flag(help: "Where the parameters and settings of now want it.")
    var spread = false

    @Flag(help: "Don't ask before writing.")
    var yes = false

    func validate() throws {
      if options.deck.isEmpty { throw ValidationError("Which deck? For example --deck beijing.") }
      let wishes = [due != nil, reset, postpone != nil, pause != nil, spread].count { $0 }
      guard wishes == 1 else {
        throw ValidationError("One of --due, --reset, --postpone, --break and --spread is wanted.")
      }
      _ = try wish()
    }

    func run() throws {
      let shell = try Shell()
      let home = try shell.home()
      let wish = try wish()
      for found in try options.deck.flatMap({ try shell.decks(for: $0) }) {
        let deck = try shell.document(at: found.path).deck(named: found.name)
        let progress = try DeckProgress(of: found.folder, deck: deck, in: home, options: [:])
        let changes = wish.changes(
          of: try chosen(progress.states, deck: found.name, shell: shell),
          in: .init(moment: shell.clock.now, settings: progress.settings, scheduler: progress.scheduler))
        for line in ChangesView(deck: deck, changes: changes).lines { try shell.out.line(line) }
        try shell.out.flush()
        guard !changes.isEmpty, try yes || shell.agrees("Write this to the journal of \(found.name)?") else { continue }
        try shell.append(changes.map(\.body), to: shell.journal(of: found, progress, in: home))
      }
    }

    private func wish() throws -> Reviews.Reschedule {
      if let due { return .due(try day(due)) }
      if let postpone {
        guard (1...36_500).contains(postpone) else { throw ValidationError("--postpone takes 1 to 36500 days.") }
        return .postpone(days: postpone)
      }
      if let pause {
        let parts = pause.split(separator: ".", omittingEmptySubsequences: true)
        guard parts.count == 2, pause.contains("..") else {
          throw ValidationError("--break takes two days with two dots between, as 2026-07-01..2026-07-14.")
        }
        let (first, last) = (try day(String(parts[0])), try day(String(parts[1])))
        guard first <= last else { throw ValidationError("--break ends before it begins.") }
        return .pause(first...last)
      }
      return reset ? .reset : .spread
    }

    private func day(_ text: String) throws -> Day {
      guard let day = Day(text) else { throw ValidationError("“\(text)” is no day, as 2026-07-01.") }
      return day
    }

    private func chosen(
      _ states: [Card.ID: CardState], deck: String, shell: Shell
    ) throws -> [Card.ID: CardState] {
      guard !card.isEmpty else { return states }
      var chosen: [Card.ID: CardState] = [:]
      for id in card {
        guard let state = states[Card.ID(id)], state.reps > 0 else {
          try shell.fail("\(deck) has no card \(id) that was asked")
        }
        chosen[Card.ID(id)] = state
      }
      return chosen
    }
  }
}
