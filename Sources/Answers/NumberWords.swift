/// Numbers in English words.
enum NumberWords {
  /// The value in digits of a single folded number word, nil for every other word.
  static func value(of word: String) -> String? { values[word] }

  /// Whether a word counts or orders: one that does is never a slip for another one.
  static func isNumber(_ word: String) -> Bool { values[word] != nil || others.contains(word) }

  private static let small = [
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
  ]
  private static let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
  private static let values: [String: String] = {
    var result: [String: String] = [:]
    for (value, word) in small.enumerated() { result[word] = String(value) }
    for (index, word) in tens.enumerated() { result[word] = String((index + 2) * 10) }
    return result
  }()
  private static let others: Set<String> = [
    "hundred", "thousand", "million", "billion", "trillion", "quadrillion", "hundredth", "thousandth", "millionth",
    "billionth", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth",
    "nineteenth", "twentieth", "thirtieth", "fortieth", "fiftieth", "sixtieth", "seventieth", "eightieth",
    "ninetieth", "millions", "billions", "thousands",
  ]
}
