import Grammar

extension Definition {
  /// What stands behind a term where terms are announced: "Proposition: what is said or believed", "Tiller: work so
  /// light that children did it", "Felling = cutting down a tree".
  static func said(of point: Outline.Point, under heading: String) -> Definition? {
    guard heading.lowercased().words.contains(where: DefinitionGenerator.glossaries.contains),
      let sentence = point.sentences.first, sentence.text.last != "?",
      case let halves = sentence.text.split(separator: " = ", maxSplits: 1).map(String.init),
      let term = point.label ?? (halves.count == 2 ? halves[0] : nil), (1...5).contains(term.wordCount)
    else { return nil }
    let meaning = (point.label == nil ? halves[1] : sentence.text).withoutLastStop
    let words = meaning.words
    if ["what", "whatever", "whoever"].contains(words.first ?? "") {
      return Definition(
        term: term, meaning: meaning.firstRange(of: ", ").map { String(meaning[..<$0.lowerBound]) } ?? meaning,
        shape: .label, line: sentence.line)
    }
    guard (3...20).contains(words.count), meaning.first?.isLowercase == true, !meaning.contains("="),
      isDoing(words) || isThing(words)
    else { return nil }
    return Definition(term: term, meaning: meaning, shape: .label, line: sentence.line)
  }

  /// "Cutting down a tree": a participle before what it is done to.
  private static func isDoing(_ words: [String]) -> Bool {
    guard words[0].hasSuffix("ing"), words[0].utf8.count > 5, Verbs.isForm(words[0]) else { return false }
    return Words.determiners.contains(words[1]) || Words.prepositions.contains(words[1])
      || Words.determiners.contains(words[2])
  }

  /// A noun near the beginning, and no verb but in a clause behind it.
  private static func isThing(_ words: [String]) -> Bool {
    let isOrder = Verbs.isForm(words[0]) && (!Verbs.isAlsoNoun(words[0]) || Words.determiners.contains(words[1]))
    guard !Words.function.contains(words[0]), !Words.prepositions.contains(words[0]), !isOrder,
      words.prefix(3).contains(where: { Lexicon.type(ofNoun: $0) != nil || Verbs.isAlsoNoun($0) })
    else { return false }
    let clause = words.firstIndex { opening.contains($0) } ?? words.count
    return !words[..<clause].contains {
      Words.auxiliaries.contains($0) || Verbs.isFinite($0) && !Verbs.isAlsoNoun($0) && !$0.hasSuffix("ed")
    }
  }

  private static let opening: Set = ["which", "that", "who", "whose", "whom", "where", "when"]
}
