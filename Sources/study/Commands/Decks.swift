import ArgumentParser
import Cards
import Console
import Reviews

extension Study {
  /// `study decks`: the decks found, with what is due in each.
  struct Decks: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the decks found, with what is due.",
      discussion: "Example: study decks")

    @OptionGroup var output: JSONOption

    func run() throws {
      let shell = try Shell()
      let (found, shadowed) = shell.finder.all()
      var rows: [DeckRow] = []
      for deck in found {
        let document = try shell.document(at: deck.path)
        guard !document.notes.isEmpty || document.hasErrors else { continue }
        rows.append(try DeckRow(deck, document: document, shell: shell))
      }
      if output.json {
        try shell.out.json(.array(rows.map(\.json)))
      } else {
        for line in DeckRow.table(rows, columns: shell.out.layoutColumns) { try shell.out.line(line) }
        for deck in shadowed {
          try shell.tell("\(deck.path) is not used: another deck named \(deck.name) was found first")
        }
      }
      try shell.out.flush()
    }
  }
}
