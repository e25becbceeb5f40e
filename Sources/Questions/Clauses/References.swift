import Grammar

/// Says for pronouns what they stand for, sentence by sentence.
struct References {
  private let names: NameTypes
  /// Whom the whole text is about, and so "she" where nobody else was named.
  private let protagonist: String?
  /// The mentions of the point's sentences, the first sentence first.
  private var mentioned: [[Mention]] = []
  /// Whom the section's points before mentioned.
  private var people: [Mention] = []
  /// Who alone is told of by the point before, where that begins with an act of hers or his.
  private var actor: Mention?
  /// What the point explains.
  private var term: String?
  /// Whose life the section tells.
  private var headed: String?
  /// Does the sentence before begin with what the label did, as in "Harbour Town: offered a grant"?
  private var tellsOfLabel = false
  /// Is somebody else whom the section's points before tell of last?
  private var tellsOfOther = false

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

  /// Whose life the section tells, where the point names nobody else.
  private func life(_ kind: Kind) -> Mention? {
    guard let headed, kind == .person, !tellsOfOther,
      !mentioned.joined().contains(where: { $0.type == .person || $0.isUnknown })
    else { return nil }
    return Mention(label: headed, type: .person)
  }

  /// "Harbour Town: offered a grant of $900. It was claimed by few": the town's grant, not the town.
  private func given(to index: Int, among before: [Mention], _ reading: Reading) -> Mention? {
    guard tellsOfLabel, mentioned.count == 2, let label = mentioned[0].first, label.head == -1,
      reading[index].label == .nsubjpass, !Self.founding.contains(reading[reading[index].head].lemma),
      case let objects = before.filter(\.isObject), objects.count == 1, !isActor(objects[0].type),
      objects[0].text.hasPrefix("the "), objects[0].text.wordCount == 2,
      case let owner = label.text, let first = owner.words.first
    else { return nil }
    let article = Lexicon.isWord(first) && !owner.hasPrefix("the ") ? "the " : ""
    return Mention(label: article + owner.possessive + objects[0].text.dropFirst(3))
  }

  private static let founding: Set = ["found", "establish", "create", "form", "elect", "name"]

  /// "We recommend the Lima Plan. It costs less": the one thing that a sentence about somebody names.
  private func soleThing(for index: Int, among before: [Mention], _ reading: Reading) -> Mention? {
    guard reading[index].label == .nsubj, reading[reading[index].head].lemma != "be", before.count == 1,
      let only = before.first, only.isObject, !isActor(only.type),
      // "Opened a mine. It employs 40 people": the question wouldn't say which mine.
      only.text.split(separator: " ").count > 1, only.text.contains(where: \.isUppercase)
    else { return nil }
    return only
  }

  /// "The council rejects a ban, although trials showed that it halves the loss": the council or the ban, if a third
  /// says so?
  private func isTorn(from found: Mention, by verb: Int?, _ mentions: [Mention], _ reading: Reading) -> Bool {
    guard let verb, reading[verb].label == .ccomp, found.isSubject, isActor(found.type),
      let speaker = sharedSubject(of: reading[verb].head, reading), speaker != found.head,
      case let act = reading[found.head].head, act != reading[verb].head
    else { return false }
    return mentions.contains { reading[$0.head].label == .dobj && reading[$0.head].head == act && !isActor($0.type) }
  }

  /// Which mentions of the sentence before fit a pronoun best: what has an amount for what rises, the main clause's
  /// subject before another's, any subject before what isn't one; each once.
  private func fitting(_ before: [Mention], isThing: Bool, isValue: Bool) -> [Mention] {
    let main = before.filter(\.isMain)
    let subjects = main.isEmpty ? before.filter(\.isSubject) : main
    let measured = isValue ? before.filter(\.isMeasured) : []
    let others = before.filter { !$0.isRoot }
    // "The bank raised its rate. It had risen by two points": hardly the bank.
    let isUnsure = isValue && subjects.contains { isActor($0.type) } && subjects.count < before.count
    let best =
      !measured.isEmpty
      ? measured : isUnsure ? before : !subjects.isEmpty || isThing ? subjects : others.isEmpty ? before : others
    var texts: Set<String> = []
    return best.filter { texts.insert($0.text).inserted }
  }

