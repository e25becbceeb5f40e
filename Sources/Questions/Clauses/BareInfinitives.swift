import Grammar

/// Plain verbs that the parser takes for nouns or for a past.
enum BareInfinitives {
  static func mended(_ tree: Parse) -> Parse {
    var tokens = tree.tokens
    for index in tokens.indices {
      buyers(index, tree, &tokens)
      let verb = tokens[index].head
      if isCaused(index, tree) {
        // "Lets the wood breathe", read as a breathe of wood.
        for child in tree.children[index] where child < index - 1 {
          tokens[child] = tokens[child].hung(on: index - 1, as: tokens[child].label)
        }
        tokens[index - 1] = tokens[index - 1].hung(on: index, as: .nsubj)
        tokens[index] = tokens[index].hung(on: verb, as: .ccomp, tag: .verbBase)
      } else if isPassive(index, tree) {
        tokens[index] = tokens[index].hung(on: verb, as: .conj, tag: .verbParticiple)
      }
    }
    return tokens == tree.tokens ? tree : Parse(text: tree.text, tokens: tokens)
  }

  /// "Is sold to flower growers", read as if it were sold in order to flower.
  private static func buyers(_ verb: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    guard verb > 1, verb + 1 < tokens.count, tokens[verb].tag == .verbBase, tokens[verb - 1].tag == .to,
      case let above = tokens[verb].head, above < verb, trading.contains(tokens[above].lemma),
      tokens[verb + 1].tag == .nouns, tokens[verb + 1].head == verb, tokens[verb + 1].label == .dobj,
      Lexicon.type(ofNoun: tokens[verb].text) != nil
    else { return }
    tokens[verb - 1] = tokens[verb - 1].hung(on: above, as: .prep, tag: .preposition)
    tokens[verb + 1] = tokens[verb + 1].hung(on: verb - 1, as: .pobj)
    for child in tree.children[verb] where child > verb + 1 {
      tokens[child] = tokens[child].hung(on: above, as: tokens[child].label)
    }
    tokens[verb] = tokens[verb].hung(on: verb + 1, as: .compound, tag: .noun)
  }

  private static let trading: Set = ["sell", "ship", "supply", "deliver", "export", "rent", "lease", "lend", "hire"]

  private static func isCaused(_ noun: Int, _ tree: Parse) -> Bool {
    let tokens = tree.tokens
    return tokens[noun].label == .dobj && tokens[noun].tag == .noun && noun > tokens[noun].head + 1
      && ["let", "make", "help"].contains(tokens[tokens[noun].head].lemma)
      && Lexicon.type(ofNoun: tokens[noun].text) == nil
      && Lexicon.isWord(tokens[noun].text) && !Noun.isPlural(tokens[noun].text)
      && tokens[noun - 1].label == .compound && tokens[noun - 1].head == noun
  }

  /// "Is put under pressure and squeezed towards …": no past goes with a passive of the present.
  private static func isPassive(_ verb: Int, _ tree: Parse) -> Bool {
    let tokens = tree.tokens
    guard tokens[verb].tag == .verbPast, tokens[verb].label == .conj, case let first = tokens[verb].head, first < verb,
      tokens[first].tag == .verbParticiple,
      tree.children[first].contains(where: { tokens[$0].label == .auxpass && ["is", "are"].contains(tokens[$0].text) })
    else { return false }
    return !tree.children[verb].contains { [.nsubj, .nsubjpass, .aux, .auxpass, .dobj].contains(tokens[$0].label) }
  }
}
