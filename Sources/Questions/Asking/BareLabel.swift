/// Words that only name a place in the paper: "R1", "issue (a)", "Table 3".
struct BareLabel {
  /// The codes that the text's items are numbered by.
  let codes: Set<String>

  /// Why a candidate that names an item by its label can't be asked; nil if none does.
  func refusal(of candidate: Candidate) -> Refusal? {
    if candidate.answer.texts.allSatisfy(isOne) { return .vague }
    // "Who objected to R2?"
    return codes.contains { Checks.contains(candidate.question, $0) } ? .vague : nil
  }

  private func isOne(_ answer: String) -> Bool {
    if codes.contains(answer.filter { !"()[]".contains($0) }) { return true }
    var words = answer.words[...]
    if let first = words.first, Words.articles.contains(first) { words = words.dropFirst() }
    guard let first = words.first, let last = words.last else { return false }
    if words.count == 1 { return answer.hasPrefix("(") && isDesignation(first) }
    return words.count == 2 && Self.kinds.contains(first) && isDesignation(last)
  }

  private func isDesignation(_ word: String) -> Bool {
    word.count == 1 || word.isRomanNumber || word.utf8.count <= 2 && word.isAllDigits
  }

  private static let kinds: Set = [
    "issue", "option", "table", "figure", "fig", "item", "point", "question", "paragraph", "recommendation", "finding",
    "objection", "ground", "scenario", "exhibit", "slide", "page", "box", "step",
  ]
}
