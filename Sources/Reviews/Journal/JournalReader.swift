import Glibc

/// Takes the bytes of a journal apart: every byte is in exactly one piece.
struct JournalReader {
  /// Bytes of a line, LF left out.
  static let longest = 65_536

  enum Piece {
    /// A review as the program writes it.
    case review(Line)
    /// Another line, read the slow way.
    case event(Line, SlowLine)
    /// A line of a newer program, named for what is new in it.
    case opaque(String)
    case quarantined(Flaw)
    /// A byte order mark at the start, the end of a line, an empty line.
    case blank
  }

  private let bytes: UnsafePointer<UInt8>
  private let count: Int

  init(_ bytes: UnsafePointer<UInt8>, count: Int) {
    self.bytes = bytes
    self.count = count
  }

  /// Hands over each piece with its range, in order. `isStart` says that the bytes begin a file.
  @inline(__always)
  func read(from first: Int, isStart: Bool, _ take: (Range<Int>, Piece) -> Void) {
    var start = first
    if isStart, count - start >= 3, bytes[start] == 0xEF, bytes[start + 1] == 0xBB, bytes[start + 2] == 0xBF {
      take(start..<start + 3, .blank)
      start += 3
    }
    while start < count {
      let next = memchr(bytes + start, 0x0A, count - start).map { bytes.distance(to: $0) + 1 } ?? count
      var end = next > start && bytes[next - 1] == 0x0A ? next - 1 : next
      while end > start, bytes[end - 1] == 0x0D { end -= 1 }
      if end > start {
        if let line = FastLine.read(bytes + start, count: end - start) {
          take(start..<end, .review(line))
        } else {
          readSlowly(start..<end, take)
        }
      }
      if next > end { take(end..<next, .blank) }
      start = next
    }
  }
}

extension UnsafePointer<UInt8> {
  fileprivate func distance(to other: UnsafeMutableRawPointer) -> Int {
    UnsafeRawPointer(other) - UnsafeRawPointer(self)
  }
}

extension JournalReader {
  /// How deep a line may nest that is looked for behind a torn one; bounds the work on hostile bytes.
  fileprivate static let gluedDepth = 16

  @inline(never)
  fileprivate func readSlowly(_ range: Range<Int>, _ take: (Range<Int>, Piece) -> Void) {
    do {
      let line = try SlowLine(bytes, from: range.lowerBound, to: range.upperBound, fills: true)
      take(range, piece(line))
    } catch {
      readGlued(range, flaw: error, take)
    }
  }

  fileprivate func piece(_ line: SlowLine) -> Piece {
    switch line.meaning {
    case .event(let event): .event(event, line)
    case .opaque(let name): .opaque(name)
    }
  }

  /// Looks in bytes that are no line for lines that are glued to something: `{"v":` and a right checksum.
  fileprivate func readGlued(_ range: Range<Int>, flaw: Flaw, _ take: (Range<Int>, Piece) -> Void) {
    var junk = range.lowerBound
    var at = range.lowerBound
    var nextChecksum = -1
    while let start = lineStart(from: at, to: range.upperBound) {
      if nextChecksum < start {
        guard let found = checksum(from: start, to: range.upperBound) else { break }
        nextChecksum = found
      }
      let end = min(range.upperBound, start + JournalReader.longest)
      guard nextChecksum < end else {
        at = start + 1
        continue
      }
      do {
        let line = try SlowLine(bytes, from: start, to: end, fills: false, depth: JournalReader.gluedDepth)
        if start > junk { take(junk..<start, .quarantined(flaw)) }
        take(line.object.range, piece(line))
        junk = line.object.range.upperBound
        at = junk
      } catch {
        at = start + 1
      }
    }
    guard junk < range.upperBound else { return }
    var blanks = JSONParser(bytes: bytes, at: junk, end: range.upperBound)
    blanks.skipBlanks()
    let isBlank = junk > range.lowerBound && blanks.at == range.upperBound
    take(junk..<range.upperBound, isBlank ? .blank : .quarantined(flaw))
  }

  /// Where the next `{"v":` is.
  fileprivate func lineStart(from start: Int, to end: Int) -> Int? {
    find("{\"v\":", from: start, to: end)
  }

  /// Where the next `,"c":` is: without one there is no line.
  fileprivate func checksum(from start: Int, to end: Int) -> Int? {
    find(",\"c\":", from: start, to: end)
  }

  fileprivate func find(_ text: StaticString, from start: Int, to end: Int) -> Int? {
    var at = start
    let count = text.utf8CodeUnitCount
    while end - at >= count, let found = memchr(bytes + at, Int32(text.utf8Start[0]), end - at) {
      at = bytes.distance(to: found)
      if end - at >= count, memcmp(bytes + at, text.utf8Start, count) == 0 { return at }
      at += 1
    }
    return nil
  }
}
