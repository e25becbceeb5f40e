import ArgumentParser
import Console
import Glibc
import Reviews

extension Study {
  /// The union of journals, each line once.
  struct Merge: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Merge journals into one.",
      discussion: """
        Writes the union of the journals: known events in the order in which they happened, then lines of newer \
        programs; each once, and none changed. The order of the files makes no difference. Quarantined bytes are \
        reported and left out; exit status 1 then.

        Example: study merge laptop.jsonl phone.jsonl --output both.jsonl
        """)

    @Argument(help: ArgumentHelp("Journals.", valueName: "file"))
    var files: [String]

    @Option(help: ArgumentHelp("Where to write; standard output if not given.", valueName: "file"))
    var output: String?

    @Flag(help: "Write over a file that is no journal.")
    var force = false

    func run() throws {
      var journal = Journal()
      for file in files { try journal.read(Descriptor(opening: file, 0), file: file) }
      journal.settle()
      if let output {
        guard try force || Merge.mayReplace(output) else {
          let errors = Output.standardError()
          try errors.line("\(output) is there and is no journal: --force writes over it")
          try errors.flush()
          throw ExitCode(1)
        }
        try Shell().saving { try AtomicFile.write(journal.merged(), to: output) }
      } else {
        let stream = Output.standardOutput()
        try stream.bytes(journal.merged())
        try stream.flush()
      }
      let report = journal.report
      let errors = Output.standardError()
      for bad in report.quarantined { try errors.line(TerminalText(bad)) }
      try errors.flush()
      var tally = ReplayTally()
      tally.count(report)
      try tally.write()
      if tally.quarantined > 0 { throw ExitCode(1) }
    }

    /// Whether nothing is there, or an empty file, or a journal.
    private static func mayReplace(_ path: String) throws(SystemProblem) -> Bool {
      var status = stat()
      guard stat(path, &status) == 0 else { return true }
      let descriptor = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK)
      guard try descriptor.isRegular else { return false }
      var there = Journal()
      try there.read(descriptor, file: path)
      return status.st_size == 0 || there.hasLines
    }
  }
}

extension TerminalText {
  /// Where bad bytes stand, and what is wrong with them.
  init(_ bad: Journal.Quarantined) {
    self = "\(bad.file): byte \(bad.offset): \(bad.length) bytes: \(bad.flaw.description)"
  }
}
