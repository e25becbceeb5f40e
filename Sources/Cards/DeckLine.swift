/// One line of a deck, told apart by how it begins.
enum DeckLine: Equatable {
  /// The letters that begin a note, or its second part.
  enum Tag: UInt8 {
    case question = 0x51
    case answer = 0x41
    case cloze = 0x43
    case term = 0x54
    case definition = 0x44
  }

  /// How a line misses being a tag.
  enum Miss {
    case lowerCase, wideColon, indented
  }

  case blank
  /// `Q: text`; the text begins at `content`.
  case tag(Tag, content: Int)
  /// `Hint: text`.
  case field(Note.Field.Name, content: Int)
  /// `## Topic`.
  case heading(level: Int, content: Int)
  /// `---`.
  case rule
  /// `q:`, `Q：` or an indented tag: text, and probably a slip; `at` is where the word stands.
  case nearMiss(Miss, at: Int)
  case text

  /// Tells a line apart.
  ///
  /// - Parameters:
  ///   - bytes: the file.
  ///   - range: the line without its end.
  init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
    guard let first = Self.firstInk(bytes, range) else {
      self = .blank
      return
    }
    let line = first..<range.upperBound
    switch bytes[first] {
    case UInt8(ascii: "#") where first == range.lowerBound:
      self = Self.heading(bytes, line) ?? .text
    case UInt8(ascii: "-") where first == range.lowerBound:
      self = Self.isRule(bytes, line) ? .rule : .text
    case UInt8(ascii: "A")...UInt8(ascii: "Z"):
      guard let word = Self.word(bytes, line) else {
        self = Self.isWide(bytes, line) ? .nearMiss(.wideColon, at: first) : .text
        return
      }
      self = first == range.lowerBound ? word : .nearMiss(.indented, at: first)
    case UInt8(ascii: "a")...UInt8(ascii: "z"):
      if Self.tag(bytes, line, letter: bytes[first] & 0xDF) != nil {
        self = .nearMiss(.lowerCase, at: first)
      } else {
        self = Self.isWide(bytes, line) ? .nearMiss(.wideColon, at: first) : .text
      }
    default: self = .text
    }
  }

  /// Whether the line would end the text above it, or begin something of its own.
  var isStructure: Bool {
    switch self {
    case .tag, .field, .heading, .rule: true
    case .blank, .nearMiss, .text: false
    }
  }
}

extension DeckLine {
  static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Where the first byte of a line stands that is neither blank nor tab.
  static func firstInk(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> Int? {
    var at = range.lowerBound
    while at < range.upperBound {
      if !isBlank(bytes[at]) { return at }
      at += 1
    }
    return nil
  }

  /// `---` with nothing but blanks behind it.
  static func isRule(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    let dash = UInt8(ascii: "-")
    guard line.count >= 3, bytes[line.lowerBound] == dash, bytes[line.lowerBound + 1] == dash,
      bytes[line.lowerBound + 2] == dash
    else { return false }
    return firstInk(bytes, line.lowerBound + 3..<line.upperBound) == nil
  }

  private static func heading(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> DeckLine? {
    var at = line.lowerBound
    while at < line.upperBound, bytes[at] == UInt8(ascii: "#") { at += 1 }
    let level = at - line.lowerBound
    guard level <= 6, at == line.upperBound || isBlank(bytes[at]) else { return nil }
    return .heading(level: level, content: firstInk(bytes, at..<line.upperBound) ?? line.upperBound)
  }

  /// A tag or a field at the start of the line.
  private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> DeckLine? {
    if let tag = tag(bytes, line, letter: bytes[line.lowerBound]) { return tag }
    guard let name = Note.Field.Name.beginning(with: bytes[line.lowerBound]), begins(bytes, line, with: name.word),
      let content = content(bytes, line, behindColonAt: line.lowerBound + name.word.utf8CodeUnitCount)
    else { return nil }
    return .field(name, content: content)
  }

  private static func tag(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, letter: UInt8) -> DeckLine? {
    guard line.count >= 2, bytes[line.lowerBound + 1] == UInt8(ascii: ":"), let tag = Tag(rawValue: letter),
      let content = content(bytes, line, behindColonAt: line.lowerBound + 1)
    else { return nil }
    return .tag(tag, content: content)
  }

  /// Where the text begins behind a colon that a blank or the line's end follows.
  private static func content(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, behindColonAt colon: Int
  ) -> Int? {
    guard colon < line.upperBound, bytes[colon] == UInt8(ascii: ":") else { return nil }
    let behind = colon + 1
    guard behind == line.upperBound || isBlank(bytes[behind]) else { return nil }
    return firstInk(bytes, behind..<line.upperBound) ?? line.upperBound
  }

  /// A tag's letter or a field's word with the wide colon of Chinese and Japanese, U+FF1A.
  private static func isWide(_ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>) -> Bool {
    func isWideColon(at colon: Int) -> Bool {
      colon + 3 <= line.upperBound && bytes[colon] == 0xEF && bytes[colon + 1] == 0xBC && bytes[colon + 2] == 0x9A
    }
    if isWideColon(at: line.lowerBound + 1) { return Tag(rawValue: bytes[line.lowerBound] & 0xDF) != nil }
    guard let name = Note.Field.Name.beginning(with: bytes[line.lowerBound]) else { return false }
    return begins(bytes, line, with: name.word) && isWideColon(at: line.lowerBound + name.word.utf8CodeUnitCount)
  }

  private static func begins(
    _ bytes: UnsafeBufferPointer<UInt8>, _ line: Range<Int>, with word: StaticString
  ) -> Bool {
    guard line.count >= word.utf8CodeUnitCount else { return false }
    for at in 0..<word.utf8CodeUnitCount where bytes[line.lowerBound + at] != word.utf8Start[at] { return false }
    return true
  }
}

extension Note.Field.Name {
  fileprivate var word: StaticString {
    switch self {
    case .accept: "Accept"
    case .hint: "Hint"
    case .note: "Note"
    case .source: "Source"
    case .tags: "Tags"
    case .id: "Id"
    }
  }

  fileprivate static func beginning(with letter: UInt8) -> Self? {
    switch letter {
    case UInt8(ascii: "A"): .accept
    case UInt8(ascii: "H"): .hint
    case UInt8(ascii: "N"): .note
    case UInt8(ascii: "S"): .source
    case UInt8(ascii: "T"): .tags
    case UInt8(ascii: "I"): .id
    default: nil
    }
  }
}
