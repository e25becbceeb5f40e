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
        let shell = try Shell()
        let merged = journal.merged()
        if !force, let reason = try Merge.objection(to: output, taking: merged) {
          try shell.fail("\(output) \(reason): --force writes over it")
        }
        try shell.saving { try AtomicFile.write(merged, to: output) }
      } else {
        let stream = Output.standard
        try stream.bytes(journal.merged())
        try stream.flush()
      }
      let report = journal.report
      let errors = Output.errors
      for bad in report.quarantined { try errors.line(TerminalText(bad)) }
      try errors.flush()
      var tally = ReplayTally()
      tally.count(report)
      try tally.write()
      if tally.quarantined > 0 { throw ExitCode(1) }
    }

    /// Why what is there isn't to be written over: it is no journal, or has bytes that the merge hasn't.
    private static func objection(to path: String, taking merged: [UInt8]) throws(SystemProblem) -> TerminalText? {
      var status = stat()
      guard stat(path, &status) == 0 else { return nil }
      let descriptor = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK)
      guard try descriptor.isRegular else { return "is no file" }
      var there = Journal()
      try there.read(descriptor, file: path)
      guard status.st_size == 0 || there.hasLines else { return "is there and is no journal" }
      guard there.report.quarantined.isEmpty else { return "has damaged bytes, which a merge leaves out" }
      there.read(merged, file: "merge")
      return there.merged() == merged ? nil : "has lines that none of the merged journals has"
    }
  }
}

extension TerminalText {
  /// Where bad bytes stand, and what is wrong with them.
  init(_ bad: Journal.Quarantined) {
    self = "\(bad.file): byte \(bad.offset): \(bad.length) bytes: \(bad.flaw.description)"
  }
}
