import Grammar

/// Nouns that are neither people nor bodies, although a dictionary has them as such.
extension Interrogative {
  /// "The language was related to Etruscan": to another one.
  static func isRelated(_ head: Int, in reading: Reading) -> Bool {
    guard reading[head].label == .pobj, reading[head].tag == .name,
      ["to", "from"].contains(reading.lower(reading[head].head)), let verb = reading.verb(above: head)
    else { return false }
    return ["relate", "descend", "derive", "be", "compare"].contains(reading[verb].lemma)
      && reading.children(verb, .nsubj, .nsubjpass).contains {
        ["language", "dialect", "tongue"].contains(reading[$0].lemma)
      }
  }

  /// "Fixer was poured in", "developer may cause eczema": no single person stands without an article.
  static func isSubstance(_ head: Int, in reading: Reading) -> Bool {
    let word = reading.lower(head)
    guard reading[head].tag == .noun || reading[head].tag == .name && Lexicon.isWord(word),
      word.hasSuffix("er") || word.hasSuffix("or"),
      [.nsubj, .nsubjpass, .dobj].contains(reading[head].label),
      reading[head].tag == .noun || reading[head].text == reading[head].text.uppercased(),
      !Lexicon.isTitle(reading[head].text)
    else { return false }
    return reading.children(head, .det, .poss, .nummod, .compound, .appos, .conj, .amod, .prep).isEmpty
  }
}
