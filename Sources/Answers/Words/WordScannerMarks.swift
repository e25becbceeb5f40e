extension WordScanner {
  mutating func mark(_ scalar: Unicode.Scalar) {
    defer { place += 1 }
    if isMinus(at: place) { return minus() }
    let next = place + 1 < scalars.count ? scalars[place + 1] : " "
    if let pair = Script.pairs[String(scalar) + String(next)] {
      words.append(Word(kind: .sign, text: pair, shown: pair))
      place += 1
      return
    }
    let isBeforeNumber =
      isDigit(at: place + 1) || (isMinus(at: place + 1) && isDigit(at: place + 2))
      || (isWhiteSpace(at: place + 1) && isDigit(at: place + 2))
    switch scalar {
    case "*" where isBetweenDigits: append("×")
    case "/" where isDigit(at: place - 1) && isDigit(at: place + 1), "\u{2044}": append("/")
    case ":" where isBetweenDigits: append(":")
    case "#" where isDigit(at: place + 1): words.append(Word(kind: .letters, text: "number", shown: "#"))
    case "^" where !(isLetter(at: place - 1) && (isDigit(at: place + 1) || isMinus(at: place + 1))): append("^")
    case "#" where isLetter(at: place - 1),
      "!" where isDigit(at: place - 1) || isVariable(at: place - 1) || endsProduct:
      append(String(scalar))
    case "+" where isDigit(at: place + 1) && isSignPlace(place): break
    case "$" where isFormula || (!isBeforeNumber && !followsNumber): isFormula.toggle()
    case "(": bracket()
    case "&": words.append(Word(kind: .letters, text: "and", shown: "&"))
    case "%", "‰", "@": append(String(scalar))
    case "`": code()
    case "|", "~", "°", "^": break
    default:
      switch scalar.properties.generalCategory {
      case .currencySymbol where isBeforeNumber: currency = word(.sign, place..<(place + 1))
      case .mathSymbol, .currencySymbol: append(String(scalar))
      case .otherSymbol: words.append(word(.character, place..<(place + 1)))
      default: break
      }
    }
  }

  /// Whether a consonant stands here alone: `n!` is a product, "I!" a cry.
  private func isVariable(at index: Int) -> Bool {
    guard let letter = scalar(at: index), "bcdfghjklmnpqrstvwxz".unicodeScalars.contains(letter) else { return false }
    return !isLetter(at: index - 1) && !isApostrophe(at: index - 1) && !isDot(at: index - 1)
  }

  /// Whether a bracket without words ends here: `(n-1)!`.
  private var endsProduct: Bool {
    guard scalar(at: place - 1) == ")", let open = scalars[..<place].suffix(20).lastIndex(of: "(") else { return false }
    return !(open..<place).contains { isLetter(at: $0) && isLetter(at: $0 + 1) }
  }

  /// Whether digits stand on both sides, with or without blanks.
  var isBetweenDigits: Bool {
    (isDigit(at: place - 1) || (isWhiteSpace(at: place - 1) && isDigit(at: place - 2)))
      && (isDigit(at: place + 1) || (isWhiteSpace(at: place + 1) && isDigit(at: place + 2)))
  }

  /// Where a backquote has another one behind it, they hold code.
  mutating func code() {
    guard place > codeEnd, let end = scalars[(place + 1)...].prefix(200).firstIndex(of: "`") else { return }
    codeEnd = end
  }

  /// Whether the letters before this place follow a dash that begins a word: `-r`, `--Force`.
  func isOption(from start: Int) -> Bool {
    guard scalar(at: start - 1) == "-" else { return false }
    if scalar(at: start - 2) == "-" { return isSignPlace(start - 2) }
    return isSignPlace(start - 1) && place - start <= 3
  }

  mutating func minus() {
    if isLetter(at: place - 1), isLetter(at: place + 1), !words.isEmpty {
      words[words.count - 1].isHyphened = true
    } else if isSignPlace(place), place + 1 < scalars.count,
      scalars[place + 1].properties.generalCategory == .currencySymbol
    {
      isNegative = true
    } else if isCharge {
      append("-")
    } else if isWhiteSpace(at: place - 1), isWhiteSpace(at: place + 1), hasFormula {
      append("−")
    }
  }

  /// Whether the minus here belongs to the letters before it: `Cl-`, `A-`, `SO42-`.
  var isCharge: Bool {
    guard place > 0, !isWhiteSpace(at: place - 1), place + 1 == scalars.count || !isLetter(at: place + 1) else {
      return false
    }
    if isDigit(at: place + 1) || isMinus(at: place + 1) || isMinus(at: place - 1) { return false }
    let letters = words.last?.kind == .number ? words.dropLast().last : words.last
    guard let letters, letters.kind == .letters, letters.text.count <= 2 else { return false }
    return letters.shown.first?.isUppercase == true
  }
}
