/// Strings as they stand between the quotes of a JSON text.
enum JSONString {
  /// The UTF-8 that the bytes in `range` mean. A surrogate without its partner stays one, and is U+FFFD as a String.
  static func bytes(of bytes: UnsafePointer<UInt8>, _ range: Range<Int>, isEscaped: Bool) -> [UInt8] {
    let raw = UnsafeBufferPointer(start: bytes + range.lowerBound, count: range.count)
    guard isEscaped else { return Array(raw) }
    var plain: [UInt8] = []
    plain.reserveCapacity(range.count)
    var at = range.lowerBound
    while at < range.upperBound {
      guard bytes[at] == UInt8(ascii: "\\") else {
        plain.append(bytes[at])
        at += 1
        continue
      }
      at += 2
      switch bytes[at - 1] {
      case UInt8(ascii: "u"):
        var unit = codeUnit(bytes, at: at)
        at += 4
        if unit >> 10 == 0x36, at + 6 <= range.upperBound, bytes[at] == UInt8(ascii: "\\"),
          bytes[at + 1] == UInt8(ascii: "u"), codeUnit(bytes, at: at + 2) >> 10 == 0x37
        {
          unit = 0x10000 + (unit & 0x3FF) << 10 + codeUnit(bytes, at: at + 2) & 0x3FF
          at += 6
        }
        append(unit, to: &plain)
      case UInt8(ascii: "b"): plain.append(0x08)
      case UInt8(ascii: "f"): plain.append(0x0C)
      case UInt8(ascii: "n"): plain.append(0x0A)
      case UInt8(ascii: "r"): plain.append(0x0D)
      case UInt8(ascii: "t"): plain.append(0x09)
      case let byte: plain.append(byte)
      }
    }
    return plain
  }

  /// The length of the UTF-8 sequence at `at`, whose first byte is not ASCII; nil where it isn't valid.
  static func length(of bytes: UnsafePointer<UInt8>, at: Int, end: Int) -> Int? {
    let first = bytes[at]
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
    guard first >= 0xC2, first <= 0xF4, end - at >= length else { return nil }
    for index in 1..<length where bytes[at + index] & 0xC0 != 0x80 { return nil }
    let second = bytes[at + 1]
    switch first {
    case 0xE0: return second >= 0xA0 ? 3 : nil
    case 0xED: return second < 0xA0 ? 3 : nil
    case 0xF0: return second >= 0x90 ? 4 : nil
    case 0xF4: return second < 0x90 ? 4 : nil
    default: return length
    }
  }

  static func hexDigit(_ byte: UInt8) -> UInt32? {
    switch byte {
    case 0x30...0x39: UInt32(byte - 0x30)
    case 0x41...0x46: UInt32(byte - 0x41 + 10)
    case 0x61...0x66: UInt32(byte - 0x61 + 10)
    default: nil
    }
  }

  /// The text with its quotes: `"`, `\` and control characters escaped.
  static func quoted(_ text: String) -> [UInt8] {
    var line: [UInt8] = [UInt8(ascii: "\"")]
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): line += [UInt8(ascii: "\\"), byte]
      case 0..<0x20, 0x7F: line += "\\u\(Hex.text(UInt64(byte), digits: 4))".utf8
      default: line.append(byte)
      }
    }
    line.append(UInt8(ascii: "\""))
    return line
  }
}

extension JSONString {
  fileprivate static func codeUnit(_ bytes: UnsafePointer<UInt8>, at: Int) -> UInt32 {
    (0..<4).reduce(0) { $0 << 4 | (hexDigit(bytes[at + $1]) ?? 0) }
  }

  fileprivate static func append(_ unit: UInt32, to plain: inout [UInt8]) {
    switch unit {
    case 0..<0x80: plain.append(UInt8(unit))
    case 0x80..<0x800: plain += [UInt8(0xC0 | unit >> 6), UInt8(0x80 | unit & 0x3F)]
    case 0x800..<0x10000:
      plain += [UInt8(0xE0 | unit >> 12), UInt8(0x80 | unit >> 6 & 0x3F), UInt8(0x80 | unit & 0x3F)]
    default:
      plain += [
        UInt8(0xF0 | unit >> 18), UInt8(0x80 | unit >> 12 & 0x3F), UInt8(0x80 | unit >> 6 & 0x3F),
        UInt8(0x80 | unit & 0x3F),
      ]
    }
  }
}
