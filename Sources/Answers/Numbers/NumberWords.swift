/// Numbers in English words.
enum NumberWords {
  /// The value of a folded word that counts: `seven`, `seventy`.
  static func value(of word: String) -> Int? { cardinals[word] }

  /// The value of a folded word that orders: `seventh`.
  static func place(of word: String) -> Int? { ordinals[word] }

  /// How many zeros a word adds: 6 for `million`.
  static func zeros(of word: String) -> Int? { scales[word] }

  /// What a fraction divides by: 3 for `third` and `thirds`.
  static func divisor(of word: String) -> Int? {
    if let known = divisors[word] { return known }
    guard let place = ordinals[word.hasSuffix("s") ? String(word.dropLast()) : word], (3...20).contains(place) else {
      return nil
    }
    return place
  }

  /// Whether a word counts or orders: one that does is never a slip for another one.
  static func isNumber(_ word: String) -> Bool {
    cardinals[word] != nil || ordinals[word] != nil || scales[word] != nil || others.contains(word)
      || (word.hasSuffix("s") && isNumber(String(word.dropLast())))
  }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let smallPlaces = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
    "twelfth",
  ]
  private static let cardinals: [String: Int] = {
    var result: [String: Int] = [:]
    for (value, word) in small.enumerated() { result[word] = value }
    for (index, word) in tens.enumerated() { result[word] = (index + 2) * 10 }
    return result
  }()
  private static let ordinals: [String: Int] = {
    var result = ["hundredth": 100]
    for (index, word) in smallPlaces.enumerated() { result[word] = index + 1 }
    for value in 13..<20 { result[small[value] + "th"] = value }
    for (index, word) in tens.enumerated() { result[word.dropLast() + "ieth"] = (index + 2) * 10 }
    return result
  }()
  private static let scales = [
    "thousand": 3, "million": 6, "billion": 9, "trillion": 12, "quadrillion": 15, "mn": 6, "mln": 6, "bn": 9, "tn": 12,
    "trn": 12,
  ]
  private static let divisors = ["half": 2, "halves": 2, "quarter": 4, "quarters": 4]
  private static let others: Set<String> = ["hundred", "dozen", "thousandth", "millionth", "billionth"]
}
