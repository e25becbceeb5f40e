/// Numbers in Chinese, Japanese and Korean, where a numeral stands among other characters without blanks.
struct EastAsianNumerals: Sendable {
  private let digits: [Unicode.Scalar: Int]
  private let tens: [Unicode.Scalar: Int]
  /// How many zeros stand for each: 4 for 万.
  private let myriads: [Unicode.Scalar: Int]
  /// Whether 三百二 is 320.
  private let shortensEnds: Bool

  static func numerals(of language: String) -> EastAsianNumerals? {
    switch language {
    case "zh": chinese
    case "ja": japanese
    case "ko": korean
    default: nil
    }
  }

  /// Whether a number may begin here, or go on.
  func isNumeral(_ scalar: Unicode.Scalar) -> Bool {
    digits[scalar] != nil || tens[scalar] != nil || myriads[scalar] != nil
  }

  func isDigit(_ scalar: Unicode.Scalar) -> Bool { digits[scalar] != nil }

  /// How many zeros a character adds behind digits: 3 for 千, 8 for 億.
  func zeros(of scalar: Unicode.Scalar) -> Int? {
    myriads[scalar] ?? tens[scalar].map { $0 == 10 ? 1 : $0 == 100 ? 2 : 3 }
  }

  /// The number that all characters make up: 三百二十, 二〇二四, 1億2000万; nil if they are none.
  func value(of scalars: some Collection<Unicode.Scalar>) -> Int? {
    guard scalars.count <= 24, scalars.contains(where: isNumeral) else { return nil }
    if let digits = positional(scalars) { return digits }
    var total = 0
    var section = 0
    var pending: Int?
    var lastTen = 10_000
    var lastMyriad = 17
    var hasZero = false
    var wasDigit = false
    for scalar in scalars {
      let digit = Script.digit(scalar)
      if let value = digit ?? digits[scalar] {
        if let before = pending, before > 0 {
          guard digit != nil, wasDigit, before < 100_000_000 else { return nil }
          pending = before * 10 + value
        } else {
          hasZero = hasZero || (value == 0 && pending == nil)
          pending = value
        }
        wasDigit = digit != nil
      } else if let ten = tens[scalar] {
        guard ten < lastTen, pending != 0 || hasZero, (pending ?? 0) < 10 else { return nil }
        section += max(pending ?? 1, 1) * ten
        pending = nil
        lastTen = ten
        hasZero = false
      } else if let zeros = myriads[scalar] {
        section += pending ?? 0
        guard section > 0, zeros < lastMyriad, section < (zeros > 8 ? 1_000_000 : 100_000_000) else { return nil }
        total += section * (0..<zeros).reduce(1) { product, _ in product * 10 }
        (section, pending, lastTen, lastMyriad, hasZero) = (0, nil, 10_000, zeros, false)
      } else {
        return nil
      }
    }
    if shortensEnds, let digit = pending, digit > 0, digit < 10, !hasZero, (100..<10_000).contains(lastTen), section > 0
    {
      return total + section + digit * lastTen / 10
    }
    return total + section + (pending ?? 0)
  }

  /// Digits one by one, as years are written: at least three or with a circle.
  private func positional(_ scalars: some Collection<Unicode.Scalar>) -> Int? {
    let values = scalars.compactMap { digits[$0] }
    guard values.count == scalars.count, values.count <= 17,
      values.count == 1 || values.count >= 3 || scalars.contains("〇")
    else {
      return nil
    }
    return values.reduce(0) { $0 * 10 + $1 }
  }
}

extension EastAsianNumerals {
  private init(digits: String, tens: String, myriads: String, shortensEnds: Bool = false) {
    var values: [Unicode.Scalar: Int] = [:]
    for row in digits.split(separator: " ") {
      for (value, scalar) in row.unicodeScalars.enumerated() where scalar != "." { values[scalar] = value }
    }
    self.digits = values
    self.tens = EastAsianNumerals.powers(tens) { [10, 100, 1000][$0 % 3] }
    self.myriads = EastAsianNumerals.powers(myriads) { [4, 8, 12][$0 % 3] }
    self.shortensEnds = shortensEnds
  }

  private static func powers(_ text: String, _ value: (Int) -> Int) -> [Unicode.Scalar: Int] {
    var result: [Unicode.Scalar: Int] = [:]
    for (index, scalar) in text.unicodeScalars.enumerated() { result[scalar] = value(index) }
    return result
  }

  private static let chinese = EastAsianNumerals(
    digits: "零一二三四五六七八九 〇壹贰叁肆伍陆柒捌玖 ..两 ..兩", tens: "十百千拾佰仟", myriads: "万亿兆萬億兆", shortensEnds: true)

  private static let japanese = EastAsianNumerals(
    digits: "零一二三四五六七八九 〇壱弐参", tens: "十百千", myriads: "万億兆")

  private static let korean = EastAsianNumerals(
    digits: "영일이삼사오육칠팔구 공", tens: "십백천", myriads: "만억조")
}
