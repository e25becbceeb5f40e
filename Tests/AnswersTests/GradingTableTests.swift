import Answers
import Cards
import Foundation
import Testing

/// One line of a table: `verdict | expected | typed | accept ;; accept | language | missing // missing`.
///
/// The verdict is r, m, p or w; the items of a list stand between ` // `, behind `1) ` if they have an order.
private struct GradingRow {
  let line: String
  let verdict: Verdict.Kind
  let answer: Answer
  let typed: String
  let language: String?
  let missing: [String]

  init?(_ line: Substring) {
    let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(GradingRow.trimmed)
    guard fields.count >= 3, let verdict = GradingRow.verdicts[fields[0]] else { return nil }
    self.line = String(line)
    self.verdict = verdict
    let isOrdered = fields[1].hasPrefix("1) ")
    let items = (isOrdered ? String(fields[1].dropFirst(3)) : fields[1]).split(separator: " // ").map(String.init)
    let accept = fields.count > 3 ? fields[3].split(separator: ";;").map(GradingRow.trimmed) : []
    answer =
      items.count > 1
      ? .list(items.map { Answer.Item($0) }, ordered: isOrdered) : .text(Answer.Item(fields[1], accept: accept))
    typed = fields[2]
    language = fields.count > 4 && !fields[4].isEmpty ? fields[4] : nil
    missing = fields.count > 5 ? fields[5].split(separator: " // ").map(String.init) : []
  }

  var graded: Verdict { Grader(language: language).verdict(on: typed, for: answer) }

  private static let verdicts: [String: Verdict.Kind] = ["r": .right, "m": .misspelt, "p": .partly, "w": .wrong]

  private static func trimmed(_ text: Substring) -> String { text.split(separator: " ").joined(separator: " ") }
}

/// What a table's rows come to.
private struct ErrorRates {
  private(set) var exact = 0
  private(set) var falseAccepts: [String] = []
  private(set) var falseRejects: [String] = []
  private(set) var accepted = 0
  private(set) var rejected = 0

  init(_ rows: [GradingRow]) {
    let accepting: Set<Verdict.Kind> = [.right, .misspelt]
    for row in rows {
      let kind = row.graded.kind
      if kind == row.verdict { exact += 1 }
      if accepting.contains(row.verdict) {
        accepted += 1
        if !accepting.contains(kind) { falseRejects.append(row.line) }
      } else {
        rejected += 1
        if accepting.contains(kind) { falseAccepts.append(row.line) }
      }
    }
  }

  var falseAcceptRate: Double { Double(falseAccepts.count) / Double(rejected) }
  var falseRejectRate: Double { Double(falseRejects.count) / Double(accepted) }
}

private func rows(_ name: String) throws -> [GradingRow] {
  let url = Bundle.module.resourceURL?.appendingPathComponent("Fixtures/\(name).txt")
  let text = try String(decoding: Data(contentsOf: #require(url)), as: UTF8.self)
  let lines = text.split(separator: "\n")
  let rows = lines.compactMap(GradingRow.init)
  #expect(rows.count == lines.count)
  return rows
}

@Suite struct GradingTableTests {
  @Test(arguments: ["tuned", "tuned-cases", "tuned-languages"])
  func `every case that the rules were made for gets its verdict`(_ table: String) throws {
    let rows = try rows(table)
    #expect(rows.count > 100)
    for row in rows {
      let graded = row.graded
      #expect(graded.kind == row.verdict, "\(row.line): \(graded.kind)")
      if !row.missing.isEmpty { #expect(graded.missing == row.missing, "\(row.line)") }
    }
  }

  @Test func `of the cases kept aside at most 2 in 100 are let through or turned down by mistake`() throws {
    let tables = try ["held-out", "held-out-languages", "held-out-hands"].map(rows)
    let all = ErrorRates(tables.flatMap { $0 })
    #expect(all.accepted >= 600 && all.rejected >= 600)
    for rates in tables.map(ErrorRates.init) + [all] {
      print(
        "answers kept aside: \(rates.falseAccepts.count) of \(rates.rejected) wrong ones let through,",
        "\(rates.falseRejects.count) of \(rates.accepted) right ones turned down, \(rates.exact) verdicts exact")
    }
    #expect(all.falseAcceptRate <= 0.02)
    #expect(all.falseRejectRate <= 0.02)
  }
}
