import Grammar

/// Names with small words inside, and dates, put under one head where the parser tears them apart.
enum JointNames {
  static func mended(_ tree: Parse) -> Parse {
    var tokens = tree.tokens
    for name in foreign(in: tree) { join(name, &tokens) }
    for epithet in tokens.indices where isEpithet(epithet, in: tree) {
      // "Bruegel the Elder died": "the Elder" isn't who died.
      let name = epithet - 2
      let isRecipient = tokens[name].label == .dative && tokens[epithet].label == .dobj
      JointPhrases.gather(name..<epithet + 1, under: name, as: .nmod, &tokens)
      tokens[epithet - 1] = tokens[epithet - 1].hung(on: epithet, as: .det)
      tokens[name] = tokens[name].hung(on: tokens[name].head, as: isRecipient ? .dobj : tokens[name].label, tag: .name)
    }
    for date in dates(in: tree) { gather(date, &tokens) }
    return tokens == tree.tokens ? tree : Parse(text: tree.text, tokens: tokens)
  }

  /// "Alexander the Great": does a token end a name by which rulers, saints and painters are told apart?
  static func isEpithet(_ index: Int, in tree: Parse) -> Bool {
    guard index > 1, tree.tokens.indices.contains(index), tree.tokens[index - 1].text == "the",
      epithets.contains(tree.tokens[index].text)
        // "Oedipus the King".
        || tree.tokens[index].text.first?.isUppercase == true
          && Lexicon.type(ofNoun: tree.tokens[index].text.lowercased()) == .person
    else { return false }
    let name = tree.tokens[index - 2]
    return (name.tag.isName || index == 2 && !Lexicon.isWord(name.text.lowercased())) && !Lexicon.isCity(name.text)
      && !(index + 1 < tree.tokens.count && isCapital(index + 1, tree.tokens))
  }

  /// Puts a foreign name under its last word, and behind a noun that says what somebody is, as its apposition.
  private static func join(_ name: Range<Int>, _ tokens: inout [Parse.Token]) {
    let last = name.upperBound - 1
    JointPhrases.gather(name, under: last, as: .compound, &tokens)
    for index in name where !tokens[index].tag.isName {
      tokens[index] = tokens[index].hung(on: tokens[index].head, as: tokens[index].label, tag: .name)
    }
    guard let (anchor, label) = anchor(before: name, tokens) else { return }
    if isBelow(anchor, last, tokens) {
      // "Built by the carver Inês dos Reis", with the name for a root.
      guard tokens[last].head == last else { return }
      var verb = anchor
      while tokens[verb].head != last { verb = tokens[verb].head }
      tokens[verb] = tokens[verb].hung(on: verb, as: .root)
      for index in tokens.indices where tokens[index].label == .punct && tokens[index].head == last {
        tokens[index] = tokens[index].hung(on: verb, as: .punct)
      }
    }
    tokens[last] = tokens[last].hung(on: anchor, as: label)
    if label == .appos { joinPost(anchor, &tokens) }
  }

  /// What a name hangs on: the noun before it that says what somebody is, or a preposition that has no noun.
  private static func anchor(before name: Range<Int>, _ tokens: [Parse.Token]) -> (Int, Grammar.Label)? {
    var place = name.lowerBound - 1
    guard place >= 0 else { return nil }
    if tokens[place].tag.isCommonNoun {
      let isOwn = tokens[name.upperBound - 1].head == place
      return isOwn || Lexicon.type(ofNoun: tokens[place].lemma) == .person ? (place, .appos) : nil
    }
    if tokens[place].tag == .determiner { place -= 1 }
    guard place >= 0, tokens[place].tag == .preposition,
      !tokens.contains(where: { $0.label == .pobj && $0.head == place })
    else { return nil }
    return (place, .pobj)
  }

  /// "By the mason Rui de Sousa and the carver Inês dos Reis", with the carver joined to the verb.
  private static func joinPost(_ post: Int, _ tokens: inout [Parse.Token]) {
    let verb = tokens[post].head
    guard tokens[post].label == .conj, tokens[verb].tag.isVerb,
      let joint = tokens.indices.last(where: { $0 < post && tokens[$0].label == .cc && tokens[$0].head == verb }),
      joint > verb + 1
    else { return }
    var first = joint - 1
    while tokens[first].tag.isNoun, tokens[tokens[first].head].tag.isNoun, tokens[first].head != first {
      first = tokens[first].head
    }
    guard tokens[first].tag.isNoun else { return }
    tokens[joint] = tokens[joint].hung(on: first, as: .cc)
    tokens[post] = tokens[post].hung(on: first, as: .conj)
  }

