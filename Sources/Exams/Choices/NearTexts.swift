/// Wrong numbers, dates and names of days that look like the right one.
enum NearTexts {
  static let weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
  static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]
  static let numerals = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
    "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
  ]
  private static let tens = ["ten", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

  /// Texts that differ in a number, a day, a month or a year, written alike; in the generator's order.
  static func texts(
    for text: String, sort: AnswerShape.Sort, using generator: inout some RandomNumberGenerator
  ) -> [String] {
    let found: [String]
    switch sort {
    case .weekday: found = exchanged(text, among: weekdays, by: [-3, -2, -1, 1, 2, 3])
    case .month: found = exchanged(text, among: months, by: [-4, -3, -2, -1, 1, 2, 3, 4])
    case .numeral:
      let isTens = tens.dropFirst(2).contains { text.lowercased().contains($0) }
      found = exchanged(text, among: isTens ? tens : numerals, by: [-4, -3, -2, -1, 1, 2, 3, 4]).filter {
        // "one" things there are never.
        !ExamWords.all(in: $0).contains("one")
      }
    case .year: found = shifted(text, by: [-12, -7, -5, -3, -2, -1, 1, 2, 3, 5, 7, 12]) { $0.value > 999 }
    case .date: found = dates(text)
    case .number: found = numbers(text)
    default: found = []
    }
    return found.shuffled(using: &generator)
  }

  /// A text in small letters with a sign for each number and each month: what dates of one form have in common.
  static func blanked(_ text: String) -> String {
    var result = ""
    var place = text.startIndex
    for number in WrittenNumber.all(in: text) {
      result += text[place..<number.range.lowerBound].lowercased() + "#"
      place = number.range.upperBound
    }
    result += text[place...].lowercased()
    guard result.contains("#") else { return result }
    for month in months
    where result.contains(month) && (month != "may" || result.contains("may ") || result.hasSuffix("may")) {
      result = result.replacing(month, with: "M")
    }
    return result
  }

  /// How large the first number of a text is, with what multiplies it: 54 million.
  static func size(of text: String) -> Double? {
    guard let first = WrittenNumber.all(in: text).first else { return nil }
    let words = ExamWords.all(in: text)
    let factor = words.lazy.compactMap { ["thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12][$0] }.first
    return first.amount * (factor ?? 1)
  }
}

extension NearTexts {
  /// A text with the first word of a row replaced by those that are so many places away.
  private static func exchanged(_ text: String, among row: [String], by steps: [Int]) -> [String] {
    for word in text.split(whereSeparator: { !$0.isLetter }) {
      guard let place = row.firstIndex(of: word.lowercased()) else { continue }
      return steps.map { place + $0 }.filter(row.indices.contains).map { other in
        let name =
          word.first?.isUppercase == true ? row[other].prefix(1).uppercased() + row[other].dropFirst() : row[other]
        return text[..<word.startIndex] + name + text[word.endIndex...]
      }
    }
    return []
  }

  /// The days of a date, all by as many; where there is none, its months, else its years.
  private static func dates(_ text: String) -> [String] {
    let isDay = { (number: WrittenNumber) in
      (1...31).contains(number.value) && number.decimals == 0
        && !(text[number.range.upperBound...].first.map { "月월".contains($0) } ?? false)
    }
    let numbers = WrittenNumber.all(in: text)
    if numbers.contains(where: isDay) {
      let last = numbers.filter(isDay).map(\.value).max() ?? 1
      let first = numbers.filter(isDay).map(\.value).min() ?? 1
      let steps = [-9, -6, -4, -2, -1, 1, 2, 4, 6, 9].filter { first + $0 >= 1 && last + $0 <= 28 }
      return shifted(text, by: steps, isDay)
    }
    let named = months.filter { ExamWords.all(in: text).contains($0) }
    if named.count == 1 { return exchanged(text, among: months, by: [-4, -3, -2, -1, 1, 2, 3, 4]) }
    let years = shifted(text, by: [-3, -2, -1, 1, 2, 3]) { $0.value > 999 }
    return years.isEmpty ? self.numbers(text) : years
  }

  private static func numbers(_ text: String) -> [String] {
    guard let first = WrittenNumber.all(in: text).first else { return [] }
    if text[first.range.upperBound...].hasPrefix("s"), first.value % 10 == 0 {
      return [-30, -20, -10, 10, 20, 30].map { text.replacing(first, with: first.value + $0) }
    }
    let isShare =
      text.contains("%") || ["percent", "cent", "prozent"].contains { ExamWords.all(in: text).contains($0) }
    return near(first.value).filter { other in
      !isShare || first.amount > 100 || first.with(other).amount <= 100
    }.map { text.replacing(first, with: $0) }
  }

  private static func shifted(_ text: String, by steps: [Int], _ isMeant: (WrittenNumber) -> Bool) -> [String] {
    steps.map { step in
      var result = text
      for number in WrittenNumber.all(in: text).reversed() where isMeant(number) {
        result = result.replacing(number, with: number.value + step)
      }
      return result
    }.filter { $0 != text }
  }

  /// Near values with as many zeros at the end, so that none stands out.
  private static func near(_ value: Int) -> [Int] {
    guard value >= 10 else { return (max(1, value - 3)...(value + 4)).filter { $0 != value } }
    var unit = 1
    while value % (unit * 10) == 0 { unit *= 10 }
    let round = value / unit
    let steps =
      round < 10
      ? [-3, -2, -1, 1, 2, 3] : [-round / 3, -round / 5, -round / 10 - 1, round / 8 + 1, round / 5, round / 3]
    let values = steps.map { (round + $0) * unit }.filter { $0 > 0 && $0 != value && $0 % (unit * 10) != 0 }
    return values.enumerated().filter { values.firstIndex(of: $1) == $0 }.map(\.element)
  }
}
