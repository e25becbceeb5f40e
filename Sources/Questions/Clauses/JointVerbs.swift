import Grammar

/// Verbs that the parser takes for nouns, or for what another verb reports.
enum JointVerbs {
  /// "Keeps the old quotas and obliges each side …": no noun has a new phrase right behind it.
  static func mended(_ tree: Parse) -> Parse {
    var tokens = tree.tokens
    for noun in tokens.indices where isVerb(noun, tree) {
      guard let verb = verb(above: noun, tree) else { continue }
      let joint = noun - 1
      tokens[joint] = tokens[joint].hung(on: verb, as: .cc)
      tokens[noun] = tokens[noun].hung(on: verb, as: .conj, tag: .verbThirdPerson)
      let object = tree.tokens[noun + 1].head
      for index in tokens.indices where index > noun && tokens[index].head <= noun && tokens[index].label != .punct {
        let isPurpose = [.relcl, .acl].contains(tokens[index].label) && tokens[index].tag == .verbBase
        tokens[index] = tokens[index].hung(
          on: noun, as: index == object ? .dobj : isPurpose ? .xcomp : tokens[index].label)
      }
    }
    for verb in tokens.indices {
      raise(verb, tree, &tokens)
      part(verb, tree, &tokens)
    }
    return tokens == tree.tokens ? tree : Parse(text: tree.text, tokens: tokens)
  }

  /// "Employs 19 women and exports soap", read as if it employed exports.
  private static func part(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    guard index > 1, index + 1 < tokens.count, tokens[index].tag == .nouns, tokens[index].label == .compound,
      ["and", "but"].contains(tokens[index - 1].text), Verbs.isFinite(tokens[index].text),
      !["arms", "sports", "means", "works", "grounds", "sales"].contains(tokens[index].text),
      case let object = tokens[index].head, object == index + 1, tokens[object].label == .conj,
      tokens[object].tag == .noun, tree.subtree(of: object).first == index,
      let verb = verb(above: object, tree), verb < index - 1
    else { return }
    tokens[index - 1] = tokens[index - 1].hung(on: verb, as: .cc)
    tokens[index] = tokens[index].hung(on: verb, as: .conj, tag: .verbThirdPerson)
    tokens[object] = tokens[object].hung(on: index, as: .dobj)
    for child in tree.children[verb] where child > object && [.prep, .npadvmod, .advmod].contains(tokens[child].label) {
      tokens[child] = tokens[child].hung(on: index, as: tokens[child].label)
    }
  }

  /// "The sign, which shows a saint, hangs from a hook", read as if the sign showed that a saint hangs.
  private static func raise(_ verb: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let relative = tokens[verb].head
    guard tokens[verb].label == .ccomp, relative < verb, tokens[relative].label == .relcl,
      case let noun = tokens[relative].head, tokens[noun].label == .root, tokens[noun].tag.isNoun
    else { return }
    let below = tree.children[verb]
    guard !below.contains(where: { tokens[$0].label == .mark }),
      let object = below.first(where: { tokens[$0].label == .nsubj && $0 < verb })
    else { return }
    let start = below.first { [.aux, .auxpass].contains(tokens[$0].label) } ?? verb
    guard tokens[start - 1].text == "," else { return }
    tokens[object] = tokens[object].hung(on: relative, as: .dobj)
    tokens[verb] = tokens[verb].hung(on: verb, as: .root)
    tokens[noun] = tokens[noun].hung(on: verb, as: .nsubj)
  }

  private static func isVerb(_ index: Int, _ tree: Parse) -> Bool {
    let tokens = tree.tokens
    guard index > 1, index + 2 < tokens.count, tokens[index].tag == .nouns, tokens[index].label == .conj,
      ["and", "but"].contains(tokens[index - 1].text), tokens[index].text.hasSuffix("s"),
      [.determiner, .possessivePronoun].contains(tokens[index + 1].tag), tokens[index + 1].head != index
    else { return false }
    // "Hails and storms every year".
    let object = tokens[index + 1].head
    return object > index + 1 && !tokens[object].tag.isName && Lexicon.type(ofNoun: tokens[object].lemma) != .time
  }

  /// The verb in the third person whose object a noun is joined to.
  private static func verb(above noun: Int, _ tree: Parse) -> Int? {
    var place = noun
    while tree.tokens[place].head < place, !tree.tokens[place].tag.isVerb { place = tree.tokens[place].head }
    return tree.tokens[place].tag == .verbThirdPerson ? place : nil
  }
}
