import Grammar

/// Asks for a term by its definition, and for the definition by its term.
struct DefinitionGenerator {
  /// - Parameters:
  ///   - subject: what the whole text is about: nobody asks for its name.
  ///   - statement: the point's first sentence: what has a verb of its own defines no label.
  ///   - heading: what the point stands under, which may announce terms.
  func candidates(
    of point: Outline.Point, subject: String?, statement: Reading? = nil, heading: String = ""
  ) -> [Candidate] {
    let isStatement = statement.map(Self.isStatement) ?? false
    let isGlossary = point.label == nil && heading.lowercased().words.contains(where: Self.glossaries.contains)
    if let meaning = ErrorMessage(point) { return [meaning.candidate] }
    let own = point.definitions
    let said = own.isEmpty ? Definition.said(of: point, under: heading).map { [$0] } ?? [] : []
    let plain = own.isEmpty && said.isEmpty && isGlossary ? point.sentences.compactMap(Definition.plain) : said
    return (own + plain).flatMap { definition -> [Candidate] in
      if definition.shape == .label, isStatement, said.isEmpty { return [] }
      // "Drawn up by: the harbour office".
      if Words.prepositions.contains(definition.term.words.last ?? "") { return [] }
      var meaning = (definition.meaning.split(separator: ";").first.map(String.init) ?? "").tidied
      // "A bank that a river builds, as the Po does": an example.
      if let example = meaning.firstRange(of: #/, as [^,]+ do(es)?$/#) {
        meaning = String(meaning[..<example.lowerBound])
      }
      // "…, e.g. a heron".
      if let example = meaning.firstRange(of: #/, (e\.g\.|for example|for instance),? .+$/#) {
        meaning = String(meaning[..<example.lowerBound])
      }
      // "…, about 90 km": how much that is says no more of what it is.
      if let amount = meaning.firstRange(of: #/, (?:about|roughly|some|around|approximately|nearly|i\.e\.) \d[^,]*$/#) {
        meaning = String(meaning[..<amount.lowerBound])
      }
      if meaning.wordCount > 20 { meaning = Self.withoutAside(meaning) }
      guard meaning.wordCount >= (plain.isEmpty ? 3 : 2), definition.term.wordCount <= 5 else { return [] }
      // "Not signed: an accord on fishing".
      if ["not", "no"].contains(definition.term.lowercased().words.first ?? "") { return [] }
      if definition.shape == .label, !isGlossary, Self.isValue(meaning, of: definition.term) { return [] }
      switch definition.shape {
      case .contrast:
        return [candidate("What is the term for those that \(meaning)?", definition.term, definition, 0.3)]
      case .verb, .label:
        // "A horizon" has its sister "B horizon".
        let term = definition.shape == .label ? definition.term : Self.plain(definition.term)
        var made: [Candidate] = []
        if meaning.hasPrefix("that ") {
          // "Green means that all is well, yellow that the battery is low."
          if let next = meaning.firstRange(of: #/, (and )?\w+ that /#) {
            meaning = String(meaning[..<next.lowerBound])
          }
          return [candidate("Which term means \(meaning)?", term, definition, 0.84)]
        }
        let isSubject = subject.map { $0.lowercased() == term.lowercased() } ?? false
        if meaning.wordCount <= 20, !isSubject {
          made.append(candidate("What is the term for \(meaning)?", term, definition, 0.84))
        }
        if meaning.wordCount <= 12 {
          let isPlural =
            Noun.isPlural(term.split(separator: " ").last.map(String.init) ?? term) && definition.shape == .verb
          made.append(
            candidate(
              said.isEmpty
                ? "What \(isPlural ? "are" : "is") \(Self.articled(definition.term, isPlural))?"
                : "What is meant by \(Self.articled(definition.term, isPlural))?", meaning, definition, 0.6))
        }
        return made
      }
    }
  }

  /// "Seat: the sacred island of Delos": what a common label has for its value, not what it means.
  private static func isValue(_ meaning: String, of term: String) -> Bool {
    let words = meaning.split(separator: " ")
    guard words.first?.lowercased() == "the", Lexicon.isWord(term.lowercased()) else { return false }
    // As far as the noun and what "of" joins to it: not "the distance at which one AU …".
    let head = words.dropFirst().prefix(5).prefix { word in
      !["which", "that", "at", "in", "between", "from", "to", "by", "for"].contains(word.lowercased())
    }
    let end = head.first { $0.hasSuffix(",") } ?? head.last
    return end.map { $0.first?.isUppercase == true && !Lexicon.isWord($0.lowercased().filter(\.isLetter)) } ?? false
  }

  static let glossaries: Set = ["words", "terms", "terminology", "vocabulary", "glossary", "definitions"]

  /// "A code that begins with K means that …", "the pitch of a siren falls": it has a subject and a verb of its own.
  private static func isStatement(_ reading: Reading) -> Bool {
    reading.parse.roots.contains { root in
      let subject = reading.children(root, .nsubj, .nsubjpass).first.flatMap { reading.parse.subtree(of: $0).first }
      // "The policy of closing ports, kept up for two centuries" has only a participle.
      return subject == 0 && [.verbThirdPerson, .verbPresent, .verbPast].contains(reading[root].tag)
        && !(reading[root].tag == .verbPast && reading[root - 1].text == ",")
    }
  }

  /// "A spell, lasting some months, in which …" without what stands between its first two commas.
  private static func withoutAside(_ meaning: String) -> String {
    let pieces = meaning.split(separator: ",", maxSplits: 2)
    guard pieces.count == 3, pieces[1].split(separator: " ").first?.hasSuffix("ing") == true else { return meaning }
    return String(pieces[0] + pieces[2])
  }

  private func candidate(_ question: String, _ answer: String, _ definition: Definition, _ score: Double) -> Candidate {
    Candidate(kind: .definition, text: question, answer: .text(answer), line: definition.line, score: score)
  }

  private static func plain(_ term: String) -> String {
    for article in ["A ", "An ", "The ", "a ", "an ", "the "] where term.hasPrefix(article) {
      return String(term.dropFirst(article.count))
    }
    return term
  }

  private static func articled(_ term: String, _ isPlural: Bool) -> String {
    term.prefix(1).lowercased() + term.dropFirst() == term || term.dropFirst().contains(where: \.isUppercase)
      ? term : term.prefix(1).lowercased() + term.dropFirst()
  }
}
