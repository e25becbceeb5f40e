/// What a line begins with: a bullet, a number or a letter.
struct Marker: Hashable, Sendable {
  enum Style: Hashable, Sendable {
    case bullet(Unicode.Scalar)
    /// "2." has one part, "2.1" two.
    case decimal(parts: Int, Closing)
    case lowerLetter(Closing)
    case upperLetter(Closing)
    case lowerRoman(Closing)
    case upperRoman(Closing)
    /// "一、" or "（一）".
    case chinese(Closing)
    /// "B1" or "R-2:", by its shape.
    case code(String)
  }

  enum Closing: Hashable, Sendable { case stop, bracket, brackets, none }

  let style: Style
  /// The last part of its number, from 1; 0 for a bullet.
  let ordinal: Int
  /// The line's text behind it.
  let rest: String
  /// Whether it is a marker only beside others of its kind: "A. Smith left" may be a name.
  let needsCompany: Bool
  /// The code that the item is called by: "E1".
  var code: String?

  init(_ style: Style, ordinal: Int = 0, rest: String, needsCompany: Bool = false, code: String? = nil) {
    self.code = code
    self.style = style
    self.ordinal = ordinal
    self.rest = rest
    self.needsCompany = needsCompany
  }

  var isBullet: Bool {
    if case .bullet = style { return true }
    return false
  }

  /// All that a line's beginning could be, the likeliest first.
  static func readings(of text: String) -> [Marker] {
    guard let first = text.unicodeScalars.first else { return [] }
    if let bullet = bullet(text, first) { return [bullet] }
    let (head, tail) = firstWord(text)
    if !tail.isEmpty {
      let readings = MarkerNumber(head).readings(before: tail)
      if !readings.isEmpty { return readings }
    }
    return chinese(text)
  }

  /// The marker that needs no company.
  static func sure(_ text: String) -> Marker? { readings(of: text).first { !$0.needsCompany } }
}

extension Marker {
  private static let bullets: Set<Unicode.Scalar> = [
    "•", "●", "○", "◦", "▪", "▫", "■", "□", "‣", "·", "∙", "⁃", "◆", "◇", "➢", "➤", "►", "▸", "✓", "✔", "→", "☐", "☑",
    "\u{F0B7}", "\u{F0A7}", "\u{F0D8}", "\u{F076}", "\u{F0FC}", "・",
  ]

  private static func bullet(_ text: String, _ first: Unicode.Scalar) -> Marker? {
    if bullets.contains(first) {
      let rest = trimmed(text.unicodeScalars.dropFirst())
      return rest.isEmpty ? nil : Marker(.bullet(first), rest: boxRemoved(rest))
    }
    guard ["-", "*", "+", "–", "—", "o"].contains(first) else { return nil }
    let (head, tail) = firstWord(text)
    if !tail.isEmpty, head.utf8.count <= 3, head.unicodeScalars.allSatisfy({ $0 == first }),
      head == "--" || head.count == 1
    {
      return Marker(
        .bullet(first == "+" || first == "*" ? "-" : first), rest: boxRemoved(tail), needsCompany: first == "o")
    }
    // "-Item" with its blank forgotten.
    guard first == "-" || first == "–", let letter = text.dropFirst().first, letter.isUppercase else { return nil }
    return Marker(.bullet(first), rest: String(text.dropFirst()), needsCompany: true)
  }

  private static func firstWord(_ text: String) -> (head: String, tail: String) {
    guard let blank = text.utf8.firstIndex(of: 0x20) else { return (text, "") }
    return (String(text[..<blank]), String(text[text.utf8.index(after: blank)...]))
  }

  private static func trimmed(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    String(scalars.drop { $0 == " " })
  }

  private static func boxRemoved(_ text: String) -> String {
    for box in ["[ ] ", "[x] ", "[X] "] where text.hasPrefix(box) { return String(text.dropFirst(4)) }
    return text
  }

  /// "一、背景", "（二）目的", "1、背景" and "1．背景" need no blank.
  private static func chinese(_ text: String) -> [Marker] {
    let scalars = Array(text.unicodeScalars.prefix(6))
    let isOpened = scalars.first == "（"
    guard let end = scalars.firstIndex(where: { $0 == "、" || $0 == "．" || $0 == "）" }), end > 0,
      (scalars[end] == "）") == isOpened
    else { return [] }
    let inside = scalars[(isOpened ? 1 : 0)..<end]
    let rest = String(text.unicodeScalars.dropFirst(end + 1))
    let closing: Closing = isOpened ? .brackets : .stop
    guard !rest.isEmpty, !inside.isEmpty else { return [] }
    if let value = Int(String(inside)), value > 0 {
      return [Marker(.decimal(parts: 1, closing), ordinal: value, rest: rest)]
    }
    let digits: [Unicode.Scalar] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"]
    let values = inside.compactMap { digits.firstIndex(of: $0).map { $0 + 1 } }
    guard values.count == inside.count, let first = values.first, values.count <= 2 else { return [] }
    let value = values.count == 1 ? first : first == 10 ? 10 + values[1] : first * 10
    return [Marker(.chinese(closing), ordinal: value, rest: rest)]
  }
}

