/// A word, a number or a mark of a sentence in another language.
struct ForeignToken: Hashable, Sendable {
  enum Kind: Hashable, Sendable { case word, number, mark }

  let kind: Kind
  let text: String
  let lower: String
  /// In scalars.
  let range: Range<Int>
  /// Does it stand right behind the token before, without a blank?
  let isAttached: Bool

  /// The value of a number without separators; nil for others.
  var value: Int? { kind == .number && text.isAllDigits && text.utf8.count <= 9 ? Int(text) : nil }

  var isYear: Bool { value.map { (1000...2199).contains($0) } ?? false && text.utf8.count == 4 }

  var isCapitalised: Bool { kind == .word && text.unicodeScalars.first?.properties.isUppercase ?? false }

  /// "l'an" is two tokens, "1er" too; "1.200,5", "14:30", "3/5/2021" and "1 200" are one each.
  static func tokens(of scalars: [Unicode.Scalar]) -> [ForeignToken] {
    var tokens: [ForeignToken] = []
    var index = 0
    var isAttached = false
    while index < scalars.count {
      let scalar = scalars[index]
      guard scalar != " " else {
        index += 1
        isAttached = false
        continue
      }
      let kind: Kind
      let end: Int
      if isDigit(scalar) {
        (kind, end) = (.number, endOfNumber(scalars, index))
      } else if isLetter(scalar) {
        (kind, end) = (.word, endOfWord(scalars, index))
      } else {
        (kind, end) = (.mark, index + 1)
      }
      let text = String(scalars[index..<end])
      tokens.append(
        ForeignToken(kind: kind, text: text, lower: text.lowercased(), range: index..<end, isAttached: isAttached))
      index = end
      isAttached = true
    }
    return tokens
  }

  private static func endOfWord(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start + 1
    while end < scalars.count {
      if isLetter(scalars[end]) {
        end += 1
      } else if scalars[end] == "'" || scalars[end] == "’" {
        return end + 1
      } else if scalars[end] == "-", end + 1 < scalars.count, isLetter(scalars[end + 1]) {
        end += 1
      } else {
        break
      }
    }
    return end
  }

  private static func endOfNumber(_ scalars: [Unicode.Scalar], _ start: Int) -> Int {
    var end = start
    while true {
      while end < scalars.count, isDigit(scalars[end]) { end += 1 }
      guard end + 1 < scalars.count, isDigit(scalars[end + 1]) else { return end }
      switch scalars[end] {
      case ".", ",", ":", "/", "’": end += 1
      case "-":
        // "2021-05-03", but not "1914-1918".
        let digits = scalars[(end + 1)...].prefix { isDigit($0) }.count
        guard digits == 2, end - start == 4 || scalars[start..<end].contains("-") else { return end }
        end += 1
      case " ":
        let digits = scalars[(end + 1)...].prefix(4).prefix { isDigit($0) }.count
        let first = scalars[start..<end].prefix { isDigit($0) }.count
        guard digits == 3, first <= 3, scalars[start] != "0",
          !scalars[start..<end].contains(where: { $0 != " " && !isDigit($0) })
        else { return end }
        end += 1
      default: return end
      }
    }
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || (0x300...0x36F).contains(scalar.value)
  }
}
