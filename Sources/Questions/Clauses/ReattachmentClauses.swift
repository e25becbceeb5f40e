import Grammar

/// Ends of clauses that the parser hangs on the wrong head.
extension Reattachment {
  /// "Put tides down to the Earth's motion": one phrase, of which no part can be left out.
  static func join(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    guard tokens[index].label == .prt, tokens[index].tag == .particle, index + 1 < tokens.count,
      tokens[index + 1].label == .prep
    else { return }
    let verb = tokens[index].head
    // "Put tides down to …", where the tree hangs "to" on the verb.
    let isParted =
      tokens[index + 1].head == verb && tokens[index].text == "down" && tokens[index + 1].text == "to"
      && tree.children[verb].contains { tokens[$0].label == .dobj && $0 < index }
    guard tokens[index + 1].head == index || isParted else { return }
    tokens[index + 1] = tokens[index + 1].hung(on: index, as: .prep)
    tokens[index] = tokens[index].hung(on: verb, as: .prep, tag: .preposition)
  }

  /// "Train officers free of charge": it's the training that is free.
  static func free(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let noun = tokens[index].head
    guard tokens[index].lemma == "free", index > noun, tokens[noun].label == .dobj, index + 2 < tokens.count,
      tokens[index + 1].text == "of", tokens[index + 2].text == "charge"
    else { return }
    tokens[index] = tokens[index].hung(on: tokens[noun].head, as: .advmod, tag: .adverb)
  }

  /// "After a hole the size of a rink opened", read as a time after a hole.
  static func open(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    guard tokens[index].label == .prep, ["after", "before", "until", "since"].contains(tokens[index].text),
      let noun = tree.children[index].first(where: { tokens[$0].label == .pobj }),
      let end = tree.subtree(of: index).last, end + 1 < tokens.count,
      let verb = tree.children[tokens[index].head].first(where: { tokens[$0].label == .advcl && $0 > end }),
      !tree.children[verb].contains(where: { tokens[$0].label == .mark }),
      let subject = tree.children[verb].first(where: { tokens[$0].label == .nsubj }),
      tree.subtree(of: subject).first == end + 1
    else { return }
    tokens[index] = tokens[index].hung(on: verb, as: .mark)
    tokens[noun] = tokens[noun].hung(on: verb, as: .nsubj)
    tokens[subject] = tokens[subject].hung(on: noun, as: .npadvmod)
  }

  /// "It ought to have more weight, and a limit would have been milder", read as more weight and a limit.
  static func part(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let noun = tokens[index].head
    guard tokens[index].label == .conj, tokens[index].tag.isNoun, tokens[noun].label == .dobj, noun < index,
      let first = tree.subtree(of: index).first, first > 1, tokens[first - 1].label == .cc,
      tokens[first - 2].text == ",", let end = tree.subtree(of: noun).last,
      case let next = end + 1 < tokens.count && tokens[end + 1].text == "," ? end + 2 : end + 1, next < tokens.count,
      tokens[next].tag == .modal, case let verb = tokens[next].head, verb > next,
      !tree.children[verb].contains(where: { [.nsubj, .nsubjpass, .expl].contains(tokens[$0].label) }),
      let root = tree.roots.first, verb != root
    else { return }
    let isPassive = tree.children[verb].contains { tokens[$0].label == .auxpass }
    for child in tree.children[noun] where child > index {
      tokens[child] = tokens[child].hung(on: index, as: tokens[child].label)
    }
    tokens[first - 1] = tokens[first - 1].hung(on: root, as: .cc)
    tokens[index] = tokens[index].hung(on: verb, as: isPassive ? .nsubjpass : .nsubj)
    tokens[verb] = tokens[verb].hung(on: root, as: .conj)
  }

  /// "An act of worship, which they have to accept, provided that it is short": they have to if it is.
  static func provide(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let verb = tokens[index].head
    guard ["provided", "providing"].contains(tokens[index].text), index > verb + 1, tokens[index - 1].text == ",",
      [.prep, .advcl].contains(tokens[index].label),
      let clause = tokens.indices.first(where: { place in
        tokens[place].label == .relcl && place > verb && tree.subtree(of: place).last == index - 2
          && (tree.subtree(of: place).first ?? 0) > 0 && tokens[(tree.subtree(of: place).first ?? 1) - 1].text == ","
      })
    else { return }
    tokens[index] = tokens[index].hung(on: clause, as: tokens[index].label)
  }
}
