/// English words that two words make up, with the apostrophe or without.
enum Contraction {
  /// The words in a folded word: `don't` is do and not, `it's` is it and is; other apostrophes go.
  static func parts(of word: String) -> [String] {
    if let parts = whole[word] { return parts }
    guard word.contains("'") else { return bareNegations.contains(word) ? negated(String(word.dropLast(1))) : [word] }
    if word.hasSuffix("n't") { return negated(String(word.dropLast(2))) }
    for (ending, verb) in endings where word.hasSuffix(ending) {
      return [String(word.dropLast(ending.count)), verb]
    }
    if word.hasSuffix("'s"), pronouns.contains(String(word.dropLast(2))) { return [String(word.dropLast(2)), "is"] }
    let plain = word.replacing("'", with: "")
    return bareNegations.contains(plain) ? negated(String(plain.dropLast(1))) : [plain]
  }

  private static let whole = [
    "cannot": ["can", "not"], "can't": ["can", "not"], "cant": ["can", "not"], "wont": ["will", "not"],
    "won't": ["will", "not"], "shan't": ["shall", "not"],
  ]
  private static let endings = [("'re", "are"), ("'ll", "will"), ("'ve", "have"), ("'m", "am")]
  private static let pronouns: Set<String> = [
    "it", "he", "she", "that", "this", "there", "here", "what", "who", "where", "how", "when",
  ]
  private static let bareNegations: Set<String> = [
    "dont", "doesnt", "didnt", "isnt", "arent", "wasnt", "werent", "hasnt", "havent", "hadnt", "shouldnt", "wouldnt",
    "couldnt",
  ]

  /// From `don` or `doesn`, where the n is the negation's.
  private static func negated(_ stem: String) -> [String] { [String(stem.dropLast()), "not"] }
}
