/// A number that grows piece by piece, as it is spoken.
struct NumeralSum {
  private let numerals: Numerals
  private var total = 0
  private var current = 0
  private var last: Numerals.Piece?
  private var isOrdinal = false
  private var smallestScale = Int.max
  /// Whether something was said that counts.
  private(set) var isNumber = false

  init(_ numerals: Numerals) { self.numerals = numerals }

  /// The digits, with a point behind them for one that orders.
  var text: String { "\(total + current)" + (isOrdinal ? "." : "") }

  /// Takes the pieces of one word; false if they don't fit.
  mutating func add(_ pieces: [Numerals.Piece]) -> Bool {
    for (index, piece) in pieces.enumerated() {
      guard add(piece, isInside: index > 0) else { return false }
      last = piece
    }
    return true
  }

  private mutating func add(_ piece: Numerals.Piece, isInside: Bool) -> Bool {
    switch piece {
    case .count(let value):
      guard !isOrdinal, count(value, isInside: isInside) else { return false }
      isNumber = true
    case .place(let value):
      guard isOrdinal ? fits(value, leastTen: 10) : count(value, isInside: isInside) else { return false }
      if isOrdinal { current += value }
      isNumber = true
      isOrdinal = true
    case .hundred:
      guard !isOrdinal, current < 100, last != .join || current == 0 else { return false }
      current = max(current, 1) * 100
      isNumber = true
    case .scale(let zeros): return scale(zeros)
    case .join:
      return isNumber && last != .join && !isOrdinal
    case .order:
      isOrdinal = true
    }
    return true
  }

  private mutating func count(_ value: Int, isInside: Bool) -> Bool {
    if numerals.hasUnitsFirst, last == .join, isInside, (1..<10).contains(current % 100), (2...9).contains(value / 10),
      value % 10 == 0
    {
      current += value
      return true
    }
    if numerals.countsScores, value == 20, current % 100 == 4, last == .count(4) {
      current += 76
      return true
    }
    guard fits(value, leastTen: 20) else { return false }
    current += value
    return true
  }

  /// Whether `twenty` may be followed by `one`, and hundreds by both.
  private func fits(_ value: Int, leastTen: Int) -> Bool {
    if value == 0 { return !isNumber }
    if current == 0 { return !(isNumber && total == 0) }
    if current % 100 == 0 { return value < 100 }
    if numerals.countsScores, [60, 80].contains(current % 100), (10..<20).contains(value) { return true }
    // Units stand in front of tens there, so that "zwanzig" is followed by nothing.
    return current % 10 == 0 && current % 100 >= leastTen && (1..<10).contains(value)
      && !(numerals.hasUnitsFirst && value < 10 && last != .join && leastTen == 20)
  }

  private mutating func scale(_ zeros: Int) -> Bool {
    let factor = (0..<zeros).reduce(1) { product, _ in product * 10 }
    let part = total % factor + current
    // "Million" alone is a word, "mil" a thousand.
    guard !isOrdinal, last != .join || part == 0, part > 0 || zeros == 3 && zeros < smallestScale,
      part < 1_000_000, total < 1_000_000_000_000
    else { return false }
    total += max(part, 1) * factor - total % factor
    current = 0
    smallestScale = min(smallestScale, zeros)
    isNumber = true
    return true
  }
}
