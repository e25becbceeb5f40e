/// The words of a language that count and order, as pieces to put together.
struct Numerals: Sendable {
  /// What a word, or a part of one, does to a number.
  enum Piece: Hashable, Sendable {
    /// Counts up to 99, or whole hundreds in a language that has words for them.
    case count(Int)
    case hundred
    /// Adds so many zeros.
    case scale(Int)
    /// Orders, and ends the number unless another one that orders follows.
    case place(Int)
    case join
    /// Makes what stands before it an order.
    case order
  }

  /// A word that is also an article counts only beside others that count, or alone.
  private let ones: Set<String>
  private let pieces: [String: Piece]
  /// Pieces that stand only in front of others in one word.
  private let bound: [String: Piece]
  private let stems: [String: Int]
  private let places: [String]
  private let suffixes: [String]
  private let repairs: [String]
  /// Words that say percent, as one or two.
  let percents: [[String]]
  /// What follows digits that order.
  let marks: [String]
  private let isJoined: Bool
  /// Whether 21 is one and twenty.
  let hasUnitsFirst: Bool
  /// Whether 90 is four twenties and ten.
  let countsScores: Bool

  init(
    _ counts: String, one: String = "", joins: String = "", hundred: String, scales: String, ordinals: String,
    places: String = "", suffixes: String = "", repairs: String = "", percents: String, isJoined: Bool = false,
    hasUnitsFirst: Bool = false, countsScores: Bool = false, marks: String
  ) {
    var pieces: [String: Piece] = [:]
    var bound: [String: Piece] = [:]
    var stems: [String: Int] = [:]
    func add(_ word: String, _ piece: Piece) {
      if word.hasSuffix("~") { bound[String(word.dropLast())] = piece } else { pieces[word] = piece }
    }
    for (value, words) in Numerals.entries(counts) { for word in words { add(word, .count(value)) } }
    for (zeros, words) in Numerals.entries(scales) { for word in words { add(word, .scale(zeros)) } }
    for word in Numerals.words(one) { add(word, .count(1)) }
    for word in Numerals.words(joins) { add(word, .join) }
    for word in Numerals.words(hundred) { add(word, .hundred) }
    for (value, words) in Numerals.entries(ordinals) {
      for word in words {
        if word.hasSuffix(".") { add(String(word.dropLast()), .place(value)) } else { stems[word] = value }
      }
    }
    self.pieces = pieces
    self.bound = bound
    self.stems = stems
    ones = Set(Numerals.words(one))
    self.places = Numerals.words(places)
    self.suffixes = Numerals.words(suffixes)
    self.repairs = [""] + Numerals.words(repairs)
    self.percents = percents.split(separator: "/").map { Numerals.words(String($0)) }
    self.marks = Numerals.words(marks)
    self.isJoined = isJoined
    self.hasUnitsFirst = hasUnitsFirst
    self.countsScores = countsScores
  }

  /// What a folded word is made of, nil for one that is no number.
  func pieces(of word: String) -> [Piece]? {
    if let piece = pieces[word] { return [piece] }
    guard (3...Slip.longestWord).contains(word.utf8.count) else { return nil }
    if let value = order(word) { return [.place(value)] }
    var failed = Set<Int>()
    if isJoined, let split = split(word[...], &failed) { return split }
    for suffix in suffixes where word.hasSuffix(suffix) {
      for repair in repairs {
        let rest = word.dropLast(suffix.count) + repair
        if let piece = pieces[String(rest)], isCounting(piece) { return [piece, .order] }
        failed = []
        if isJoined, let split = split(rest, &failed), let last = split.last, isCounting(last) {
          return split + [.order]
        }
      }
    }
    return nil
  }

  /// Whether a word is an article as well.
  func isArticle(_ word: String) -> Bool { ones.contains(word) }

  /// Whether a word counts or orders.
  func isNumber(_ word: String) -> Bool { pieces(of: word).map { $0 != [.join] } ?? false }
}

extension Numerals {
  private func isCounting(_ piece: Piece) -> Bool {
    switch piece {
    case .count, .hundred, .scale: true
    default: false
    }
  }

  /// What a stem with its ending orders: `terz` and `a`.
  private func order(_ word: String) -> Int? {
    for place in places where word.hasSuffix(place) {
      if let value = stems[String(word.dropLast(place.count))] { return value }
    }
    return nil
  }

  /// The pieces of a word that is written without blanks, the longest first; it has at least two.
  ///
  /// - Parameter failed: how many letters were left where no number was.
  private func split(_ word: Substring, _ failed: inout Set<Int>) -> [Piece]? {
    if let piece = pieces[String(word)] { return [piece] }
    if let value = order(String(word)) { return [.place(value)] }
    guard word.utf8.count > 3, failed.insert(word.utf8.count).inserted else { return nil }
    var length = min(word.count - 1, Numerals.longestPiece)
    while length >= 2 {
      let front = String(word.prefix(length))
      if let piece = pieces[front] ?? bound[front], let rest = split(word.dropFirst(length), &failed) {
        return [piece] + rest
      }
      length -= 1
    }
    return nil
  }

  private static let longestPiece = 16

  private static func words(_ text: String) -> [String] { text.split(whereSeparator: \.isWhitespace).map(String.init) }

  /// `1 one / 2 two twain`
  private static func entries(_ text: String) -> [(Int, [String])] {
    text.split { $0 == "/" || $0.isNewline }.compactMap { entry in
      let words = words(String(entry))
      guard let first = words.first, let value = Int(first) else { return nil }
      return (value, Array(words.dropFirst()))
    }
  }
}
