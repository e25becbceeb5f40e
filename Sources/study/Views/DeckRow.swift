import Cards
import Console

/// A deck in the list of decks.
struct DeckRow {
  let name: String
  let path: String
  let title: String
  let counts: DeckCounts
  let hasErrors: Bool

  init(_ found: DeckFinder.Found, document: DeckDocument, shell: Shell) throws {
    let deck = document.deck(named: found.name)
    name = found.name
    path = found.path
    title = deck.title
    hasErrors = document.hasErrors
    counts = try DeckCounts(deck, progress: shell.progress(of: found, deck: deck), at: shell.clock.now)
  }

  var json: JSON {
    .object([
      ("name", .string(name)), ("path", .string(path)), ("title", .string(title)), ("cards", .int(counts.cards)),
      ("due", .int(counts.due)), ("new", .int(counts.new)), ("learned", .int(counts.learned)),
      ("errors", .bool(hasErrors)),
    ])
  }

  /// The rows as aligned lines: name, what is due and new, cards, title.
  static func table(_ rows: [DeckRow]) -> [TerminalText] {
    guard !rows.isEmpty else { return ["No decks found. A deck is a .md file with notes, in ./Decks for example."] }
    let cells = rows.map { row in
      [
        row.name, row.hasErrors ? "has errors" : "\(row.counts.due) due", "\(row.counts.new) new",
        counted(row.counts.cards, "card"), row.title == row.name ? "" : row.title,
      ]
    }
    return aligned(cells)
  }
}
