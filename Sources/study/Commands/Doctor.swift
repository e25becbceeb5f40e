import ArgumentParser
import Console
import Glibc
import Reviews

extension Study {
  /// Checks what the learner cannot afford to lose.
  struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check journals, decks and permissions.",
      discussion: """
        Says which decks have errors, which cards with a history are in no deck any more, and what is amiss in the \
        journals: bytes that are no line, ids over different lines, lines of newer programs, \
        files that cannot be read or that others may read. --repair makes a dated copy of all journals, copies bad \
        bytes to the state folder and takes permissions back; it changes no line. Exit status 1 if anything is amiss.

        Example: study doctor --json
        """)

    @Flag(help: "Repair what can be repaired, after a dated copy.")
    var repair = false

    @Flag(help: "Don't ask before repairing.")
    var yes = false

    @Flag(help: "One JSON document, with a digest of each deck's lines to compare machines by.")
    var json = false

    func run() throws {
      let shell = try Shell()
      let home = try shell.home()
      var checkups = try Checkup.all(in: home)
      var copy: Folder? = nil
      if repair, checkups.contains(where: { !$0.isClean }),
        try yes || shell.agrees("Copy all journals, then repair?")
      {
        copy = try shell.saving {
          let copy = try Backup.copy(home, at: shell.clock.now)
          for checkup in checkups { _ = try checkup.repair(home) }
          return copy
        }
        checkups = try Checkup.all(in: home)
      }
      let decks = try shell.finder.all().found.map { try DeckCheckup($0, shell: shell) }
      try show(checkups, decks, copy: copy)
      if checkups.contains(where: { !$0.isClean }) || decks.contains(where: { !$0.isClean }) { throw ExitCode(1) }
    }

    private func show(_ checkups: [Checkup], _ decks: [DeckCheckup], copy: Folder?) throws {
      let output = Output.standard
      if json {
        try output.json(
          .object([
            ("clean", .bool(checkups.allSatisfy(\.isClean) && decks.allSatisfy(\.isClean))),
            ("copy", copy.map { .string($0.path) } ?? .null),
            ("journals", .array(checkups.map(\.json))),
            ("decks", .array(decks.map(\.json))),
          ]))
        return try output.flush()
      }
      if let copy { try output.line("a copy of all journals is in \(copy.path)") }
      for line in checkups.flatMap(\.lines) + decks.flatMap(\.lines) { try output.line(line) }
      try output.flush()
    }
  }
}
