extension RawText {
  /// A text made fit to stand behind a tag: nothing in it ends it early or reaches beyond its end.
  ///
  /// Lines that would be a tag, field, heading or `---` get a `\`, and so do fences, comments and `$$` without an end.
  /// Blank lines and comments at its end are left out, NUL becomes U+FFFD, CRLF becomes LF.
  static func canonical(_ raw: String) -> String {
    guard !isCanonical(raw) else { return trimmed(raw) }
    var text = framed(normalized(raw.utf8))
    while let next = mended(text), next != text { text = next }
    return String(decoding: text, as: UTF8.self)
  }

  /// A text with what isn't fit escaped, and its end cut off; what that lays bare may not be fit either. Nil: all is fit.
  private static func mended(_ text: [UInt8]) -> [UInt8]? {
    var places: [Int] = []
    var end = 0
    text.withUnsafeBufferPointer { bytes in
      var lines = LineScanner(bytes, isInsideText: true)
      var isFirst = true
      while let line = lines.next() {
        if line.kind.isStructure { places.append(line.range.lowerBound) }
        if line.kind != .blank, isFirst || !line.isComment { end = line.range.upperBound }
        isFirst = false
      }
      for open in lines.unclosed {
        places.append(open.at)
        if open.kind == .math { places.append(open.at + 1) }
      }
    }
    if places.isEmpty, end == text.count { return nil }
    return framed(inserting(backslashesAt: places.filter { $0 < end }, Array(text[..<end])))
  }

  /// A text made fit to stand in one line behind a tag or a `#`.
  static func canonicalLine(_ raw: String) -> String {
    let line = framed(normalized(raw.utf8)).map { $0 == UInt8(ascii: "\n") ? UInt8(ascii: " ") : $0 }
    return canonical(String(decoding: line, as: UTF8.self))
  }

  /// Puts a `\` before each of the places.
  private static func inserting(backslashesAt places: [Int], _ text: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(text.count + places.count)
    var at = 0
    for place in places.sorted() {
      result += text[at..<place]
      result.append(UInt8(ascii: "\\"))
      at = place
    }
    return result + text[at...]
  }

  /// Whether there is nothing in a text to make fit: one line without code, math, comments and control characters.
  private static func isCanonical(_ raw: String) -> Bool {
    for byte in raw.utf8 {
      switch byte {
      case 0...8, 10...31, UInt8(ascii: "`"), UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "<"): return false
      default: continue
      }
    }
    return true
  }

  /// UTF-8 with LF as line ends, no CR before one, and no NUL.
  static func normalized(_ raw: some Collection<UInt8>) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(raw.count)
    for byte in raw {
      switch byte {
      case 0: result += [0xEF, 0xBF, 0xBD]
      case UInt8(ascii: "\n"):
        while result.last == UInt8(ascii: "\r") { result.removeLast() }
        result.append(byte)
      default: result.append(byte)
      }
    }
    return result
  }

  /// Leaves out blank lines at the start, blanks before the only line, and white space at the end.
  static func framed(_ text: [UInt8]) -> [UInt8] {
    var rest = text[...]
    while let last = rest.last, isSpace(last) { rest.removeLast() }
    while let lineFeed = rest.firstIndex(of: UInt8(ascii: "\n")), rest[..<lineFeed].allSatisfy(isSpace) {
      rest = rest[(lineFeed + 1)...]
    }
    if !rest.contains(UInt8(ascii: "\n")) {
      while let first = rest.first, isSpace(first) { rest.removeFirst() }
    }
    return Array(rest)
  }
}

extension RawText {
  /// A plain text with a `\` before whatever has a meaning, so that exactly it is shown.
  static func escaping(_ plain: String, inCloze: Bool) -> String {
    var text = EscapedText(Array(trimmed(plain).utf8))
    // Escaping a comment lays bare what is in it; so deep nobody nests them.
    for _ in 0..<64 where text.escape(inCloze: inCloze) { continue }
    return String(decoding: text.bytes, as: UTF8.self)
  }
}

/// A text on its way to be shown as it is.
private struct EscapedText {
  private(set) var bytes: [UInt8]
  /// For each byte whether it is a `\` that was put in.
  private var isAdded: [Bool]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    isAdded = Array(repeating: false, count: bytes.count)
  }

  /// Puts a `\` before everything that has a meaning; false if there is nothing left.
  mutating func escape(inCloze: Bool) -> Bool {
    let places = bytes.withUnsafeBufferPointer { meanings($0, inCloze: inCloze) }
    var (text, added): ([UInt8], [Bool]) = ([], [])
    var at = 0
    for place in places {
      text += bytes[at..<place]
      added += isAdded[at..<place]
      text.append(UInt8(ascii: "\\"))
      added.append(true)
      at = place
    }
    (bytes, isAdded) = (text + bytes[at...], added + isAdded[at...])
    return !places.isEmpty
  }

  /// Where something stands that wouldn't be shown, or in a cloze has a meaning.
  private func meanings(_ bytes: UnsafeBufferPointer<UInt8>, inCloze: Bool) -> [Int] {
    var places: [Int] = []
    var at = 0
    func note(gapTo end: Int) {
      guard at < end, let ink = DeckLine.firstInk(bytes, at..<end) else { return }
      if bytes[ink] == UInt8(ascii: "\\") {
        let isDone = isAdded[ink] || (ink > 0 && isAdded[ink - 1])
        if !isDone { places.append(ink) }
      } else {
        places.append(ink)
      }
    }
    RawText.walk(bytes) { piece in
      note(gapTo: piece.range.lowerBound)
      at = piece.range.upperBound
      if case .text = piece { return }
      if inCloze { places.append(piece.range.lowerBound) }
    }
    note(gapTo: bytes.count)
    return places
  }
}
