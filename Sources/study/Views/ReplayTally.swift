import Console
import Reviews

/// What a reader could not use, counted over however many journals.
struct ReplayTally {
  var quarantined = 0
  var unknown: [String: Int] = [:]
  var conflicts = 0

  mutating func count(_ report: Journal.Report) {
    quarantined += report.quarantined.count
    unknown.merge(report.unknown, uniquingKeysWith: +)
    conflicts += report.conflicts.count
  }

  /// Says in one line on stderr what could not be used; nothing where all could.
  func write() throws(OutputProblem) {
    guard let text else { return }
    let errors = Output.standardError()
    try errors.line(text)
    try errors.flush()
  }

  private var text: TerminalText? {
    var parts: [String] = []
    if quarantined > 0 { parts.append("\(quarantined) quarantined") }
    if !unknown.isEmpty {
      let names = unknown.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      parts.append("\(unknown.values.reduce(0, +)) unknown (\(names.joined(separator: ", ")))")
    }
    if conflicts > 0 { parts.append("\(conflicts) with an id that another line has") }
    return parts.isEmpty ? nil : TerminalText(line: "lines: " + parts.joined(separator: ", "))
  }
}
