import Grammar

/// The right question word for a phrase: "who", "which country", "which company", "what".
struct Interrogative: Hashable, Sendable {
  /// For a subject.
  let word: String
  let type: EntityType

  /// Behind a preposition: "whom" for "who".
  var object: String { word == "who" ? "whom" : word }

  /// Is a name the subject of what only a mountain or a river does?
  private static func isHeight(of name: Int, in reading: Reading) -> Bool {
    guard reading[name].label == .nsubj, case let verb = reading[name].head else { return false }
    if ["erupt", "flow"].contains(reading[verb].lemma) { return true }
    let below = reading.parse.subtree(of: verb)
    return ["rise", "tower"].contains(reading[verb].lemma)
      && reading.amounts.contains {
        $0.kind == .amount && $0.tokens.lowerBound > verb && $0.tokens.allSatisfy(below.contains)
      }
  }

  /// - Parameter isActor: whether it does or says something, as a capital does for its government.
  /// - Parameter isMind: whether it thinks, hopes or fears something, as no thing does.
  init(
    head: Int, in reading: Reading, names: NameTypes, isSubject: Bool = false, isActor: Bool = false,
    isMind: Bool = false
  ) {
    let token = reading[head]
    let found = names.type(of: reading.parse, head: head) ?? .thing
    let isOwned = reading.children(head, .poss).contains { ["its", "their"].contains(reading.lower($0)) }
    let isTool =
      Self.tools.contains(token.lemma.lowercased()) || Self.isTraded(head, in: reading)
      || Self.isSubstance(head, in: reading)
    let isCollective = Self.collective.contains(token.lemma.lowercased())
    type =
      found == .person && (isOwned && Self.relations.contains(token.lemma.lowercased()) || isTool)
        && (token.tag.isCommonNoun || isTool)
      ? .thing
      : found == .person && isCollective
        && !(token.lemma == "guard" && token.tag == .nouns) ? .body : found
    let isPlural = token.tag == .nouns || token.tag == .names
    let isActor = isActor || isSubject && Self.isClaiming(head, in: reading)
    if token.lemma == "code" {
      let text = token.text
      word =
        text.contains("--") || text.hasPrefix("-")
        ? "which option"
        : text.contains("/") || text.hasPrefix(".")
          ? "which file" : text.contains(" ") ? "which command" : "what"
      return
    }
    if Self.isSum(head, in: reading) {
      word = "how much"
      return
    }
    if Self.isCharged(head, in: reading) || Self.isBeliever(head, in: reading) {
      word = "who"
      return
    }
    if found == .body, Self.isMaterial(head, in: reading), !isActor, !isMind {
      word = "what"
      return
    }
    if Self.continents.contains(reading.wording(reading.core(of: head))) {
      word = "which continent"
      return
    }
    if Self.isMentioned(head, in: reading) {
      word = "which word"
      return
    }
    if Self.isSpoken(head, in: reading) {
      word = "which language"
      return
    }
    if isSubject, !isPlural, Self.authorities.contains(token.lemma.lowercased()), token.label == .nsubj,
      Self.paying.contains(reading[token.head].lemma)
    {
      word = "who"
      return
    }
    // "Nominate Leavitt", of whom nothing else tells that she is a person.
    if token.label == .dobj, token.tag.isName, found == .thing,
      ["nominate", "appoint", "marry", "hire", "arrest"].contains(reading[token.head].lemma)
    {
      word = "whom"
      return
    }
    // "Sold it to glass makers", which may be firms.
    if isPlural, ["maker", "seller", "grower", "dealer", "retailer", "wholesaler"].contains(token.lemma.lowercased()) {
      word = "who"
      return
    }
    switch type {
    // "Mauna Loa rises 4,169 m": no person.
    case .person where isSubject && token.tag.isName && Self.isHeight(of: head, in: reading): word = "what"
    case .person: word = "who"
    case .country where token.tag.isName: word = "which country"
    case .body where token.tag.isName:
      let name = reading.wording(reading.core(of: head))
      let kind = Self.body(named: names.fullName(of: name) ?? name)
      word = "which " + (Self.isGivenAway(kind, by: name) ? "body" : kind)
    case .place where token.tag.isName && isActor && Lexicon.isCapital(token.text): word = "which government"
    case .place where token.tag.isName:
      word =
        Self.place(named: reading.wording(reading.core(of: head))).map { "which " + $0 }
        ?? (isSubject ? Self.last(of: reading[head]) : nil)
        ?? (isMind || isActor ? "who" : "what")
    case .body where isSubject && isCollective && !(token.tag == .noun && Self.isTold(head, in: reading)): word = "who"
    case .body where token.tag == .noun:
      // "Proposed a permanent court": which one would give away all but "permanent".
      let isAny =
        token.label == .dobj && reading.children(head, .compound, .poss).isEmpty
        && reading.children(head, .det).contains { ["a", "an"].contains(reading.lower($0)) }
      let isOwn = Self.isTold(head, in: reading) && !isAny && !(isActor && Self.isGivenAway(token.text, by: token.text))
      word = isOwn ? "which " + token.text : isActor ? "which body" : "what"
    case .place where token.lemma == "embassy": word = "which embassy"
    // "The Inuit have used": a people.
    case _ where found == .thing && isSubject && token.tag == .name && Self.isPeople(head, in: reading, names):
      word = "who"
    case .country where isPlural: word = "which countries"
    case .body where isPlural && isActor, .place where isPlural && isActor: word = "who"
    default: word = isMind && !Self.papers.contains(token.lemma) ? "who" : "what"
    }
  }

