/// What a sanitised text is for, which decides its length and what becomes of LF.
enum TextUse: Sendable {
  case line, block

  /// The most scalars it shows.
  var limit: Int { self == .line ? 512 : 100_000 }
}

/// Text with everything that a terminal would obey, or a reader not see, written out.
func sanitised(_ text: String, as use: TextUse) -> String {
  var text = text
  let plain = text.withUTF8 { isPlain($0, limit: use.limit) }
  if plain { return text }
  let bytes = text.utf8.prefix(use.limit * 4)
  var sanitiser = Sanitiser(use: use, isCut: bytes.count < text.utf8.count)
  return sanitiser.sanitise(String(decoding: bytes, as: UTF8.self))
}

/// Bytes decoded as UTF-8, with U+FFFD for what is invalid, and sanitised.
func sanitised(_ bytes: [UInt8], as use: TextUse) -> String {
  if bytes.withUnsafeBufferPointer({ isPlain($0, limit: use.limit) }) { return String(decoding: bytes, as: UTF8.self) }
  var end = min(bytes.count, use.limit * 4)
  let isCut = end < bytes.count
  // Not through the middle of a scalar, of which up to three bytes would be left.
  if isCut { for _ in 0..<3 where end > 0 && bytes[end] & 0xC0 == 0x80 { end -= 1 } }
  var sanitiser = Sanitiser(use: use, isCut: isCut)
  return sanitiser.sanitise(String(decoding: bytes[..<end], as: UTF8.self))
}

private func isPlain(_ bytes: UnsafeBufferPointer<UInt8>, limit: Int) -> Bool {
  bytes.count <= limit && bytes.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
}

/// One pass over a text; what it decides depends on what it has written and on what comes, so that a second pass
/// changes nothing.
private struct Sanitiser {
  let use: TextUse
  /// Whether the text goes on after what is read here.
  var isCut: Bool

  private var output: [UInt8] = []
  private var count = 0
  /// Where the last group of scalars begins before which a "…" has room.
  private var boundary = (bytes: 0, count: 0)

  /// The scalar that marks and joiners belong to, and the one written last.
  private var base: Unicode.Scalar?
  private var previous: Unicode.Scalar?
  private var marks = 0
  private var joiners = 0

  init(use: TextUse, isCut: Bool) {
    self.use = use
    self.isCut = isCut
  }

  mutating func sanitise(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    output.reserveCapacity(text.utf8.count)
    var index = 0
    while index < scalars.count, count <= use.limit {
      index += take(scalars[index...])
    }
    if count > use.limit { isCut = true }
    if isCut { ellipsis() }
    return String(decoding: output, as: UTF8.self)
  }
}

extension Sanitiser {
  private static let mostMarks = 8
  private static let mostJoiners = 8

  /// Writes what the first scalars are shown as, and tells how many it took.
  private mutating func take(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
    let scalar = rest[rest.startIndex]
    let next = rest.dropFirst().first
    switch scalar.terminalClass {
    case .visible:
      if scalar.isSkinTone, let base, base.isPictographic, previous == base || previous?.value == 0xFE0F {
        extend(scalar)
      } else if previous?.value == 0x200D, let base, base.isPictographic, scalar.isPictographic {
        extend(scalar)
        self.base = scalar
      } else {
        begin(scalar)
      }
    case .mark:
      guard marks < Self.mostMarks else { return 1 }
      marks += 1
      extend(scalar)
    case .lineFeed: lineFeed()
    case .carriageReturn where next == "\n":
      lineFeed()
      return 2
    case .tab: separate(scalar)
    case .carriageReturn, .caret: caret(scalar)
    case .joiner where mayJoin(next):
      joiners += 1
      extend(scalar)
    case .nonJoiner where mayStandApart: extend(scalar)
    case .emojiSelector where isEmoji(before: next): extend(scalar)
    case .tag:
      let length = flagTags(rest)
      guard length > 0 else {
        number(scalar)
        return 1
      }
      for tag in rest.prefix(length) { extend(tag) }
      base = nil
      return length
    case .numbered, .joiner, .nonJoiner, .emojiSelector: number(scalar)
    }
    return 1
  }

  private var isAfterJoiner: Bool { previous?.value == 0x200C || previous?.value == 0x200D }

  /// Whether a joiner stands inside a group: between two pictures, or beside a virama.
  private func mayJoin(_ next: Unicode.Scalar?) -> Bool {
    guard let previous, let base, !isAfterJoiner, joiners < Self.mostJoiners else { return false }
    if base.isPictographic { return next?.isPictographic ?? false }
    if previous.isVirama { return true }
    return base.isIndicLetter && marks < Self.mostMarks && (next?.isVirama ?? false)
  }

  private var mayStandApart: Bool {
    guard let base, !isAfterJoiner else { return false }
    return base.value >= 0x0600 && base.isLetter
  }

  private func isEmoji(before next: Unicode.Scalar?) -> Bool {
    guard let previous, previous == base, previous.properties.isEmoji else { return false }
    return previous.value > 0x7F || next?.value == 0x20E3
  }

  /// The length of the tags of a flag that begin here: a region of 3 to 6 letters and digits, and the end.
  private func flagTags(_ rest: ArraySlice<Unicode.Scalar>) -> Int {
    guard previous?.value == 0x1F3F4, base == previous else { return 0 }
    let region = rest.prefix { $0.terminalClass == .tag && $0.value != 0xE007F }
    guard (3...6).contains(region.count), rest.dropFirst(region.count).first?.value == 0xE007F else { return 0 }
    guard region.prefix(2).allSatisfy({ $0.value >= 0xE0061 }) else { return 0 }
    return region.count + 1
  }
}

extension Sanitiser {
  /// Writes a scalar that begins a group.
  private mutating func begin(_ scalar: Unicode.Scalar) {
    if count < use.limit { boundary = (output.count, count) }
    extend(scalar)
    base = scalar
    marks = 0
    joiners = 0
  }

  /// Writes a scalar that belongs to the group before it.
  private mutating func extend(_ scalar: Unicode.Scalar) {
    if scalar.isASCII {
      output.append(UInt8(truncatingIfNeeded: scalar.value))
    } else {
      UTF8.encode(scalar).map { output.append(contentsOf: $0) }
    }
    count += 1
    previous = scalar
  }

  private mutating func separate(_ scalar: Unicode.Scalar) {
    begin(scalar)
    base = nil
    previous = nil
  }

  private mutating func lineFeed() {
    switch use {
    case .line: caret("\n")
    case .block: separate("\n")
    }
  }

  private mutating func caret(_ scalar: Unicode.Scalar) {
    spell(["^", Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value ^ 0x40))])
  }

  private mutating func number(_ scalar: Unicode.Scalar) {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    spell(Array("<U+\(zeros)\(digits)>".unicodeScalars))
  }

  /// Writes what stands for a scalar, as one group.
  private mutating func spell(_ scalars: [Unicode.Scalar]) {
    guard let first = scalars.first else { return }
    begin(first)
    for scalar in scalars.dropFirst() { extend(scalar) }
    base = previous
  }

  private mutating func ellipsis() {
    if count >= use.limit {
      output.removeLast(output.count - boundary.bytes)
      count = boundary.count
    }
    output.append(contentsOf: "…".utf8)
    count += 1
  }
}
