/// A number in a text, as it is written: 1,200 or 3.5 or 3,5.
struct WrittenNumber {
  let range: Range<String.Index>
  /// All its digits as one whole number.
  let value: Int
  /// How many of the digits stand behind the decimal mark.
  let decimals: Int
  /// What stands between thousands.
  private let grouping: Character?
  private let mark: Character?

  /// What it amounts to.
  var amount: Double {
    (0..<decimals).reduce(Double(value)) { number, _ in number / 10 }
  }

  func with(_ value: Int) -> WrittenNumber {
    WrittenNumber(range: range, value: value, decimals: decimals, grouping: grouping, mark: mark)
  }

  /// The numbers of a text, from left to right; what is no number, such as 1.2.3 or 007, is left out.
  static func all(in text: String) -> [WrittenNumber] {
    var result: [WrittenNumber] = []
    var place = text.startIndex
    while let start = text[place...].firstIndex(where: isDigit) {
      var end = text[start...].prefix(while: isDigit).endIndex
      while end < text.endIndex, ".,\u{A0}\u{202F}".contains(text[end]),
        let next = text[text.index(after: end)...].first, isDigit(next)
      {
        end = text[text.index(after: end)...].prefix(while: isDigit).endIndex
      }
      // G3P is no number.
      let isInWord = start > text.startIndex && text[text.index(before: start)].isCased
      if !isInWord, let number = WrittenNumber(text, start..<end) { result.append(number) }
      place = end
    }
    return result
  }

  /// The number as its text writes it.
  var written: String {
    var digits = String(value)
    while digits.count <= decimals { digits = "0" + digits }
    let whole = digits.dropLast(decimals)
    var result = ""
    for (index, digit) in whole.enumerated() {
      if let grouping, index > 0, (whole.count - index) % 3 == 0 { result.append(grouping) }
      result.append(digit)
    }
    return decimals == 0 ? result : result + String(mark ?? ".") + digits.suffix(decimals)
  }
}

extension WrittenNumber {
  private init?(_ text: String, _ range: Range<String.Index>) {
    let shown = text[range]
    let signs = shown.filter { !Self.isDigit($0) }
    let parts = shown.split { !Self.isDigit($0) }
    guard let value = Int(parts.joined()), shown.count <= 18, shown.first != "0" || parts.count == 2 || shown == "0"
    else { return nil }
    let areThousands = parts.count > 1 && parts.dropFirst().allSatisfy { $0.count == 3 } && parts[0].count <= 3
    let hasOneSign = Set(signs).count == 1
    if parts.count == 1 {
      self.init(range: range, value: value, decimals: 0, grouping: nil, mark: nil)
    } else if areThousands, hasOneSign, shown.first != "0" {
      self.init(range: range, value: value, decimals: 0, grouping: signs.first, mark: nil)
    } else if parts.count == 2 || !hasOneSign, let mark = signs.last, signs.count(where: { $0 == mark }) == 1 {
      self.init(
        range: range, value: value, decimals: parts.last?.count ?? 0, grouping: signs.count > 1 ? signs.first : nil,
        mark: mark)
    } else {
      return nil
    }
  }

  private static func isDigit(_ character: Character) -> Bool { character.isASCII && character.isNumber }
}

extension String {
  /// The text with a number replaced by another, written alike.
  func replacing(_ number: WrittenNumber, with value: Int) -> String {
    self[..<number.range.lowerBound] + number.with(value).written + self[number.range.upperBound...]
  }
}
