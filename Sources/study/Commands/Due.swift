import ArgumentParser
import Cards
import Console
import Reviews

extension Study {
  /// `study due`: one line for a prompt or a timer.
  struct Due: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say in one line what is due; exit 0 if something is, 1 if nothing.",
      discussion: "Example: study due && notify-send 'Time to study'")

    @OptionGroup var options: DeckOptions

    func run() throws {
      let shell = try Shell()
      let found =
        try options.deck.isEmpty ? shell.finder.all().found : options.deck.flatMap { try shell.decks(for: $0) }
      var parts: [String] = []
      for deck in found {
        // Of all decks those in order are told of; one that was named has to be.
        let document = try options.deck.isEmpty ? shell.document(at: deck.path) : shell.document(toStudy: deck)
        guard !document.hasErrors, !document.notes.isEmpty else { continue }
        let row = try DeckRow(deck, document: document, shell: shell)
        if row.counts.due > 0 { parts.append("\(deck.name) \(row.counts.due)") }
      }
      try shell.out.line(parts.isEmpty ? "Nothing is due." : "Due: \(parts.joined(separator: ", "))")
      try shell.out.flush()
      if parts.isEmpty { throw ExitCode(1) }
    }
  }
}
