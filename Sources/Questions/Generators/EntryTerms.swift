import Grammar

/// Entries whose statement tells what happens where a term is used.
extension EntryGenerator {
  /// "Strike-slip fault: two blocks slide past each other" under "Kinds of fault".
  func called(_ point: Outline.Point, _ statement: Reading?) -> Entry? {
    guard let label = point.label, let statement, !point.definitions.contains(where: { $0.shape != .label }),
      isUnder(Self.announcing),
      occasion.map({ $0.kind == .matter }) ?? true, isTerm(label), let sentence = point.sentences.first,
      sentence.text.first?.isLowercase == true, isStatement(statement)
    else { return nil }
    var text = sentence.text.split(separator: ";").first.map { String($0).withoutLastStop } ?? ""
    for example in [", e.g. ", " (e.g. ", ", for example ", ", as in "] {
      if let range = text.firstRange(of: example) { text = String(text[..<range.lowerBound]) }
    }
    guard (4...18).contains(text.wordCount), !text.contains(where: { $0.isNumber || "():\"“".contains($0) }),
      Set(Checks.contentStems(label)).isDisjoint(with: Checks.contentStems(text))
    else { return nil }
    return Entry(question: "what is it called when \(text)", answer: label, score: 0.5)
  }

  /// One thing, called by up to three words.
  private func isTerm(_ label: String) -> Bool {
    guard (1...3).contains(label.wordCount), LocalTopic.isTopic(label), !Noun.isPlural(label),
      label.allSatisfy({ $0.isLetter || " -".contains($0) }), let last = label.lowercased().words.last
    else { return false }
    return Lexicon.isWord(last.split(separator: "-").last.map(String.init) ?? last)
  }

  /// Does it begin with its subject, say what happens in general, and hang on nothing that stands elsewhere?
  private func isStatement(_ reading: Reading) -> Bool {
    guard let root = reading.parse.roots.first,
      let subject = reading.children(root, .nsubj, .nsubjpass).first, reading[subject].tag.isNoun,
      reading.parse.subtree(of: subject).first == 0
    else { return false }
    let finite = reading.children(root, .aux, .auxpass).first ?? root
    return [.verbThirdPerson, .verbPresent].contains(reading[finite].tag)
      && !reading.dangling.contains { reading.lower($0) != "one" && reading.isUnclear($0) }
      && !reading.parse.tokens.contains { $0.tag.isName }
  }

  /// What headings say over terms.
  private static let announcing: Set = [
    "kinds", "types", "forms", "modes", "varieties", "terms", "words", "vocabulary", "glossary", "definitions",
    "effects", "processes", "phenomena", "mechanisms", "concepts", "disorders", "fallacies", "biases", "errors",
  ]
}
