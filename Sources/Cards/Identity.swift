import CMessageDigest
import CUTF8Proc

/// How notes and cards get their identities from their text.
public enum Identity {
  /// The identity of a note without `Id:`: 16 characters of base32 of SHA-256 over its letter, LF and its folded prompt.
  ///
  /// - Parameters:
  ///   - letter: Q, C or T.
  ///   - prompt: what the note asks, without escapes and comments; of a cloze without brackets, numbers and hints.
  public static func derived(letter: Character, prompt: String) -> String {
    digest("\(letter)\n" + folded(prompt), length: 16)
  }

  /// The first `length` characters of the lower-case base32 (RFC 4648, no padding) of SHA-256 over UTF-8 bytes.
  public static func digest(_ text: String, length: Int) -> String {
    var text = text
    let hash = text.withUTF8 { sha256($0) }
    return base32(hash, length: length)
  }

  /// The text in NFC, each run of white space as one blank, none at the ends.
  public static func folded(_ text: String) -> String {
    if isFolded(text) { return text }
    var result = String.UnicodeScalarView()
    var isGap = false
    for scalar in nfc(text).unicodeScalars {
      if scalar.properties.isWhitespace {
        isGap = !result.isEmpty
      } else {
        if isGap { result.append(" ") }
        isGap = false
        result.append(scalar)
      }
    }
    return String(result)
  }

  /// The text in Unicode's normalization form C.
  public static func nfc(_ text: String) -> String {
    var text = text
    let composed: String? = text.withUTF8 { bytes in
      if bytes.allSatisfy({ $0 < 0x80 }) { return nil }
      var result: UnsafeMutablePointer<UInt8>?
      let options = utf8proc_option_t(UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
      let length = utf8proc_map(bytes.baseAddress, bytes.count, &result, options)
      defer { free(result) }
      guard length >= 0, let result else { return nil }
      return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
    }
    return composed ?? text
  }

  /// Whether a text may stand behind `Id:`: `[a-z0-9][a-z0-9._-]*`, at most 64 characters.
  public static func isWellFormed(_ id: String) -> Bool {
    let bytes = id.utf8
    guard (1...64).contains(bytes.count) else { return false }
    for (index, byte) in bytes.enumerated() {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): continue
      case UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "-"): if index == 0 { return false }
      default: return false
      }
    }
    return true
  }
}

extension Identity {
  /// Whether a text is printable ASCII with single blanks inside, and so is its own folded form.
  private static func isFolded(_ text: String) -> Bool {
    var before: UInt8 = 0x20
    for byte in text.utf8 {
      if byte < 0x20 || byte >= 0x7F || (byte == 0x20 && before == 0x20) { return false }
      before = byte
    }
    return text.isEmpty || before != 0x20
  }

  private static func sha256(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var context = SHA2_CTX()
    SHA256Init(&context)
    if let start = bytes.baseAddress { SHA256Update(&context, start, bytes.count) }
    return [UInt8](unsafeUninitializedCapacity: Int(SHA256_DIGEST_LENGTH)) { hash, count in
      SHA256Final(hash.baseAddress, &context)
      count = Int(SHA256_DIGEST_LENGTH)
    }
  }

  /// RFC 4648 in lower case, without padding, cut to `length` characters.
  static func base32(_ bytes: [UInt8], length: Int) -> String {
    let letters: StaticString = "abcdefghijklmnopqrstuvwxyz234567"
    let count = min(length, (bytes.count * 8 + 4) / 5)
    return String(unsafeUninitializedCapacity: count) { text in
      for index in 0..<count {
        let bit = index * 5
        let high = UInt16(bytes[bit / 8]) << 8
        let low = bit / 8 + 1 < bytes.count ? UInt16(bytes[bit / 8 + 1]) : 0
        let value = (high | low) >> UInt16(11 - bit % 8) & 31
        text[index] = letters.utf8Start[Int(value)]
      }
      return count
    }
  }
}
