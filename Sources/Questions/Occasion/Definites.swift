import Grammar

/// Says which one is meant where a sentence only says "the journey", "the committee", "the division".
struct Definites {
  private let occasion: Occasion?
  /// The terms that the text defines, in lower case.
  private let defined: Set<String>
  /// Fuller mentions by their noun: "committee": "the Laboratory Safety Committee".
  private var fuller: [String: String] = [:]
  /// Nouns that the section mentions more than one of in full.
  private var several: Set<String> = []

  init(occasion: Occasion?, defined: Set<String> = []) {
    self.occasion = occasion
    self.defined = defined
  }

  /// Forgets mentions, as a new section begins: under "Riverside Library" the library is that one.
  mutating func beginSection(heading: String) {
    fuller = [:]
    several = []
    let words = heading.split(separator: " ").drop { $0.first?.isNumber ?? true }
    guard (2...4).contains(words.count), let last = words.last, words.allSatisfy({ $0.first?.isLetter == true }),
      LocalTopic.isTopic(heading), !words.contains(where: { Lexicon.country(ofAdjective: String($0)) != nil }),
      !heading.words.contains(where: { Words.function.contains($0) || Verbs.isFinite($0) })
    else { return }
    let isName = words.dropFirst().allSatisfy { $0.first?.isUppercase == true }
    let text = words.joined(separator: " ")
    fuller[last.lowercased()] = "the " + (isName ? text : text.prefix(1).lowercased() + text.dropFirst())
  }

  /// Is it clear without more which one is meant: of its kind, or of the occasion?
  private func isClear(_ noun: String) -> Bool {
    if Self.unique.contains(noun) || defined.contains(noun) { return true }
    guard let occasion else { return false }
    return Self.roles[occasion.kind]?.contains(noun) ?? false || occasion.long.lowercased().words.contains(noun)
  }

  /// Does the sentence say the noun before, as in "a bill … the bill"?
  private func isRepeated(_ index: Int, _ reading: Reading) -> Bool {
    (0..<index).contains { reading[$0].lemma.lowercased() == reading[index].lemma.lowercased() }
  }

  private static let unique: Set = [
    "world", "sun", "moon", "earth", "sea", "sky", "internet", "public", "future", "past", "present", "time", "day",
    "night", "morning", "afternoon", "evening", "weekend", "week", "month", "year", "law", "government", "state",
    "parliament", "economy", "press", "media", "police", "army", "west", "east", "north", "south", "environment",
    "climate", "atmosphere", "weather", "end", "beginning", "start", "poor", "rich", "bible", "air", "ground",
    "middle", "side", "president", "population", "majority", "universe", "ocean", "land", "wind",
    "body", "brain", "heart", "blood", "eu", "un", "century", "decade", "war", "economist", "way", "fact", "first",
    "market", "truth", "surface", "equator", "king", "queen", "pope", "emperor", "church", "crown", "people",
    "century", "age", "era", "period", "moment", "hour", "minute", "dollar", "euro", "pound", "yen", "yuan",
  ]

  private static let roles: [Occasion.Kind: Set<String>] = [
    .meeting: ["meeting", "committee", "council", "board", "chair", "mayor", "secretary", "clerk", "motion", "vote"],
    .report: ["company", "group", "firm", "board", "management", "report", "bulletin", "brief", "quarter", "half"],
    .visit: ["visit", "trip", "delegation", "government", "embassy", "ambassador", "minister"],
    .matter: ["court", "claimant", "defendant", "judge", "appeal", "claim"],
  ]

  /// Replaces bare mentions, and remembers full ones.
  mutating func resolve(_ reading: inout Reading, label: String?) {
    for index in reading.parse.tokens.indices where reading[index].tag.isNoun && reading[index].label != .compound {
      let children = reading.parse.children[index]
      let noun = reading[index].lemma.lowercased()
      let modifiers = children.filter {
        [.amod, .compound, .poss, .nummod, .prep, .acl, .relcl, .appos].contains(reading[$0].label)
      }
      if modifiers.isEmpty, let article = children.first(where: { reading[$0].label == .det }), article == index - 1,
        ["the", "this"].contains(reading.lower(article))
      {
        let key = reading[index].tag == .nouns ? reading.lower(index) : noun
        if !reading.isQuoted(index), let full = full(key, label: label) {
          reading.said[article] = full
          reading.said[index] = ""
          reading.dangling.remove(article)
        } else if reading.lower(article) == "the", !isClear(noun), !isRepeated(index, reading) {
          reading.loose.insert(index)
        }
      } else if modifiers.isEmpty, let pointer = children.first(where: { $0 == index - 1 }),
        let full = pointed(index, by: pointer, reading)
      {
        reading.said[pointer] = full
        reading.said[index] = ""
      } else if Self.isCounted(index, among: modifiers, reading) {
        reading.loose.insert(index)
      } else if reading[index].tag.isName,
        let title = reading.children(index, .compound).last(where: { Lexicon.isTitle(reading[$0].text) })
      {
        let text = reading.wording(reading.core(of: index))
        if text.wordCount <= 7 { fuller[reading[title].text.lowercased()] = text }
      } else if !modifiers.isEmpty, noun.count > 2, reading[index].label != .poss {
        let key = reading[index].tag == .nouns ? reading.lower(index) : noun
        // "Its weekly service" is "the weekly service" from then on.
        let tokens = Array(reading.core(of: index).drop { reading[$0].tag == .possessivePronoun })
        let text = reading.wording(tokens)
        let isPlain = tokens.allSatisfy {
          !reading.dangling.contains($0) && reading.bound[$0] == nil && !reading[$0].tag.isVerb
            && reading[$0].tag != .pronoun
            // "The different tunnel" is no tunnel's name.
            && !["different", "other", "another", "similar", "same"].contains(reading.lower($0))
        }
        if isPlain, (2...(tokens.contains { reading[$0].tag.isName } ? 7 : 6)).contains(text.wordCount),
          reading.children(index, .conj).isEmpty
        {
          let full = Self.definite(
            text, isName: reading[index].tag.isName && children.allSatisfy { reading[$0].label != .det })
          if let other = fuller[key], other != full { several.insert(key) }
          fuller[key] = full
        }
      }
    }
  }

