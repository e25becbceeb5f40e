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
                ("artifactLocation", .object([("uri", .string(uriReference(item.file)))])),
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
  let rules = Set(problems.map(\.problem.rule)).sorted()
  let driver = JSON.object([
    ("name", .string("study")), ("rules", .array(rules.map { .object([("id", .string($0))]) })),
  ])
  return .object([
    ("$schema", .string("https://json.schemastore.org/sarif-2.1.0.json")), ("version", .string("2.1.0")),
    (
      "runs",
      .array([
        .object([
          ("tool", .object([("driver", driver)])), ("columnKind", .string("unicodeCodePoints")),
          ("results", .array(results)),
        ])
      ])
    ),
  ])
}

/// A path as a URI reference: what isn't allowed in one is written `%20`.
private func uriReference(_ path: String) -> String {
  var uri = ""
  for byte in path.utf8 {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
      UInt8(ascii: "~"), UInt8(ascii: "/"):
      uri.unicodeScalars.append(Unicode.Scalar(byte))
    default: uri += "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
    }
  }
  return uri
}
