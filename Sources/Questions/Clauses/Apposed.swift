import Grammar

/// What stands beside a noun or behind it and is hung elsewhere: sums, names of firms, the nouns of relative clauses.
enum Apposed {
  static func mended(_ tree: Parse) -> Parse {
    var tokens = tree.tokens
    for index in tree.tokens.indices {
      price(index, tree, &tokens)
      sum(index, tree, &tokens)
      firm(index, tree, &tokens)
      relative(index, tree, &tokens)
    }
    return tokens == tree.tokens ? tree : Parse(text: tree.text, tokens: tokens)
  }

  /// "Repaired by Hale Engineering for $900": the work is done for $900.
  private static func price(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    guard tokens[index].text == "for", tokens[index].label == .prep, case let name = tokens[index].head,
      tokens[name].tag.isName, tokens[name].label == .pobj, tokens[tokens[name].head].label == .agent,
      case let verb = tokens[tokens[name].head].head, tokens[verb].tag.isVerb,
      tree.subtree(of: index).contains(where: { place in
        tokens[place].tag == .dollar || Amounts.currencies.contains(tokens[place].text)
          || tokens[place].text.contains(where: \.isNumber)
            && tokens[place].text.unicodeScalars.contains(where: Tokenizer.isCurrency)
      })
    else { return }
    tokens[index] = tokens[index].hung(on: verb, as: .prep)
  }

  /// "The cost of the guard, some 300 pesos a day, is borne by the town": what is borne is the cost.
  private static func sum(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    guard [.nsubj, .nsubjpass].contains(tokens[index].label), case let verb = tokens[index].head, index < verb,
      let first = tree.children[verb].first(where: {
        $0 < index && tokens[$0].label == tokens[index].label && tokens[$0].tag.isNoun
      }), let start = tree.subtree(of: index).first, let end = tree.subtree(of: index).last, start > 0,
      end + 1 < tokens.count, tokens[start - 1].text == ",", tokens[end + 1].text == ",",
      tokens[start].tag != .preposition,
      tree.children[index].contains(where: { tokens[$0].label == .nummod })
    else { return }
    tokens[index] = tokens[index].hung(on: first, as: .appos)
  }

  /// "In Lima, Ana Berg of the tea firm Hale called it …": she did, not the firm.
  private static func firm(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    guard index > 2, tokens[index].label == .nsubj, tokens[index].tag.isName, tree.children[index].isEmpty,
      case let noun = index - 1, tokens[noun].tag == .noun, tokens[noun].label == .pobj,
      case let of = tokens[noun].head, tokens[of].text == "of", case let name = tokens[of].head,
      tokens[name].label == .appos, tokens[name].tag.isName, name == of - 1,
      let start = tree.subtree(of: name).first, start > 0, tokens[start - 1].text == ",",
      tokens[index].head > index, !tree.subtree(of: name, contains: tokens[index].head)
    else { return }
    tokens[name] = tokens[name].hung(on: tokens[index].head, as: .nsubj)
    tokens[index] = tokens[index].hung(on: noun, as: .appos)
  }

  /// "Criticised the store, in which tea worth $900 couldn't be traced", read as if the tea were the relative clause.
  private static func relative(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let noun = tokens[index].head
    guard tokens[index].label == .relcl, tokens[index].tag.isCommonNoun, noun < index,
      !tree.children[index].contains(where: { tokens[$0].label == .nsubj || tokens[$0].tag.isVerb }),
      tree.subtree(of: index).contains(where: { tokens[$0].tag == .whDeterminer }),
      let verb = tokens.indices.first(where: {
        $0 > index && tokens[$0].head < index && tokens[$0].tag.isVerb
          && [.ccomp, .dep, .advcl, .conj].contains(tokens[$0].label)
      }), !tree.subtree(of: verb, contains: index)
    else { return }
    for place in (index + 1)..<verb where tokens[place].head < index || tokens[place].head == verb {
      if tree.subtree(of: place, contains: index) { continue }
      if [.aux, .auxpass, .neg, .advmod, .punct].contains(tokens[place].label) { continue }
      tokens[place] = tokens[place].hung(on: index, as: .nmod)
    }
    for place in tree.children[index] where place < index && tokens[place].label == .prep {
      tokens[place] = tokens[place].hung(on: verb, as: .prep)
    }
    let isPassive = tree.children[verb].contains { tokens[$0].label == .auxpass }
    tokens[verb] = tokens[verb].hung(on: noun, as: .relcl)
    tokens[index] = tokens[index].hung(on: verb, as: isPassive ? .nsubjpass : .nsubj)
  }
}
