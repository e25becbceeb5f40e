/// Reads numbers as they are written in different countries.
enum NumberScanner {
  /// Bytes from which on points and commas part numbers, so that no text makes a number of many parts.
  static let longest = 64

  /// The numbers that begin at a digit or at the point before one, and where they end.
  ///
  /// `1,000`, `1 000`, `1'000` and `1.000.000` lose what groups their digits, `3,5` is `3.5`, zeros that say nothing
  /// go; `1,2,3` are three numbers, `1.2.3` is one text. `1.000` is a thousand where the decimal mark is a comma,
  /// one where it is a point, and else keeps its writing with a `?`, so that it is like no other number.
  static func number(
    in scalars: [Unicode.Scalar], at start: Int, mark: DecimalMark
  ) -> (numbers: [String], end: Int) {
    var end = start
    var text = ""
    while end < scalars.count {
      let scalar = scalars[end]
      if let digit = Script.digit(scalar) {
        text += String(digit)
      } else if scalar == "." || scalar == ",", text.utf8.count < longest, end + 1 < scalars.count,
        Script.isDigit(scalars[end + 1])
      {
        text.unicodeScalars.append(scalar)
      } else {
        break
      }
      end += 1
    }
    let isGroup = text.utf8.count <= 3
    while isGroup, let longer = group(in: scalars, at: end, after: text) {
      for scalar in scalars[(end + 1)..<longer] { text += Script.digit(scalar).map(String.init) ?? "" }
      end = longer
    }
    if isGroup, text.utf8.count > 3, end + 1 < scalars.count, scalars[end] == (mark == .comma ? "," : "."),
      Script.isDigit(scalars[end + 1]), !text.contains(where: { $0 == "." || $0 == "," })
    {
      text += "."
      end += 1
      while end < scalars.count, text.utf8.count < longest, let digit = Script.digit(scalars[end]) {
        text += String(digit)
        end += 1
      }
    }
    return (values(of: text, mark), end)
  }

  /// Where three digits behind a blank or an apostrophe end that go on with a number.
  private static func group(in scalars: [Unicode.Scalar], at end: Int, after text: String) -> Int? {
    guard end + 3 < scalars.count, [" ", "'", "\u{2019}"].contains(scalars[end]),
      !text.contains(where: { $0 == "." || $0 == "," }), scalars[(end + 1)...(end + 3)].allSatisfy(Script.isDigit),
      end + 4 == scalars.count || !Script.isDigit(scalars[end + 4])
    else { return nil }
    return end + 4
  }

  private static func values(of text: String, _ mark: DecimalMark) -> [String] {
    let dots = text.count { $0 == "." }
    let commas = text.count { $0 == "," }
    switch (dots, commas) {
    case (0, 0): return [plain(text)]
    case (1, 0):
      let groups = text.split(separator: ".", omittingEmptySubsequences: false)
      guard mark != .point, isGrouped(groups) else { return [plain(text)] }
      return [mark == .comma ? plain(groups.joined()) : text + "?"]
    case (0, 1) where mark == .comma:
      return [plain(text.replacing(",", with: "."))]
    case (0, _):
      let groups = text.split(separator: ",", omittingEmptySubsequences: false)
      if isGrouped(groups) { return [plain(groups.joined())] }
      return commas == 1 ? [plain(groups.joined(separator: "."))] : groups.map { plain(String($0)) }
    case (_, 0):
      let groups = text.split(separator: ".", omittingEmptySubsequences: false)
      return [isGrouped(groups) ? plain(groups.joined()) : text]
    default:
      let point = text.lastIndex { $0 == "." || $0 == "," } ?? text.startIndex
      let whole = text[..<point].filter { $0 != "." && $0 != "," }
      return [plain(whole + "." + text[text.index(after: point)...])]
    }
  }

  private static func isGrouped(_ groups: [Substring]) -> Bool {
    guard let first = groups.first, (1...3).contains(first.count), first.first != "0" else { return false }
    return groups.dropFirst().allSatisfy { $0.count == 3 }
  }

  private static func plain(_ text: String) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let whole = parts[0].drop { $0 == "0" }
    var fraction = parts.count > 1 ? parts[1] : ""
    while fraction.last == "0" { fraction.removeLast() }
    return (whole.isEmpty ? "0" : String(whole)) + (fraction.isEmpty ? "" : "." + fraction)
  }
}
