/// UTF-8 that was read as Windows-1252 and written as UTF-8 again: "â€™" for "’", "Ã©" for "é".
enum Mojibake {
  /// A line as it was meant, and each thing that was changed; nil where nothing is wrong with it.
  ///
  /// - Parameter isCertain: whether the text holds pairs that no language writes; then less likely ones are undone too.
  static func undone(in scalars: [Unicode.Scalar], isCertain: Bool)
    -> (scalars: [Unicode.Scalar], found: [(found: String, mended: String)])?
  {
    var kept: [Unicode.Scalar] = []
    var found: [(found: String, mended: String)] = []
    var index = 0
    while index < scalars.count {
      guard (0xC2...0xF4).contains(scalars[index].value), index + 1 < scalars.count,
        let (replacement, length) = meant(in: scalars, at: index, isCertain: isCertain)
      else {
        kept.append(scalars[index])
        index += 1
        continue
      }
      let mended = replacement.map { String(Character($0)) } ?? ""
      found.append((String(scalars[index..<(index + length)]), mended))
      if let replacement { kept.append(replacement) }
      index += length
    }
    return found.isEmpty ? nil : (kept, found)
  }
}

extension Mojibake {
  /// What stands for a sequence that begins at `index`, and how long that is.
  private static func meant(in scalars: [Unicode.Scalar], at index: Int, isCertain: Bool)
    -> (scalar: Unicode.Scalar?, length: Int)?
  {
    if let (scalar, length) = sequence(in: scalars, at: index) {
      if scalar == "\u{FEFF}" { return (nil, length) }
      if isLikely(scalar, in: scalars, at: index, length: length, isCertain: isCertain) { return (scalar, length) }
    }
    // The third of “'s and ”'s bytes is easily lost, and à's second turned into a blank.
    if scalars[index] == "â", scalars[index + 1] == "€" {
      let isAtEnd = index + 2 == scalars.count || !scalars[index + 2].properties.isAlphabetic
      return (isAtEnd && index > 0 && scalars[index - 1] != " " ? "”" : "“", 2)
    }
    if isCertain, scalars[index] == "Ã", scalars[index + 1] == " " {
      return ("à", index + 2 < scalars.count && scalars[index + 2] == " " ? 2 : 1)
    }
    return nil
  }

  /// The scalar whose bytes the scalars from `index` on are.
  private static func sequence(in scalars: [Unicode.Scalar], at index: Int)
    -> (scalar: Unicode.Scalar, length: Int)?
  {
    let length = UTF8Sequence.length(ofLead: UInt8(scalars[index].value))
    guard length > 1, index + length <= scalars.count else { return nil }
    var bytes: [UInt8] = [UInt8(scalars[index].value)]
    for scalar in scalars[(index + 1)..<(index + length)] {
      guard let byte = Windows1252.byte(scalar) else { return nil }
      bytes.append(byte)
    }
    return UTF8Sequence.decoded(bytes).map { ($0, length) }
  }

  /// Could nobody have meant the sequence as it stands?
  private static func isLikely(
    _ scalar: Unicode.Scalar, in scalars: [Unicode.Scalar], at index: Int, length: Int, isCertain: Bool
  ) -> Bool {
    let second = scalars[index + 1]
    let isBeforeLetter = index + length < scalars.count && scalars[index + length].properties.isAlphabetic
    switch scalars[index].value {
    case 0xC2, 0xC3: return isCertain || !isQuote(second) || isBeforeLetter
    case 0xC4...0xDF:
      if isCertain { return scalar.properties.isAlphabetic }
      let isLatin = scalar.value <= 0x24F
      return !isQuote(second) && (isLatin || isDoubled(in: scalars, at: index, length: length))
    case 0xE1 where second == "º" || second == "»": return true
    case 0xE2 where (0x80...0x9F).contains(Windows1252.byte(second) ?? 0): return true
    case 0xF0: return second == "Ÿ" || second.value == 0x9F
    default: return isDoubled(in: scalars, at: index, length: length)
    }
  }

  /// Letters of foreign scripts come in words, so that another sequence stands beside.
  private static func isDoubled(in scalars: [Unicode.Scalar], at index: Int, length: Int) -> Bool {
    let next = index + length
    if next < scalars.count, (0xC4...0xEF).contains(scalars[next].value), sequence(in: scalars, at: next) != nil {
      return true
    }
    let previous = index - length
    return previous >= 0 && (0xC4...0xEF).contains(scalars[previous].value)
      && sequence(in: scalars, at: previous)?.length == length
  }

  private static func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    "‚„…‹‘’“”•–—›«»\u{A0}".unicodeScalars.contains(scalar)
  }
}
