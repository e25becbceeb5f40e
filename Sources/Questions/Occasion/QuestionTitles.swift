import Grammar

/// What a title that asks something is about.
extension OccasionFinder {
  /// "The Strand Sound inquiry" of "What the Strand Sound inquiry found".
  static func asked(by part: String) -> String? {
    let words = part.split(separator: " ").map(String.init)
    guard words.count > 3, Words.questions.contains(words[0].lowercased()), words[1].lowercased() == "the",
      let verb = words.indices.dropFirst(3).first(where: { Verbs.isFinite(words[$0].lowercased()) })
    else { return nil }
    return "The " + words[2..<verb].joined(separator: " ")
  }

  /// What a question is about: the vicuña of "Who earns from the vicuña?", "Benin's motorcycle taxis" of whether they
  /// should go electric.
  func questioned(_ text: String) -> String? {
    let parts = text.dropLast().split(separator: " ").map(String.init)
    // "Steel without coal?"
    if !text.dropLast().description.hasVerb(in: .english),
      !parts.contains(where: { Words.questions.contains($0.lowercased()) })
    {
      return String(text.dropLast())
    }
    // "Does the rent brake work?"
    if parts.count > 3, Words.auxiliaries.contains(parts[0].lowercased()), Verbs.isForm(parts[parts.count - 1]) {
      // "Will the harbour tunnel help trade?"
      let verb = Verbs.isAlsoNoun(parts[parts.count - 1]) && parts.count > 4 && Verbs.isForm(parts[parts.count - 2])
      return parts[1..<(parts.count - (verb ? 2 : 1))].joined(separator: " ")
    }
    let tree = Reading(parse(text), line: 1, isFirstCommon: true)
    let nouns = tree.parse.tokens.indices.filter {
      tree[$0].tag.isNoun && [.nsubj, .nsubjpass, .dobj, .pobj].contains(tree[$0].label)
    }
    if let head = nouns.max(by: { tree.core(of: $0).count < tree.core(of: $1).count }) {
      return tree.wording(tree.core(of: head))
    }
    // A word that the tagger doesn't know behind a preposition.
    guard let joint = parts.lastIndex(where: { Words.prepositions.contains($0.lowercased()) }),
      case let rest = parts[(joint + 1)...], (1...5).contains(rest.count)
    else { return nil }
    return rest.joined(separator: " ")
  }
}
