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
  ///
  /// - Parameter columns: where they are too few for the longest title, titles stand on lines of their own.
  static func table(_ rows: [DeckRow], columns: Int) -> [TerminalText] {
    guard !rows.isEmpty else {
      return TerminalText(line: "No decks found. A deck is a .md file with notes, in ./Decks for example.").wrapped(
        columns: columns)
    }
    func numbers(_ count: (DeckRow) -> Int, _ word: (DeckRow) -> String) -> [String] {
      let digits = rows.map { "\(count($0))".count }.max() ?? 0
      return rows.map { row in
        let number = "\(count(row))"
        return String(repeating: " ", count: digits - number.count) + number + " " + word(row)
      }
    }
    let due = numbers(\.counts.due) { _ in "due" }
    let new = numbers(\.counts.new) { _ in "new" }
    let cards = numbers(\.counts.cards) { $0.counts.cards == 1 ? "card" : "cards" }
    let cells = rows.indices.map { place in
      [rows[place].name, rows[place].hasErrors ? "has errors" : due[place], new[place], cards[place]]
    }
    let titles = rows.map { $0.title == $0.name ? "" : $0.title }
    let whole = aligned(zip(cells, titles).map { $0 + [$1] })
    guard whole.contains(where: { $0.width > columns }) else { return whole }
    return zip(aligned(cells), titles).flatMap { row, title in
      row.wrapped(columns: columns, indent: 2)
        + (title.isEmpty ? [] : TerminalText(line: title).wrapped(columns: max(1, columns - 2)).map { "  \($0)" })
    }
  }
}
