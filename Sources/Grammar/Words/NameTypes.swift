/// What the names of a whole text stand for: one type a name, whatever single sentences suggest.
///
/// Each mention votes by its title, by the nouns that describe it, by what it owns and does, and by lists of countries,
/// cities, given names and the words that bodies and places are called by. A short mention ("Xi") and the long one
/// ("Xi Jinping") have the same type.
public struct NameTypes: Sendable {
  private let types: [String: EntityType]
  /// All names of the text, with those that nothing is known of.
  private let names: Set<String>

  /// - Parameter titled: names that stand outside sentences, as in a title.
  public init(_ parses: [Parse], titled: [String] = []) {
    var votes: [String: NameVotes] = [:]
    var names: [String: [String]] = [:]
    var pairs: [(String, String)] = []
    for parse in parses {
      let mentions = NameScanner.mentions(in: parse)
      for mention in mentions {
        votes[mention.key, default: NameVotes()].add(NameEvidence(parse: parse, mention: mention).votes)
        names[mention.key] = mention.words
        let head = parse.tokens[mention.head]
        guard head.label == .conj, let other = mentions.first(where: { $0.tokens.contains(head.head) }) else {
          continue
        }
        pairs.append((mention.key, other.key))
      }
    }
    for name in titled {
      let words = NameMention.words(of: name)
      let key = NameMention.key(of: words)
      votes[key, default: NameVotes()].add(NameForm.votes(of: words))
      names[key] = words
    }
    let links = NameLinks(names: names)
    links.share(&votes)
    let settled = Self.settled(votes, pairs)
    self.names = Set(names.keys)
    types = settled.merging(links.shortForms(of: settled)) { own, _ in own }
  }

  /// The type of a name, with or without its titles: "President Xi Jinping", "Xi", "the U.S.".
  ///
  /// Nil for a name of which neither the text nor its words tell anything.
  public func type(of name: String) -> EntityType? {
    let words = NameMention.words(of: name)
    let key = NameMention.key(of: words)
    return types[key] ?? types[Lexicon.plain(name)] ?? (names.contains(key) ? nil : NameForm.votes(of: words).winner)
  }

  /// The one name of a body of which a name is the end or the beginning: "Joint Climate Office" of "Office".
  public func fullName(of name: String) -> String? {
    let key = NameMention.key(of: NameMention.words(of: name))
    let longer = names.filter { long in
      (long.hasSuffix(" " + key)
        || long.hasPrefix(key + " ") && NameWords.isLeftOut(String(long.split(separator: " ").last ?? "")))
        && types[long] == .body
    }
    return longer.count == 1 ? longer.first : nil
  }

  /// The type of the noun phrase that a token heads: a name, a noun or a pronoun that only people have.
  public func type(of parse: Parse, head index: Int) -> EntityType? {
    let token = parse.tokens[index]
    switch token.tag {
    case .pronoun, .whPronoun:
      let isPerson = ["he", "she", "him", "her", "himself", "herself", "who", "whom", "i", "me", "we", "us", "you"]
        .contains(token.text.lowercased())
      return isPerson ? .person : nil
    case .number: return typeOfNumber(parse, index)
    default: break
    }
    if let mention = NameScanner.mentions(in: parse).first(where: { $0.tokens.contains(index) && $0.head == index }) {
      if let type = types[mention.key] { return type }
    }
    if token.text.first?.isUppercase == true, let type = types[token.text] { return type }
    if token.tag.isName, Titles.isPost(token.text) { return .person }
    if NameClues.isPart(token.lemma), let whole = object(of: "of", parse, index) { return type(of: parse, head: whole) }
    return Lexicon.type(ofNoun: token.lemma) ?? Lexicon.type(ofNoun: token.text)
  }

  /// "two of the members" are people, 1648 is a time.
  private func typeOfNumber(_ parse: Parse, _ index: Int) -> EntityType? {
    if let whole = object(of: "of", parse, index) { return type(of: parse, head: whole) }
    guard let year = Int(parse.tokens[index].text), (1000...2100).contains(year) else { return nil }
    return parse.tokens[index].label == .pobj ? .time : nil
  }

  private func object(of preposition: String, _ parse: Parse, _ index: Int) -> Int? {
    parse.children[index].first { parse.tokens[$0].lemma == preposition && parse.tokens[$0].label == .prep }
      .flatMap { of in parse.children[of].first { parse.tokens[$0].label == .pobj } }
  }

  /// The winners; of a name without one the type of the name that it is coordinated with.
  private static func settled(_ votes: [String: NameVotes], _ pairs: [(String, String)]) -> [String: EntityType] {
    var types = votes.compactMapValues(\.winner)
    for (one, other) in pairs {
      switch (types[one], types[other]) {
      case (nil, let type?): types[one] = type
      case (let type?, nil): types[other] = type
      default: continue
      }
    }
    return types
  }
}
