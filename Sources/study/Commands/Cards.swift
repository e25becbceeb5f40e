import ArgumentParser
import Cards
import Console
import FSRS
import Reviews

extension Study {
  /// `study cards`: the cards of a deck, and where each stands.
  struct Cards: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List a deck's cards, and where each stands.",
      usage: "study cards [<options>]",
      discussion: "Example: study cards --deck beijing --search Taiwan")

    @OptionGroup var options: DeckOptions

    @Option(help: "Only cards whose question, answer or topic holds this text.")
    var search: String?

    @Flag(help: "Only cards that are due.")
    var due = false

    @Flag(help: "Only cards that were never answered.")
    var new = false

    @Flag(help: "Only cards that were forgotten eight times or more.")
    var leeches = false

    @OptionGroup var output: JSONOption

    func validate() throws {
      if options.deck.isEmpty { throw ValidationError("Which deck? For example --deck beijing.") }
    }

    func run() throws {
      let shell = try Shell()
      var rows: [CardRow] = []
      for found in try options.deck.flatMap({ try shell.decks(for: $0) }) {
        let deck = try shell.document(at: found.path).deck(named: found.name)
        let progress = try shell.progress(of: found, deck: deck)
        let moment = shell.clock.now
        let day = progress.settings.day(of: moment)
        for card in deck.cards {
          let state = progress.states[card.id] ?? CardState()
          let stability = state.memory.map { progress.scheduler.model.daysToNinety(of: $0) }
          let row = CardRow(card: card, state: state, stability: stability, day: day, moment: moment.ms)
          guard !due || row.state.isDue(on: day, at: moment.ms), !new || row.state.phase == .new,
            !leeches || row.state.lapses >= CardState.leechLapses, search.map(row.holds) ?? true
          else { continue }
          rows.append(row)
        }
      }
      if output.json {
        try shell.out.json(.array(rows.map(\.json)))
      } else {
        for row in rows {
          for line in row.lines(columns: shell.out.layoutColumns, hasStyles: shell.out.hasColours) {
            try shell.out.line(line)
          }
        }
        if rows.isEmpty { try shell.tell("No cards to list.") }
      }
      try shell.out.flush()
    }
  }
}
