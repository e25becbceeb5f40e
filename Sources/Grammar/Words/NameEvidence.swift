/// What one mention of a name says of its type: the name itself and the words around it.
struct NameEvidence {
  let parse: Parse
  let mention: NameMention

  var votes: NameVotes {
    var votes = NameVotes()
    if mention.hasTitle { votes.add(.person, 5) }
    if isShip { votes.add(.thing, 6) }
    if hasArticle, !mention.hasTitle, !Titles.takesOf(mention.words[0]) { votes.add(.person, -2) }
    votes.add(NameForm.votes(of: mention.words))
    if isLabel { return votes }
    votes.add(ofDescriptions)
    votes.add(ofOwnership)
    votes.add(ofRole)
    return votes
  }

  private var tokens: [Parse.Token] { parse.tokens }
  private var head: Parse.Token { tokens[mention.head] }
  /// The token that the name hangs on, nil for a root.
  private var governor: Parse.Token? { head.head == mention.head ? nil : tokens[head.head] }
  private var children: [Parse.Token] { parse.children[mention.head].map { tokens[$0] } }

  /// "Trade Dynamics: …": how a label hangs on its statement says nothing.
  private var isLabel: Bool {
    let next = mention.tokens.upperBound + 1
    return next < tokens.count && tokens[next].text == ":"
  }

  private var isShip: Bool { hasArticle && Titles.isShip(mention.words) }

  /// "the White Helmets": hardly a person, unless a title follows.
  private var hasArticle: Bool {
    let first = mention.tokens.lowerBound
    return first > 0 && tokens[first - 1].text.lowercased() == "the"
  }
}

/// Nouns that say what the name is.
extension NameEvidence {
  /// "Wang Yi, a member of …", "the baker Zhou Jianhua", "satchel is a program".
  private var ofDescriptions: NameVotes {
    var votes = NameVotes()
    for child in children where child.label == .appos { votes.add(ofNoun(child), times: 1) }
    if head.label == .appos, let governor { votes.add(ofNoun(governor)) }
    if head.label == .nsubj, let governor, governor.lemma == "be" {
      for index in parse.children[head.head] where tokens[index].label == .attr {
        votes.add(ofNoun(tokens[index]), times: 0.75)
      }
    }
    let before = mention.tokens.lowerBound - 1
    if before >= 0, tokens[before].label == .compound || tokens[before].label == .nmod,
      mention.tokens.contains(tokens[before].head), tokens[before].text.first?.isLowercase == true
    {
      votes.add(ofNoun(tokens[before], isLowercase: true), times: 0.75)
    }
    votes.add(ofNaming)
    return votes
  }

  /// "a cutter, renamed Hòa Bình".
  private var ofNaming: NameVotes {
    var votes = NameVotes()
    guard let governor, ["rename", "name", "call", "dub", "christen"].contains(governor.lemma),
      [.oprd, .dobj, .attr].contains(head.label)
    else { return votes }
    if governor.label == .acl { votes.add(ofNoun(tokens[governor.head])) }
    for index in parse.children[head.head] where tokens[index].label == .nsubjpass {
      votes.add(ofNoun(tokens[index]))
    }
    return votes
  }

  /// What a noun that describes the name says; a company may be an owner, a maker or a rival too.
  private func ofNoun(_ noun: Parse.Token, isLowercase: Bool = false) -> NameVotes {
    var votes = NameVotes()
    if noun.tag.isName, !isLowercase {
      if Titles.isPost(noun.text) { votes.add(.person, 4) }
      return votes
    }
    guard noun.tag.isNoun, let type = Lexicon.type(ofNoun: noun.lemma) else { return votes }
    switch type {
    case .person: votes.add(.person, NameClues.mayBeCompany(noun.lemma) ? 1 : 4)
    case .thing: votes.add(.thing, 2)
    case .time: break
    default: votes.add(type, 3)
    }
    return votes
  }
}

