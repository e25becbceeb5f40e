import Grammar

/// Names of one country or firm that have an "and" inside, put under their first part: "Trinidad and Tobago".
enum SingleNames {
  static func mended(_ tree: Parse) -> Parse {
    var tokens = tree.tokens
    for joint in tree.tokens.indices.dropFirst() {
      guard let name = name(around: joint, in: tree) else { continue }
      JointPhrases.gather(name, under: joint - 1, as: .nmod, &tokens)
      for index in name where index < joint - 1 { tokens[index] = tokens[index].hung(on: joint - 1, as: .compound) }
    }
    return tokens == tree.tokens ? tree : Parse(text: tree.text, tokens: tokens)
  }

  private static func name(around joint: Int, in tree: Parse) -> Range<Int>? {
    let tokens = tree.tokens
    func isCapital(_ index: Int) -> Bool {
      tokens.indices.contains(index) && tokens[index].text.first?.isUppercase == true
    }
    guard ["and", "&"].contains(tokens[joint].text), isCapital(joint - 1),
      isCapital(joint + 1) || joint + 2 < tokens.count
    else { return nil }
    for start in [joint - 1, joint - 2] where isCapital(start) {
      for end in joint + 2...joint + 3 where end <= tokens.count && isCapital(end - 1) {
        if Lexicon.isCountry((start..<end).map { tokens[$0].text }.joined(separator: " ")) { return start..<end }
      }
    }
    guard isCapital(joint + 1), tokens[joint - 1].tag.isName else { return nil }
    // "Johnson and Johnson".
    if tokens[joint - 1].text == tokens[joint + 1].text { return joint - 1..<joint + 2 }
    return isOne(joint, in: tree) ? joint - 1..<joint + 2 : nil
  }

  /// "Marks and Spencer has closed": its verb counts one.
  private static func isOne(_ joint: Int, in tree: Parse) -> Bool {
    let name = tree.tokens[joint - 1]
    guard name.label == .nsubj || name.label == .nsubjpass, name.tag == .name, tree.tokens[joint + 1].tag == .name,
      tree.tokens[joint + 1].head == joint - 1, tree.children[joint - 1].allSatisfy({ $0 >= joint && $0 <= joint + 1 }),
      tree.children[joint + 1].isEmpty, name.head > joint + 1
    else { return false }
    let helpers = tree.children[name.head].filter { [.aux, .auxpass].contains(tree.tokens[$0].label) }
    let verb = helpers.first ?? name.head
    return tree.tokens[verb].tag == .verbThirdPerson || tree.tokens[verb].text == "was"
  }
}
