/// Wrong numbers and dates that look like the right one.
enum NearNumbers {
  /// Texts in which the number, year or day is another one, near and written alike; in the generator's order.
  static func texts(for text: String, kind: AnswerKind, using generator: inout some RandomNumberGenerator) -> [String] {
    guard let place = numbers(in: text).first(where: { kind != .date || $0.value <= 31 }) else { return [] }
    let values: [Int]
    switch kind {
    case .year: values = [-12, -7, -5, -3, -2, -1, 1, 2, 3, 5, 7, 12].map { place.value + $0 }.filter { $0 <= 2100 }
    case .date: values = [-9, -6, -4, -2, -1, 1, 2, 4, 6, 9].map { place.value + $0 }.filter { (1...28).contains($0) }
    case .number: values = near(place.value)
    default: return []
    }
    return values.shuffled(using: &generator).map { value in
      text.replacingCharacters(at: place.range, with: written(value, like: text[place.range]))
    }
  }

  /// How large the first number of a text is, with what multiplies it: 54 million.
  static func value(in text: String) -> Double? {
    guard let first = numbers(in: text).first else { return nil }
    let words = text.lowercased().split { !$0.isLetter }
    let factor = words.lazy.compactMap { ["thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12][$0] }.first
    return Double(first.value) * (factor ?? 1)
  }

  /// The digits of a text, read as whole numbers: of `3.5` those before and behind the point by themselves.
  private static func numbers(in text: String) -> [(range: Range<String.Index>, value: Int)] {
    var result: [(Range<String.Index>, Int)] = []
    var place = text.startIndex
    while let start = text[place...].firstIndex(where: { $0.isASCII && $0.isNumber }) {
      let digits = text[start...].prefix { ($0.isASCII && $0.isNumber) || $0 == "," }
      let number = digits.last == "," ? digits.dropLast() : digits
      if let value = Int(number.filter { $0 != "," }), number.count <= 18 {
        result.append((number.startIndex..<number.endIndex, value))
      }
      place = digits.endIndex
    }
    return result
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
    let values = steps.map { (round + $0) * unit }.filter { $0 > 0 && $0 != value }
    return values.enumerated().filter { values.firstIndex(of: $1) == $0 }.map(\.element)
  }

  private static func written(_ value: Int, like text: Substring) -> String {
    let digits = String(value)
    guard text.contains(","), digits.count > 3 else { return digits }
    var result = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { result.append(",") }
      result.append(digit)
    }
    return result
  }
}

extension String {
  fileprivate func replacingCharacters(at range: Range<String.Index>, with text: String) -> String {
    self[..<range.lowerBound] + text + self[range.upperBound...]
  }
}
