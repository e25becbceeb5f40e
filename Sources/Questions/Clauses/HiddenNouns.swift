import Grammar

/// Nouns that the tagger takes for adjectives or adverbs: "a persistent high over the plains".
enum HiddenNouns {
  static func mended(_ tree: Parse) -> Parse {
    var tokens = tree.tokens
    for index in tokens.indices where isNoun(index, tree) {
      let token = tokens[index]
      tokens[index] = token.hung(on: token.head, as: token.label, tag: .noun)
    }
    return tokens == tree.tokens ? tree : Parse(text: tree.text, tokens: tokens)
  }

  /// Does a word stand where nouns do, behind "a" or behind a noun of its own, and may it be one?
  private static func isNoun(_ index: Int, _ tree: Parse) -> Bool {
    let token = tree.tokens[index]
    guard [.adjective, .adverb].contains(token.tag), [.nsubj, .nsubjpass, .dobj, .pobj].contains(token.label),
      token.text.first?.isLowercase == true
    else { return false }
    if isUnheard(index, tree) { return true }
    guard Lexicon.type(ofNoun: token.text) != nil else { return false }
    if tree.children[index].contains(where: { tree.tokens[$0].label == .compound && tree.tokens[$0].tag.isCommonNoun })
    {
      return true
    }
    guard let first = tree.subtree(of: index).first, first < index else { return false }
    return ["a", "an"].contains(tree.tokens[first].text.lowercased())
  }

  /// "Rejected the embitterment", "two grams per kilopascal": a word that ends as no adjective does, or one behind
  /// "per" that no dictionary has.
  private static func isUnheard(_ index: Int, _ tree: Parse) -> Bool {
    let word = tree.tokens[index].text
    if word.count > 7, ["ment", "ness", "tion", "sion", "ship", "ance", "ence"].contains(where: word.hasSuffix) {
      return true
    }
    return tree.tokens[tree.tokens[index].head].text.lowercased() == "per" && !Lexicon.isWord(word)
  }
}
