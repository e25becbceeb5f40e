/// Decodes the bytes of one line, and mends what another program has garbled in them.
struct LineReader {
  private(set) var scalars: [Unicode.Scalar] = []
  private(set) var mended: [Mending] = []
  private let number: Int
  private let traits: TextTraits

  init(_ bytes: ArraySlice<UInt8>, number: Int, traits: TextTraits) {
    self.number = number
    self.traits = traits
    decode(bytes)
    if scalars.contains(where: { $0.value > 0xC1 }) { undoMojibake() }
    mendScalars()
  }
}

extension LineReader {
  private mutating func note(_ fault: Mending.Fault, _ found: String, _ replacement: String) {
    if let index = mended.firstIndex(where: { $0.fault == fault }) {
      mended[index].count += 1
    } else {
      mended.append(Mending(line: number, fault: fault, found: found, mended: replacement))
    }
  }

  /// UTF-8 where it is, Windows-1252 where single bytes are none.
  private mutating func decode(_ bytes: ArraySlice<UInt8>) {
    scalars.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    var run = 0
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        scalars.append(Unicode.Scalar(byte))
        index += 1
        run = 0
      } else if let (scalar, length) = UTF8Sequence.scalar(in: bytes, at: index) {
        scalars.append(scalar)
        index += length
        run = 0
      } else {
        if run == 0 { run = foreignRun(in: bytes, from: index) }
        append(foreign: byte, inRunOf: run)
        index += 1
        if index < bytes.endIndex, bytes[index] < 0x80 { run = 0 }
      }
    }
  }

  private func foreignRun(in bytes: ArraySlice<UInt8>, from start: Int) -> Int {
    bytes[start...].prefix(8).prefix { $0 >= 0x80 }.count
  }

  private mutating func append(foreign byte: UInt8, inRunOf run: Int) {
    let name = "0x" + String(byte, radix: 16, uppercase: true)
    guard traits.isLatin, run <= 3, byte < 0xFE, let scalar = Windows1252.scalar(byte) else {
      scalars.append("\u{FFFD}")
      note(.unreadable, name, "\u{FFFD}")
      return
    }
    scalars.append(scalar)
    if byte == 0xA0 { return }
    note(.foreignByte, name, String(Character(scalar)))
  }

  private mutating func undoMojibake() {
    // Text may have gone through the mill twice.
    for _ in 0..<2 {
      guard let undone = Mojibake.undone(in: scalars, isCertain: traits.hasMojibake) else { return }
      scalars = undone.scalars
      for (found, mended) in undone.found { note(.mojibake, found, mended) }
    }
  }

  /// Controls of Windows-1252, invisible scalars and ligatures.
  private mutating func mendScalars() {
    guard scalars.contains(where: { $0.value >= 0x80 }) else { return }
    var kept: [Unicode.Scalar] = []
    kept.reserveCapacity(scalars.count)
    for (index, scalar) in scalars.enumerated() {
      switch scalar.value {
      case 0x85 where !isEllipsis(at: index): kept.append(" ")
      case 0x80..<0xA0:
        guard let mark = Windows1252.scalar(UInt8(scalar.value)) else {
          kept.append(" ")
          continue
        }
        kept.append(mark)
        note(.control, Self.name(scalar), String(Character(mark)))
      case 0xAD, 0x200B, 0x2060, 0xFEFF: note(.invisible, Self.name(scalar), "")
      case 0xFB00...0xFB06:
        let letters = ["ff", "fi", "fl", "ffi", "ffl", "st", "st"][Int(scalar.value) - 0xFB00]
        kept.append(contentsOf: letters.unicodeScalars)
        note(.ligature, String(Character(scalar)), letters)
      default: kept.append(scalar)
      }
    }
    scalars = kept
  }

  /// U+0085 ends a line on mainframes, and is the ellipsis of Windows-1252: that stands right behind a word.
  private func isEllipsis(at index: Int) -> Bool {
    guard index > 0 else { return index + 1 < scalars.count && scalars[index + 1].properties.isAlphabetic }
    return scalars[index - 1].properties.isAlphabetic
      && (index + 1 == scalars.count || !scalars[index + 1].properties.isUppercase)
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    let hex = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - hex.utf8.count)) + hex
  }
}

/// One scalar's bytes in UTF-8.
enum UTF8Sequence {
  /// The scalar that begins at `index` and how many bytes it takes; nil where that is no UTF-8.
  static func scalar(in bytes: ArraySlice<UInt8>, at index: Int) -> (scalar: Unicode.Scalar, length: Int)? {
    let lead = bytes[index]
    let length = length(ofLead: lead)
    guard length > 1, index + length <= bytes.endIndex else { return nil }
    return decoded(bytes[index..<(index + length)]).map { ($0, length) }
  }

  static func length(ofLead byte: UInt8) -> Int {
    switch byte {
    case 0..<0x80: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// A lead byte and all its others; nil if they don't make a scalar in its shortest form.
  static func decoded(_ bytes: some Sequence<UInt8>) -> Unicode.Scalar? {
    var value: UInt32 = 0
    var length = 0
    var count = 0
    for byte in bytes {
      if count == 0 {
        length = Self.length(ofLead: byte)
        guard length > 1 else { return nil }
        value = UInt32(byte) & (0x7F >> UInt32(length))
      } else {
        guard byte & 0xC0 == 0x80 else { return nil }
        value = value << 6 | UInt32(byte & 0x3F)
      }
      count += 1
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000
    return count == length && value >= least ? Unicode.Scalar(value) : nil
  }
}
