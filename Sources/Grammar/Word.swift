/// A token's letters, and the numbers of what the network sees of it.
struct Word {
  let text: String
  /// The text in small letters.
  let lower: [UInt8]
  let isSpace: Bool
  /// Of the norm, the first letter, the last three letters, the shape, whether a blank follows and whether it is one.
  let features: [UInt64]
}

/// Looks up what the network needs to know of a token.
struct WordReader {
  private let symbols: KeyedTable
  private let norms: KeyedTable

  init(_ model: EnglishModel) {
    symbols = KeyedTable(model[.symbols])
    norms = KeyedTable(model[.norms])
  }

  func word(_ piece: Piece, in plain: PlainText) -> Word {
    let scalars = plain.scalars[piece.range]
    let text = plain.string(piece.range)
    let lower = Array(text.lowercased().utf8)
    let isSpace = scalars.allSatisfy(\.isBlank)
    let norm = piece.norm ?? norms[number(of: scalars.utf8)] ?? number(of: lower)
    return Word(
      text: text, lower: lower, isSpace: isSpace,
      features: [
        norm, number(of: scalars.prefix(1).utf8), number(of: scalars.suffix(3).utf8),
        number(of: Self.shape(of: scalars)),
        piece.hasSpace ? 1 : 0, isSpace ? 1 : 0,
      ])
  }

  /// The number of a string: its hash, unless it has one of its own.
  private func number(of bytes: [UInt8]) -> UInt64 {
    let hash = StringHash.number(of: bytes)
    return symbols[hash] ?? hash
  }

  /// X for a capital, x for another letter, d for a digit; of more than four alike in a row only four.
  private static func shape(of scalars: ArraySlice<Unicode.Scalar>) -> [UInt8] {
    if scalars.count >= 100 { return Array("LONG".utf8) }
    var shape: [Unicode.Scalar] = []
    var run = 0
    for scalar in scalars {
      let sign: Unicode.Scalar = scalar.isLetter ? (scalar.isUpper ? "X" : "x") : scalar.isDigit ? "d" : scalar
      run = sign == shape.last ? run + 1 : 1
      if run <= 4 { shape.append(sign) }
    }
    return shape[...].utf8
  }
}
