import ArgumentParser
import Cards
import Console
import Glibc

extension Study {
  /// `study import`: notes from another program's file.
  struct Import: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Add the notes of another program's file to a deck.",
      discussion: """
        The file's name says its format: .csv, .tsv, .txt (Anki's notes as text), .json, .org. A note that the deck has \
        already isn't added again; one that differs from it stays as it is in the deck unless you say --update. A row \
        that makes no note is told with its line; exit status 1 then.

        Example: study import capitals.csv --deck capitals
        """)

    @Argument(help: "The file to read.")
    var file: String

    @OptionGroup var options: DeckOptions

    @Flag(help: "Take the file's text of notes that the deck has already.")
    var update = false

    func validate() throws {
      guard options.deck.count == 1 else {
        throw ValidationError("To which deck? One --deck, for example --deck capitals.")
      }
      guard let format = ExchangeFormat(path: file), ExchangeFormat.read.contains(format) else {
        throw ValidationError(
          "A deck is imported from \(ExchangeFormat.names(ExchangeFormat.read)), and \(file) is none of them.")
      }
    }

    func run() throws {
      let shell = try Shell()
      guard let format = ExchangeFormat(path: file) else { return }
      let imported = try notes(format, shell)
      for (line, reason) in imported.refused { try shell.tell("\(file):\(line): \(reason)") }
      var deck = try GrowingDeck(named: options.deck[0], shell: shell)
      let tally = try deck.take(imported, updating: update, shell: shell)
      try shell.out.line("\(tally.text) \(deck.path)")
      if !imported.refused.isEmpty { throw ExitCode(1) }
    }

    private func notes(_ format: ExchangeFormat, _ shell: Shell) throws -> ImportedNotes {
      let limit = 64 << 20
      let descriptor = try Descriptor(opening: file, 0)
      guard try descriptor.isRegular else { try shell.fail("\(file) is no file") }
      guard try Int(descriptor.status().st_size) <= limit else {
        try shell.fail("\(file) is larger than 64 MiB, which is the limit")
      }
      let text = DecodedText.text(of: try descriptor.readAll())
      do throws(ImportProblem) {
        return try format.notes(in: text)
      } catch {
        try shell.fail("\(file):\(error.description)")
      }
    }
  }
}
