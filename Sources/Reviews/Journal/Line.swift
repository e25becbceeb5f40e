/// What the reader takes from a line, whichever way it was read.
struct Line {
  var kind = LineKind.hdr
  var length = 0
  var identityHigh: UInt64 = 0
  var identityLow: UInt32 = 0
  /// Whether the identity is a text that isn't 24 lower-case hex digits.
  var hasOddIdentity = false
  var t: Int64 = 0
  var number: Int64 = 0
  /// Days since 1970; a day out of range is taken to the nearest.
  var day: Int32 = 0
  /// 1 to 4; 0 for what isn't a review that counts.
  var rating: UInt8 = 0
  var isCram = false
  /// Milliseconds that an answer took; 0 where nothing is written.
  var ms: Int64 = 0
  /// 1: the learner was sure, 0: unsure; nil where nothing is written.
  var confidence: Int64?
  /// 1 to 4: the rating that was proposed; 0 where nothing is written.
  var proposal: UInt8 = 0
  var due: Due?
  var step: Int64 = 0
  var hasStep = false
  /// The bytes of `dev` and `card` in the line, where nothing in them is escaped.
  var device = 0..<0
  var card = 0..<0

  mutating func settleDay(written: Int?, offset: Int64) {
    let number = written ?? Moment.dayNumber(ms: t, offset: offset, hour: 4)
    day = Int32(clamping: number)
  }
}