  /// "Eugénio dos Santos", "Carvalho e Melo", where a part hangs elsewhere or is read as a verb.
  private static func foreign(in tree: Parse) -> [Range<Int>] {
    let tokens = tree.tokens
    var found: [Range<Int>] = []
    for particle in tokens.indices.dropFirst() {
      guard particles.contains(tokens[particle].text), particle >= found.last?.upperBound ?? 0,
        isCapital(particle - 1, tokens), !Words.function.contains(tokens[particle - 1].text.lowercased())
      else { continue }
      var end = particle + 1
      while end < tokens.count, particles.contains(tokens[end].text) { end += 1 }
      guard isCapital(end, tokens) else { continue }
      end += 1
      while end + 1 < tokens.count, particles.contains(tokens[end].text), isCapital(end + 1, tokens) { end += 2 }
      var start = particle - 1
      while start > 0, isCapital(start - 1, tokens), tokens[start - 1].tag.isName { start -= 1 }
      let name = start..<end
      let isTorn =
        name.count { !name.contains(tokens[$0].head) || tokens[$0].head == $0 } > 1
        || name.contains { !tokens[$0].tag.isName } || tokens[end - 1].label == .relcl
      if isTorn { found.append(name) }
    }
    return found
  }

  /// "On the morning of 1 November 1755", where the month hangs on the verb.
  private static func dates(in tree: Parse) -> [Range<Int>] {
    let words = Statement(tree.text).tokens
    return Dates.spans(in: words).compactMap { span in
      let start = words[span.tokens.lowerBound].range.lowerBound
      let end = words[span.tokens.upperBound - 1].range.upperBound
      let inside = tree.tokens.indices.filter {
        tree.tokens[$0].range.lowerBound < end && tree.tokens[$0].range.upperBound > start
      }
      guard let first = inside.first, let last = inside.last else { return nil }
      let date = first..<last + 1
      // "June to August" are two dates to a tree.
      guard first > 0, !date.contains(where: { [.preposition, .to, .coordinator].contains(tree.tokens[$0].tag) }),
        [.preposition, .to].contains(tree.tokens[first - 1].tag),
        date.contains(where: { tree.tokens[$0].head == first - 1 }),
        date.count(where: { !date.contains(tree.tokens[$0].head) }) > 1
      else { return nil }
      return date
    }
  }

  /// Hangs a date's tokens on the one that its preposition has.
  private static func gather(_ date: Range<Int>, _ tokens: inout [Parse.Token]) {
    guard let head = date.first(where: { tokens[$0].head == date.lowerBound - 1 }),
      !date.contains(where: { isBelow(date.lowerBound - 1, $0, tokens) })
    else { return }
    for index in date where index != head && !date.contains(tokens[index].head) {
      tokens[index] = tokens[index].hung(on: head, as: tokens[index].label == .punct ? .punct : .nmod)
    }
  }

  /// Does a token hang on another, directly or not?
  private static func isBelow(_ index: Int, _ above: Int, _ tokens: [Parse.Token]) -> Bool {
    var place = index
    while tokens[place].head != place, place != above { place = tokens[place].head }
    return place == above
  }

  private static func isCapital(_ index: Int, _ tokens: [Parse.Token]) -> Bool {
    tokens.indices.contains(index) && tokens[index].text.first?.isUppercase == true
  }

  static let particles: Set = [
    "do", "da", "dos", "das", "de", "del", "della", "dei", "di", "du", "des", "van", "von", "zu", "der", "den", "la",
    "le", "el", "al", "e", "y", "und", "et", "bin", "ibn",
  ]

  private static let epithets: Set = [
    "Elder", "Younger", "Great", "Terrible", "Conqueror", "Confessor", "Lionheart", "Magnificent", "Wise", "Bold",
    "Pious", "Good", "Fat", "Bald", "Navigator", "Apostate", "Impaler", "Catholic", "Lame", "Venerable", "First",
    "Second", "Third", "Fourth", "Fifth",
  ]
}
