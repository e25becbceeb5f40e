import Cards
import FSRS

extension Event {
  /// Texts of a card and of an answer are cut to so many bytes, at the end of a character's code.
  static let longestText = 4096

  /// The event as it stands in a journal: one JSON object, its checksum last, and LF.
  public var line: [UInt8] {
    var line = Array("{\"v\":1,\"id\":\"\(id)\",\"dev\":".utf8)
    if id.other != nil { line = Array("{\"v\":1,\"id\":".utf8) + JSONString.quoted("\(id)") + Array(",\"dev\":".utf8) }
    line += JSONString.quoted(device)
    line += ",\"n\":\(number),\"t\":\(at.ms),\"tz\":\(at.offset),\"day\":\"\(day)\",\"k\":\"\(body.kind.name)\"".utf8
    body.append(to: &line)
    let checksum = Hex.text(UInt64(Checksum.crc32(line)), digits: 8)
    line += ",\"c\":\"\(checksum)\"}\n".utf8
    precondition(line.count <= JournalReader.longest + 1, "an event longer than a line can be")
    return line
  }
}

extension Event.Body {
  fileprivate var kind: LineKind {
    switch self {
    case .header: .hdr
    case .review: .rev
    case .undo: .undo
    case .move: .move
    case .suspend: .suspend
    case .unsuspend: .unsuspend
    case .bury: .bury
    case .unbury: .unbury
    case .reset: .reset
    case .flag: .flag
    case .due: .due
    case .set: .set
    case .card: .card
    }
  }

  fileprivate func append(to line: inout [UInt8]) {
    switch self {
    case .header: return
    case .review(let review): review.append(to: &line)
    case .undo(let target): line.append("of", "\(target)")
    case .move(let from, let to):
      line.append("card", from.text)
      line.append("to", to.text)
    case .suspend(let card), .unsuspend(let card), .bury(let card), .unbury(let card), .reset(let card):
      line.append("card", card.text)
    case .flag(let card, let color):
      line.append("card", card.text)
      line.append("color", color)
    case .due(let card, let due):
      line.append("card", card.text)
      line.append(due)
    case .set(let key, let value):
      line.append("key", key)
      line.append("value", value)
    case .card(let card, let question, let answer):
      line.append("card", card.text)
      line.append("q", question.cut(to: Event.longestText))
      line.append("a", answer.cut(to: Event.longestText))
    }
  }
}

extension Review {
  fileprivate func append(to line: inout [UInt8]) {
    line.append("card", card.text)
    line.append("g", rating.rawValue)
    line.append("ms", ms)
    if let due { line.append(due) }
    if let step { line.append("step", step) }
    if early { line.append("early", 1) }
    if cram { line.append("cram", 1) }
    if let confidence { line.append("conf", confidence ? 1 : 0) }
    if let proposal { line.append("prop", proposal.rawValue) }
    if let typed { line.append("ans", typed.cut(to: Event.longestText)) }
    if let source { line += ",\"src\":\(source)".utf8 }
  }
}

extension [UInt8] {
  fileprivate mutating func append(_ key: StaticString, _ value: String) {
    self += ",\"\(key)\":".utf8
    self += JSONString.quoted(value)
  }

  fileprivate mutating func append(_ key: StaticString, _ value: Int) {
    self += ",\"\(key)\":\(value)".utf8
  }

  fileprivate mutating func append(_ due: Due) {
    switch due {
    case .day(let day): append("due", "\(day)")
    case .moment(let ms): self += ",\"due\":\(ms)".utf8
    }
  }
}

extension String {
  /// At most `count` bytes of UTF-8, and no part of a code point.
  func cut(to count: Int) -> String {
    guard utf8.count > count else { return self }
    var end = utf8.index(startIndex, offsetBy: count)
    while String.Index(end, within: unicodeScalars) == nil { end = utf8.index(before: end) }
    return String(unicodeScalars[..<end])
  }
}
