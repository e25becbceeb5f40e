/// Closed classes of English words, in lower case.
enum Words {
  static let articles: Set = ["a", "an", "the"]

  static let pronouns: Set = [
    "i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "he", "him", "his", "she", "her",
    "hers",
    "it", "its", "they", "them", "their", "theirs", "himself", "herself", "itself", "themselves", "ourselves",
    "yourself", "one", "ones", "oneself",
  ]

  static let demonstratives: Set = [
    "this", "these", "that", "those", "such", "both", "neither", "either", "here", "there",
  ]

  static let determiners: Set = articles.union([
    "its", "his", "her", "their", "our", "my", "your", "this", "that", "these", "those", "each", "every", "some", "any",
    "no", "all", "both", "several", "many", "much", "few", "most", "more", "less", "another", "other", "such", "same",
    "own", "'s", "certain", "various",
  ])

  static let prepositions: Set = [
    "of", "in", "on", "at", "to", "for", "from", "by", "with", "about", "into", "onto", "over", "under", "after",
    "before", "during", "since", "until", "till", "between", "among", "against", "as", "within", "without", "through",
    "throughout", "despite", "beyond", "along", "around", "like", "upon", "toward", "towards", "across", "behind",
    "per",
    "above", "below", "besides", "via", "off", "out", "up", "down", "near", "inside", "outside", "than", "including",
    "regarding", "concerning", "amid", "amidst", "owing", "due", "up", "alongside", "except", "unlike",
  ]

  static let conjunctions: Set = [
    "and", "or", "but", "nor", "so", "yet", "if", "unless", "because", "although", "though", "while", "whereas", "when",
    "whenever", "where", "wherever", "whether", "once", "that", "which", "who", "whom", "whose", "what", "how", "why",
  ]

  /// What a question begins with that isn't asked of one of several.
  static let questions: Set = ["when", "how", "why", "what", "who", "where"]

  static let auxiliaries: Set = [
    "is", "are", "was", "were", "am", "be", "been", "being", "do", "does", "did", "has", "have", "had", "having",
    "will",
    "would", "can", "could", "shall", "should", "may", "might", "must", "cannot", "can't", "don't", "doesn't", "didn't",
    "isn't", "aren't", "wasn't", "weren't", "won't", "wouldn't", "hasn't", "haven't", "hadn't", "couldn't", "shouldn't",
  ]

  static let adverbs: Set = [
    "not", "never", "also", "too", "very", "only", "just", "still", "already", "now", "then", "once", "twice", "soon",
    "again", "even", "almost", "nearly", "about", "roughly", "hardly", "perhaps", "however", "therefore", "instead",
    "together", "ago", "later", "earlier", "first", "finally", "yesterday", "today", "tomorrow", "away", "back",
    "sharply", "always", "often", "sometimes", "rather", "quite", "thus", "hence", "mostly", "mainly", "indeed",
    "meanwhile", "moreover", "furthermore", "additionally", "notably", "afterwards", "beforehand", "ever", "else",
    "well",
    "long", "far", "further", "none", "nobody", "nothing", "everybody", "everyone", "everything", "somebody", "someone",
    "something", "anybody", "anyone", "anything", "yes", "previously", "recently", "enough", "alone", "altogether",
  ]

  /// Words that carry no content of their own.
  static let function: Set = determiners.union(prepositions).union(conjunctions).union(auxiliaries).union(pronouns)
    .union(adverbs)

  /// Words that say who says, thinks or hopes something.
  static let attributions: Set = [
    "say", "warn", "argue", "claim", "deny", "insist", "believe", "hope", "fear", "think", "expect", "propose",
    "suggest", "predict", "allege", "assert", "estimate", "caution", "stress", "emphasize", "emphasise", "contend",
    "report", "promise", "announce", "maintain", "doubt", "object", "reply", "tell", "according", "view", "perceive",
    "regard", "mock", "complain", "acknowledge", "declare", "forecast", "repeat", "reiterate", "ask", "call",
  ]

  static let numbers: [String: Int] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  /// A small number in words: 3 is "three".
  static func spelled(_ number: Int) -> String {
    numbers.first { $0.value == number }?.key ?? String(number)
  }

  /// Singular nouns lose a plural's s: enough to compare two words.
  static func stem(_ word: String) -> String {
    let word = word.lowercased()
    for (end, new) in [("ies", "y"), ("es", ""), ("s", "")] where word.hasSuffix(end) {
      guard word.utf8.count - end.utf8.count >= 3, !word.hasSuffix("ss") else { continue }
      return word.dropLast(end.count) + new
    }
    return word
  }
}
