import CUTF8Proc
import Glibc

extension Identity {
  /// The text in NFC, each run of white space as one blank, none at the ends.
  public static func folded(_ text: String) -> String {
    text.withBytes { bytes in
      if isFolded(bytes) { return text }
      if isComposed(bytes) { return String(decoding: folded(bytes), as: UTF8.self) }
      return nfc(text).withBytes { String(decoding: folded($0), as: UTF8.self) }
    }
  }

  /// The text in Unicode's normalization form C.
  public static func nfc(_ text: String) -> String {
    let composed: String? = text.withBytes { bytes in
      if isComposed(bytes) { return nil }
      var result: UnsafeMutablePointer<UInt8>?
      let options = utf8proc_option_t(UTF8PROC_STABLE.rawValue | UTF8PROC_COMPOSE.rawValue)
      let length = utf8proc_map(bytes.baseAddress, bytes.count, &result, options)
      defer { free(result) }
      guard length >= 0, let result else { return nil }
      return String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
    }
    return composed ?? text
  }

  /// Whether a text is printable ASCII with single blanks inside, and so is its own folded form.
  private static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var before: UInt8 = 0x20
    for byte in bytes {
      if byte < 0x20 || byte >= 0x7F || (byte == 0x20 && before == 0x20) { return false }
      before = byte
    }
    return bytes.isEmpty || before != 0x20
  }

  /// Whether a text is surely in NFC: below U+0300, general punctuation from U+2002 on, and Chinese characters only.
  private static func isComposed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for (at, byte) in bytes.enumerated() {
      switch byte {
      case 0..<0xCC, 0xE4...0xE9: continue
      case 0xE2:
        guard at + 2 < bytes.count, bytes[at + 1] == 0x80, bytes[at + 2] >= 0x82 else { return false }
      default: return false
      }
    }
    return true
  }

  private static func folded(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var isGap = false
    var at = 0
    while at < bytes.count {
      let space = spaceLength(bytes, at)
      if space > 0 {
        isGap = !result.isEmpty
        at += space
      } else {
        if isGap { result.append(0x20) }
        isGap = false
        result.append(bytes[at])
        at += 1
      }
    }
    return result
  }

  /// How many bytes the white space at a place has: Unicode's property White_Space; 0 if there is none.
  private static func spaceLength(_ bytes: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int {
    let byte = bytes[at]
    if byte < 0x80 { return RawText.isSpace(byte) ? 1 : 0 }
    guard byte == 0xC2 || (0xE1...0xE3).contains(byte), at + 1 < bytes.count else { return 0 }
    if byte == 0xC2 { return bytes[at + 1] == 0x85 || bytes[at + 1] == 0xA0 ? 2 : 0 }
    guard at + 2 < bytes.count else { return 0 }
    switch (byte, bytes[at + 1], bytes[at + 2]) {
    case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return 3
    default: return 0
    }
  }
}
