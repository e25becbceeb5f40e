extension Event {
  /// What an event is known by, and by nothing else: 96 bits, written as 24 lower-case hex digits.
  ///
  /// A journal from elsewhere may hold an identity of another form; it is kept as the text it is.
  public struct ID: Hashable, Sendable {
    let high: UInt64
    let low: UInt32
    /// The UTF-8 of an identity that isn't 24 lower-case hex digits.
    let other: [UInt8]?

    /// An identity made now: the lower 48 bits of `ms` (UTC milliseconds) and of `random`.
    public init(ms: Int64, random: UInt64) {
      let time = UInt64(truncatingIfNeeded: ms) & 0xFFFF_FFFF_FFFF
      high = time << 16 | (random >> 32) & 0xFFFF
      low = UInt32(truncatingIfNeeded: random)
      other = nil
    }

    public init(_ text: String) {
      self.init(Array(text.utf8))
    }

    init(_ text: [UInt8]) {
      let bits = text.withUnsafeBufferPointer { bytes -> (UInt64, UInt32)? in
        guard let start = bytes.baseAddress, bytes.count == 24 else { return nil }
        return Hex.identity(at: start)
      }
      high = bits?.0 ?? 0
      low = bits?.1 ?? 0
      other = bits == nil ? text : nil
    }

    init(high: UInt64, low: UInt32) {
      self.high = high
      self.low = low
      other = nil
    }
  }
}

extension Event.ID: Comparable, CustomStringConvertible {
  public var description: String {
    if let other { return String(decoding: other, as: UTF8.self) }
    return Hex.text(high, digits: 16) + Hex.text(UInt64(low), digits: 8)
  }

  /// Bytewise, as the texts stand in the lines.
  public static func < (first: Event.ID, second: Event.ID) -> Bool {
    if first.other == nil, second.other == nil { return (first.high, first.low) < (second.high, second.low) }
    let (one, two) = (first.other ?? Array(first.description.utf8), second.other ?? Array(second.description.utf8))
    return one.lexicographicallyPrecedes(two)
  }
}
