import ArgumentParser
import Console
import Reviews

extension Study {
  /// Journal lines in, where each card stands out.
  struct Replay: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Replay journals: where does each card stand?",
      discussion: """
        Reads journal lines from the files, or from standard input, and writes a JSON object a line for each card with \
        a review that counts: card, standing, due (a study day, or UTC milliseconds), stability (days; under FSRS-7 the \
        slow trace's, beside stability_fast and days_to_90, the days to 90 % recall), difficulty, reps, lapses, last (UTC milliseconds of the last review since a reset, crammed ones left out), step, flag, \
        moved_from. Several files are one journal. Exit status 1 if bytes were quarantined.

        Example: study replay ~/.local/share/study/progress/beijing/*.jsonl
        """)

    @Argument(help: ArgumentHelp("A journal; - is standard input.", valueName: "file"))
    var files: [String] = []

    @Flag(help: "Each line is a key, a TAB and a journal line; each key is folded alone and comes out as \"key\".")
    var keyed = false

    func run() throws {
      let output = Output.standard
      var tally = ReplayTally()
      if keyed {
        var journals = KeyedJournals()
        try forEachInput { input, name in try read(input, name, into: &journals) }
        try journals.foldEach { key, journal in
          try write(journal, key: key, to: output)
          tally.count(journal.report)
        }
        tally.quarantined += journals.quarantined
      } else {
        var journal = Journal()
        try forEachInput { input, name in try journal.replay(input, file: name) }
        journal.settle()
        try write(journal, key: nil, to: output)
        tally.count(journal.report)
      }
      try output.flush()
      try tally.write()
      if tally.quarantined > 0 { throw ExitCode(1) }
    }

    private func read(_ input: Descriptor, _ name: String, into journals: inout KeyedJournals) throws {
      let spool = try Spool(of: input)
      var blocks = LineBlocks(of: input)
      var offset = 0
      while let part = try blocks.next() {
        try spool.add(part)
        journals.read(part, file: name, at: offset, again: spool.read)
        offset += part.count
      }
    }

    private func write(_ journal: Journal, key: String?, to output: Output) throws {
      let progress = journal.progress()
      for (card, state) in progress.all where state.reps > 0 {
        try output.json(JSON(state, of: card, key: key, model: progress.model))
      }
    }

    private func forEachInput(_ read: (Descriptor, String) throws -> Void) throws {
      if files.isEmpty || files.contains("-") { try read(Descriptor(adopting: 0, named: "standard input"), "-") }
      for file in files where file != "-" { try read(Descriptor(opening: file, 0), file) }
    }
  }
}