/// The first word of a line, taken for a number.
struct MarkerNumber {
  private let body: String
  private let closing: Marker.Closing

  /// "3." "3)" "(3)" "a)" "(iv)" "2.1" "2.1." are numbers; "2014." and "3.5.2021" are none.
  init(_ word: String) {
    var rest = Substring(word)
    let isOpened = rest.hasPrefix("(")
    if isOpened { rest = rest.dropFirst() }
    if rest.hasSuffix(".)") { rest = rest.dropLast(2) + ")" }
    if rest.hasSuffix(")") {
      rest = rest.dropLast()
      closing = isOpened ? .brackets : .bracket
    } else {
      closing = isOpened ? .none : rest.hasSuffix(".") ? .stop : .none
      if isOpened { rest = "" }
      if closing == .stop { rest = rest.dropLast() }
    }
    body = rest.utf8.count <= 8 ? String(rest) : ""
  }

  func readings(before rest: String) -> [Marker] {
    guard let first = body.utf8.first else { return [] }
    if (48...57).contains(first) { return decimal(before: rest).map { [$0] } ?? [] }
    guard closing != .none, body.utf8.allSatisfy({ (65...90).contains($0) || (97...122).contains($0) }) else {
      return []
    }
    let isLower = first >= 97
    guard body.utf8.allSatisfy({ ($0 >= 97) == isLower }) else { return [] }
    var readings: [Marker] = []
    if let value = romanValue {
      readings.append(
        Marker(
          isLower ? .lowerRoman(closing) : .upperRoman(closing), ordinal: value, rest: rest,
          needsCompany: closing == .stop))
    }
    if body.utf8.count == 1 {
      let letter = Marker(
        isLower ? .lowerLetter(closing) : .upperLetter(closing), ordinal: Int(first) - (isLower ? 96 : 64), rest: rest,
        needsCompany: closing == .stop)
      // A lone "c)" or "d)" is a letter, a lone "i)" a number.
      readings.insert(letter, at: "ivxIVX".utf8.contains(first) ? readings.count : 0)
    }
    return readings
  }

  private func decimal(before rest: String) -> Marker? {
    let parts = body.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 4, parts.allSatisfy({ $0.utf8.count <= 2 && String($0).isAllDigits }), let last = parts.last,
      let ordinal = Int(last), ordinal > 0
    else { return nil }
    if parts.count == 1 {
      return closing == .none ? nil : Marker(.decimal(parts: 1, closing), ordinal: ordinal, rest: rest)
    }
    // "9.30 Welcome", "3.5 percent" and "24.12. Christmas" are a time, an amount and a date.
    guard last.first != "0", ordinal <= 30, parts[0].first != "0", let first = rest.unicodeScalars.first,
      !first.properties.isLowercase, first != "%", !Self.units.contains(String(rest.prefix { $0 != " " }))
    else { return nil }
    return Marker(.decimal(parts: parts.count, closing == .stop ? .none : closing), ordinal: ordinal, rest: rest)
  }

  /// From 1 to 49, in its usual form.
  private var romanValue: Int? {
    let values: [Character: Int] = ["i": 1, "v": 5, "x": 10, "l": 50]
    let digits = body.lowercased().compactMap { values[$0] }
    guard digits.count == body.utf8.count else { return nil }
    var value = 0
    for (index, digit) in digits.enumerated() {
      value += index + 1 < digits.count && digit < digits[index + 1] ? -digit : digit
    }
    return (1...49).contains(value) && Self.roman(value) == body.lowercased() ? value : nil
  }

  private static func roman(_ value: Int) -> String {
    let ones = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"]
    let tens = ["", "x", "xx", "xxx", "xl"]
    return tens[value / 10] + ones[value % 10]
  }

  private static let units: Set = [
    "MiB", "GiB", "KiB", "MB", "GB", "TB", "Mio.", "Mrd.", "Millionen", "Milliarden", "Prozent", "Euro", "Uhr", "°C",
    "€",
    "$", "%", "MHz", "GHz", "W", "kW", "MW", "V", "A", "Hz", "C", "K",
  ]
}
