extension WordScanner {
  mutating func append(_ sign: String) { words.append(Word(kind: .sign, text: sign, shown: sign)) }

  func word(_ kind: Word.Kind, _ range: Range<Int>) -> Word {
    let shown = string(range)
    return Word(kind: kind, text: Folding.key(shown.unicodeScalars[...]), shown: shown)
  }

  func string(_ range: Range<Int>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars[range])
    return String(text)
  }

  var followsNumber: Bool {
    isDigit(at: place - 1) || (isWhiteSpace(at: place - 1) && isDigit(at: place - 2))
  }

  func scalar(at index: Int) -> Unicode.Scalar? { scalars.indices.contains(index) ? scalars[index] : nil }

  func isDigit(at index: Int) -> Bool { scalar(at: index).map(Script.isDigit) ?? false }
  func isLetter(at index: Int) -> Bool { scalar(at: index).map(Script.isLetter) ?? false }
  func isWhiteSpace(at index: Int) -> Bool { scalar(at: index)?.properties.isWhitespace ?? false }
  func isDot(at index: Int) -> Bool { scalar(at: index) == "." }

  func isApostrophe(at index: Int) -> Bool {
    scalar(at: index).map { ["'", "\u{2019}", "\u{2018}", "\u{2BC}"].contains($0) } ?? false
  }

  func isMinus(at index: Int) -> Bool {
    scalar(at: index).map { $0 == "\u{2212}" || $0.properties.generalCategory == .dashPunctuation } ?? false
  }

  /// Whether what stands here is a number's sign and no hyphen: nothing, a blank, a bracket or an operator is before it.
  func isSignPlace(_ index: Int) -> Bool {
    guard let before = scalar(at: index - 1) else { return true }
    if before.properties.isWhitespace { return true }
    switch before.properties.generalCategory {
    case .openPunctuation, .initialPunctuation, .currencySymbol, .mathSymbol: return true
    default: return before == "^" || before == "*" || before == "\"" || before == "/"
    }
  }
}
