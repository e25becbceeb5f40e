import Grammar

/// Somebody or something that a text mentioned and that a pronoun may stand for.
struct Mention {
  let text: String
  let type: EntityType
  /// Is it a name of which nothing tells what it names?
  let isUnknown: Bool
  let isPlural: Bool
  /// Is its noun alone plural, without what is joined to it?
  let isPluralAlone: Bool
  /// May "it" as well as "they" stand for it, as for "the Greens" and "the Netherlands"?
  let isEither: Bool
  /// Mentioned as a subject.
  let isSubject: Bool
  /// The subject of a main clause.
  let isMain: Bool
  /// Mentioned as the subject of a clause that only tells of another noun.
  let isRelative: Bool
  /// May it be a firm as well as a person, as "the claimant" and "our donor" may?
  let isParty: Bool
  /// The head of what is no whole sentence.
  let isRoot: Bool
  /// Does the sentence say how much of it there is, or by how much it changed?
  let isMeasured: Bool
  /// Mentioned as what something is done to.
  let isObject: Bool
  let head: Int

  private static let parties: Set = [
    "claimant", "defendant", "applicant", "respondent", "appellant", "plaintiff", "petitioner", "complainant", "donor",
    "supplier", "buyer", "seller", "insurer", "lender", "employer", "contractor", "operator", "sponsor", "manufacturer",
    "producer", "developer", "exporter", "importer", "shareholder",
  ]

  /// A point's label.
  init(label: String, type: EntityType = .thing) {
    let isPlural = Noun.isPlural(label.words.last ?? "")
    text = label
    self.type = type
    isUnknown = false
    self.isPlural = isPlural
    isPluralAlone = isPlural
    isEither = false
    isSubject = true
    isMain = true
    isRelative = false
    isParty = false
    isRoot = false
    isMeasured = false
    isObject = false
    head = -1
  }

  /// The phrase that a token heads; nil if no pronoun of a later sentence stands for it.
  init?(_ index: Int, in reading: Reading, names: NameTypes) {
    let token = reading[index]
    guard token.tag.isNoun, [.nsubj, .nsubjpass, .dobj, .pobj, .attr, .appos, .conj, .root].contains(token.label) else {
      return nil
    }
    // "Captain Joel, who had learned from his father, sailed …", where the tree makes the name the root.
    let isMisread =
      token.label == .root && token.tag.isName && !reading.children(index, .relcl).isEmpty
      && reading.children(index, .acl).contains { $0 > 0 && reading[$0 - 1].text == "," }
    let isSubject = token.label == .nsubj || token.label == .nsubjpass || isMisread
    var tokens = reading.core(of: index)
    if let loose = tokens.first(where: { reading.dangling.contains($0) && reading.said[$0] == nil }) {
      // "Papermakers in this town": papermakers.
      guard let cut = tokens.lastIndex(where: { $0 < loose && reading[$0].label == .prep }), cut > 0 else { return nil }
      tokens = Array(tokens[..<cut])
    }
    if let first = tokens.first, ["no", "neither", "each", "every", "any", "whose"].contains(reading.lower(first)) {
      return nil
    }
    let isPlural =
      token.tag == .nouns || ["percent", "majority", "people", "police"].contains(token.lemma.lowercased())
      || !reading.children(index, .conj).isEmpty
    let type = names.type(of: reading.parse, head: index)
    isMeasured = reading.isMeasured(index)
    text = isSubject ? reading.wording(tokens) : reading.saidLater(tokens, of: index)
    self.type = reading.isIdentified(index, as: type, names) ? .thing : type ?? .thing
    isUnknown = type == nil && token.tag == .name
    self.isPlural = isPlural
    isPluralAlone = token.tag == .nouns
    isEither =
      token.tag == .names
      || token.tag == .name && token.text.hasSuffix("s")
        && reading.children(index, .det).contains { reading.lower($0) == "the" }
    self.isSubject = isSubject
    isMain = isSubject && reading.isMainVerb(token.head)
    isRelative = isSubject && reading[token.head].label == .relcl
    isParty = token.tag == .noun && Self.parties.contains(token.lemma)
    isRoot = token.label == .root
    isObject = token.label == .dobj
    head = index
  }
}

