import ArgumentParser
import Cards
import Console
import FSRS
import Reviews

extension Study {
  /// `study session`, which is also what `study --deck NAME` runs: a sitting.
  struct Sit: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "session",
      abstract: "Study: answer what is due, and some new cards (the default command).",
      discussion: """
        Example: study --deck beijing --new 10

        Type an answer, or Enter to see it; then rate it with 1 to 4. :help lists the commands of a sitting.
        """)

    @OptionGroup var options: DeckOptions
    @OptionGroup var sitting: SittingOptions

    func run() throws {
      let shell = try Shell()
      guard !options.deck.isEmpty else { try shell.failWithoutDeck() }
      var desk = try Desk.opened(options.deck, retention: sitting.retention, shell: shell)
      let takenBack = sitting.undo ? try takeBackLast(of: &desk, shell: shell) : nil
      let isPlain = sitting.lines || shell.isAccessible
      let terminal = shell.terminal(readsWholeLines: isPlain)
      let view = SittingView(
        columns: terminal.columns, isPlain: isPlain, hasStyles: shell.out.hasColours,
        deckNames: desk.decks.map(\.deck.name))
      let session = session(desk, first: takenBack?.index, terminal: terminal, shell: shell)
      for line in view.title(desk.title, counts: session.counts) { try terminal.line(line) }
      if terminal.isInteractive, desk.isUntouched, session.counts.all > 0 {
        for line in view.welcome() { try terminal.line(line) }
      }
      if sitting.undo {
        for line in view.takenBack(takenBack, among: desk.cards) { try terminal.line(line) }
      }
      var loop = SittingLoop(
        session: session, desk: desk, terminal: terminal, view: view, clock: shell.clock,
        environment: shell.environment, readsWholeLines: isPlain)
      let ending: SittingLoop.Ending
      do {
        ending = try loop.run()
      } catch {
        // Whatever ended the sitting, nobody reads the output any more for example: the answers are to be saved.
        if let lost = error as? JournalFile.Lost { try? shell.tell("study: \(lost.description)") }
        let unsaved = loop.save()
        try? shell.tell(unsaved: unsaved)
        throw unsaved.isEmpty ? error : ExitCode(74)
      }
      let unsaved = loop.save()
      if case .signal(let number) = ending {
        // The terminal may be gone; what counts is saved.
        try? loop.summarize(unsaved: unsaved.count)
        try? shell.tell(unsaved: unsaved)
        throw ExitCode(unsaved.isEmpty ? 128 + number : 74)
      }
      try loop.summarize(unsaved: unsaved.count)
      if terminal.isInteractive, desk.isUntouched, !sitting.cram, loop.endedByAnswer, options.deck.count == 1 {
        for line in view.slip(deck: options.deck[0]) { try terminal.line(line) }
      }
      try shell.tell(unsaved: unsaved)
      if !unsaved.isEmpty { throw ExitCode(74) }
    }

    /// Takes back the last answer of a sitting that is over; an open one takes back its own.
    private func takeBackLast(of desk: inout Desk, shell: Shell) throws -> Desk.TakenBack? {
      if desk.decks.contains(where: { $0.journal.otherSitting != nil }) {
        try shell.tell("study: nothing was taken back, since a sitting is open: :undo in it takes back its answers")
        throw ExitCode(1)
      }
      let last = try desk.takeBackLast(retention: sitting.retention, shell: shell)
      if case .unsaved(_, let problem)? = last?.outcome {
        // What isn't on the disk must not be scheduled by.
        try shell.tell("study: nothing was taken back: \(problem.description)")
        throw ExitCode(74)
      }
      return last
    }

    /// Is the card that was taken back asked now? One that is suspended or buried only where anything is.
    private func isWanted(_ state: CardState, on day: Day, at now: Int64) -> Bool {
      if sitting.cram || state.isAskable(on: day, at: now) { return true }
      return sitting.all && !state.isSuspended && !state.isBuried(on: day)
    }

    /// - Parameter first: the card that is asked before all others, if its turn is today.
    private func session(
      _ desk: Desk, first: StudyCard.Index?, terminal: any Terminal, shell: Shell
    ) -> Session {
      let now = shell.clock.now
      var generator = SeededGenerator(environment: shell.environment)
      var queue = Queue(
        of: desk.cards, limits: desk.limits, models: desk.decks.map(\.scheduler.model),
        options: sitting.queue,
        times: sitting.minutes == nil ? [] : desk.decks.map { $0.progress.journal.answerTimes() },
        on: desk.day(at: now), at: now.ms, until: desk.dayEnd(at: now), using: &generator)
      if let first, isWanted(desk.cards[first].state, on: desk.day(at: now), at: now.ms) {
        queue.putFirst(first)
      }
      var rules = SessionOptions()
      rules.isPassFail = sitting.passFail
      rules.isCram = sitting.cram
      rules.minutes = sitting.minutes
      rules.waitsForNothing = !terminal.isInteractive
      // On a pipe the time is that of whatever writes there.
      if terminal.isInteractive { rules.paces = desk.paces }
      rules.recordsProposals = true
      rules.recordsAnswers = desk.decks.map(\.settings.recordAnswers)
      return Session(of: desk.cards, decks: desk.sessionDecks, queue: queue, options: rules)
    }
  }
}
