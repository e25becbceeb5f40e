extension Language {
  /// How many words a text has; where no blanks part them, two characters count as one.
  func wordCount(of text: String) -> Int {
    guard hasNoBlanks else { return text.wordCount }
    var characters = 0
    var words = 0
    var isInside = false
    for scalar in text.unicodeScalars {
      let isLatin = scalar.isASCII && (Tokenizer.isLetter(scalar) || Tokenizer.isDigit(scalar))
      if isLatin, !isInside { words += 1 }
      if !scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil { characters += 1 }
      isInside = isLatin
    }
    return words + (characters + 1) / 2
  }
}
