import CUTF8Proc

/// The forms of a text in which two writings of the same thing are the same.
enum Folding {
  /// NFKC without what can't be seen; raised digits stay apart from the number before them, fractions too.
  static func compatible(_ text: String) -> String {
    map(spaced(text), options: [UTF8PROC_STABLE, UTF8PROC_COMPAT, UTF8PROC_COMPOSE, UTF8PROC_IGNORE])
  }

  /// Folded case, no accents on Latin and Greek letters, ligatures and barred letters as plain ones.
  static func key(_ text: Substring.UnicodeScalarView) -> String {
    if text.allSatisfy(\.isASCII) { return String(text).lowercased() }
    let decomposed = map(
      String(text), options: [UTF8PROC_STABLE, UTF8PROC_COMPAT, UTF8PROC_DECOMPOSE, UTF8PROC_CASEFOLD])
    var result = String.UnicodeScalarView()
    var base: Unicode.Scalar = " "
    for scalar in decomposed.unicodeScalars {
      if (0x300...0x36F).contains(scalar.value) {
        if Script.hasFreeAccents(base) { continue }
      } else {
        base = scalar
      }
      if let plain = plain[scalar] { result.append(contentsOf: plain.unicodeScalars) } else { result.append(scalar) }
    }
    return map(String(result), options: [UTF8PROC_STABLE, UTF8PROC_COMPOSE])
  }
}

extension Folding {
  /// The key with `ae`, `oe` and `ue` for umlauts and `aa` for `å`, nil for a text without them.
  static func expanded(_ text: String.UnicodeScalarView) -> String? {
    var result = String.UnicodeScalarView()
    for scalar in text {
      if let pair = umlauts[scalar] { result.append(contentsOf: pair.unicodeScalars) } else { result.append(scalar) }
    }
    return result.count == text.count ? nil : key(result[...])
  }

  private static let umlauts: [Unicode.Scalar: String] = [
    "ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ø": "oe", "Ø": "Oe", "å": "aa", "Å": "Aa",
  ]

  private static let plain: [Unicode.Scalar: String] = [
    "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h",
  ]

  private static let raised: [Unicode.Scalar: Unicode.Scalar] = [
    "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁻": "-",
    "⁺": "+",
  ]

  /// `10²` as `10^2` and `2½` as `2 ½`, since NFKC would make 102 and 21⁄2 of them.
  private static func spaced(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text }
    var result = String.UnicodeScalarView()
    var last: Unicode.Scalar = " "
    for scalar in text.unicodeScalars {
      if last.properties.numericType != nil || last == ")", raised[last] == nil {
        if raised[scalar] != nil { result.append("^") }
        if scalar.properties.numericType == .numeric, !Script.isLetter(scalar) { result.append(" ") }
      }
      result.append(raised[scalar] ?? scalar)
      last = scalar
    }
    return String(result)
  }

  private static func map(_ text: String, options: [utf8proc_option_t]) -> String {
    var text = text
    let mapped: String? = text.withUTF8 { bytes in
      if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
      var result: UnsafeMutablePointer<UInt8>?
      let all = utf8proc_option_t(options.reduce(0) { $0 | $1.rawValue })
      let length = utf8proc_map(bytes.baseAddress, bytes.count, &result, all)
      defer { free(result) }
      guard length >= 0, let result else { return nil }
      return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
    }
    return mapped ?? text
  }
}
