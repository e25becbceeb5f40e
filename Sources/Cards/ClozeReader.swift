/// Reads a cloze's prompt byte by byte: pairs its brackets, then cuts it into segments.
struct ClozeReader {
  let bytes: UnsafeBufferPointer<UInt8>
  private(set) var segments: [Cloze.Segment] = []
  private(set) var ranges: [Range<Int>] = []
  private(set) var mistakes: [(kind: Cloze.Mistake, at: Int)] = []
  var pieces: [RawText.Piece] = []
  /// For each opening bracket its closing one, by place.
  var pairs: [Int: Int] = [:]
  /// For each `(` behind a `]` where its `)` stands.
  var parentheses: [Int: Int] = [:]
  private var text: [UInt8] = []
  private var deletion: Open?

  /// A deletion that isn't closed yet.
  private struct Open {
    var start: Int
    var end: Int
    var text: [UInt8] = []
    var hint: [UInt8]?
  }

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  mutating func read() {
    guard !isTooLarge() else {
      segments = [.text(String(decoding: bytes, as: UTF8.self))]
      return
    }
    var pieces: [RawText.Piece] = []
    RawText.walk(bytes) { pieces.append($0) }
    self.pieces = pieces
    pairBrackets()
    pairParentheses()
    cut()
    if !mistakes.contains(where: { $0.kind != .stray }),
      segments.allSatisfy({ if case .text = $0 { true } else { false } })
    {
      mistakes.append((.none, 0))
    }
  }
}

extension ClozeReader {
  mutating func report(_ kind: Cloze.Mistake, at place: Int) {
    if !mistakes.contains(where: { $0.kind == kind }) { mistakes.append((kind, place)) }
  }

  func isParenthesis(behind close: Int) -> Bool {
    close + 1 < bytes.count && bytes[close + 1] == UInt8(ascii: "(")
  }

  /// Where a Markdown link or picture ends whose text stands in the brackets.
  private func linkEnd(_ close: Int) -> Int? {
    isParenthesis(behind: close) ? parentheses[close + 1].map { $0 + 1 } : nil
  }

  private mutating func cut() {
    // Up to here everything belongs to a link or picture, or to an empty pair in code.
    var literal = 0
    for piece in pieces {
      let start = piece.range.lowerBound
      if let open = deletion, start >= open.end {
        finish()
        if start == open.end { continue }
      }
      switch piece {
      case .text(let range): append(range)
      case .close(let at, inCode: _): append(at..<at + 1)
      case .bar(let at):
        if !isHint(at) { append(at..<at + 1) }
      case .open(let at, let inCode):
        if at >= literal {
          if let close = pairs[at] {
            if let end = linkEnd(close) {
              literal = end
            } else if inCode, deletion != nil || close == at + 1 {
              literal = close
            } else if deletion == nil {
              deletion = Open(start: at, end: close)
              continue
            } else {
              report(.nested, at: at)
            }
          }
        }
        append(at..<at + 1)
      }
    }
    finish()
    flush()
  }

  private mutating func append(_ range: Range<Int>) {
    if deletion == nil {
      text += bytes[range]
    } else if deletion?.hint == nil {
      deletion?.text += bytes[range]
    } else {
      deletion?.hint? += bytes[range]
    }
  }

  /// Whether the bar with white space around it begins a deletion's hint.
  private mutating func isHint(_ at: Int) -> Bool {
    guard let open = deletion, open.hint == nil, RawText.isSpace(bytes[at - 1]),
      at + 1 == open.end || RawText.isSpace(bytes[at + 1])
    else { return false }
    deletion?.hint = []
    return true
  }

  private mutating func flush() {
    if !text.isEmpty { segments.append(.text(String(decoding: text, as: UTF8.self))) }
    text.removeAll(keepingCapacity: true)
  }

  private mutating func finish() {
    guard let open = deletion else { return }
    deletion = nil
    var text = open.text[...]
    var number: Int?
    if let behind = numberEnd(open), behind - open.start - 1 <= text.count {
      number = Int(String(decoding: bytes[open.start + 1..<behind - 1], as: UTF8.self))
      text = text.dropFirst(behind - open.start - 1)
    }
    let words = RawText.trimmed(String(decoding: text, as: UTF8.self))
    guard !words.isEmpty else { return report(.empty, at: open.start) }
    let hint = open.hint.map { RawText.trimmed(String(decoding: $0, as: UTF8.self)) }
    flush()
    ranges.append(open.start..<open.end + 1)
    segments.append(
      .deletion(Cloze.Deletion(text: words, hint: hint.flatMap { $0.isEmpty ? nil : $0 }, number: number)))
  }

  /// Behind the colon of `[1: text]`.
  private func numberEnd(_ open: Open) -> Int? {
    var at = open.start + 1
    while at < open.end, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[at]) { at += 1 }
    guard (1...9).contains(at - open.start - 1), at < open.end, bytes[at] == UInt8(ascii: ":"),
      at + 1 == open.end || RawText.isSpace(bytes[at + 1])
    else { return nil }
    return at + 1
  }
}
