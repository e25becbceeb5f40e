import Grammar

/// Says for pronouns what they stand for, sentence by sentence.
struct References {
  let names: NameTypes
  /// Whom the whole text is about, and so "she" where nobody else was named.
  private let protagonist: String?
  /// The mentions of the point's sentences, the first sentence first.
  private(set) var mentioned: [[Mention]] = []
  /// Whom the section's points before mentioned.
  private var people: [Mention] = []
  /// Who alone is told of by the point before, where that begins with an act of hers or his.
  private var actor: Mention?
  /// What the point explains.
  private var term: String?
  /// Whose life the section tells.
  private(set) var headed: String?
  /// Does the sentence before begin with what the label did, as in "Harbour Town: offered a grant"?
  private(set) var tellsOfLabel = false
  /// Is somebody else whom the section's points before tell of last?
  private(set) var tellsOfOther = false

  init(names: NameTypes, protagonist: String? = nil) {
    self.names = names
    self.protagonist = protagonist
  }

  /// Forgets what the point before mentioned.
  ///
  /// - Parameters:
  ///   - label: what the point is about, where its first sentence has no subject.
  ///   - type: what the label names.
  ///   - term: its label, where its first sentence tells what is always so.
  mutating func beginPoint(of label: String? = nil, type: EntityType = .thing, term: String? = nil) {
    self.term = term
    let met = mentioned.reversed().lazy.joined().filter { $0.type == .person && !$0.isPlural && Self.isNamed($0) }
      .prefix(8)
    people = Array((Array(met) + people).prefix(8))
    actor = Self.actor(of: mentioned)
    if let headed, let last = mentioned.joined().last(where: { $0.isMain && ($0.type == .person || $0.isUnknown) }) {
      tellsOfOther = last.isPlural || !headed.split(separator: " ").contains { last.text.hasSuffix($0) }
    }
    mentioned = label.map { [[Mention(label: $0, type: type)]] } ?? []
  }

  /// "Darwin had long doubted it. Only finches convinced him": Darwin, if the point names no other person.
  private static func actor(of mentioned: [[Mention]]) -> Mention? {
    guard let first = mentioned.first?.first(where: \.isMain), first.type == .person || first.isUnknown,
      !first.isPlural, isNamed(first)
    else { return nil }
    let persons = mentioned.joined().filter { $0.type == .person || $0.isUnknown && $0.isSubject }
    return isOne(persons) ? first : nil
  }

  /// "Ms. Enkhtuya" rather than "the Prime Minister".
  private static func isNamed(_ mention: Mention) -> Bool {
    mention.text.split(separator: " ").contains { word in
      word.first?.isUppercase == true && !Lexicon.isTitle(String(word)) && word != "Prime" && word != "The"
    }
  }

  /// "Hildur Berg" and "Ms. Berg", but not "Marie Curie" and "Pierre Curie".
  private static func isOne(_ people: [Mention]) -> Bool {
    let names = people.map { mention in
      mention.text.split(separator: " ").map(String.init).filter { !Lexicon.isTitle($0) && $0 != "Prime" }
    }
    let given = Set(names.filter { $0.count > 1 }.compactMap(\.first))
    return Set(names.compactMap(\.last)).count == 1 && given.count <= 1
  }

  /// Forgets everybody, as a new section begins.
  ///
  /// - Parameter person: whose life it tells.
  mutating func beginSection(of person: String? = nil) {
    beginPoint()
    people = []
    actor = nil
    headed = person
    tellsOfOther = false
  }

  /// Resolves a sentence's pronouns, and remembers what it mentions.
  mutating func resolve(_ reading: inout Reading) {
    var mentions: [Mention] = []
    for index in reading.parse.tokens.indices where ![.pronoun, .possessivePronoun].contains(reading[index].tag) {
      if reading.isDangling(index) { reading.dangling.insert(index) }
    }
    for index in reading.parse.tokens.indices {
      if [.pronoun, .possessivePronoun].contains(reading[index].tag) {
        resolve(index, in: &reading, besides: mentions)
      }
      if let mention = Mention(index, in: reading, names: names), !reading.isSpoken(index) { mentions.append(mention) }
    }
    for index in reading.parse.tokens.indices where reading[index].tag == .possessivePronoun {
      // "She broke her wrist": once her name is said, it is hers.
      guard let verb = reading.verb(above: index), let said = reading.said[index],
        let subject = reading.children(verb, .nsubj, .nsubjpass).first(where: { reading[$0].tag == .pronoun }),
        reading.said[subject]?.possessive == said
      else { continue }
      reading.said[index] = nil
      reading.bound[index] = subject
    }
    mentioned.append(mentions)
    tellsOfLabel = reading.parse.roots.contains(0) && [.verbPast, .verbThirdPerson].contains(reading[0].tag)
  }

