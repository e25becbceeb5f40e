import Grammar

@testable import Questions

/// What is wrong with a card that needs no understanding to see.
///
/// The checks are made anew here, not taken from the builder, so that one mistake isn't in both.
enum Fault: String, CaseIterable {
  case questionLength, noQuestionMark, answerLength, answerElsewhere, answerGiven, pronoun, auxiliary, unbalanced

  /// All that is wrong with a card.
  ///
  /// - Parameter source: the text of its point.
  static func all(in candidate: Candidate, of source: String) -> [Fault] {
    let question = candidate.question
    let words = Self.words(question)
    let answers = candidate.answer.texts.map(Self.words)
    var found: [Fault] = []
    if !(4...25).contains(question.split(separator: " ").count) { found.append(.questionLength) }
    if candidate.kind != .cloze, !question.hasSuffix("?") { found.append(.noQuestionMark) }
    if answers.contains(where: { !(1...12).contains($0.count) }) { found.append(.answerLength) }
    let said = Set(Self.words(source))
    if answers.contains(where: { !said.isSuperset(of: $0) }) { found.append(.answerElsewhere) }
    let content = answers.flatMap { $0 }.filter { !small.contains($0) }
    if !content.isEmpty, Set(words).isSuperset(of: content) { found.append(.answerGiven) }
    if beginsWithPronoun(words) { found.append(.pronoun) }
    if candidate.kind != .cloze, hasWrongForm(question) { found.append(.auxiliary) }
    if ([question] + candidate.answer.texts).contains(where: isUnbalanced) { found.append(.unbalanced) }
    return found
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  private static let small: Set = [
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "from", "by", "with", "and", "or", "is", "are", "was",
    "were", "be", "its", "his", "her", "their", "that", "which", "who", "not", "s",
  ]

  private static let pronouns: Set = ["it", "he", "she", "they", "this", "these", "those", "him", "them"]

  private static let auxiliaries: Set = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "will", "would", "can", "could", "may",
    "might", "must", "should",
  ]

  /// Is a pronoun the first word, or what the first auxiliary's subject begins with?
  private static func beginsWithPronoun(_ words: [String]) -> Bool {
    guard let first = words.first else { return true }
    if pronouns.contains(first) { return true }
    guard let auxiliary = words.firstIndex(where: auxiliaries.contains), auxiliary + 1 < words.count else {
      return false
    }
    return pronouns.contains(words[auxiliary + 1])
  }

  /// "What did she raised?"
  private static func hasWrongForm(_ question: String) -> Bool {
    let tree = Derivation.parse(question)
    return tree.tokens.contains { token in
      guard token.label == .aux, ["did", "does", "do"].contains(token.text.lowercased()) else { return false }
      let verb = tree.tokens[token.head]
      return verb.tag.isVerb && verb.text.lowercased() != verb.lemma.lowercased()
    }
  }

  private static func isUnbalanced(_ text: String) -> Bool {
    for (open, close) in [("(", ")"), ("[", "]"), ("“", "”")] as [(Character, Character)]
    where text.count(where: { $0 == open }) != text.count(where: { $0 == close }) {
      return true
    }
    return !text.count { $0 == "\"" }.isMultiple(of: 2) || !text.count { $0 == "`" }.isMultiple(of: 2)
  }
}
