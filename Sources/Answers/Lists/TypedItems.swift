/// The things in a typed list.
enum TypedItems {
  /// More things than this in one answer are taken as one more.
  static let most = 500

  /// Between semicolons or line ends, without the numbers or bullets at their front.
  static func split(_ typed: String) -> [String] {
    pieces(of: typed) { $0 == ";" || $0 == "；" || $0.isNewline }
  }

  /// Other ways to read the text: at commas, at commas and `and`, at every `and`, at blanks if that gives `count` things.
  static func looseSplits(_ typed: String, count: Int, _ language: Language) -> [[String]] {
    let strict = split(typed)
    guard strict.count == 1, let text = strict.first else { return [] }
    let commas = pieces(of: text) { $0 == "," || $0 == "，" || $0 == "、" }
    var result = [commas]
    let joined = commas.flatMap { Conjunctions.parts(of: $0[...], language) }.map { String($0.trimmingBlanks) }
    if joined.count > commas.count { result.append(joined) }
    let ands = Conjunctions.words(of: language)
    if let last = commas.last, let range = last.firstRange(of: " and ") {
      result.append(commas.dropLast() + [String(last[..<range.lowerBound]), String(last[range.upperBound...])])
    } else if commas.count > 1, let last = commas.last, last.hasPrefix("and ") {
      result.append(commas.dropLast() + [String(last.dropFirst(4))])
    }
    let words = text.split(maxSplits: most, whereSeparator: \.isWhitespace)
    var everywhere: [String] = []
    for piece in commas {
      for part in piece.split(maxSplits: most, whereSeparator: \.isWhitespace).split(whereSeparator: ands.contains) {
        everywhere.append(part.joined(separator: " "))
      }
    }
    if everywhere.count != result.last?.count || everywhere.count != commas.count { result.append(everywhere) }
    let bare = words.filter {
      !ands.contains($0) && !($0.last.map { ".)".contains($0) } ?? false && $0.dropLast().allSatisfy(\.isNumber))
    }
    if bare.count == count, commas.count == 1 { result.append(bare.map(String.init)) }
    return result.filter { $0.count > 1 }
  }

  private static func pieces(of text: String, at isBoundary: (Character) -> Bool) -> [String] {
    let parts = text.split(maxSplits: most, whereSeparator: isBoundary)
      .map { $0.trimmingBlanks }.filter { !$0.isEmpty }
    let bare = parts.map(withoutBullet)
    return bare.contains(nil) ? parts.map(String.init) : bare.compactMap { $0 }
  }

  /// What follows `1. `, `2) `, `- `, `* ` or `• `.
  private static func withoutBullet(_ part: Substring) -> String? {
    let digits = part.prefix { $0.isASCII && $0.isNumber }
    var rest = part.dropFirst(digits.count)
    guard let mark = rest.popFirst(), digits.isEmpty ? "-*•".contains(mark) : ".)".contains(mark) else { return nil }
    guard rest.first?.isWhitespace == true else { return nil }
    return String(rest.trimmingBlanks)
  }
}

extension Substring {
  /// The text without white space at its ends.
  var trimmingBlanks: Substring {
    let front = drop(while: \.isWhitespace)
    guard let last = front.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return front[...last]
  }
}
