import Grammar

/// Words besides pronouns that stand for something said elsewhere.
extension Reading {
  /// "This", "such", "the largest", "one", "there", "did so": does a token hang on a noun that the sentence doesn't say?
  func isDangling(_ index: Int) -> Bool {
    isDemonstrative(index) || isBareAdjective(index) || isBareNumber(index) || isPlaceholder(index)
      || isBareFigure(index) || isDifferent(index)
  }

  /// "All readings in the same direction", "the same look as the tablet": the same for each, or as what is said.
  func isShared(_ same: Int) -> Bool {
    parse.tokens.indices.contains { index in
      index < same && ["all", "both", "each", "two", "every"].contains(lower(index))
        || index > same && lower(index) == "as"
    }
  }

  /// Leaves out what only joins a sentence to the one before: "as well", "nevertheless".
  mutating func leaveOutLinks() {
    leaveOutLinkPhrases()
    for index in parse.tokens.indices.dropFirst() where self[index].tag == .adverb {
      let isPair = lower(index) == "well" && lower(index - 1) == "as"
      let isLink =
        Self.links.contains(lower(index)) && self[self[index].head].label == .root
        || ["too", "thereupon"].contains(lower(index)) && self[self[index].head].tag.isVerb
      let isOpen = index + 1 < count && ["as", "of"].contains(lower(index + 1))
      // "At nine, in summer as well": what is so in summer is the same.
      if isPair, isVerbless(from: parse.tokens[..<index].lastIndex { $0.text == "," }, to: index) { continue }
      guard isPair || isLink, self[index].label == .advmod, children(index, .prep).isEmpty, !isOpen else { continue }
      said[index] = ""
      if isPair { said[index - 1] = "" }
    }
  }

  /// "In support, …", "all the same": what they point to stands in the sentence before.
  private mutating func leaveOutLinkPhrases() {
    let words = parse.tokens.indices.map(lower)
    for index in words.indices where index + 2 < count && words[index...].starts(with: ["all", "the", "same"]) {
      guard self[index + 2].label != .amod,
        index + 3 >= count || isMark(index + 3) || self[index + 3].tag == .coordinator
      else { continue }
      for place in index..<(index + 3) { said[place] = "" }
    }
    guard count > 3, words[0] == "in", Self.linking.contains(words[1]), children(1, .prep, .det, .amod).isEmpty,
      words[2] != "of", words[2] != "for", words[2] != "to"
    else { return }
    said[0] = ""
    said[1] = ""
  }

  private static let linking: Set = ["support", "reply", "response", "return", "addition", "turn", "consequence"]

  private func isVerbless(from comma: Int?, to end: Int) -> Bool {
    comma.map { !($0..<end).contains { self[$0].tag.isVerb } } ?? false
  }

  private static let links: Set = ["nevertheless", "nonetheless", "instead", "too", "thereupon"]

  /// "The largest came from Chennai": the noun is elsewhere.
  private func isBareAdjective(_ index: Int) -> Bool {
    let token = self[index]
    return [.adjective, .comparative, .superlative].contains(token.tag)
      && [.nsubj, .nsubjpass, .dobj, .pobj].contains(token.label)
      && (!children(index, .det).isEmpty
        || token.label == .pobj && !Self.adverbial.contains(lower(index)))
      && children(index, .prep).isEmpty
      // "A fifth", "the imperative" are nouns to everybody but the tagger.
      && !Self.fractions.contains(lower(index)) && Lexicon.type(ofNoun: lower(index)) == nil
  }

  /// Of which a text about two has but one.
  private static let pairs: Set = ["countries", "sides", "governments", "leaders", "nations", "parties", "capitals"]

  /// "In general", "at large".
  private static let adverbial: Set = [
    "general", "particular", "short", "full", "large", "vain", "private", "public", "common", "advance", "brief",
    "first",
    "last", "least", "normal", "best", "most", "long", "high", "low", "due", "free", "abroad", "ready",
  ]

  private static let fractions: Set = ["third", "quarter", "fifth", "sixth", "tenth", "half", "imperative"]

  /// "A different tunnel": from which? "A further €2 million was refused", "in the other months": besides what?
  private func isDifferent(_ index: Int) -> Bool {
    guard index > 0, self[index].label == .amod, case let noun = self[index].head else { return false }
    switch (lower(index - 1), lower(index)) {
    case ("a", "different"):
      return !(children(index, .prep) + children(noun, .prep)).contains { ["from", "to", "than"].contains(lower($0)) }
    case ("a", "further"): return index == 1 && self[noun].tag == .number
    case ("the", "other"):
      return Lexicon.type(ofNoun: self[noun].lemma) == .time && self[noun].tag == .nouns
        && !(0..<index).contains { self[$0].lemma == self[noun].lemma }
    default: return false
    }
  }

