/// The text of a file that another program wrote: UTF-8, or UTF-16 with a byte-order mark.
public enum DecodedText {
  /// What isn't text is U+FFFD; a byte-order mark is left out.
  public static func text(of bytes: [UInt8]) -> String {
    if let text = utf16(bytes) { return text }
    return String(decoding: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
  }

  /// What UTF-16 with a byte-order mark says; nil for anything else, and where it is damaged.
  static func utf16(_ bytes: [UInt8]) -> String? {
    guard bytes.count.isMultiple(of: 2), bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) else {
      return nil
    }
    let isLittle = bytes[0] == 0xFF
    let units = stride(from: 2, to: bytes.count, by: 2).map { at in
      isLittle
        ? UInt16(bytes[at]) | UInt16(bytes[at + 1]) << 8 : UInt16(bytes[at]) << 8 | UInt16(bytes[at + 1])
    }
    return String(validating: units, as: UTF16.self)
  }
}