  /// "That plan", "these rafts": the only ones that the section tells of in full.
  private func pointed(_ index: Int, by pointer: Int, _ reading: Reading) -> String? {
    let word = reading.lower(pointer)
    let isPlural = reading[index].tag == .nouns
    let noun = isPlural ? reading.lower(index) : reading[index].lemma.lowercased()
    guard isPlural ? word == "these" || word == "those" : word == "that", !reading.isQuoted(index),
      Lexicon.type(ofNoun: reading[index].lemma) != .time, !several.contains(noun), !isRepeated(index, reading)
    else { return nil }
    // "The some common source" is nothing to say.
    return fuller[noun].flatMap { full in full.words.contains(where: Self.vague.contains) ? nil : full }
  }

  private static let vague: Set = ["some", "any", "several", "many", "most", "all", "no", "few", "every", "each"]

  /// "The second method": of which ones?
  private static func isCounted(_ index: Int, among modifiers: [Int], _ reading: Reading) -> Bool {
    guard modifiers.count == 1, modifiers[0] == index - 1, index > 1, reading.lower(index - 2) == "the",
      reading[index].tag == .noun
    else { return false }
    return ["first", "second", "third", "fourth"].contains(reading.lower(index - 1))
      && reading[index].lemma != "time" && Lexicon.type(ofNoun: reading[index].lemma) != .time
  }

  private func full(_ noun: String, label: String?) -> String? {
    if let occasion, occasion.nouns.contains(noun) { return occasion.short }
    if let label, Self.labelled.contains(noun), label.wordCount <= 3 { return "the \(label) \(noun)" }
    if Lexicon.type(ofNoun: noun) == .time { return nil }
    // "The museum" of a museum's own minutes isn't "the museum in Bergen".
    let isOwn = occasion.map { $0.kind != .visit && $0.long.split(separator: " ").contains { $0.isCapitalised(noun) } }
    if isOwn != true, let found = fuller[noun] { return found }
    // "The board" isn't "Tindall v. the Board".
    if let occasion, occasion.kind == .matter, occasion.nouns.isEmpty, Self.head(of: occasion.short) == noun,
      occasion.short.wordCount > 1, Self.isDefinite(occasion.short)
    {
      return occasion.short
    }
    return nil
  }

  /// "Fabriano: papermakers in this Italian town …": a label that is a name says which town.
  static func resolveDemonstrative(_ reading: inout Reading, label: String?, names: NameTypes) {
    guard let label, label.wordCount == 1, let type = names.type(of: label), ![.thing, .time].contains(type),
      let this = reading.parse.tokens.indices.first(where: { reading.lower($0) == "this" && reading[$0].label == .det }
      ),
      reading[reading[this].head].tag == .noun,
      Self.isOne(of: Lexicon.type(ofNoun: reading[reading[this].head].lemma), type)
    else { return }
    let phrase = reading.core(of: reading[this].head).filter { $0 >= this && $0 <= reading[this].head }
    for index in phrase { reading.said[index] = "" }
    reading.said[this] = label
  }

  private static func isOne(of noun: EntityType?, _ name: EntityType) -> Bool {
    noun == name || [noun, name].allSatisfy { $0 == .place || $0 == .country }
  }

  /// "the city" is the one that the heading or the point names last.
  mutating func meet(cities: [String]) {
    if let city = cities.last { fuller["city"] = city }
  }

  /// "The dispute over Lake Baker", "Tindall v. Hale", but neither "Drying apples" nor "tides in brief".
  private static func isDefinite(_ phrase: String) -> Bool {
    guard let first = phrase.split(separator: " ").first, first.first?.isLowercase != true else {
      return ["the ", "this "].contains(where: phrase.hasPrefix)
    }
    return !(first.hasSuffix("ing") && Verbs.isForm(first.lowercased()))
  }

  /// "congress" of "the Congress of Vienna".
  private static func head(of phrase: String) -> String? {
    let words = phrase.lowercased().words
    let end = words.firstIndex { ["of", "in", "to", "for", "on", "at"].contains($0) } ?? words.count
    return end > 0 ? words[end - 1] : nil
  }

  private static func definite(_ text: String, isName: Bool) -> String {
    for article in ["a ", "an "] where text.hasPrefix(article) { return "the " + text.dropFirst(article.count) }
    if text.hasPrefix("the ") || isName && text.first?.isUppercase == true && !text.contains("Committee") {
      return text
    }
    return text.contains("'s ") || text.contains("’s ") ? text : "the " + text
  }

  private static let labelled: Set = [
    "division", "segment", "sector", "unit", "business", "programme", "program", "branch",
  ]
}

extension Substring {
  /// Is it a noun as a name has it: "Museum"?
  fileprivate func isCapitalised(_ noun: String) -> Bool { first?.isUppercase == true && lowercased() == noun }
}
