import Grammar

/// Says in full what points to the sentence before: "the offer" after "Kenya offered Uganda a loan", "72 percent of
/// this", "such knowledge".
struct Pointers {
  private let names: NameTypes
  /// The sentence before, its own pronouns resolved.
  private var before: Reading?

  init(names: NameTypes) { self.names = names }

  /// Forgets the sentence before.
  mutating func beginSection() { before = nil }

  mutating func remember(_ reading: Reading) { before = reading }

  /// Says the acts and the amount that a sentence's words point to.
  func resolve(_ reading: inout Reading) {
    guard let before, !reading.isInstruction else { return }
    for index in reading.parse.tokens.indices where reading.said[index] == nil {
      if let noun = pointed(index, in: reading), let event = Event(reading[noun].lemma.lowercased(), in: before) {
        reading.said[index] = event.text
        reading.said[noun] = ""
      } else if let measured = measured(by: index, in: reading, of: before) {
        reading.said[index] = measured
      }
    }
  }

  /// The bare noun behind a token that points: of "the offer", "that claim", "such knowledge".
  private func pointed(_ index: Int, in reading: Reading) -> Int? {
    guard ["the", "this", "that", "such"].contains(reading.lower(index)), index + 1 < reading.count,
      case let noun = index + 1, reading[noun].tag == .noun, reading[noun].label != .compound,
      reading[index].head == noun, !reading.isQuoted(index),
      reading.lower(index) != "the" || reading.loose.contains(noun),
      reading.children(noun, .amod, .compound, .poss, .nummod, .prep, .acl, .relcl, .appos, .ccomp, .conj)
        .allSatisfy({ $0 == index })
    else { return nil }
    return noun
  }

  /// "The union spent $3 million on seed. Half of this …", "farms sold 9 tonnes of wool": what alone was measured.
  private func measured(by index: Int, in reading: Reading, of before: Reading) -> String? {
    guard reading.lower(index) == "this", reading[index].label == .pobj, case let of = reading[index].head,
      reading.lower(of) == "of", isShare(reading[of].head, reading)
    else { return nil }
    let objects = before.parse.tokens.indices.filter { object in
      before[object].label == .dobj && before.amounts.contains { $0.kind == .amount && $0.tokens.contains(object) }
    }
    guard objects.count == 1, let amount = objects.first else { return nil }
    if let of = before.children(amount, .prep).first(where: { $0 == amount + 1 && before.lower($0) == "of" }),
      let thing = before.children(of, .pobj).first, before[thing].tag.isCommonNoun
    {
      let text = before.wording(before.core(of: thing))
      return text.wordCount > 4 ? nil : text.hasPrefix("the ") ? text : "the " + text
    }
    return Event.relative(of: amount, in: before)
  }

  private func isShare(_ index: Int, _ reading: Reading) -> Bool {
    reading[index].tag == .number
      || ["half", "third", "quarter", "percent", "%", "most"].contains(reading.lower(index))
  }
}

/// What somebody did, as a noun phrase: "Kenya's offer of a loan to Uganda".
private struct Event {
  let text: String

  /// - Parameter noun: what the act is called.
  /// - Returns: nil unless exactly one verb of the sentence is such an act, and it is known whose and of what.
  init?(_ noun: String, in reading: Reading) {
    let acts = reading.parse.tokens.indices.filter { index in
      reading[index].tag.isVerb && ![.aux, .auxpass].contains(reading[index].label)
        && Self.isName(noun, of: reading.base(of: index))
    }
    guard acts.count == 1, let act = acts.first, !reading.isQuoted(act),
      // What wasn't done, or only may be, is no act.
      reading.children(act, .neg).isEmpty, reading.children(act, .aux).allSatisfy({ reading[$0].tag != .modal })
    else { return nil }
    let isPassive = !reading.children(act, .nsubjpass, .auxpass).isEmpty
    guard !isPassive, let subject = Self.subject(of: act, in: reading), let owner = Self.owner(subject, in: reading),
      let object = Self.object(of: act, named: noun, in: reading), object.wordCount <= 11
    else { return nil }
    text = owner.possessive + " " + noun + " " + object
  }

  /// Is a noun made of a verb: "offer", "knowledge", "argument"?
  private static func isName(_ noun: String, of verb: String) -> Bool {
    if let made = irregular[verb] { return made == noun }
    let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
    return noun == verb && verb.count > 3 || [verb + "ment", stem + "ion", stem + "al", stem + "ation"].contains(noun)
      || saying.contains(verb) && noun == verb + "ing"
  }

