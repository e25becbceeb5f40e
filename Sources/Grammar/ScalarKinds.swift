extension Unicode.Scalar {
  var isDecimalDigit: Bool { "0" <= self && self <= "9" }

  /// Whether it separates words, as Unicode's bidirectional classes and its category of blanks say.
  var isBlank: Bool {
    switch value {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  var isLetter: Bool {
    if isASCII { return ("a" <= self && self <= "z") || ("A" <= self && self <= "Z") }
    return switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  /// Whether it is a digit of any script, or one in a raised or circled form.
  var isDigit: Bool {
    if isASCII { return isDecimalDigit }
    return properties.numericType == .decimal || properties.numericType == .digit
  }

  var isUpper: Bool { isASCII ? "A" <= self && self <= "Z" : properties.isUppercase }
}
