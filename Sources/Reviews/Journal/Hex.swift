/// Lower-case hex digits, read and written.
enum Hex {
  /// The value of every byte as a lower-case hex digit; 0xFF for what is none.
  private static let values: [UInt8] = (0..<256).map { byte in
    switch byte {
    case 0x30...0x39: UInt8(byte - 0x30)
    case 0x61...0x66: UInt8(byte - 0x61 + 10)
    default: 0xFF
    }
  }

  /// The number in 8 digits; nil where one is no lower-case hex digit.
  static func word(at start: UnsafePointer<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    var seen: UInt8 = 0
    for index in 0..<8 {
      let byte = start[index]
      // '0'…'9' have bit 6 clear, 'a'…'f' have it set.
      let isLetter = byte >> 6
      let digit = byte &- 0x30 &- isLetter &* 39
      seen |= (byte >= 0x61) == (isLetter != 0) ? digit : 0x80
      value = value << 4 | UInt32(digit & 15)
    }
    return seen < 16 ? value : nil
  }

  /// The 96 bits in 24 digits.
  static func identity(at start: UnsafePointer<UInt8>) -> (UInt64, UInt32)? {
    guard let first = word(at: start), let second = word(at: start + 8), let third = word(at: start + 16) else {
      return nil
    }
    return (UInt64(first) << 32 | UInt64(second), third)
  }

  static func text(_ value: UInt64, digits: Int) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: max(0, digits - text.utf8.count)) + text
  }
}
