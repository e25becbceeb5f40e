/// A text's lines, and what had to be mended to read them.
struct SourceText: Hashable, Sendable {
  let lines: [SourceLine]
  let mended: [Mending]

  /// Cuts a text into its lines. A byte order mark is left out; a line's end at the very end opens no further line.
  init(_ bytes: [UInt8]) {
    let bytes = SourceText.utf8(bytes)
    let traits = TextTraits(bytes)
    var lines: [SourceLine] = []
    var mended: [Mending] = []
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var index = start
    func take(_ end: Int) {
      let number = lines.count + 1
      let line = bytes[start..<end]
      if line.allSatisfy({ $0 < 0x80 }) {
        lines.append(SourceLine(scalars: line.lazy.map { Unicode.Scalar($0) }, number: number))
      } else {
        let reader = LineReader(line, number: number, traits: traits)
        lines.append(SourceLine(scalars: reader.scalars, number: number))
        mended += reader.mended
      }
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte == 0x0A || byte == 0x0D {
        take(index)
        if byte == 0x0D, index + 1 < bytes.count, bytes[index + 1] == 0x0A { index += 1 }
        start = index + 1
      }
      index += 1
    }
    if start < bytes.count { take(bytes.count) }
    self.lines = lines
    self.mended = mended
  }

  /// UTF-16 is told by its byte order mark.
  private static func utf8(_ bytes: [UInt8]) -> [UInt8] {
    let isLittle = bytes.starts(with: [0xFF, 0xFE])
    guard bytes.count.isMultiple(of: 2), isLittle || bytes.starts(with: [0xFE, 0xFF]) else { return bytes }
    let units: [UInt16] = stride(from: 2, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittle ? second << 8 | first : first << 8 | second
    }
    return Array(String(decoding: units, as: UTF16.self).utf8)
  }
}
