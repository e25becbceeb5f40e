import FSRS

/// A file of reviews as `study optimize --log` reads it: `card_id,review_ms,rating,delta_t`, a review a line.
struct LogFile {
  /// What is wrong with a log, and where.
  struct Problem: Error {
    let line: Int
    let sentence: String
  }

  let log: ReviewLog

  init(_ bytes: [UInt8]) throws(Problem) {
    var entries: [ReviewLog.Entry] = []
    entries.reserveCapacity(bytes.count / 22)
    var cards = CardNumbers()
    let problem = bytes.withUnsafeBufferPointer { LogFile.read($0, into: &entries, &cards) }
    if let problem { throw problem }
    log = ReviewLog(entries, cards: cards.count)
  }

  private static let header = Array("card_id,review_ms,rating,delta_t".utf8)

  private static func read(
    _ bytes: UnsafeBufferPointer<UInt8>, into entries: inout [ReviewLog.Entry], _ cards: inout CardNumbers
  ) -> Problem? {
    var scanner = NumberScanner(bytes)
    guard scanner.skip(header), scanner.endLine() else {
      return Problem(line: 1, sentence: "the header is card_id,review_ms,rating,delta_t")
    }
    while !scanner.isAtEnd {
      if scanner.skipEmptyLine() { continue }
      guard let card = scanner.number(), scanner.comma(), let ms = scanner.number(), scanner.comma(),
        let grade = scanner.number(), scanner.comma(), let days = scanner.number(), scanner.endLine()
      else {
        return Problem(line: entries.count + 2, sentence: "four whole numbers with commas between are wanted")
      }
      guard let rating = Rating(rawValue: grade), days >= 0 else {
        return Problem(line: entries.count + 2, sentence: "a rating is 1 to 4, and days are 0 or more")
      }
      entries.append(ReviewLog.Entry(card: cards.number(of: card), ms: Int64(ms), rating: rating, days: days))
    }
    return nil
  }
}

/// Gives every card's id a number from 0.
struct CardNumbers {
  private(set) var count = 0
  private var slots = [(id: Int, number: Int32)](repeating: (0, -1), count: 1024)

  mutating func number(of id: Int) -> Int {
    var slot = place(of: id)
    if slots[slot].number >= 0 { return Int(slots[slot].number) }
    if count * 2 >= slots.count {
      grow()
      slot = place(of: id)
    }
    slots[slot] = (id, Int32(count))
    count += 1
    return count - 1
  }

  private func place(of id: Int) -> Int {
    let mask = slots.count - 1
    let mixed = UInt64(bitPattern: Int64(id)) &* 0x9E37_79B9_7F4A_7C15
    var slot = Int(truncatingIfNeeded: mixed >> 32) & mask
    while slots[slot].number >= 0, slots[slot].id != id { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: old.count * 4)
    for entry in old where entry.number >= 0 { slots[place(of: entry.id)] = entry }
  }
}

/// Reads whole numbers and commas out of bytes.
private struct NumberScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
  }

  var isAtEnd: Bool { at >= bytes.count }

  mutating func skip(_ text: [UInt8]) -> Bool {
    guard bytes[at...].starts(with: text) else { return false }
    at += text.count
    return true
  }

  mutating func comma() -> Bool {
    guard at < bytes.count, bytes[at] == UInt8(ascii: ",") else { return false }
    at += 1
    return true
  }

  /// The end of a line, or of all.
  mutating func endLine() -> Bool {
    if at < bytes.count, bytes[at] == 0x0D { at += 1 }
    guard at < bytes.count else { return true }
    guard bytes[at] == 0x0A else { return false }
    at += 1
    return true
  }

  mutating func skipEmptyLine() -> Bool {
    guard at < bytes.count, bytes[at] == 0x0A || bytes[at] == 0x0D else { return false }
    return endLine()
  }

  /// Up to 18 digits, with a minus before them or without.
  mutating func number() -> Int? {
    guard at < bytes.count else { return nil }
    let isNegative = bytes[at] == UInt8(ascii: "-")
    var place = isNegative ? at + 1 : at
    let first = place
    var value = 0
    while place < bytes.count, bytes[place] &- 0x30 < 10, place - first < 18 {
      value = value &* 10 &+ Int(bytes[place] &- 0x30)
      place += 1
    }
    guard place > first else { return nil }
    at = place
    return isNegative ? -value : value
  }
}
