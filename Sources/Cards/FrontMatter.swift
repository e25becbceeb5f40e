/// The lines between `---` and `---` at the very top of a deck.
struct FrontMatter {
  /// The lines that are `key: value` or `key = "value"`, in their order.
  private(set) var entries: [(key: String, value: String)] = []
  /// Lines that are neither, and keys that stood before: what is wrong and at which byte.
  private(set) var slips: [(slip: Slip, at: Int)] = []
  /// Behind the closing `---`, or nil if there is none.
  private(set) var end: Int?
  /// Whether it has more lines than a deck's may; then it isn't read further.
  private(set) var isTooLong = false
  /// How many lines it has with both of its `---`.
  private(set) var lineCount = 0

  enum Slip {
    case neither
    case twice(key: String)
  }

  /// Reads the front matter that begins at `start`; nil if none begins there.
  init?(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    let scanner = OpaqueScanner(bytes, mathRunsOn: false)
    func line(from start: Int) -> Range<Int> {
      let end = scanner.lineEnd(from: start)
      return start..<(end > start && end < bytes.count && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end)
    }
    guard start < bytes.count, DeckLine.isRule(bytes, line(from: start)) else { return nil }
    var at = scanner.lineEnd(from: start) + 1
    var keys: Set<String> = []
    lineCount = 1
    while at < bytes.count {
      let range = line(from: at)
      let next = min(scanner.lineEnd(from: at) + 1, bytes.count)
      lineCount += 1
      guard lineCount <= DeckSize.mostFrontMatterLines else {
        isTooLong = true
        return
      }
      switch DeckLine(bytes, range) {
      case .rule:
        end = next
        return
      case .tag: return
      case .blank: break
      default:
        if let entry = Self.entry(bytes, scanner.trimmed(range)) {
          if !keys.insert(entry.key).inserted { slips.append((.twice(key: entry.key), at)) }
          entries.append(entry)
        } else {
          slips.append((.neither, at))
        }
      }
      at = next
    }
  }

  /// `key: value` or `key = "value"`; a key has no blanks, and quotes around a value aren't part of it.
  private static func entry(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>
  ) -> (key: String, value: String)? {
    var at = line.lowerBound
    while at < line.upperBound, isKey(bytes[at]) { at += 1 }
    let key = line.lowerBound..<at
    guard !key.isEmpty, let sign = DeckLine.firstInk(bytes, at..<line.upperBound) else { return nil }
    switch bytes[sign] {
    case UInt8(ascii: ":") where sign + 1 == line.upperBound || DeckLine.isBlank(bytes[sign + 1]): break
    case UInt8(ascii: "="): break
    default: return nil
    }
    let value = DeckLine.firstInk(bytes, sign + 1..<line.upperBound).map { $0..<line.upperBound } ?? 0..<0
    return (String(decoding: bytes[key], as: UTF8.self), unquoted(bytes, value))
  }

  private static func isKey(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), 0x80...0xFF:
      true
    default: false
    }
  }

  /// A value without the quotes around it, `\"` and `\\` inside them read.
  private static func unquoted(_ bytes: UnsafeBufferPointer<UInt8>, _ value: Range<Int>) -> String {
    let quote = UInt8(ascii: "\"")
    guard value.count >= 2, bytes[value.lowerBound] == quote, bytes[value.upperBound - 1] == quote else {
      return String(decoding: bytes[value], as: UTF8.self)
    }
    var text: [UInt8] = []
    var at = value.lowerBound + 1
    while at < value.upperBound - 1 {
      if bytes[at] == UInt8(ascii: "\\"), at + 2 < value.upperBound,
        bytes[at + 1] == quote || bytes[at + 1] == UInt8(ascii: "\\")
      {
        at += 1
      }
      text.append(bytes[at])
      at += 1
    }
    return String(decoding: text, as: UTF8.self)
  }
}