  private static let irregular = [
    "argue": "argument", "know": "knowledge", "decide": "decision", "complain": "complaint", "advise": "advice",
    "believe": "belief", "conclude": "conclusion", "admit": "admission", "lose": "loss", "sell": "sale",
    "choose": "choice", "refuse": "refusal", "deny": "denial", "propose": "proposal", "discover": "discovery",
    "assume": "assumption", "permit": "permission", "allege": "allegation", "intend": "intention",
  ]

  private static let saying: Set = ["warn", "find", "hold", "rule"]

  private static func subject(of act: Int, in reading: Reading) -> Int? {
    var verb = act
    while reading.children(verb, .nsubj).isEmpty, [.conj, .xcomp].contains(reading[verb].label),
      reading[reading[verb].head].tag.isVerb, reading.children(verb, .nsubjpass).isEmpty
    { verb = reading[verb].head }
    return reading.children(verb, .nsubj).first
  }

  /// Whose act it is: of "Norway's minister, Ana Berg, offered", Ana Berg's.
  private static func owner(_ subject: Int, in reading: Reading) -> String? {
    let name = reading.children(subject, .appos).first { reading[$0].tag.isName }
    let text = said(name ?? subject, in: reading)
    return text.flatMap { text in
      text.wordCount > 4 || [" of ", ",", "'s", "’s"].contains(where: text.contains) ? nil : text
    }
  }

  /// A phrase with its pronouns said for what they stand for; nil where one isn't known.
  private static func said(_ head: Int, in reading: Reading) -> String? {
    let head = reading.bound[head] ?? head
    return text(of: reading.core(of: head), in: reading)
  }

  private static func text(of tokens: [Int], in reading: Reading) -> String? {
    let isKnown = tokens.allSatisfy { index in
      if reading.said[index] != nil { return true }
      return !reading.dangling.contains(index)
        && ![.whPronoun, .whDeterminer, .whPossessive].contains(reading[index].tag)
        && (![.pronoun, .possessivePronoun].contains(reading[index].tag)
          || reading.bound[index].map(tokens.contains) ?? false)
    }
    return isKnown ? reading.wording(tokens) : nil
  }

  /// What the act was done to, or what was said: "of a loan to Uganda", "that the claim came too late".
  private static func object(of act: Int, named noun: String, in reading: Reading) -> String? {
    if let clause = reading.children(act, .ccomp).first(where: { $0 > act }) {
      let tokens = reading.core(of: clause)
      guard reading.parse.subtree(of: clause).first == tokens.first, let first = tokens.first,
        reading.lower(first) == "that"
      else { return nil }
      return text(of: tokens, in: reading)
    }
    if let infinitive = reading.children(act, .xcomp).first(where: { $0 > act }) {
      let tokens = reading.core(of: infinitive)
      guard let first = tokens.first, reading.lower(first) == "to" else { return nil }
      return text(of: tokens, in: reading)
    }
    if let object = reading.children(act, .dobj).first(where: { $0 > act }) {
      guard reading[object].tag.isNoun, let thing = said(object, in: reading) else { return nil }
      let link = asked.contains(noun) ? "for" : set.contains(noun) ? "on" : "of"
      guard let receiver = reading.children(act, .dative).first else { return "\(link) \(thing)" }
      let isPhrase = reading[receiver].tag == .preposition
      guard let whom = isPhrase ? text(of: reading.core(of: receiver), in: reading) : said(receiver, in: reading)
      else {
        return nil
      }
      return "\(link) \(thing) \(isPhrase ? "" : "to ")\(whom)"
    }
    guard let preposition = reading.children(act, .prep).first(where: { $0 == act + 1 }),
      ["of", "to", "for", "about", "against", "from", "on", "with"].contains(reading.lower(preposition)),
      !reading.dates.contains(where: { $0.contains(preposition + 1) })
    else { return nil }
    return text(of: reading.core(of: preposition), in: reading)
  }

  /// "The 9 tonnes that the farms sold".
  static func relative(of object: Int, in reading: Reading) -> String? {
    let verb = reading[object].head
    guard reading[verb].tag == .verbPast, reading.children(verb, .neg, .dative).isEmpty,
      let subject = subject(of: verb, in: reading), let owner = said(subject, in: reading), owner.wordCount <= 4,
      case let thing = reading.written(reading.core(of: object)), thing.wordCount <= 5
    else { return nil }
    return "the \(thing) that \(owner) \(reading.lower(verb))"
  }

  private static let asked: Set = ["request", "demand", "claim", "bid", "appeal", "plea"]
  private static let set: Set = ["ban", "attack", "report", "advice"]
}
