import ArgumentParser
import Cards
import Console
import Questions

extension Study.Build {
  /// A review that was held to its end.
  struct Reviewed {
    /// What was decided, by deck and note.
    let decisions: [[String: Rebuilding.Decision]]
    let summary: [TerminalText]
    let terminal: any Terminal

    /// Holds the review of a build's decks; left by `^C` or a signal, the program ends and nothing is written.
    init(_ build: Questions.Build, updates: [DeckUpdate], options: Study.Build, shell: Shell) throws {
      let isPlain = options.lines || shell.isAccessible
      // Where the deck goes to standard output, the review doesn't.
      terminal = shell.terminal(readsWholeLines: isPlain, output: options.isBare ? .errors : .standard)
      let view = ReviewView(decks: updates.map(\.deck.name.text), columns: terminal.columns, isPlain: isPlain)
      var loop = ReviewLoop(
        Appraisal(of: build, decks: updates.map { ($0.deck, $0.rebuilding) }), terminal: terminal, view: view,
        readsWholeLines: isPlain)
      let ending = try loop.run()
      if case .signal(let number) = ending {
        try? shell.tell("study: nothing was written")
        throw ExitCode(128 + number)
      }
      decisions = updates.indices.map { loop.appraisal.decisions(ofDeck: $0) }
      summary = view.summary(loop.appraisal.tally)
    }

    /// Says what went wrong, and asks whether to try again, where somebody can answer.
    func triesAgain(after problem: any Error) throws -> Bool {
      guard terminal.isInteractive else { return false }
      try terminal.line("study: \("\(problem)")")
      guard case .line(let line) = try terminal.read(Request(prompt: "Return tries again, q gives the review up > "))
      else { return false }
      return line.allSatisfy(\.isWhitespace)
    }
  }
}
