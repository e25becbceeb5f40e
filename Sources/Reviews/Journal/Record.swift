import FSRS

/// An event as it is kept in memory, in 40 bytes; the rest is read from its line when somebody asks.
struct Record {
  var t: Int64
  var identityHigh: UInt64
  /// Which source, and where in it: 20 and 44 bits.
  var place: Place
  var identityLow: UInt32
  /// The index of the card's name; `noCard` where there is none.
  var card: UInt32
  var day: Int32
  private var bits: UInt32

  static let noCard = UInt32.max

  /// Where the bytes of a line begin.
  struct Place {
    private let bits: UInt64

    init(source: Int, offset: Int) {
      precondition(source < 1 << 20 && offset < 1 << 44, "more sources or bytes than a journal can have")
      bits = UInt64(source) << 44 | UInt64(offset)
    }

    var source: Int { Int(bits >> 44) }
    var offset: Int { Int(bits & (1 << 44 - 1)) }
  }

  init(_ line: borrowing Line, card: UInt32, place: Place) {
    t = line.t
    identityHigh = line.identityHigh
    identityLow = line.identityLow
    self.place = place
    self.card = card
    day = line.day
    // 17 bits of length, 4 of kind, 3 of rating, one each for the rest.
    var bits = UInt32(line.length) | UInt32(line.kind.rawValue) << 17 | UInt32(line.rating) << 21
    if line.isCram { bits |= 1 << 24 }
    if line.hasStep { bits |= 1 << 25 }
    if line.due != nil { bits |= 1 << 26 }
    if line.hasOddIdentity { bits |= 1 << 27 }
    if line.confidence == 1 { bits |= 1 << 28 }
    if line.confidence == 0 { bits |= 1 << 29 }
    self.bits = bits
  }

  /// The bytes of its line, without LF.
  var length: Int { Int(bits & 0x1FFFF) }
  var kind: LineKind { LineKind(rawValue: UInt8(bits >> 17 & 15)) ?? .hdr }
  /// Nil for what isn't a review that counts.
  var rating: Rating? { Rating(rawValue: Int(bits >> 21 & 7)) }
  var isCram: Bool { bits & 1 << 24 != 0 }
  var hasStep: Bool { bits & 1 << 25 != 0 }
  var hasDue: Bool { bits & 1 << 26 != 0 }
  /// Whether its identity is no 96 bits but a text; `identityHigh` is then the text's index.
  var hasOddIdentity: Bool { bits & 1 << 27 != 0 }

  /// Whether the learner was sure, or unsure; nil where nothing was said.
  var confidence: Bool? {
    switch bits >> 28 & 3 {
    case 1: true
    case 2: false
    default: nil
    }
  }

  func hasIdentity(of other: Record) -> Bool {
    identityHigh == other.identityHigh && identityLow == other.identityLow && hasOddIdentity == other.hasOddIdentity
  }
}
