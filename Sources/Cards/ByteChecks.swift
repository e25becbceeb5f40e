/// What a file's bytes tell before any of it is read as a deck.
struct ByteChecks {
  /// The limits that a deck has.
  static let largestDeck = 16 << 20
  static let longestLine = 1 << 20

  /// Where the text begins, behind a BOM.
  private(set) var start = 0
  /// Whether more lines end in CRLF than in LF.
  private(set) var usesCRLF = false
  /// Whether there is no point in reading on.
  private(set) var isHopeless = false
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>, _ problems: inout ProblemList) {
    self.bytes = bytes
    if bytes.count > Self.largestDeck {
      problems.add(.deckTooLarge(bytes: bytes.count), at: 0, line: 1, lineStart: 0)
      isHopeless = true
    } else if bytes.count >= 2, bytes[0] ^ bytes[1] == 1, max(bytes[0], bytes[1]) == 0xFF {
      problems.add(.utf16, at: 0, line: 1, lineStart: 0)
      isHopeless = true
    } else {
      if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { start = 3 }
      checkLines(&problems)
      checkUTF8(&problems)
    }
  }

  private mutating func checkLines(_ problems: inout ProblemList) {
    let scanner = OpaqueScanner(bytes, mathRunsOn: false)
    let hasNUL = scanner.find(0, in: 0..<bytes.count) != nil
    var at = start
    var (line, returns) = (1, 0)
    while at < bytes.count {
      let end = scanner.lineEnd(from: at)
      if end - at > Self.longestLine {
        problems.add(.lineTooLong(bytes: end - at), at: at, line: line, lineStart: at)
      }
      if hasNUL, let nul = scanner.find(0, in: at..<end) { problems.add(.nul, at: nul, line: line, lineStart: at) }
      if end > at, end < bytes.count, bytes[end - 1] == UInt8(ascii: "\r") { returns += 1 }
      at = end + 1
      line += 1
    }
    usesCRLF = 2 * returns > line - 1
  }

  /// Tells the first place in each line that isn't UTF-8.
  private func checkUTF8(_ problems: inout ProblemList) {
    let scanner = OpaqueScanner(bytes, mathRunsOn: false)
    var at = start
    var (line, lineStart) = (1, start)
    while at < bytes.count, !problems.isFull, let bad = invalid(from: at) {
      while let end = scanner.find(UInt8(ascii: "\n"), in: lineStart..<bad) {
        line += 1
        lineStart = end + 1
      }
      problems.add(.invalidUTF8(byte: bytes[bad]), at: bad, line: line, lineStart: lineStart)
      at = scanner.lineEnd(from: bad) + 1
    }
  }

  private func invalid(from start: Int) -> Int? {
    do {
      _ = try UTF8Span(validating: UnsafeBufferPointer(rebasing: bytes[start...]).span)
      return nil
    } catch {
      return start + error.byteOffsets.lowerBound
    }
  }
}
