/// English words that join others, and say little by themselves.
enum FunctionWords {
  /// Whether a sentence means the same without this word.
  static func isNeutral(_ word: String) -> Bool { neutral.contains(word) }

  /// Whether a word turns or bounds what the sentence says, so that one more or one less makes another sentence.
  static func isDecisive(_ word: String) -> Bool { decisive.contains(word) }

  /// Whether a part that begins with this word may stand at another place of the sentence.
  static func startsAdverbial(_ word: String) -> Bool { adverbial.contains(word) }

  /// Prepositions and verbs that don't stand inside the items of a list.
  static func joins(_ word: String) -> Bool { adverbial.contains(word) || joining.contains(word) }

  private static let neutral: Set<String> = [
    "the", "a", "an", "of", "in", "on", "at", "to", "for", "is", "are", "was", "were", "be", "been", "being", "has",
    "have",
    "had", "that", "which", "who", "it", "its", "they", "their", "he", "his", "she", "her", "this", "these", "those",
    "and",
    "also", "very", "really", "there", "so", "such", "as", "do", "did", "does", "will", "would", "then", "just", "with",
    "because", "since", "into", "order", "we", "our", "i", "you", "your", "any", "being", "them", "him", "some",
  ]
  private static let decisive: Set<String> = [
    "not", "no", "never", "none", "neither", "nor", "nothing", "nobody", "nowhere", "without", "against", "from",
    "before",
    "after", "above", "below", "under", "over", "only", "few", "fewer", "less", "more", "most", "least", "all", "every",
    "always", "hardly", "barely", "almost", "former", "anti", "pro", "non", "un", "must", "may", "might", "can",
    "could",
    "should", "if", "unless", "except", "instead", "but", "fails", "failed", "refused", "stopped", "denied", "half",
    "outside", "inside", "off", "up", "down", "by", "until", "higher", "lower", "or",
  ]
  private static let adverbial: Set<String> = [
    "in", "on", "at", "during", "before", "after", "since", "until", "because", "when", "while", "for", "by", "with",
    "from", "under", "if", "as", "near", "through", "throughout", "despite", "yesterday", "today", "last", "next",
  ]
  private static let joining: Set<String> = [
    "of", "to", "is", "are", "was", "were", "that", "which", "between", "both", "not",
  ]
}