  /// "In Dutch", "speaks Dutch": the language and not the people.
  static func isSpoken(_ head: Int, in reading: Reading) -> Bool {
    guard reading.children(head, .det, .poss).isEmpty else { return false }
    if isRelated(head, in: reading) { return true }
    guard Lexicon.isLanguage(reading[head].text) else { return false }
    // "Old Norse", "High German".
    let kinds = reading.children(head, .amod, .compound)
    if !kinds.isEmpty { return kinds.allSatisfy { ages.contains(reading[$0].text) } }
    let above = reading[head].head
    return reading[head].label == .pobj && ["in", "into"].contains(reading.lower(above))
      || ["speak", "teach", "learn", "study", "translate", "understand"].contains(reading[above].lemma)
  }

  private static let ages: Set = ["Old", "Middle", "Modern", "High", "Low", "Classical", "Standard", "Vulgar"]

  /// "English brother", "Latin pater": a word of a language, where "brother" alone would be a man.
  private static func isMentioned(_ head: Int, in reading: Reading) -> Bool {
    guard reading[head].tag == .noun, head > 0, Lexicon.isLanguage(reading[head - 1].text) else { return false }
    return reading[head - 1].head == head && reading.parse.children[head].allSatisfy { $0 >= head - 1 }
      && Lexicon.type(ofNoun: reading[head].lemma) == .person
  }

  /// "The Inuit have used": a name with "the" and a plural verb that nothing is joined to.
  private static func isPeople(_ head: Int, in reading: Reading, _ names: NameTypes) -> Bool {
    guard names.type(of: reading.parse, head: head) == nil, reading.children(head, .conj, .compound).isEmpty,
      reading.children(head, .det).contains(where: { reading.lower($0) == "the" }), reading[head].label == .nsubj
    else { return false }
    let verb = reading[head].head
    return ([verb] + reading.children(verb, .aux)).contains { ["have", "are", "were"].contains(reading.lower($0)) }
  }

  /// "A total of €58 million".
  static func isSum(_ head: Int, in reading: Reading) -> Bool {
    // "QAR 60".
    if Amounts.currencies.contains(reading[head].text), !reading.children(head, .nummod).isEmpty { return true }
    guard ["total", "sum", "amount"].contains(reading[head].lemma) else { return false }
    return reading.children(head, .prep).contains { of in
      reading.lower(of) == "of"
        && reading.parse.subtree(of: of).contains { reading[$0].tag == .dollar || reading[$0].text == "€" }
    }
  }

  /// "Sell two figureheads": what is sold, built or repaired is no person, whatever a dictionary calls it.
  private static func isTraded(_ head: Int, in reading: Reading) -> Bool {
    guard reading[head].tag.isCommonNoun, reading[head].label == .dobj else { return false }
    return [
      "sell", "buy", "purchase", "repair", "install", "build", "rebuild", "manufacture", "assemble", "repaint",
      "restore",
    ].contains(reading[reading[head].head].lemma)
  }

  /// Parts of a state that act as those who govern them do.
  private static let authorities: Set = [
    "canton", "county", "province", "municipality", "parish", "borough", "commune", "district", "state", "town", "city",
    "village", "region", "island",
  ]
  private static let paying: Set = [
    "buy", "pay", "sell", "vote", "spend", "hire", "employ", "sue", "save", "approve", "decide", "plan", "reject",
    "refuse", "want", "promise", "own", "ban", "charge", "owe", "grant", "offer",
  ]

