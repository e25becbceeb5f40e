import Grammar

/// What of an order the parser hangs on its object or on another clause, hung on its verb.
enum OrderedParts {
  static func mended(_ tree: Parse) -> Parse {
    var tokens = tree.tokens
    for index in tokens.indices {
      takeTool(index, tree, &tokens)
      takeNextStep(index, tree, &tokens)
      takePlace(index, tree, &tokens)
      takeScale(index, &tokens)
    }
    return tokens == tree.tokens ? tree : Parse(text: tree.text, tokens: tokens)
  }

  /// "Clean the lens with alcohol", read as a lens with alcohol.
  private static func takeTool(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let noun = tokens[index].head
    guard tokens[index].label == .prep, ["with", "for", "until", "onto", "into"].contains(tokens[index].text),
      tokens[noun].label == .dobj, noun < index,
      // "Set out a jar with vinegar".
      !tree.children[noun].contains(where: { ["a", "an"].contains(tokens[$0].text) }) || tokens[index].text != "with",
      isOrder(tokens[noun].head, tree),
      !tokens[(noun + 1)..<index].contains(where: { $0.text == "," })
    else { return }
    if tokens[index].text == "for", !tree.children[index].contains(where: { isTime(tokens[$0]) }) { return }
    tokens[index] = tokens[index].hung(on: tokens[noun].head, as: .prep)
  }

  /// "Minutes" of "for ten minutes".
  static func isTime(_ token: Parse.Token) -> Bool {
    ["second", "minute", "hour", "day", "week", "month", "year"].contains(token.lemma)
  }

  /// "Wait until the lamp stops before you open the door": wait before that.
  private static func takeNextStep(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let above = tokens[index].head
    guard tokens[index].label == .advcl, marks(of: index, tree).contains("before"), above < index,
      tokens[above].label == .advcl, marks(of: above, tree).contains("until"), isOrder(tokens[above].head, tree)
    else { return }
    tokens[index] = tokens[index].hung(on: tokens[above].head, as: .advcl)
  }

  /// "Put the tray where it can drain", read as of a tray.
  private static func takePlace(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let noun = tokens[index].head
    guard tokens[index].label == .relcl, tokens[noun].label == .dobj, isOrder(tokens[noun].head, tree),
      let start = tree.subtree(of: index).first, tokens[start].text == "where",
      ["put", "place", "leave", "keep", "store", "hang", "stand", "set", "mount"].contains(
        tokens[tokens[noun].head].lemma)
    else { return }
    tokens[index] = tokens[index].hung(on: tokens[noun].head, as: .advcl)
  }

  /// The "C" of "65 degrees C".
  private static func takeScale(_ index: Int, _ tokens: inout [Parse.Token]) {
    guard index > 0, ["C", "F", "C.", "F."].contains(tokens[index].text),
      ["degrees", "°"].contains(tokens[index - 1].text), tokens[index - 1].head != index
    else { return }
    tokens[index] = tokens[index].hung(on: index - 1, as: .nmod)
  }

  private static func marks(of verb: Int, _ tree: Parse) -> [String] {
    tree.children[verb].filter { [.mark, .advmod].contains(tree.tokens[$0].label) }.map { tree.tokens[$0].text }
  }

  /// Is it the verb of "you should", or one that is joined to it?
  private static func isOrder(_ verb: Int, _ tree: Parse) -> Bool {
    tree.tokens[verb].tag == .verbBase
      && (tree.roots.contains(verb) || tree.tokens[verb].label == .conj && tree.roots.contains(tree.tokens[verb].head))
  }
}
