import Testing

@testable import Exams

@Suite struct `A written number` {
  @Test(arguments: [
    ("1,200", 1200, 0, 1300, "1,300"), ("3.5", 35, 1, 36, "3.6"), ("0.2 percent", 2, 1, 1, "0.1"),
    ("62,5 %", 625, 1, 99, "9,9"), ("1.233 km", 1233, 0, 999, "999"), ("4\u{A0}806", 4806, 0, 5806, "5\u{A0}806"),
    ("1,234.50", 123450, 2, 123400, "1,234.00"), ("9 June", 9, 0, 11, "11"),
  ]) func `is read and written as its text has it`(
    _ text: String, _ value: Int, _ decimals: Int, _ other: Int, _ written: String
  ) throws {
    let number = try #require(WrittenNumber.all(in: text).first)
    #expect(number.value == value && number.decimals == decimals)
    #expect(number.with(other).written == written)
    #expect(number.written == String(text[number.range]))
  }

  @Test(arguments: ["G3P", "1.2.3", "007", "none"]) func `is none in what only has digits`(_ text: String) {
    #expect(WrittenNumber.all(in: text).isEmpty)
  }
}