  private func isActor(_ type: EntityType) -> Bool { [.person, .body, .country, .place].contains(type) }

  /// Is somebody the subject of a verb who may say or do something?
  private func hasActor(_ verb: Int?, _ reading: Reading) -> Bool {
    sharedSubject(of: verb, reading).flatMap { names.type(of: reading.parse, head: $0) }.map(isActor) ?? false
  }

  /// "The brothers bought it and were ruined by them": the brothers.
  private func sharedSubject(of verb: Int?, _ reading: Reading) -> Int? {
    guard var verb else { return nil }
    while reading.children(verb, .nsubj, .nsubjpass).isEmpty, reading[verb].label == .conj { verb = reading[verb].head }
    return reading.children(verb, .nsubj, .nsubjpass).first
  }

  /// "Two thirds of them": a pronoun doesn't stand for the phrase that it is in, unless it is joined to it.
  private func isInside(_ index: Int, _ head: Int, _ reading: Reading) -> Bool {
    guard reading[index].tag == .pronoun else { return false }
    var place = index
    while place != head, reading[place].head != place {
      if reading[place].label == .conj { return false }
      place = reading[place].head
    }
    return place == head
  }

  /// The subject of the main clause, for a pronoun in what stands before it.
  private func mainSubject(_ reading: Reading, after index: Int) -> Mention? {
    guard let root = reading.parse.roots.first,
      let subject = reading.children(root, .nsubj, .nsubjpass).first(where: { $0 > index && reading[$0].tag.isNoun })
    else { return nil }
    return Mention(subject, in: reading, names: names)
  }

  /// Who "them" is in what somebody says isn't sure.
  private func isReported(_ index: Int, _ reading: Reading) -> Bool {
    guard [.dobj, .pobj, .dative].contains(reading[index].label), let verb = reading.verb(above: index) else {
      return false
    }
    return reading[verb].label == .ccomp
  }

  /// "It was agreed that", "it is clear that".
  private func isImpersonal(_ index: Int, _ reading: Reading) -> Bool {
    guard reading.lower(index) == "it", [.nsubj, .nsubjpass, .expl].contains(reading[index].label) else { return false }
    let verb = reading[index].head
    if !reading.children(verb, .ccomp).isEmpty, reading[verb].lemma == "be" || !reading.children(verb, .auxpass).isEmpty
    {
      return true
    }
    // "It was voted, 3 to 2, to accept the bid."
    if !reading.children(verb, .auxpass).isEmpty, !reading.children(verb, .xcomp, .advcl).isEmpty,
      ["vote", "agree", "decide", "resolve", "propose", "plan", "hope"].contains(reading[verb].lemma)
    {
      return true
    }
    if Self.impersonal.contains(reading[verb].lemma) {
      return !reading.children(verb, .ccomp, .xcomp).isEmpty || ["rain", "snow"].contains(reading[verb].lemma)
    }
    return reading[verb].lemma == "be" && !reading.children(verb, .xcomp, .advcl).isEmpty
      && !reading.children(verb, .acomp).isEmpty
  }

  /// "It was All Saints' Day": the day on which the sentence before was so.
  private func isOfTime(_ index: Int, _ reading: Reading) -> Bool {
    let verb = reading[index].head
    return reading[verb].lemma == "be"
      && reading.children(verb, .attr).contains {
        ["day", "morning", "evening", "night", "sunday"].contains(reading[$0].text.lowercased())
          || names.type(of: reading.parse, head: $0) == .time
      }
  }

  private static let impersonal: Set = [
    "emerge", "turn", "appear", "seem", "happen", "transpire", "follow", "rain", "snow",
  ]

  private enum Kind { case person, thing, plural }

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
