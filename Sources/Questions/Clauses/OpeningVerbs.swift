import Grammar

/// The verb at the head of an order, which the parser takes for a name.
enum OpeningVerbs {
  /// "Require airlines to publish delays", read as if somebody called Require airlined.
  static func mended(_ tree: Parse) -> Parse {
    var tokens = tree.tokens
    guard tokens.count > 4, tokens[0].tag.isNoun, tokens[0].label == .nsubj, tokens[0].head == 1,
      case let verb = tokens[0].text.lowercased(), Verbs.isPlainVerb(verb),
      tokens[1].label == .root, tokens[1].tag == .verbThirdPerson, tokens[2].tag == .to,
      !Verbs.isForm(tokens[1].text) || Verbs.isAlsoNoun(tokens[1].text)
    else { return tree }
    for index in tokens.indices.dropFirst(2) where tokens[index].head == 1 {
      tokens[index] = tokens[index].hung(on: 0, as: tokens[index].label)
    }
    tokens[0] = tokens[0].hung(on: 0, as: .root, tag: .verbBase)
    tokens[1] = tokens[1].hung(on: 0, as: .dobj, tag: .nouns)
    return Parse(text: tree.text, tokens: tokens)
  }
}