/// What the name owns and what is said to be of it.
extension NameEvidence {
  private var ofOwnership: NameVotes {
    var votes = NameVotes()
    guard let governor else { return votes }
    if head.label == .poss {
      if let type = NameClues.owner(of: governor.lemma.lowercased()) { votes.add(type, type == .country ? 2.5 : 1.5) }
      // "China's Foreign Minister Wang Yi"
      let between = mention.tokens.upperBound + 1..<max(mention.tokens.upperBound + 1, head.head)
      if governor.tag.isName, between.contains(where: { Titles.isRuler(tokens[$0].text) }) { votes.add(.country, 3) }
    }
    if head.label == .pobj, governor.lemma == "of", governor.head != head.head {
      let noun = tokens[governor.head].lemma.lowercased()
      if noun == "bank" {
        // The Bank of Talvia is more often a country's than one in a town.
        votes.add(.country, 0.9)
      } else if let type = NameClues.named(after: noun) {
        votes.add(type, 3)
      } else if let type = NameClues.owner(of: noun) {
        votes.add(type, type == .country ? 2 : type == .person ? 1.2 : 0.5)
      }
    }
    return votes
  }
}

/// What the name does and what is done to it.
extension NameEvidence {
  private var ofRole: NameVotes {
    var votes = NameVotes()
    // "Talleyrand, although he spoke …", "Castellan said she …"
    let after = tokens[(mention.tokens.upperBound + 1)...].prefix(4).prefix { !$0.tag.isNoun }
    if after.contains(where: { ["he", "she"].contains($0.text) }) { votes.add(.person, 1.2) }
    guard let governor else { return votes }
    switch head.label {
    case .nsubj:
      if NameClues.isPersonal(governor.lemma) { votes.add(.person, 1.5) }
      if NameClues.isTrade(governor.lemma), mention.words.count == 1 { votes.add(.body, 1) }
      if ["lie", "border"].contains(governor.lemma) { votes.add(.place, 1) }
      if NameClues.isSpeech(governor.lemma), mention.words.count > 1 { votes.add(.person, 1) }
      if mention.words.count > 1, governor.tag.isVerb { votes.add(.person, 0.5) }
      votes.add(ofPronouns(under: head.head))
    case .nsubjpass:
      if NameClues.isDoneToPeople(governor.lemma) { votes.add(.person, 1.5) }
      votes.add(ofPronouns(under: head.head))
    case .dobj: if NameClues.isDoneToPeople(governor.lemma) { votes.add(.person, 1.5) }
    case .pobj: votes.add(after: governor, of: tokens[governor.head])
    default: break
    }
    for child in parse.children[mention.head] where tokens[child].label == .relcl {
      let hasWho = parse.children[child].contains { ["who", "whom"].contains(tokens[$0].lemma) }
      if hasWho { votes.add(.person, 2) }
    }
    return votes
  }

  /// "Talleyrand, although he spoke …", "Norvik will design its own controllers".
  private func ofPronouns(under verb: Int) -> NameVotes {
    var votes = NameVotes()
    for index in parse.subtree(of: verb) where index > mention.tokens.upperBound {
      let token = tokens[index]
      if token.label == .nsubj || token.label == .nsubjpass, !token.tag.isPronoun { break }
      switch token.text.lowercased() {
      case "he", "she", "his", "her", "himself", "herself":
        votes.add(.person, 1.5)
        return votes
      case "its", "itself":
        votes.add(.body, 1.2)
        votes.add(.country, 0.5)
        return votes
      default: continue
      }
    }
    return votes
  }
}

extension NameVotes {
  /// What a preposition says of the name after it.
  fileprivate mutating func add(after preposition: Parse.Token, of governor: Parse.Token) {
    switch preposition.lemma.lowercased() {
    case "in" where ["share", "stake", "holding", "trust", "faith", "confidence"].contains(governor.lemma):
      add(.body, 1)
    case "in", "near", "outside", "inside", "across", "around", "throughout", "into": add(.place, 2)
    case "at":
      add(.place, 0.6)
      add(.body, 0.7)
    case "to", "towards", "toward": add(.place, NameClues.isMotion(governor.lemma) ? 1.5 : 0.5)
    case "from":
      let isOrigin = governor.tag.isCommonNoun && Lexicon.type(ofNoun: governor.lemma) == .person
      add(.place, isOrigin || NameClues.isMotion(governor.lemma) ? 1.5 : 0.5)
    case "between": add(.place, 0.5)
    case "with": add(.person, 0.5)
    case "by":
      add(.person, 0.5)
      add(.body, 0.4)
    default: break
    }
  }
}

extension Tag {
  fileprivate var isPronoun: Bool { [.pronoun, .possessivePronoun, .whPronoun, .whDeterminer].contains(self) }
}
