import ArgumentParser
import Cards
import Console

extension Study {
  /// `study export`: a deck in another program's format.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write a deck in another format.",
      discussion: """
        The file's name says which: .csv, .tsv, .json and .org hold all of a deck, and study import reads them back the \
        same; .txt is for Anki, whose notes have two fields; .html is a page to print. No history is in them.

        Example: study export --deck beijing beijing.csv
        """)

    @OptionGroup var options: DeckOptions

    @Argument(help: "The file to write.")
    var file: String

    @Flag(help: "In a table, write ' before what a spreadsheet would compute.")
    var forSpreadsheet = false

    @Flag(help: "Write over a file of another kind.")
    var force = false

    func validate() throws {
      guard options.deck.count == 1 else {
        throw ValidationError("Which deck? One --deck, for example --deck beijing.")
      }
      guard ExchangeFormat(path: file) != nil else {
        throw ValidationError(
          "A deck is exported to \(ExchangeFormat.names(ExchangeFormat.allCases)), and \(file) is none of them.")
      }
    }

    func run() throws {
      let shell = try Shell()
      let decks = try shell.decks(for: options.deck[0])
      guard decks.count == 1, let found = decks.first, let format = ExchangeFormat(path: file) else {
        try shell.fail("\(options.deck[0]) holds several decks; name one of them", status: 64)
      }
      let document = try shell.document(at: found.path)
      guard !document.hasErrors else { try shell.fail("\(found.path) has errors; study check tells them") }
      let deck = document.deck(named: found.name)
      let (text, left) = format.text(deck, forSpreadsheet: forSpreadsheet)
      let opening = Array(format.opening.utf8)
      try WrittenFile.write(Array(text.utf8), to: file, force: force, shell: shell) { $0.starts(with: opening) }
      try shell.out.line("\(counted(deck.notes.count, "note")) written to \(file).")
      if left > 0 { try shell.tell("study: \(counted(left, "field")) have no place in Anki's notes and were left out") }
    }
  }
}
