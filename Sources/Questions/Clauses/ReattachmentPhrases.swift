import Grammar

/// Phrases whose end the parser hangs on the verb.
extension Reattachment {
  /// "Approved it with effect from 1 May": the effect is from that day.
  static func begin(_ index: Int, _ tokens: inout [Parse.Token]) {
    guard index > 1, tokens[index].label == .prep, tokens[index].text == "from", tokens[index - 1].text == "effect",
      tokens[index - 2].text == "with", tokens[index - 1].head == index - 2
    else { return }
    tokens[index] = tokens[index].hung(on: index - 1, as: .prep)
  }

  /// "Cleared 410 m of reed": so much reed.
  static func measure(_ index: Int, _ tokens: inout [Parse.Token]) {
    guard index > 1, tokens[index].label == .prep, tokens[index].text == "of", case let unit = index - 1,
      tokens[unit].label == .dobj, tokens[unit].head == tokens[index].head, tokens[unit].tag.isCommonNoun,
      Amounts.units.contains(tokens[unit].text.lowercased()), tokens[unit - 1].tag == .number,
      tokens[unit - 1].head == unit
    else { return }
    tokens[index] = tokens[index].hung(on: unit, as: .prep)
  }

  /// "Built to measure by a firm": how it was built, and by whom.
  static func tailor(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let verb = tokens[index].head
    guard index > 0, ["measure", "order", "last", "scale", "size"].contains(tokens[index].text),
      tokens[index - 1].text == "to", tokens[index - 1].tag == .to, verb < index,
      ["build", "make", "tailor", "cut", "sew", "design"].contains(tokens[verb].lemma),
      [.advcl, .xcomp].contains(tokens[index].label),
      !tree.children[index].contains(where: { tokens[$0].label == .dobj })
    else { return }
    let isPassive = tree.children[verb].contains { tokens[$0].label == .auxpass }
    for child in tree.children[index] where child > index {
      let isAgent = isPassive && tokens[child].text == "by"
      tokens[child] = tokens[child].hung(on: verb, as: isAgent ? .agent : tokens[child].label)
    }
    tokens[index] = tokens[index].hung(on: verb, as: .advmod, tag: .adverb)
  }

  /// "When the air has reached 15 °C and bees are flying", read as if the air had reached bees.
  static func partHelped(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let noun = tokens[index].head
    guard tokens[index].label == .conj, tokens[index].tag.isNoun, noun < index, tokens[noun].label == .dobj,
      let first = tree.subtree(of: index).first, first > noun, tokens[first - 1].label == .cc,
      tokens[first - 1].head == noun, let end = tree.subtree(of: index).last, end + 1 < tokens.count,
      case let helper = end + 1, ["are", "is", "were", "was", "have", "has"].contains(tokens[helper].text),
      [.aux, .auxpass].contains(tokens[helper].label), case let verb = tokens[helper].head, verb > helper,
      !tree.children[verb].contains(where: { [.nsubj, .nsubjpass, .expl].contains(tokens[$0].label) }),
      !tree.roots.contains(verb)
    else { return }
    let isPassive = tree.children[verb].contains { tokens[$0].label == .auxpass }
    let above = tokens[noun].head
    tokens[first - 1] = tokens[first - 1].hung(on: above, as: .cc)
    tokens[index] = tokens[index].hung(on: verb, as: isPassive ? .nsubjpass : .nsubj)
    tokens[verb] = tokens[verb].hung(on: above, as: .conj)
  }
}