  /// "Russia's embassy", "the Estonian foreign ministry": one of many embassies and ministries.
  private static func isTold(_ head: Int, in reading: Reading) -> Bool {
    !reading.children(head, .poss, .amod, .compound).isEmpty
  }

  /// What kind of body a name says that it is.
  static func body(named name: String) -> String {
    let words = name.split(separator: " ").map { String($0).replacing(".", with: "").replacing(",", with: "") }
    // "parliament" is one too.
    if words.count == 1 { return kind(of: words[0].prefix(1).uppercased() + words[0].dropFirst()) ?? "organization" }
    // "National Hospital Insurance Fund": a fund and no hospital; "Hospital Santa Clara" has no English word behind.
    for word in words.prefix(while: { !Words.prepositions.contains($0) }).reversed() {
      if let kind = kind(of: word) { return kind }
      if Lexicon.isWord(word.lowercased()) { return "organization" }
    }
    return words.lazy.compactMap(kind).first ?? "organization"
  }

  private static func kind(of word: String) -> String? { bodies.first { $0.1.contains(word) }?.0 }

  /// What a country or a firm may have as well as a person: "its neighbours".
  private static let relations: Set = [
    "neighbor", "neighbour", "rival", "partner", "ally", "competitor", "successor", "predecessor", "opponent", "owner",
    "parent", "customer", "supplier", "follower", "sponsor", "member",
  ]

  /// What says or complains in its writer's place.
  private static let papers: Set = ["letter", "report", "study", "survey", "article", "petition", "leaflet", "book"]

  private static let continents: Set = [
    "Europe", "Asia", "Africa", "America", "North America", "South America", "Antarctica", "Oceania",
  ]

  /// Nouns that a dictionary calls people first, and texts mostly things.
  private static let tools: Set = [
    "washer", "controller", "monitor", "heater", "cooler", "printer", "counter", "detector", "container", "sensor",
    "carrier", "conductor", "booster", "starter", "filler", "reader", "scanner", "sweeper", "mower", "dryer",
  ]

  private static let collective: Set = [
    "guard", "police", "staff", "team", "crew", "side", "army", "navy", "force", "public", "household", "delegation",
  ]

  private static let bodies: [(String, Set<String>)] = [
    (
      "company",
      [
        "Ltd", "Inc", "plc", "PLC", "GmbH", "AG", "Corp", "Corporation", "Company", "LLC", "Airlines", "Motors",
        "Group",
      ]
    ),
    ("bank", ["Bank"]), ("university", ["University", "Universität", "Université"]), ("college", ["College"]),
    ("ministry", ["Ministry"]), ("department", ["Department"]), ("court", ["Court", "Tribunal"]),
    ("committee", ["Committee"]), ("commission", ["Commission"]), ("council", ["Council"]), ("party", ["Party"]),
    ("agency", ["Agency"]), ("hospital", ["Hospital"]), ("union", ["Union"]), ("federation", ["Federation"]),
    ("chamber", ["Chamber"]), ("embassy", ["Embassy"]),
    ("association", ["Association", "Society"]),
    ("parliament", ["Parliament", "Congress", "Senate", "Assembly"]), ("institute", ["Institute", "Laboratory"]),
    ("fund", ["Fund"]),
    ("alliance", ["Alliance", "NATO", "Confederation"]),
  ]

  static func place(named name: String) -> String? {
    let words = Set(name.split(separator: " ").map(String.init))
    for (kind, signs) in places where !words.isDisjoint(with: signs) { return kind }
    return Lexicon.isCity(name) ? "city" : nil
  }

  /// "Holmvik Airport" says itself what it is.
  private static func last(of name: Parse.Token) -> String? {
    let word = name.text.lowercased()
    return name.tag == .name && Lexicon.isWord(word) && Lexicon.type(ofNoun: word) == .place ? "which " + word : nil
  }

  private static let places: [(String, Set<String>)] = [
    ("sea", ["Sea", "Ocean"]), ("strait", ["Strait"]), ("river", ["River"]), ("lake", ["Lake"]),
    ("island", ["Island"]), ("islands", ["Islands"]), ("province", ["Province"]), ("region", ["Region"]),
  ]
}
