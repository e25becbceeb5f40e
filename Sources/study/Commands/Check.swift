import ArgumentParser
import Cards
import Console

extension Study {
  /// `study check`: what is wrong with a deck, and where.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell what is wrong with decks, each problem with its place.",
      discussion: "Example: study check Decks/beijing.md")

    @Argument(help: "Decks: names, or paths to files or folders.")
    var decks: [String]

    @OptionGroup var output: JSONOption

    @Flag(help: "Print a SARIF 2.1.0 log.")
    var sarif = false

    func validate() throws {
      if output.json, sarif { throw ValidationError("--json and --sarif exclude each other.") }
    }

    func run() throws {
      let shell = try Shell()
      var problems: [FileProblem] = []
      for argument in decks {
        for found in try shell.decks(for: argument) {
          problems += try shell.document(at: found.path).problems.map { FileProblem(file: found.path, problem: $0) }
        }
      }
      if output.json {
        try shell.out.json(.array(problems.map(\.json)))
      } else if sarif {
        try shell.out.json(sarifLog(of: problems))
      } else {
        for problem in problems { try shell.out.line(problem.text) }
      }
      try shell.out.flush()
      if problems.contains(where: { $0.problem.severity == .error }) { throw ExitCode(1) }
    }
  }
}
