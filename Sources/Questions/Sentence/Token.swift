/// A word, a number or a mark of a sentence, with its place in scalars.
struct Token: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case word, number, mark }

  let text: String
  /// Lower case, with straight apostrophes.
  let lower: String
  let kind: Kind
  let range: Range<Int>
  /// Does a blank or the sentence's beginning stand before it?
  let isAfterBlank: Bool
  /// Is it inside a code span?
  let isCode: Bool

  var isCapitalised: Bool {
    kind == .word && text.unicodeScalars.first.map { $0.properties.isUppercase } ?? false
  }

  var isFunction: Bool { Words.function.contains(lower) }
}

/// Cuts a sentence into tokens: "Blinken’s" is "Blinken" and "’s"; "U.S.", "a.m.", "14.5", "9:30", "$65" and
/// "win-win" are one each.
enum Tokenizer {
  static func tokens(of scalars: [Unicode.Scalar]) -> [Token] {
    var tokens: [Token] = []
    var isCode = false
    var index = 0
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == " " {
        index += 1
        continue
      }
      if scalar == "`" { isCode.toggle() }
      let end = end(of: scalars, from: index)
      for range in parts(scalars, index..<end) {
        tokens.append(token(scalars, range, isCode: isCode && scalar != "`"))
      }
      index = end
    }
    return tokens
  }
}

extension Tokenizer {
  private static func token(_ scalars: [Unicode.Scalar], _ range: Range<Int>, isCode: Bool) -> Token {
    let text = String(scalars[range])
    let first = scalars[range.lowerBound]
    let kind: Token.Kind =
      isDigit(first) || isCurrency(first) && range.count > 1
      ? (text.unicodeScalars.allSatisfy { isDigit($0) || ".,:%°-–/".unicodeScalars.contains($0) || isCurrency($0) }
        ? .number : .word)
      : isLetter(first) || first == "'" && range.count > 1 || first == "’" && range.count > 1 ? .word : .mark
    return Token(
      text: text, lower: lowered(text), kind: kind, range: range,
      isAfterBlank: range.lowerBound == 0 || scalars[range.lowerBound - 1] == " ", isCode: isCode)
  }

  private static func lowered(_ text: String) -> String {
    let lower = text.lowercased()
    return lower.utf8.count == lower.unicodeScalars.count ? lower : lower.replacing("’", with: "'")
  }

  private static func end(of scalars: [Unicode.Scalar], from start: Int) -> Int {
    let first = scalars[start]
    let opensNumber = isCurrency(first) && start + 1 < scalars.count && isDigit(scalars[start + 1])
    guard isLetter(first) || isDigit(first) || opensNumber else { return start + 1 }
    var end = start + 1
    while end < scalars.count {
      let scalar = scalars[end]
      if isLetter(scalar) || isDigit(scalar) {
        end += 1
      } else if end + 1 < scalars.count, isInner(scalar, between: scalars[end - 1], and: scalars[end + 1]) {
        end += 1
      } else if scalar == "%", isDigit(scalars[end - 1]) {
        end += 1
      } else {
        break
      }
    }
    if end < scalars.count, scalars[end] == ".", Abbreviation.isKnown(String(scalars[start..<end])) {
      let isLast = scalars[(end + 1)...].allSatisfy { !isLetter($0) && !isDigit($0) }
      if !isLast || String(scalars[start..<end]).contains(".") { end += 1 }
    }
    return end
  }

  /// A possessive is a token of its own.
  private static func parts(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> [Range<Int>] {
    guard range.count > 2, isLetter(scalars[range.lowerBound]) || isDigit(scalars[range.lowerBound]) else {
      return [range]
    }
    let mark = scalars[range.upperBound - 2]
    let last = scalars[range.upperBound - 1]
    guard last == "s", mark == "'" || mark == "’" else { return [range] }
    return [range.lowerBound..<range.upperBound - 2, range.upperBound - 2..<range.upperBound]
  }

  private static func isInner(_ scalar: Unicode.Scalar, between left: Unicode.Scalar, and right: Unicode.Scalar) -> Bool
  {
    switch scalar {
    case "'", "’": isLetter(left) && isLetter(right)
    case "-", "\u{2011}", "_": (isLetter(left) || isDigit(left)) && (isLetter(right) || isDigit(right))
    case ".", ":": isDigit(left) && isDigit(right) || scalar == "." && isLetter(left) && isLetter(right)
    case ",": isDigit(left) && isDigit(right)
    case "/": isDigit(left) && isDigit(right)
    default: false
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      ? (65...90).contains(scalar.value) || (97...122).contains(scalar.value)
      : scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  static func isCurrency(_ scalar: Unicode.Scalar) -> Bool { "$£€¥₹₽".unicodeScalars.contains(scalar) }
}