extension Reading {
  /// Is a word a part of what somebody is quoted to say?
  func isSpoken(_ index: Int) -> Bool { isQuoted(index) && verb(above: index).map(isQuoted) ?? false }

  /// "The real winner is the coast guard": nobody whom "he" or "she" stands for.
  fileprivate func isIdentified(_ index: Int, as type: EntityType?, _ names: NameTypes) -> Bool {
    guard type == .person, self[index].tag == .noun, self[index].label == .nsubj, self[self[index].head].lemma == "be",
      let other = children(self[index].head, .attr).first
    else { return false }
    return self[other].tag.isCommonNoun && names.type(of: parse, head: other) != .person
      && children(other, .det).contains { lower($0) == "the" }
  }

  /// "Those of the others", "such rings": plural, and its noun isn't known.
  func hasOpenPlural(before index: Int) -> Bool {
    parse.tokens[..<index].indices.contains {
      ["those", "these", "such"].contains(lower($0)) && dangling.contains($0) && said[$0] == nil
    }
  }

  /// A root, or a verb that is joined to one.
  fileprivate func isMainVerb(_ verb: Int) -> Bool {
    var place = verb
    while self[place].label == .conj, self[place].head != place { place = self[place].head }
    return self[place].head == place
  }

  /// Does the sentence say how much a noun's thing is, or that it rose or fell, or was raised, by how much?
  fileprivate func isMeasured(_ index: Int) -> Bool {
    func hasAmount(_ head: Int) -> Bool {
      let below = parse.subtree(of: head)
      return amounts.contains { amount in amount.kind == .amount && amount.tokens.allSatisfy(below.contains) }
    }
    let verb = self[index].head
    switch self[index].label {
    case .nsubj: return Self.changing.contains(self[verb].lemma) && hasAmount(verb)
    case .dobj, .nsubjpass: if Self.raising.contains(self[verb].lemma) { return hasAmount(verb) }
    default: break
    }
    return children(index, .prep).contains { lower($0) == "of" && hasMeasure($0) }
  }

  /// "Of 18 knots".
  private func hasMeasure(_ preposition: Int) -> Bool {
    children(preposition, .pobj).contains { !children($0, .nummod).isEmpty || self[$0].tag == .number }
  }

  /// Is a pronoun the subject of a verb that says by how much a value changes, as no person and no building does?
  func isOfValue(_ index: Int) -> Bool {
    let verb = self[index].head
    return self[index].label == .nsubj && Self.changing.contains(self[verb].lemma)
      && parse.children[verb].contains { child in
        child > verb && parse.subtree(of: child).contains { self[$0].tag == .number }
      }
  }

  /// An object's phrase as a later sentence would say it: "all readings" of "shifts all readings in the same
  /// direction", where "in" may belong to either, and "the crosswind" of "a crosswind of 18 knots".
  fileprivate func saidLater(_ tokens: [Int], of head: Int) -> String {
    var kept = Set(tokens)
    var isCut = false
    for child in children(head, .prep) where child > head {
      let isMeasure = lower(child) == "of" && hasMeasure(child)
      let isBound =
        ["of", "for", "between"].contains(lower(child)) || children(child, .pobj).contains { self[$0].tag.isName }
      guard isMeasure || !isBound else { continue }
      isCut = isCut || isMeasure
      kept.subtract(parse.subtree(of: child))
    }
    let text = wording(kept.sorted())
    guard isCut, let article = ["a ", "an "].first(where: text.hasPrefix) else { return text }
    return "the " + text.dropFirst(article.count)
  }

  private static let changing: Set = [
    "rise", "fall", "grow", "drop", "climb", "increase", "decrease", "decline", "jump", "double", "shrink", "plunge",
    "surge", "soar", "slip", "sink", "account",
  ]

  private static let raising: Set = ["raise", "lower", "cut", "increase", "reduce", "lift"]
}
