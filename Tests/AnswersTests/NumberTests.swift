import Answers
import Cards
import Testing

/// A number as a deck of some language has it, as it was typed, and the verdict.
struct NumberRow: CustomTestStringConvertible, Sendable {
  let language: String?
  let expected: String
  let typed: String
  let kind: Verdict.Kind

  init(_ language: String?, _ expected: String, _ typed: String, _ kind: Verdict.Kind) {
    self.language = language
    self.expected = expected
    self.typed = typed
    self.kind = kind
  }

  var testDescription: String { "\(language ?? "no language"): “\(typed)” for “\(expected)”: \(kind)" }
}

private let numberRows = [
  NumberRow("de", "10.000", "10", .wrong), NumberRow("de", "10", "10.000", .wrong),
  NumberRow("de", "300.000 km/s", "300 km/s", .wrong), NumberRow("de", "2.500", "2,5", .wrong),
  NumberRow("de", "1.000", "1", .wrong), NumberRow("it", "1.000", "1", .wrong), NumberRow("nl", "1.000", "1", .wrong),
  NumberRow("pt", "1.000", "1", .wrong), NumberRow("de", "1.000", "1000", .right),
  NumberRow("de", "1000", "1.000", .right), NumberRow("de", "10.000", "10 000", .right),
  NumberRow("de", "10.000", "10\u{202F}000", .right), NumberRow("de", "2.500 Euro", "2500 Euro", .right),
  NumberRow("de", "2.500 Euro", "2,5 Euro", .wrong), NumberRow("fr", "300 000 km/s", "300.000 km/s", .right),
  NumberRow("de", "10.000,5", "10 000,50", .right), NumberRow("de", "3,141", "3141", .wrong),
  NumberRow("de", "3,50", "3.5", .right), NumberRow("de", "0,125", "0.125", .right),
  NumberRow("es", "1.000", "1000", .right), NumberRow("es-MX", "1.500", "1.5", .right),
  NumberRow("es-MX", "1,500", "1500", .right), NumberRow("de-CH", "10'000", "10000", .right),
  NumberRow("de-CH", "10’000", "10", .wrong), NumberRow("de-CH", "10.000", "10", .wrong),
  NumberRow("en", "1,000", "1000", .right), NumberRow("en", "1,000", "1", .wrong),
  NumberRow("en", "1.500", "1.5", .right), NumberRow("en", "1.500", "1500", .wrong),
  NumberRow(nil, "10.000", "10", .wrong), NumberRow(nil, "10.000", "10000", .wrong),
  NumberRow(nil, "10.000", "10.000", .right), NumberRow(nil, "10", "10.000", .wrong),
  NumberRow(nil, "10000", "10.000", .wrong), NumberRow(nil, "1.500 million", "1.5 million", .wrong),
  NumberRow(nil, "1.500 million", "1.500m", .right), NumberRow(nil, "1.500 million", "1.500", .wrong),
  NumberRow(nil, "0.500", "0.5", .right), NumberRow(nil, "1,000", "1000", .right),
  NumberRow("de", "24. April", "24.4.", .right), NumberRow("de", "24.4.", "24. April", .right),
  NumberRow("de", "24. April", "24.5.", .wrong), NumberRow("en", "24 April", "24.4.", .right),
  NumberRow("vi", "tháng 9", "tháng -9223372036854775808", .wrong), NumberRow("vi", "tháng 9", "tháng 0", .wrong),
]

@Suite struct NumberTests {
  @Test(arguments: numberRows)
  func `a point before three digits groups them where the decimal mark is a comma`(_ row: NumberRow) {
    let answer = Answer.text(Answer.Item(row.expected))
    #expect(Grader(language: row.language).verdict(on: row.typed, for: answer).kind == row.kind)
  }

  @Test(
    arguments: [
      ("24 April 2024", "24 April", nil, ["2024"]), ("24 April 2024", "April 24", nil, ["2024"]),
      ("24.4.2024", "24 April", nil, ["2024"]), ("24. April 2024", "24. April", "de", ["2024"]),
    ] as [(String, String, String?, [String])])
  func `a day without its year is part of the date`(
    _ expected: String, _ typed: String, _ language: String?, _ missing: [String]
  ) {
    let graded = Grader(language: language).verdict(on: typed, for: .text(Answer.Item(expected)))
    #expect(graded.kind == .partly && graded.missing == missing)
  }

  @Test(arguments: ["25 April", "24 May", "24 April 2023", "24", "2024"])
  func `another day is no part of the date`(_ typed: String) {
    #expect(verdict(on: typed, for: .text(Answer.Item("24 April 2024"))).kind == .wrong)
  }
}
