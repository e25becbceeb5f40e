import CMessageDigest

/// How notes and cards get their identities from their text.
public enum Identity {
  /// The identity of a note without `Id:`: 16 characters of base32 of SHA-256 over its letter, LF and its folded prompt.
  ///
  /// - Parameters:
  ///   - letter: Q, C or T.
  ///   - prompt: what the note asks, without escapes and comments; of a cloze without brackets, numbers and hints.
  public static func derived(letter: Character, prompt: String) -> String {
    var bytes = Array(String(letter).utf8)
    bytes.append(UInt8(ascii: "\n"))
    bytes += folded(prompt).utf8
    return base32(bytes.withUnsafeBufferPointer(sha256), length: 16)
  }

  /// The first `length` characters of the lower-case base32 (RFC 4648, no padding) of SHA-256 over UTF-8 bytes.
  public static func digest(_ text: String, length: Int) -> String {
    base32(text.withBytes(sha256), length: length)
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

extension String {
  /// The text's UTF-8, without a copy where it lies in one piece.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var text = self
    return text.withUTF8(body)
  }
}
