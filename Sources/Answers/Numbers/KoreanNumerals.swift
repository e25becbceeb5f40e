/// Korean's own numerals, with which things, years of age and hours are counted: 스물한 살, 두 시.
enum KoreanNumerals {
  /// The number at the front of a word, and how many characters it has.
  ///
  /// - Parameters:
  ///   - word: the word to its end.
  ///   - next: the word behind it.
  static func number(at word: String, before next: String) -> (value: Int, length: Int)? {
    var rest = word[...]
    var value = 0
    if let (text, ten) = tens.first(where: { rest.hasPrefix($0.0) }) {
      value = ten
      rest = rest.dropFirst(text.count)
    }
    let hasTen = value > 0
    var isWhole = true
    if let (text, one) = ones.first(where: { rest.hasPrefix($0.0) }) {
      value += one
      rest = rest.dropFirst(text.count)
      isWhole = !attributes.contains(text)
    }
    guard value > 0 else { return nil }
    let length = word.count - rest.count
    let isCounted = counters.contains { rest.isEmpty ? next.hasPrefix($0) : rest == $0 }
    // "한" and "열" alone are other words.
    let isSure = rest.isEmpty && (hasTen ? value % 10 != 0 || value > 10 : isWhole)
    return isCounted || isSure ? (value, length) : nil
  }

  private static let tens = [
    ("열", 10), ("스물", 20), ("스무", 20), ("서른", 30), ("마흔", 40), ("쉰", 50), ("예순", 60), ("일흔", 70), ("여든", 80),
    ("아흔", 90),
  ]
  private static let ones = [
    ("하나", 1), ("다섯", 5), ("여섯", 6), ("일곱", 7), ("여덟", 8), ("아홉", 9), ("둘", 2), ("셋", 3), ("넷", 4), ("한", 1),
    ("두", 2), ("세", 3), ("네", 4),
  ]
  private static let attributes: Set<String> = ["한", "두", "세", "네"]
  private static let counters = ["살", "명", "개", "시", "마리", "권", "번", "잔", "가지", "달", "사람"]
}
