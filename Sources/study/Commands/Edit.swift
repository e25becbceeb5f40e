import ArgumentParser
import Cards
import Console
import Reviews

extension Study {
  /// `study edit`: opens the editor at a note's line, and looks at the deck afterwards.
  struct Edit: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Open your editor at a note, check the deck afterwards, keep the history.",
      discussion: """
        The note is named by its id, or by that of one of its cards (study cards lists them); a beginning that no other \
        has is enough. Without one the deck's file is opened at its first note. The editor is $VISUAL, $EDITOR, editor \
        or vi.

        Example: study edit --deck beijing k7f3q2
        """)

    @OptionGroup var options: DeckOptions

    @Argument(help: "A note's or a card's id.")
    var id: String?

    func validate() throws {
      if options.deck.isEmpty { throw ValidationError("Which deck? For example --deck beijing.") }
    }

    func run() throws {
      let shell = try Shell()
      let (found, line) = try place(shell)
      let before = try DeckFile.read(found.path)
      if let failure = Editor.failure(opening: found.path, at: line, environment: shell.environment) {
        try shell.fail("\(failure)")
      }
      let after = try DeckFile.read(found.path)
      guard after != before else { return try shell.tell("Nothing was changed.") }
      let document = DeckDocument(parsing: after)
      for problem in document.problems { try shell.tell(FileProblem(file: found.path, problem: problem).text) }
      guard !document.hasErrors else {
        try shell.fail("\(found.name) can't be studied like that; study edit opens it again")
      }
      let deck = document.deck(named: found.name)
      try keepHistories(of: found, deck, shell)
      try shell.out.line("\(found.path): \(counted(deck.cards.count, "card"))")
    }

    /// The deck's file, and the line of the note.
    private func place(_ shell: Shell) throws -> (DeckFinder.Found, line: Int) {
      let decks = try options.deck.flatMap { try shell.decks(for: $0) }
      guard let id else {
        guard decks.count == 1, let deck = decks.first else {
          try shell.fail("which of \(decks.count) decks? Name one, or a card's id", status: 64)
        }
        return (deck, try shell.document(at: deck.path).notes.first?.line ?? 1)
      }
      var near: [(DeckFinder.Found, Note)] = []
      for deck in decks {
        for note in try shell.document(at: deck.path).notes {
          if note.id == id || note.cards().contains(where: { $0.id.text == id }) { return (deck, note.line) }
          if note.id.hasPrefix(id) { near.append((deck, note)) }
        }
      }
      guard near.count < 2 else { try shell.fail("several notes begin with \(id)") }
      guard let (deck, note) = near.first else {
        try shell.fail("no note or card has the id \(id); study cards lists them")
      }
      return (deck, note.line)
    }

    private func keepHistories(of found: DeckFinder.Found, _ deck: Deck, _ shell: Shell) throws {
      guard let home = try? Home(environment: shell.environment) else { return }
      let progress = try DeckProgress(of: found.folder, deck: deck, in: home, options: [:])
      guard !progress.histories.isEmpty else { return }
      let journal = try shell.journal(of: found, progress, in: home)
      if let outcome = try Desk.moveHistories(progress, deck: deck, journal: journal, shell: shell) {
        try shell.end(unlessSaved: outcome)
      }
    }
  }
}
