import Cards
import Console

/// A problem with the file that it is in.
struct FileProblem {
  let file: String
  let problem: DeckProblem

  /// The problem as an author reads it: file, line, column, sentence, then the line and a caret.
  var text: TerminalText { TerminalText(block: problem.description(file: file)) }

  /// The problem as `check --json` prints it.
  var json: JSON {
    .object([
      ("file", .string(file)), ("line", .int(problem.line)), ("column", .int(problem.column)),
      ("severity", .string(problem.severity.rawValue)), ("rule", .string(problem.rule)),
      ("message", .string(problem.message)),
    ])
  }
}

/// A SARIF 2.1.0 log (OASIS standard), as editors and CI systems read it.
func sarifLog(of problems: [FileProblem]) -> JSON {
  let results = problems.map { item -> JSON in
    .object([
      ("ruleId", .string(item.problem.rule)), ("level", .string(item.problem.severity.rawValue)),
      ("message", .object([("text", .string(item.problem.message))])),
      (
        "locations",
        .array([
          .object([
            (
              "physicalLocation",
              .object([
                ("artifactLocation", .object([("uri", .string(item.file))])),
                (
                  "region",
                  .object([("startLine", .int(item.problem.line)), ("startColumn", .int(item.problem.column))])
                ),
              ])
            )
          ])
        ])
      ),
    ])
  }
  let driver = JSON.object([("name", .string("study")), ("rules", .array([]))])
  return .object([
    ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
    ("runs", .array([.object([("tool", .object([("driver", driver)])), ("results", .array(results))])])),
  ])
}
