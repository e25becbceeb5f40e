import Grammar

/// What belongs to a noun or a number and hangs on the verb, and words that the tagger takes for verbs.
extension Reattachment {
  /// "Interviewed a builder from Marlow": that's where the builder is from.
  static func settle(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let verb = tokens[index].head
    guard tokens[index].label == .prep, tokens[index].text == "from", index > 0, case let person = index - 1,
      tokens[person].label == .dobj, tokens[person].head == verb, tokens[person].tag.isCommonNoun,
      Lexicon.type(ofNoun: tokens[person].lemma) == .person, meeting.contains(tokens[verb].lemma),
      tree.children[index].contains(where: { tokens[$0].label == .pobj && tokens[$0].tag.isName })
    else { return }
    tokens[index] = tokens[index].hung(on: person, as: .prep)
  }

  private static let meeting: Set = [
    "interview", "question", "arrest", "meet", "charge", "suspect", "accuse", "elect", "appoint", "name", "visit",
    "hear", "consult", "marry", "sue",
  ]

  /// "Quasars are glowing distant objects": what they are, not what they glow.
  static func describe(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    guard tokens[index].tag == .verbIng, changeless.contains(tokens[index].text), index > 1,
      let helper = tree.children[index].first(where: { tokens[$0].label == .aux }), helper == index - 1,
      ["are", "were", "is", "was"].contains(tokens[helper].text),
      tree.children[index].count(where: { tokens[$0].label == .aux }) == 1,
      let noun = tree.children[index].first(where: { tokens[$0].label == .dobj }),
      noun > index, tokens[noun].tag.isCommonNoun, tree.subtree(of: noun).first == index + 1,
      !tree.children[noun].contains(where: { [.det, .poss, .nummod].contains(tokens[$0].label) })
    else { return }
    let verb = tokens[index]
    for child in tree.children[index] where child != helper && child != noun {
      tokens[child] = tokens[child].hung(on: helper, as: tokens[child].label)
    }
    let isRoot = verb.head == index
    tokens[helper] = tokens[helper].hung(on: isRoot ? helper : verb.head, as: verb.label)
    tokens[noun] = tokens[noun].hung(on: helper, as: .attr)
    tokens[index] = verb.hung(on: noun, as: .amod)
  }

  /// What is done to nothing.
  private static let changeless: Set = [
    "pulsating", "glowing", "shining", "burning", "floating", "rotating", "spinning", "moving", "flying", "swimming",
    "living", "dying", "exploding", "flowering", "creeping", "climbing", "wandering", "migrating", "expanding",
    "collapsing", "growing",
  ]

  /// "As the barge moves round the island", read as if moves rounded it.
  static func turn(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    guard ["round", "past", "near"].contains(tokens[index].text), tokens[index].tag.isVerb, index > 1,
      case let verb = index - 1, tokens[verb].label == .nsubj, tokens[verb].head == index,
      [.noun, .nouns].contains(tokens[verb].tag),
      tree.children[verb].contains(where: { tokens[$0].label == .nsubj && $0 < verb }),
      let object = tree.children[index].first(where: { tokens[$0].label == .dobj && $0 > index })
    else { return }
    let wrong = tokens[index]
    for child in tree.children[index] where child != verb && child != object {
      tokens[child] = tokens[child].hung(on: verb, as: tokens[child].label)
    }
    for child in tree.children[verb] where tokens[child].label == .nsubj {
      tokens[child] = tokens[child].hung(on: verb, as: .nsubj)
    }
    tokens[verb] = tokens[verb].hung(
      on: wrong.head == index ? verb : wrong.head, as: wrong.label,
      tag: tokens[verb].tag == .nouns ? .verbThirdPerson : .verbPresent)
    tokens[index] = wrong.hung(on: verb, as: .prep, tag: .preposition)
    tokens[object] = tokens[object].hung(on: index, as: .pobj)
  }

  /// "Showed pictures of rust in nine cellars": that's where the rust is.
  static func depict(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let verb = tokens[index].head
    guard tokens[index].label == .prep, ["in", "on"].contains(tokens[index].text), tokens[verb].tag.isVerb,
      let picture = tree.children[verb].first(where: { tokens[$0].label == .dobj && $0 > verb }),
      pictures.contains(tokens[picture].lemma),
      let of = tree.children[picture].first(where: { tokens[$0].text == "of" }),
      let shown = tree.children[of].first(where: { tokens[$0].label == .pobj }),
      tree.subtree(of: shown).last == index - 1,
      !tree.children[index].contains(where: { tokens[$0].text.isYearLike || Dates.isMonthName(tokens[$0].text) })
    else { return }
    tokens[index] = tokens[index].hung(on: shown, as: .prep)
  }

  static let pictures: Set = ["photograph", "photo", "picture", "film", "video", "image", "footage", "slide"]

  /// "Holds all, or nearly all, of the shares": all of them.
  static func share(_ index: Int, _ tree: Parse, _ tokens: inout [Parse.Token]) {
    let verb = tokens[index].head
    guard tokens[index].label == .prep, tokens[index].text == "of", tokens[verb].tag.isVerb, index > verb + 1,
      let part = tree.children[verb].last(where: { tokens[$0].label == .dobj && $0 < index }),
      ["all", "most", "half", "some", "none"].contains(tokens[part].text.lowercased()),
      let end = tree.subtree(of: part).last(where: { tokens[$0].text != "," }),
      ((end + 1)..<index).allSatisfy({ tokens[$0].text == "," })
    else { return }
    tokens[index] = tokens[index].hung(on: part, as: .prep)
  }

  /// "Elected by 31 votes to 12 for Mr Holm": the twelve were for him.
  static func vote(_ index: Int, _ tokens: inout [Parse.Token]) {
    guard index > 3, tokens[index].label == .prep, ["for", "against"].contains(tokens[index].text),
      tokens[index - 1].tag == .number, tokens[index - 2].text == "to",
      tokens[index - 3].tag == .number || ["vote", "votes"].contains(tokens[index - 3].text)
    else { return }
    tokens[index] = tokens[index].hung(on: index - 1, as: .prep)
  }
}
