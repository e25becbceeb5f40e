import ArgumentParser
import Cards
import Console

extension Study {
  /// `study add`: asks for a note and appends it to a deck.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Ask for a note and append it to a deck.",
      discussion: """
        A question and its answer; several things to recall have | between them. C: before the text makes its [gaps] \
        cards, T: asks for a term and what it means. A deck that isn't there yet is made in $STUDY_HOME/decks. Without a \
        terminal the first line is the question, the second the answer.

        Example: study add --deck beijing --topic Trade
        """)

    @OptionGroup var options: DeckOptions

    @Option(help: "The heading that the note goes under (default: that of the last note).")
    var topic: String?

    @Option(help: "Other right answers, with | between.")
    var accept: String?

    @Option(help: "A hint.")
    var hint: String?

    @Option(help: "Where it comes from, as visit.txt:41.")
    var source: String?

    @Option(help: "Tags, with commas between.")
    var tags: String?

    @Flag(help: "Go on with another note until an empty line.")
    var more = false

    @Flag(help: "Whole lines only, words instead of glyphs, no redrawing (also ACCESSIBLE=1).")
    var lines = false

    func validate() throws {
      guard options.deck.count == 1 else {
        throw ValidationError("Which deck? One --deck, for example --deck beijing.")
      }
    }

    func run() throws {
      let shell = try Shell()
      var deck = try GrowingDeck(named: options.deck[0], shell: shell)
      let terminal = shell.terminal(readsWholeLines: lines || shell.isAccessible)
      repeat {
        guard var draft = try NoteDraft.asked(at: terminal) else { break }
        draft.fields = fields
        let added = try add(draft, to: &deck, terminal: terminal, shell: shell)
        guard added || more else { throw ExitCode(1) }
      } while more
    }

    private var fields: [Note.Field] {
      [(.accept, accept), (.hint, hint), (.source, source), (.tags, tags)].compactMap {
        (name: Note.Field.Name, text: String?) in text.map { Note.Field(name, $0) }
      }
    }

    private func add(
      _ draft: NoteDraft, to deck: inout GrowingDeck, terminal: any Terminal, shell: Shell
    ) throws -> Bool {
      let note = draft.note(topic: topic ?? deck.lastTopic)
      if let flaw = deck.flaw(of: note) {
        try shell.tell("study: not added: \(flaw)")
        return false
      }
      try shell.saving { try deck.append(note) }
      try terminal.line(
        "Added to \(deck.path): \(counted(note.cards().count, "card")), \(note.id).")
      try terminal.flush()
      return true
    }
  }
}
