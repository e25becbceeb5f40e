import ArgumentParser
import Cards
import Console
import Reviews

extension Desk {
  /// Opens the decks that a learner named: reads their journals, moves the histories of edited cards, and says what is
  /// amiss. A deck with an error isn't studied: its problems are told, and the program ends with 1.
  static func opened(_ arguments: [String], retention: Double?, shell: Shell) throws -> Desk {
    let home = try shell.home()
    var names: Set<String> = []
    var decks: [OpenDeck] = []
    for found in try arguments.flatMap({ try shell.decks(for: $0) }) where names.insert(found.folder).inserted {
      let deck = try read(found, shell: shell)
      decks.append(try open(found, deck, home: home, retention: retention, shell: shell))
    }
    return Desk(decks)
  }

  private static func read(_ found: DeckFinder.Found, shell: Shell) throws -> Deck {
    let document = try shell.document(toStudy: found)
    if !document.problems.isEmpty {
      try shell.tell("\(found.path): \(counted(document.problems.count, "warning")); study check tells more")
    }
    return document.deck(named: found.name)
  }

  private static func open(
    _ found: DeckFinder.Found, _ deck: Deck, home: Home, retention: Double?, shell: Shell
  ) throws -> OpenDeck {
    let options = retention.map { [SettingKey.retention.rawValue: String($0)] } ?? [:]
    var progress = try DeckProgress(of: found.folder, deck: deck, in: home, options: options)
    let journal: DeckJournal
    do throws(SystemProblem) {
      journal = try DeckJournal(
        of: found.folder, in: home, journal: progress.journal, dayStart: progress.settings.dayStart,
        now: { shell.clock.now })
    } catch {
      try shell.fail("\(error.description): answers could not be saved", status: 74)
    }
    try tellTrouble(found, progress, journal, home: home, shell: shell)
    if try moveHistories(progress, deck: deck, journal: journal, shell: shell) != nil {
      progress = try DeckProgress(of: found.folder, deck: deck, in: home, options: options)
    }
    return OpenDeck(
      found: found, deck: deck, progress: progress, scheduler: progress.scheduler, journal: journal)
  }

  /// One line for each thing that is amiss.
  private static func tellTrouble(
    _ found: DeckFinder.Found, _ progress: DeckProgress, _ journal: DeckJournal, home: Home, shell: Shell
  ) throws {
    if let problem = journal.unsettled {
      try shell.tell("study: \(problem.description); what was answered before may not outlast a crash of the machine")
    }
    for problem in progress.problems { try shell.tell("study: \(problem.description)") }
    for problem in progress.settings.problems { try shell.tell("study: \(problem.description)") }
    let report = progress.journal.report
    if !report.quarantined.isEmpty {
      let pieces = counted(report.quarantined.count, "damaged piece")
      try shell.tell("study: \(pieces) of the journal of \(found.name) left out; study doctor lists them")
      do throws(SystemProblem) {
        try Rejected(of: found.folder, in: home.state).copy(report, of: progress.journal)
      } catch {
        // The bytes stay where they are; the sitting needs no copy.
        try shell.tell("study: \(error.description); no copy of them was made")
      }
    }
    if report.opaque > 0 {
      let lines = counted(report.opaque, "line")
      try shell.tell("study: \(lines) of the journal of \(found.name) from a newer program, kept as they are")
    }
    if let process = journal.otherSitting {
      let who = process > 0 ? "process \(process)" : "another process"
      try shell.tell("study: \(who) is studying \(found.name) too; this sitting writes a journal file of its own")
    }
  }

  /// Moves the histories of edited cards to where they belong now, and says so in one line.
  ///
  /// - Returns: whether the moves are on the disk; nil where there were none.
  static func moveHistories(
    _ progress: DeckProgress, deck: Deck, journal: DeckJournal, shell: Shell
  ) throws -> JournalFile.Outcome? {
    let moves = HistoryMoves(
      known: progress.histories, cards: deck.cards, refused: progress.progress.undoneMoves)
    if moves.isOtherDeck {
      try shell.tell(
        "study: less than half of the cards in the journal of \(deck.name) are in this deck, so no history was moved")
    }
    guard !moves.moves.isEmpty else { return nil }
    let outcome = try journal.append(
      moves.moves.map { .move(from: $0.from, to: $0.to) }, at: shell.clock.now
    ).outcome
    let cards = moves.moves.count == 1 ? "1 edited card keeps its" : "\(moves.moves.count) edited cards keep their"
    try shell.tell("study: \(cards) history")
    return outcome
  }
}
