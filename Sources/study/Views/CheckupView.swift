import Console
import Reviews

extension Checkup {
  /// What is amiss, each with its place; one line where nothing is.
  var lines: [TerminalText] {
    var lines: [TerminalText] = []
    for bad in report.quarantined { lines.append("\(name): \(TerminalText(bad))") }
    for (unknown, count) in report.unknown.sorted(by: { $0.key < $1.key }) {
      lines.append("\(name): \(count) lines of a newer program, kept: \(unknown)")
    }
    for id in report.conflicts {
      lines.append("\(name): id \(id.description) stands over different lines; the bytewise smallest counts")
    }
    for problem in contents.problems { lines.append("\(name): \(problem.description)") }
    for path in open { lines.append("\(name): others may read or write \(path)") }
    if lines.isEmpty { lines = ["\(name): \(report.accepted) events, \(report.reviews) reviews, nothing amiss"] }
    return lines
  }

  var json: JSON {
    .object([
      ("name", deck.map { .string($0) } ?? .null),
      ("path", .string(folder.path)),
      ("files", .array(contents.files.map { .string($0) })),
      ("events", .int(report.accepted)),
      ("reviews", .int(report.reviews)),
      (
        "quarantined",
        .array(
          report.quarantined.map { bad in
            .object([
              ("file", .string(bad.file)), ("offset", .int(bad.offset)), ("length", .int(bad.length)),
              ("reason", .string(bad.flaw.description)),
            ])
          })
      ),
      ("unknown", .object(report.unknown.sorted { $0.key < $1.key }.map { ($0.key, .int($0.value)) })),
      ("conflicts", .array(report.conflicts.map { .string($0.description) })),
      ("problems", .array(contents.problems.map { .string($0.description) })),
      ("open", .array(open.map { .string($0) })),
      ("digest", .string(digest)),
    ])
  }
}
