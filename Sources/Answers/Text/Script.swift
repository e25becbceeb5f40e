/// How a character counts, by its script.
enum Script {
  /// Latin, Greek and Cyrillic letters, in which fingers slip letter by letter.
  static func isAlphabetic(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x41...0x5A, 0x61...0x7A: true
    case 0xC0...0x24F, 0x250...0x2AF, 0x370...0x3FF, 0x400...0x52F, 0x1E00...0x1FFF:
      scalar.properties.isAlphabetic
    default: false
    }
  }

  static func isGreek(_ scalar: Unicode.Scalar) -> Bool { (0x370...0x3FF).contains(scalar.value) }

  static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }

  static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return (0x41...0x5A).contains(scalar.value & ~0x20) }
    return scalar.properties.isAlphabetic || isMark(scalar)
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool { digit(scalar) != nil }

  /// The value of a decimal digit of any script.
  static func digit(_ scalar: Unicode.Scalar) -> Int? {
    if scalar.isASCII { return (0x30...0x39).contains(scalar.value) ? Int(scalar.value) - 0x30 : nil }
    guard scalar.properties.numericType == .decimal, let value = scalar.properties.numericValue else { return nil }
    return Int(value)
  }

  /// Signs that are written with two characters.
  static let pairs = ["!=": "≠", "<=": "≤", ">=": "≥"]

  /// Whether the accents of this letter may be left out. Й isn't И, and が isn't か.
  static func hasFreeAccents(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0435, 0x0415: true
    case 0x400...0x52F: false
    default: isAlphabetic(scalar)
    }
  }

  /// Han, Kana, Bopomofo, Hangul and other letters that are written without blanks, each compared by itself.
  static func isCharacterwise(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0E00...0x0EFF, 0x1000...0x109F, 0x1780...0x17FF: true
    case 0x1100...0x11FF, 0x2E80...0x2FDF, 0x3005...0x3007, 0x3021...0x30FF, 0x3105...0x31FF: true
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7FF, 0xF900...0xFAFF: true
    case 0x1B000...0x1B16F, 0x20000...0x3FFFF: true
    default: false
    }
  }

  /// Katakana as Hiragana.
  static func hiragana(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let isKatakana = (0x30A1...0x30F6).contains(scalar.value)
      result.append(isKatakana ? Unicode.Scalar(scalar.value - 0x60) ?? scalar : scalar)
    }
    return String(result)
  }
}
