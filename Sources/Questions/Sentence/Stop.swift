/// A full stop behind a word, and what stands around it.
struct Stop: Hashable, Sendable {
  /// Without its last stop: "U.S", "Dr".
  let word: String
  /// The word before, with its stop if it has one: "z." before "B"; "" where there is none.
  let previous: String
  /// What follows, with the hyphens inside: "10-year".
  let next: String
  /// The word after that.
  let second: String
  /// Does the sentence begin with this word, or with "the" and it?
  let isAtStart: Bool

  init(in scalars: [Unicode.Scalar], at index: Int, next: Int, sentence: Int) {
    let start = Stop.start(of: index, in: scalars, from: sentence)
    word = String(scalars[start..<index])
    let isApart = start > sentence && scalars[start - 1] == " "
    let before = isApart ? Stop.start(of: start - 1, in: scalars, from: sentence) : start
    previous = isApart ? String(scalars[before..<(start - 1)]) : ""
    let end = Stop.end(of: next, in: scalars)
    self.next = String(scalars[next..<end])
    let isFollowed = end + 1 < scalars.count && scalars[end] == " "
    second = isFollowed ? String(scalars[(end + 1)..<Stop.end(of: end + 1, in: scalars)]) : ""
    isAtStart = start == sentence || before == sentence && previous.lowercased() == "the"
  }

  /// The word and a single letter with a stop before it as one: "z.b", "d.h", "p.ej".
  var compound: String {
    let isShort = previous.hasSuffix(".") && previous.utf8.count <= 5
    return (isShort ? previous + word : word).lowercased()
  }

  private static let longest = 24

  private static func start(of end: Int, in scalars: [Unicode.Scalar], from least: Int) -> Int {
    var start = end
    while start > least, end - start < longest, isInWord(scalars[start - 1]) { start -= 1 }
    return start
  }

  private static func end(of start: Int, in scalars: [Unicode.Scalar]) -> Int {
    var end = start
    while end < scalars.count, end - start < longest, isInWord(scalars[end]) { end += 1 }
    return end
  }

  private static func isInWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "." || scalar == "-" || scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }
}

extension String {
  var isAllDigits: Bool { !isEmpty && utf8.allSatisfy { (48...57).contains($0) } }

  /// "XIV", but not "I": that is an initial or a pronoun.
  var isRomanNumber: Bool { utf8.count > 1 && allSatisfy { "IVXLC".contains($0) } }
}
