/// What a text's bytes as a whole say about how it was written.
struct TextTraits: Hashable, Sendable {
  /// Bytes that are no UTF-8 may be letters of Windows-1252: there are few of them among Latin letters.
  let isLatin: Bool
  /// Are there pairs of letters that come about only when UTF-8 is read as Windows-1252?
  let hasMojibake: Bool

  init(_ bytes: [UInt8]) {
    var letters = 0
    var foreign = 0
    var hasMojibake = false
    var index = 0
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) { letters += 1 }
        index += 1
      } else if let (scalar, length) = UTF8Sequence.scalar(in: bytes[...], at: index) {
        // "â€", "áº" and "á»" before another sign, and "Ã" before one of Latin-1.
        if scalar == "á", index + 4 < bytes.count, bytes[index + 2] == 0xC2, [0xBA, 0xBB].contains(bytes[index + 3]),
          bytes[index + 4] >= 0x80
        {
          hasMojibake = true
        }
        if scalar == "â", bytes[(index + 2)...].starts(with: [0xE2, 0x82, 0xAC]) { hasMojibake = true }
        if scalar == "Ã", index + 3 < bytes.count, bytes[index + 2] == 0xC2, bytes[index + 3] > 0xA0,
          bytes[index + 3] != 0xAB, bytes[index + 3] != 0xBB
        {
          hasMojibake = true
        }
        index += length
      } else {
        foreign += 1
        index += 1
      }
    }
    isLatin = foreign * 3 <= letters
    self.hasMojibake = hasMojibake
  }
}
