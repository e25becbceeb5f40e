/// A tag or field of a note in a file, with the place of its text.
struct NotePart {
  enum Name: Equatable {
    case prompt
    case answer
    case field(Note.Field.Name)
    /// A second answer or field: an error, so it says nothing.
    case ignored
  }

  var name: Name
  /// Where its line begins, and the number of that line.
  var start: Int
  var line: Int
  /// The text, from behind the colon to the end of its last line.
  var content: Range<Int>
  /// Whether something in the text is opened and never closed.
  var isTorn = false
  /// Whether text below it was told to belong to nothing.
  var hasStray = false

  var runsOn: Bool {
    if case .field(let name) = name { name.runsOn } else { true }
  }

  /// The raw text, as `Note` has it.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    let scanner = OpaqueScanner(bytes, mathRunsOn: false)
    var (start, end) = (content.lowerBound, content.upperBound)
    while end > start, RawText.isSpace(bytes[end - 1]) { end -= 1 }
    let isOneLine = scanner.find(UInt8(ascii: "\n"), in: start..<end) == nil
    if isOneLine, !isTorn {
      while start < end, RawText.isSpace(bytes[start]) { start += 1 }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    if !runsOn { return RawText.canonicalLine(String(decoding: bytes[start..<end], as: UTF8.self)) }
    if isTorn || scanner.find(UInt8(ascii: "\r"), in: content) != nil {
      return RawText.canonical(String(decoding: bytes[start..<end], as: UTF8.self))
    }
    return String(decoding: RawText.framed(RawText.normalized(bytes[start..<end])), as: UTF8.self)
  }

  /// The place in the file of a place in the raw text.
  func place(of offset: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    let raw = Array(text(bytes).utf8)
    guard !isTorn, let first = raw.first, let begin = bytes[content].firstIndex(of: first) else {
      return content.lowerBound
    }
    // Blank lines and a CR before an LF are all that the raw text leaves out.
    var (at, index) = (begin, 0)
    while at < content.upperBound, index < raw.count {
      if bytes[at] == raw[index] {
        if index == offset { return at }
        index += 1
      }
      at += 1
    }
    return content.lowerBound
  }
}
