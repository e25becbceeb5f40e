import ArgumentParser
import Cards
import Console

extension Study {
  /// `study check`: what is wrong with a deck, and where.
  struct Check: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Tell what is wrong with decks, each problem with its place.",
      discussion: """
        --fix mends what needs no decision of yours: tags in lower case, indented or with a wide colon, ids of a wrong \
        form, empty fields, brackets that close nothing, UTF-16. It says what it did, changes nothing else in the file, \
        and leaves alone what would bring another problem. What is left is told as without it.

        Example: study check Decks/beijing.md --fix
        """)

    @Argument(help: "Decks: names, or paths to files or folders.")
    var decks: [String]

    @Flag(help: "Mend what can be mended, and say what was done.")
    var fix = false

    @OptionGroup var output: JSONOption

    @Flag(help: "Print a SARIF 2.1.0 log.")
    var sarif = false

    func validate() throws {
      if output.json, sarif { throw ValidationError("--json and --sarif exclude each other.") }
    }

    func run() throws {
      let shell = try Shell()
      var problems: [FileProblem] = []
      var isUnsaved = false
      for found in try decks.flatMap({ try shell.decks(for: $0) }) {
        var document = try shell.document(at: found.path)
        if fix {
          do {
            document = try mended(document, at: found.path, shell)
          } catch let problem as SystemProblem {
            // The other decks are looked at all the same.
            isUnsaved = true
            try shell.tell("study: \(problem.description)")
          }
        }
        problems += document.problems.map { FileProblem(file: found.path, problem: $0) }
      }
      if output.json {
        try shell.out.json(.array(problems.map(\.json)))
      } else if sarif {
        try shell.out.json(sarifLog(of: problems))
      } else {
        for problem in problems { try shell.out.line(problem.text) }
      }
      try shell.out.flush()
      if isUnsaved { throw ExitCode(74) }
      if problems.contains(where: { $0.problem.severity == .error }) { throw ExitCode(1) }
    }

    /// The deck as it is after mending; its file is replaced as a whole, or left as it was.
    private func mended(_ document: DeckDocument, at path: String, _ shell: Shell) throws -> DeckDocument {
      let mending = DeckMending(of: document)
      guard !mending.isUnchanged else { return document }
      try AtomicFile.write(mending.document.bytes, to: path, mode: 0o644)
      for deed in mending.deeds {
        let line: TerminalText = "\(path):\(deed.line): mended: \(deed.text)"
        if output.json || sarif { try shell.tell(line) } else { try shell.out.line(line) }
      }
      return mending.document
    }
  }
}
