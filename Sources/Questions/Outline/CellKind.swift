/// What a table's cell holds, by its shape.
enum CellKind: Hashable, Sendable {
  case blank
  /// "1868", "44 BC".
  case year
  /// "1837–1901", "1861 to 1865".
  case years
  /// "3 May 1821", "May 1821".
  case date
  case weekday
  /// "08:15"
  case clock
  case number
  /// "120 °C", "€4 million", "35%".
  case amount
  /// "P2", "IC 512", "O".
  case code
  /// "yes", "✓".
  case tick
  case text

  init(_ cell: String) {
    let lower = cell.lowercased()
    let words = cell.split(separator: " ").map(String.init)
    if Self.blanks.contains(lower) {
      self = .blank
    } else if Self.ticks.contains(lower) {
      self = .tick
    } else if cell.utf8.count > 40 {
      self = .text
    } else if words.count <= 2,
      words[0].isYearLike && words[0].allSatisfy(\.isNumber) && words.count == 1 || Self.isEra(words)
    {
      self = .year
    } else if Self.isSpan(cell) {
      self = .years
    } else if Dates.weekdays.contains(lower) {
      self = .weekday
    } else if Self.isDate(words) {
      self = .date
    } else if Self.isClock(words) {
      self = .clock
    } else if Self.isNumber(cell) {
      self = .number
    } else if Self.isAmount(words) {
      self = .amount
    } else {
      self = Self.isCode(cell) ? .code : .text
    }
  }

  /// Can a sentence say that something happened then?
  var isDay: Bool { self == .year || self == .date || self == .weekday || self == .years }
  var isQuantity: Bool { self == .number || self == .amount }

  /// "+9 %", "unchanged", "up by a third": how something changed, which its column seldom says.
  static func isChange(_ cell: String) -> Bool {
    if cell.hasPrefix("+"), cell.dropFirst().first?.isNumber == true { return true }
    if let first = cell.first, "-−".contains(first), cell.hasSuffix("%"), cell.dropFirst().first?.isNumber == true {
      return true
    }
    return ["up", "down", "unchanged", "stable", "higher", "lower", "steady"].contains(cell.words.first ?? "")
  }
}

extension CellKind {
  private static let blanks: Set = [
    "", "-", "–", "—", "--", "---", "n/a", "na", "?", "…", "...", "n. a.", "k. a.", "tbd",
  ]
  private static let ticks: Set = [
    "yes", "no", "x", "✓", "✔", "✗", "✘", "true", "false", "ja", "nein", "oui", "non", "sí", "y", "n", "•", "+",
  ]

  private static func isEra(_ words: [String]) -> Bool {
    words.count == 2 && words.contains(where: Dates.eras.contains) && words.contains { Int($0) != nil }
  }

  private static func isSpan(_ cell: String) -> Bool {
    let parts = cell.replacing(" to ", with: "–").split { "–-—".contains($0) }.map { $0.filter { $0 != " " } }
    guard parts.count == 2, parts[0].isYearLike else { return false }
    return parts[1].isYearLike || parts[1].utf8.count == 2 && Int(parts[1]) != nil
  }

  private static func isDate(_ words: [String]) -> Bool {
    guard (1...4).contains(words.count) else { return false }
    let parts = words.map { $0.filter { $0 != "," && $0 != "." } }
    let isMonth = parts.contains(where: Dates.isMonthName)
    let areRest = parts.allSatisfy { part in
      Dates.isMonthName(part) || part.prefix { $0.isNumber }.count >= part.count - 2 && part.first?.isNumber == true
    }
    if isMonth { return areRest }
    // "2021-05-03", "3.5.2021"
    let pieces = words[0].split { "-./".contains($0) }
    return words.count == 1 && pieces.count == 3 && pieces.allSatisfy { Int($0) != nil }
      && pieces.contains { String($0).isYearLike }
  }

  private static func isClock(_ words: [String]) -> Bool {
    guard (1...2).contains(words.count) else { return false }
    let parts = words[0].split { ":.".contains($0) }
    let isHalf = words.count == 2 && ["am", "pm", "a.m.", "p.m.", "h", "uhr"].contains(words[1].lowercased())
    if words.count == 2, !isHalf { return false }
    guard parts.allSatisfy({ Int($0) != nil && $0.utf8.count <= 2 }) else { return false }
    return parts.count == 2 && parts[1].utf8.count == 2 && (isHalf || words[0].contains(":"))
      // "11 h" is how long it takes.
      || parts.count == 1 && isHalf && words[1] != "h"
  }

  private static func isNumber(_ cell: String) -> Bool {
    cell.contains(where: \.isNumber) && cell.allSatisfy { $0.isNumber || ".,'’ +-−".contains($0) }
  }

  private static func isAmount(_ words: [String]) -> Bool {
    guard words.count <= 4, let first = words.first else { return false }
    let start = first.drop { "$€£¥+-−<>~≈±".contains($0) }
    if start.first?.isNumber == true {
      let rest = start.drop { $0.isNumber || ".,'’–".contains($0) }
      // "3rd place" counts nothing.
      return !["st", "nd", "rd", "th"].contains(String(rest)) && (rest.isEmpty || rest.count <= 4)
        && words.dropFirst().allSatisfy { !$0.hasSuffix(",") }
    }
    return words.count >= 2 && ["USD", "EUR", "GBP", "CHF", "about"].contains(first) && words[1].first?.isNumber == true
  }

  private static func isCode(_ cell: String) -> Bool {
    guard cell.utf8.count <= 8, cell.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber || " -.+/".contains($0)) })
    else { return false }
    let letters = cell.filter(\.isLetter)
    if cell.contains(where: \.isNumber) { return letters.count <= 4 && cell.first?.isLetter == true }
    return letters.count <= 2 && cell.first?.isUppercase == true
      || letters.count <= 4 && letters == letters.uppercased()
  }
}