  /// "The figure exceeded 75 percent": of what?
  private func isBareFigure(_ index: Int) -> Bool {
    ["figure", "figures", "total", "number", "amount", "proportion", "percentage"].contains(lower(index))
      && [.nsubj, .nsubjpass].contains(self[index].label)
      && children(index, .prep, .relcl, .acl, .compound, .poss, .nummod).isEmpty
      && children(index, .det).contains { lower($0) == "the" }
  }

  /// "The law would have allowed one."
  private func isBareNumber(_ index: Int) -> Bool {
    ["one", "ones"].contains(lower(index))
      && [.nsubj, .nsubjpass, .dobj, .pobj, .attr, .conj].contains(self[index].label)
      // "By two votes to one".
      && lower(self[index].head) != "to"
      && children(index, .prep, .relcl).isEmpty
  }

  /// "An engineer did so", "has spent 40 minutes there".
  private func isPlaceholder(_ index: Int) -> Bool {
    let head = self[index].head
    return switch lower(index) {
    case "own": self[index].tag == .adjective && self[head].tag.isVerb || self[index].label == .dobj
    case "so": self[head].lemma == "do" && index == head + 1
    // "The Treasury would accept a third": of what?
    case "third", "quarter", "half", "fifth", "tenth":
      [.dobj, .nsubj].contains(self[index].label) && children(index, .prep, .compound, .amod).isEmpty
        && children(index, .det).contains { ["a", "one"].contains(lower($0)) }
    case "ours", "theirs", "hers": true
    // "The rest comes from donors", "who took part": of what, in what?
    case "rest":
      [.nsubj, .nsubjpass, .dobj].contains(self[index].label) && children(index, .prep, .relcl).isEmpty
        && children(index, .det).contains { lower($0) == "the" } && !(0..<index).contains { self[$0].tag == .number }
    case "part":
      self[index].label == .dobj && self[head].lemma == "take" && self[head].label == .relcl
        && parse.children[index].isEmpty
        && children(head, .prep).allSatisfy { !["in", "at"].contains(lower($0)) }
    case "more": [.dobj, .pobj, .nsubj].contains(self[index].label) && !children(index, .nummod).isEmpty
    case "then":
      ["until", "since", "by", "before"].contains(lower(head)) && [.pcomp, .pobj].contains(self[index].label)
    // "A neighbour who moves there does not thereby lose the right": by moving.
    case "thereby": !(0..<index).contains { self[$0].label == .relcl && self[self[$0].head].head == head }
    case "there", "here", "thereafter": self[index].label != .expl
    default: false
    }
  }

  private func isDemonstrative(_ index: Int) -> Bool {
    let token = self[index]
    if index + 1 < count, lower(index) == "both", Self.pairs.contains(lower(index + 1)) {
      return false
    }
    if index + 1 < count, lower(index) == "such" && lower(index + 1) == "as" { return false }
    // "Neither parliament has debated it."
    if lower(index) == "neither", token.label == .det, index + 1 < count, self[index + 1].tag.isCommonNoun {
      return false
    }
    // "No post but that of the guard": the noun is said before it.
    if ["that", "those"].contains(lower(index)), token.label == .pobj, index + 1 < count, lower(index + 1) == "of" {
      return !parse.tokens[..<index].contains { $0.tag == (lower(index) == "that" ? .noun : .nouns) }
    }
    // "Both of its reactors".
    if lower(index) == "both", index + 1 < count, lower(index + 1) == "of" { return false }
    if lower(index) == "that", token.label == .mark || index > 0 && lower(index - 1) == "so" {
      return false
    }
    // "Have not been read to this day".
    if index > 0, index + 1 < count, lower(index - 1) == "to", lower(index) == "this", lower(index + 1) == "day" {
      return false
    }
    guard ["this", "these", "those", "such", "both", "that", "neither"].contains(lower(index)) else {
      return ["latter", "former"].contains(lower(index)) && token.tag == .adjective
        && !(index + 1 < count && [.noun, .nouns, .name, .names, .adjective].contains(self[index + 1].tag))
    }
    // "Those with weakened immune systems", "those who smoke"; but "those to Denmark" stands for another noun.
    if lower(index) == "those", children(index, .acl).isEmpty, !children(index, .prep, .relcl).isEmpty {
      return children(index, .prep).contains { ["to", "from", "of", "in", "for", "on", "at"].contains(lower($0)) }
    }
    // "Rejects that comparison", to a tagger that knows "that" best as a conjunction.
    if lower(index) == "that", token.tag == .preposition {
      switch token.label {
      case .det: return token.head > index && self[token.head].label != .npadvmod
      case .dobj, .pobj: return token.head < index
      default: break
      }
    }
    return token.tag == .determiner || token.tag == .pronoun || token.tag == .predeterminer
      || token.tag == .adjective && lower(index) == "such"
      || token.label == .nsubj && token.tag != .whDeterminer
  }
}
