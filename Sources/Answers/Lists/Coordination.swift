/// Two phrases around one word that joins: "shortage of grain and high taxes".
struct Coordination {
  private let words: [Word]
  private let rules: Comparison
  private static let longest = 5

  init(_ words: [Word], _ rules: Comparison) {
    self.words = words.filter { !$0.isArticle }
    self.rules = rules
  }

  /// Whether a typed text has the two phrases in the other order.
  ///
  /// Neither may deny or point to the other.
  func isTurned(in typed: [Word]) -> Bool {
    let given = typed.filter { !$0.isArticle }
    guard words.count == given.count, (4...(2 * Self.longest + 1)).contains(words.count) else { return false }
    let places = words.indices.filter { isJoint(words[$0]) }
    guard let place = places.first, places.count == 1 else { return false }
    let parts = [Array(words[..<place]), Array(words[(place + 1)...])]
    guard parts.allSatisfy({ (1...Self.longest).contains($0.count) && isThing($0) }),
      !isDecisive(parts[0][0]) || isDecisive(parts[1][0])
    else { return false }
    return zip(parts[1] + [words[place]] + parts[0], given).allSatisfy { $0.isSame(as: $1, rules) }
  }

  private func isJoint(_ word: Word) -> Bool {
    guard word.kind == .letters else { return false }
    return rules.language.isEnglish
      ? word.text == "and" || word.text == "or"
      : Conjunctions.words(of: rules.language).contains(Substring(word.shown.lowercased()))
  }

  private func isThing(_ part: [Word]) -> Bool {
    guard part.allSatisfy({ $0.kind == .letters && !rules.language.denies($0) }) else { return false }
    guard rules.language.isEnglish else { return true }
    return !part.contains { Self.pointing.contains($0.text) } && part[0].role != .lead
  }

  /// Whether a word in front of both may say something of both: "only rain and snow".
  private func isDecisive(_ word: Word) -> Bool {
    rules.language.isEnglish && FunctionWords.isDecisive(word.text)
  }

  private static let pointing: Set<String> = [
    "he", "she", "it", "they", "him", "her", "them", "his", "its", "their", "this", "that", "these", "those", "then",
    "so", "thus", "which", "who", "whose", "other", "another", "former", "latter", "both", "between", "to",
  ]
}
