/// Reads Markdown lists: whether a text is wholly one, and how deep lists are nested.
enum ListReader {
  /// How deep lists may be nested.
  static let deepest = 32

  /// `- ` or `1. ` at the start of a line.
  struct Marker {
    var indent: Int
    /// The column where the item's text begins.
    var content: Int
    var start: Int
    var number: Int?
  }

  /// The items of a text that is a list and nothing else.
  static func items(of text: String) -> (items: [AnswerText.Item], ordered: Bool)? {
    text.withBytes { bytes in
      guard mayBeList(bytes) else { return nil }
      return read(bytes)
    }
  }

  /// The first place in a text where lists are nested deeper than they may be.
  static func tooDeep(_ bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard bytes.count > 2 * deepest else { return nil }
    var opaque = OpaqueScanner(bytes, mathRunsOn: false)
    var open: [Int] = []
    var start = 0
    while start < bytes.count {
      let end = opaque.lineEnd(from: start)
      if let ink = DeckLine.firstInk(bytes, start..<end) {
        if let fence = opaque.fence(at: ink)?.end {
          start = fence
          continue
        }
        let line = start..<opaque.trimmed(ink..<end).upperBound
        if let place = nest(bytes, line, &open) { return place }
      }
      start = end + 1
    }
    return nil
  }
}

extension ListReader {
  private static func mayBeList(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = bytes.first(where: { !RawText.isSpace($0) }) else { return false }
    return isBullet(first) || isDigit(first)
  }

  private static func isBullet(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: "*") || byte == UInt8(ascii: "+")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  /// The marker that a line, or the rest of one, begins with.
  private static func marker(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Marker? {
    guard let ink = DeckLine.firstInk(bytes, line) else { return nil }
    var at = ink
    var number: Int?
    if isBullet(bytes[at]) {
      at += 1
    } else {
      while at < line.upperBound, at - ink < 9, isDigit(bytes[at]) { at += 1 }
      guard at > ink, at < line.upperBound, bytes[at] == UInt8(ascii: ".") || bytes[at] == UInt8(ascii: ")") else {
        return nil
      }
      number = Int(String(decoding: bytes[ink..<at], as: UTF8.self))
      at += 1
    }
    guard at == line.upperBound || DeckLine.isBlank(bytes[at]) else { return nil }
    let start = DeckLine.firstInk(bytes, at..<line.upperBound) ?? line.upperBound
    // Text that is indented by more than four columns is code, and its item begins one column behind the marker.
    let content = start - at > 4 || start == line.upperBound ? at + 1 : start
    return Marker(
      indent: ink - line.lowerBound, content: content - line.lowerBound, start: min(content, line.upperBound),
      number: number)
  }

  private static func read(_ bytes: UnsafeBufferPointer<UInt8>) -> (items: [AnswerText.Item], ordered: Bool)? {
    var items: [[UInt8]] = []
    var list: Marker?
    var content = 0
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
      let line = start..<end
      start = end + 1
      guard let ink = DeckLine.firstInk(bytes, line) else {
        if !items.isEmpty { items[items.count - 1].append(UInt8(ascii: "\n")) }
        continue
      }
      let indent = ink - line.lowerBound
      if list == nil || indent < content {
        guard let marker = marker(bytes, line), !isBreak(bytes, ink..<end) else { return nil }
        if let list, (list.number == nil) != (marker.number == nil) { return nil }
        list = list ?? marker
        content = marker.content
        items.append(Array(bytes[marker.start..<line.upperBound]))
      } else {
        items[items.count - 1].append(UInt8(ascii: "\n"))
        items[items.count - 1] += bytes[line.lowerBound + content..<line.upperBound]
      }
    }
    guard let list else { return nil }
    // A date such as "24. April" is no list.
    if let number = list.number, items.count == 1, number != 1 { return nil }
    let texts = items.map { RawText.trimmed(String(decoding: $0, as: UTF8.self)) }.filter { !$0.isEmpty }
    guard !texts.isEmpty else { return nil }
    return (texts.map { AnswerText.Item(text: $0) }, list.number != nil)
  }

  /// Whether a line is nothing but `-` or `*`, which is a line across the page.
  private static func isBreak(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    var count = 0
    for byte in bytes[line] where !DeckLine.isBlank(byte) {
      guard byte == bytes[line.lowerBound] else { return false }
      count += 1
    }
    return count >= 3
  }

  /// Puts a line's markers on the stack of open lists; the place of the one that is too deep.
  private static func nest(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, _ open: inout [Int]) -> Int? {
    guard let ink = DeckLine.firstInk(bytes, line) else { return nil }
    let indent = ink - line.lowerBound
    while let content = open.last, indent < content { open.removeLast() }
    if isBreak(bytes, ink..<line.upperBound) { return nil }
    var rest = ink..<line.upperBound
    var column = indent
    while let marker = marker(bytes, rest), !rest.isEmpty {
      guard open.count < deepest else { return rest.lowerBound + marker.indent }
      column += marker.content
      open.append(column)
      guard marker.start < rest.upperBound else { return nil }
      rest = marker.start..<rest.upperBound
    }
    return nil
  }
}