  private func resolve(_ index: Int, in reading: inout Reading, besides mentions: [Mention]) {
    let word = reading.lower(index)
    if reading.said[index] != nil || word == "there" || isImpersonal(index, reading) || reading.isEmphatic(index) {
      return
    }
    if reading.isOfPointedSubject(index) {
      reading.dangling.insert(index)
      return
    }
    // "Thought it an insult": an object, and whether of the offer or of the firm isn't told.
    let isJudged = word == "it" && reading.isJudged(index)
    if word == "it",
      isJudged || isOfTime(index, reading) || reading.isOfGuess(index) || reading.isOfLostOwner(index)
    {
      reading.dangling.insert(index)
      return
    }
    guard let form = Self.forms[word], !(form.isObject && !word.contains("sel") && isReported(index, reading)) else {
      reading.dangling.insert(index)
      return
    }
    let isOffice = reading.isOfOffice(index)
    func agrees(_ mention: Mention, isPlural: Bool) -> Bool {
      // "Plan C", a name to the tagger, has no president.
      let isLettered = mention.text.split(separator: " ").last?.count == 1
      if isOffice, mention.type == .thing, !mention.isParty, isLettered || !Self.isNamed(mention) { return false }
      return switch form.kind {
      case .person: (mention.type == .person || mention.isUnknown && mention.isSubject) && !isPlural
      case .thing: (mention.type != .person || mention.isParty) && mention.type != .time && !isPlural
      case .plural: (isPlural || mention.isEither) && mention.type != .time
      }
    }
    func agrees(_ mention: Mention) -> Bool { agrees(mention, isPlural: mention.isPlural) }
    // A pronoun object isn't its own clause's subject.
    let own = reading.verb(above: index)
    let isObject =
      [.dobj, .dative].contains(reading[index].label)
      || reading[index].label == .pobj && !reading[reading[reading[index].head].head].tag.isNoun
    // "Elected in her place": in another's.
    let isStandIn =
      index > 0 && reading.lower(index - 1) == "in" && index + 1 < reading.count
      && ["place", "stead"].contains(reading.lower(index + 1))
    let inside = mentions.filter { mention in
      // "Garneau and her counterpart": Garneau alone.
      !isInside(index, mention.head, reading)
        && agrees(
          mention,
          isPlural: reading.parse.subtree(of: mention.head, contains: index) ? mention.isPluralAlone : mention.isPlural)
        && !(isObject && !word.hasSuffix("self")
          && (reading.verb(above: mention.head) == own || mention.head == sharedSubject(of: own, reading)))
        && !(reading[index].tag == .possessivePronoun && reading[index].head == mention.head)
        && !(isStandIn && reading.verb(above: mention.head) == own)
    }
    let reflexive = word.hasSuffix("self") || word.hasSuffix("selves")
    let subjects = inside.filter(\.isSubject)
    if isObject, !reflexive, let subject = subjects.last, isActor(subject.type),
      let object = inside.last(where: { reading[$0.head].label == .dobj }), object.head < index
    {
      // "When the bank sued the firm, a court fined it": either.
      let isSetAgainst = !isActor(object.type) && hasActor(own, reading)
      if isSetAgainst { reading.bound[index] = object.head } else { reading.dangling.insert(index) }
      return
    }
    let isSubject = [.nsubj, .nsubjpass].contains(reading[index].label)
    let elsewhere = mentioned.last?.first { $0.isSubject && agrees($0) }
    // "They praised the plan for a port in Lima, but she called it dear": the plan.
    let object = inside.last.flatMap { last in
      inside.first {
        $0.head < last.head && reading[$0.head].label == .dobj
          && reading.parse.subtree(of: $0.head, contains: last.head)
      }
    }
    if let found = reflexive || isSubject ? subjects.last : subjects.last ?? object ?? inside.last {
      if !found.isSubject, form.kind == .thing, let elsewhere, elsewhere.text != found.text, found.head < index {
        // The cape's magnitude or the earthquake's?
        reading.dangling.insert(index)
        return
      }
      if isSubject, form.kind == .thing, isTorn(from: found, by: own, inside, reading) {
        reading.dangling.insert(index)
        return
      }
      if reading.isOfValue(index), !found.isMeasured, inside.contains(where: \.isMeasured) {
        reading.dangling.insert(index)
        return
      }
      if form.kind == .plural, !found.isSubject, reading.hasOpenPlural(before: index) {
        // "His permit, like those of six men, … not to renew any of them".
        reading.dangling.insert(index)
        return
      }
      reading.bound[index] = found.head
      reading.said[index] = nil
      return
    }
    if isSubject, let verb = own, let main = mainSubject(reading, after: index), verb != reading[main.head].head,
      agrees(main)
    {
      reading.bound[index] = main.head
      return
    }
    let isRule = reading.isOfRule(index)
    let before = mentioned.last?.filter { agrees($0) && !(isRule && isActor($0.type)) } ?? []
    let earlier = mentioned.dropLast().reversed().lazy.joined()
    if let term, !mentioned.isEmpty, reading.isOfNaming(index) {
      reading.said[index] = term
      return
    }
    let made = isRule ? before.filter(\.isObject) : []
    let fitting =
      !made.isEmpty && !before.contains(where: \.isMain)
      ? made : fitting(before, isThing: form.kind == .thing, isValue: reading.isOfValue(index))
    // "Most policies exclude it, and the union has set up a fund. It had raised £9,000": neither was a subject.
    let isOfObjects = form.kind == .thing && fitting.isEmpty && before.count(where: \.isObject) > 1
    let isAside = isOfObjects || form.kind == .thing && fitting.count == 1 && fitting[0].isRelative && before.count > 1
    if isAside || fitting.count > 1, !(form.kind == .person && Self.isOne(fitting)) {
      reading.dangling.insert(index)
      return
    }
    let isOnlyThing = form.kind == .thing && fitting.isEmpty && inside.isEmpty
    let given = isOnlyThing ? given(to: index, among: before, reading) : nil
    let sole = isOnlyThing ? soleThing(for: index, among: before, reading) : nil
    guard
      let found = fitting.first ?? given ?? earlier.first(where: { $0.isSubject && agrees($0) }) ?? sole
        ?? life(form.kind)
        ?? (form.kind == .person && Self.isOne(people) ? people.first : nil)
          ?? (form.kind == .person && index == 0 && mentioned.isEmpty ? actor : nil),
      found.text.wordCount <= 7
    else {
      if let main = mainSubject(reading, after: index), agrees(main), reading[index].head != main.head {
        reading.bound[index] = main.head
      } else if let protagonist, form.kind == .person, isSubject, people.isEmpty,
        !mentioned.joined().contains(where: { $0.type == .person || $0.isUnknown })
      {
        reading.said[index] = protagonist
      } else {
        reading.dangling.insert(index)
      }
      return
    }
    // "The council awaits the letter. Berg said it had been posted": hardly the council.
    if word == "it", reading[index].label == .nsubjpass, reading[reading[index].head].label == .ccomp,
      isActor(found.type),
      before.contains(where: { !isActor($0.type) && !$0.isSubject })
    {
      reading.dangling.insert(index)
      return
    }
    if isObject, form.kind == .plural, !reflexive, found.isSubject,
      let sentence = mentioned.last(where: { $0.contains { $0.head == found.head && $0.text == found.text } }),
      sentence.contains(where: { $0.isObject && agrees($0) })
    {
      // "Divers had removed 60 tonnes of it. The dump refused to take them."
      reading.dangling.insert(index)
      return
    }
    let isPossessive = reading[index].tag == .possessivePronoun
    // "Ghana's main port's director".
    if found.text.split(separator: " ").count(where: { $0.hasSuffix("'s") || $0.hasSuffix("’s") }) > 1 {
      reading.dangling.insert(index)
      return
    }
    // "Moscow's reaction's embassy", "priests in the country's replies"
    if isPossessive,
      found.text.contains("'s ") || found.text.contains("’s ")
        || found.text.words.contains(where: { $0 != "of" && Words.prepositions.contains($0) })
    {
      reading.dangling.insert(index)
      return
    }
    let text =
      index > 0 && reading.lower(index - 1) == "of" && found.isPlural && found.text.first?.isLowercase == true
        && !found.text.hasPrefix("the ") ? "the " + found.text : found.text
    reading.said[index] = isPossessive ? text.possessive : text
  }

  enum Kind { case person, thing, plural }

  private static let forms: [String: (kind: Kind, isObject: Bool)] = [
    "he": (.person, false), "she": (.person, false), "him": (.person, true), "her": (.person, true),
    "his": (.person, false), "himself": (.person, true), "herself": (.person, true), "it": (.thing, false),
    "its": (.thing, false), "itself": (.thing, true), "they": (.plural, false), "them": (.plural, true),
    "their": (.plural, false), "themselves": (.plural, true),
  ]
}

extension String {
  var possessive: String { hasSuffix("s") ? self + "'" : self + "'s" }
}
