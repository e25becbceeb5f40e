import Grammar

/// Dependents that the parser hangs on the wrong head, hung on the right one.
enum Reattachment {
  static func mended(_ tree: Parse) -> Parse {
    var tokens = tree.tokens
    countUnit(&tokens)
    dateEntry(&tokens)
    for index in tree.tokens.indices {
      joinNames(at: index, tree, &tokens)
      bringHome(index, tree, &tokens)
      multiply(index, tree, &tokens)
      explain(index, tree, &tokens)
      name(index, tree, &tokens)
      join(index, tree, &tokens)
      free(index, tree, &tokens)
      open(index, tree, &tokens)
      part(index, tree, &tokens)
      provide(index, tree, &tokens)
      begin(index, &tokens)
      measure(index, &tokens)
      tailor(index, tree, &tokens)
      partHelped(index, tree, &tokens)
      settle(index, tree, &tokens)
      describe(index, tree, &tokens)
      turn(index, tree, &tokens)
      depict(index, tree, &tokens)
      share(index, tree, &tokens)
      vote(index, &tokens)
    }
    return tokens == tree.tokens ? tree : Parse(text: tree.text, tokens: tokens)
  }

  /// "0 dB is close to silence", whose number is taken for an item's.
  private static func countUnit(_ tokens: inout [Parse.Token]) {
    guard tokens.count > 2, tokens[0].tag == .superfluous, tokens[0].text.allSatisfy(\.isNumber), tokens[1].tag.isNoun,
      [.nsubj, .nsubjpass].contains(tokens[1].label)
    else { return }
    tokens[0] = tokens[0].hung(on: 1, as: .nummod, tag: .number)
  }

  /// "1443 King Olav builds a port", an entry of a chronicle: no king is counted.
  private static func dateEntry(_ tokens: inout [Parse.Token]) {
    guard tokens.count > 2, tokens[0].tag == .number, tokens[0].label == .nummod, tokens[0].text.isYearLike,
      case let name = tokens[0].head, tokens[name].tag == .name, [.nsubj, .nsubjpass].contains(tokens[name].label)
    else { return }
    tokens[0] = tokens[0].hung(on: tokens[name].head, as: .npadvmod)
  }

  /// "Demand in Germany and Denmark": the second country is joined to the first, not to the demand.
  private static func joinNames(at index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let noun = tokens[index].head
    guard tokens[index].label == .conj, tokens[index].tag == .name, index > 2, noun < index - 2,
      tokens[noun].tag.isCommonNoun, Lexicon.type(ofNoun: tokens[noun].lemma) != .person,
      tokens[index - 1].label == .cc, tokens[index - 1].head == noun, tree.children[index].isEmpty,
      case let first = index - 2, tokens[first].tag == .name, tokens[first].label == .pobj,
      tree.subtree(of: noun, contains: first)
    else { return }
    tokens[index - 1] = tokens[index - 1].hung(on: first, as: .cc)
    tokens[index] = tokens[index].hung(on: first, as: .conj)
  }

  /// "Cut the journey from the coast to the capital from eleven hours to seven": the journey to the capital.
  private static func bringHome(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let verb = tokens[index].head
    guard tokens[index].label == .prep, tokens[index].text == "to", tokens[verb].tag.isVerb, index > verb,
      let noun = tree.children[verb].last(where: { tokens[$0].label == .dobj && $0 < index }),
      let from = (tree.children[noun] + tree.children[verb]).last(where: { child in
        tokens[child].text == "from" && tokens[child].label == .prep && tree.subtree(of: child).last == index - 1
      }), from > noun, let end = tree.subtree(of: index).last
    else { return }
    let isFollowed = end + 1 < tokens.count && tokens[end + 1].text == "from" && tokens[end + 1].head == verb
    guard isFollowed || paths.contains(tokens[noun].lemma) && tokens[from].head == noun else { return }
    tokens[from] = tokens[from].hung(on: noun, as: .prep)
    tokens[index] = tokens[index].hung(on: noun, as: .prep)
  }

  /// "Means ten times the amplitude": ten times what, not how often.
  private static func multiply(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let verb = tokens[index].head
    guard tokens[index].text == "times", tokens[index].label == .npadvmod, tokens[verb].tag.isVerb,
      tree.children[index].contains(where: { tokens[$0].label == .nummod }),
      let noun = tree.children[verb].first(where: { tokens[$0].label == .dobj && $0 > index }),
      tree.subtree(of: noun).first == index + 1
    else { return }
    tokens[index] = tokens[index].hung(on: noun, as: .quantmod)
  }

  /// "The dividend for 2022, 65 cents per share, was paid": no "and" joins them, so that the one explains the other.
  private static func explain(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let noun = tokens[index].head
    guard tokens[index].label == .conj, tokens[index].tag.isNoun, tokens[noun].tag.isNoun, noun < index,
      let first = tree.subtree(of: index).first, let last = tree.subtree(of: index).last, first > 0,
      last + 1 < tokens.count, tokens[first - 1].text == ",", tokens[last + 1].text == ",",
      !tree.children[noun].contains(where: { tokens[$0].label == .cc }),
      tree.children[noun].count(where: { tokens[$0].label == .conj }) == 1
    else { return }
    let joined = tree.children[index].contains { tokens[$0].label == .conj }
    let isCounted = tree.children[noun].contains { child in
      tokens[child].label == .nummod && (Words.numbers[tokens[child].text.lowercased()] ?? 0) > 1
    }
    guard joined ? isCounted : tokens[index].tag.isCommonNoun && tokens[noun].label != .conj else { return }
    tokens[index] = tokens[index].hung(on: noun, as: .appos)
  }

  /// "Doctors call the swelling edema", read as a swelling edema that they call.
  private static func name(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let verb = tokens[index].head
    guard tokens[index].label == .dobj, tokens[index].tag == .noun,
      ["call", "name", "term"].contains(tokens[verb].lemma),
      [.verbPresent, .verbBase].contains(tokens[verb].tag), case let named = index - 1, named > verb + 1,
      tokens[verb + 1].text == "the", tokens[verb + 1].head == index, tokens[named].head == index,
      tokens[named].label == .compound && tokens[named].tag == .noun || tokens[named].tag == .verbIng,
      tree.children[index].allSatisfy({ $0 < index }),
      tree.children[verb].allSatisfy({ $0 <= index || tokens[$0].label == .punct || tokens[$0].label == .cc }),
      tree.children[verb].contains(where: {
        tokens[$0].label == .nsubj && tokens[$0].tag == .nouns && $0 < verb
          && !tree.children[$0].contains { tokens[$0].label == .det }
      })
    else { return }
    for child in tree.children[index] where child < named {
      tokens[child] = tokens[child].hung(on: named, as: tokens[child].label)
    }
    tokens[named] = tokens[named].hung(on: verb, as: .dobj, tag: .noun)
    tokens[index] = tokens[index].hung(on: verb, as: .oprd)
  }

  private static let paths: Set = [
    "journey", "road", "line", "route", "flight", "train", "railway", "distance", "trip", "way", "ferry", "pipeline",
    "canal", "passage", "crossing", "fare", "drive", "walk",
  ]
}
