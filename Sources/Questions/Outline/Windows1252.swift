/// The code page that texts of Windows were written in before UTF-8.
enum Windows1252 {
  /// What bytes 0x80 to 0x9F mean; U+0000 where they mean nothing.
  private static let marks: [Unicode.Scalar] = [
    "€", "\0", "‚", "ƒ", "„", "…", "†", "‡", "ˆ", "‰", "Š", "‹", "Œ", "\0", "Ž", "\0",
    "\0", "‘", "’", "“", "”", "•", "–", "—", "˜", "™", "š", "›", "œ", "\0", "ž", "Ÿ",
  ]

  private static let bytes: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (place, mark) in marks.enumerated() where mark != "\0" { bytes[mark] = UInt8(0x80 + place) }
    return bytes
  }()

  /// What a byte from 0x80 on means; nil for the five that mean nothing.
  static func scalar(_ byte: UInt8) -> Unicode.Scalar? {
    guard byte < 0xA0 else { return Unicode.Scalar(byte) }
    let mark = marks[Int(byte) - 0x80]
    return mark == "\0" ? nil : mark
  }

  /// The byte from 0x80 on that a scalar would be written as. A C1 control is its own byte.
  static func byte(_ scalar: Unicode.Scalar) -> UInt8? {
    if (0x80...0xFF).contains(scalar.value) { return UInt8(scalar.value) }
    return scalar.value < 0x80 ? nil : bytes[scalar]
  }
}
