import Grammar

/// Who says, holds or pays something, where neither a dictionary nor a name tells.
extension Interrogative {
  /// "The ministry of industry holds that …": what it says or holds is a claim.
  static func isClaiming(_ head: Int, in reading: Reading) -> Bool {
    guard reading[head].label == .nsubj, case let verb = reading[head].head else { return false }
    return reading.children(verb, .ccomp).contains { claim in
      claim > verb && reading.children(claim, .mark).contains { reading.lower($0) == "that" }
    }
  }

  /// "Externalists", "a Fichtean idealist": those who hold something, though no dictionary has them.
  static func isBeliever(_ head: Int, in reading: Reading) -> Bool {
    let lemma = reading[head].lemma.lowercased()
    return lemma.count > 6 && ["alist", "onist", "inist", "arist", "icist", "ivist"].contains(where: lemma.hasSuffix)
      && reading[head].label == .nsubj && Lexicon.type(ofNoun: lemma) == nil
  }

  /// "A toll that charges the shipper for every day": who pays.
  static func isCharged(_ head: Int, in reading: Reading) -> Bool {
    guard reading[head].label == .dobj, reading[head].tag.isCommonNoun, case let verb = reading[head].head,
      ["charge", "fine", "bill"].contains(reading[verb].lemma), reading[verb].tag.isVerb
    else { return false }
    let behind = reading.children(verb, .prep) + reading.children(head, .prep)
    let isFor = behind.contains { $0 > head && reading.lower($0) == "for" }
    return isFor && reading.children(head, .nummod).isEmpty
      && !["fee", "toll", "price", "rent", "rate", "sum", "amount", "interest", "duty", "tax", "lot", "total", "levy"]
        .contains(reading[head].lemma)
  }

  /// "Breccia differs from …": a word of the dictionary that only a sentence's beginning makes a name.
  static func isMaterial(_ head: Int, in reading: Reading) -> Bool {
    let word = reading.lower(head)
    return head == 0 && reading[head].tag == .name && Lexicon.isWord(word)
      && [nil, .thing].contains(Lexicon.type(ofNoun: word)) && reading[head].text != reading[head].text.uppercased()
      && reading.parse.children[head].allSatisfy { $0 > head && reading[$0].label != .appos }
  }

  /// Which union? The European Union.
  static func isGivenAway(_ kind: String, by name: String) -> Bool {
    ["union", "chamber", "commission"].contains(kind) && name.lowercased().hasSuffix(kind)
      && name.split(separator: " ").count <= 3
  }
}
