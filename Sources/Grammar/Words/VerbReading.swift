extension Verb {
  /// The verb that a word is a form of, nil for a modal and for what isn't a word.
  ///
  /// `Verb(form: "travelled")` remembers that its text writes as the British do.
  ///
  /// - Parameter tag: what the parser takes the word for; without it "found" is the past of "find".
  public init?(form: String, tag: Tag? = nil) {
    let word = form.lowercased()
    guard Modal(form: word) == nil || tag.map(\.isVerb) == true, word.contains(where: \.isLetter) else { return nil }
    if let base = Self.auxiliaries[word] {
      self.init(base: base)
      return
    }
    guard let base = Self.base(of: word, tag: tag) else { return nil }
    self.init(base: base, spelling: Self.spelling(of: word, base))
  }

  /// Whether this is a verb that the dictionary knows.
  public var isKnown: Bool { Self.use(of: String(base.prefix { $0 != " " })) != nil }
}

extension Verb {
  private static let auxiliaries: [String: String] = [
    "am": "be", "is": "be", "are": "be", "was": "be", "were": "be", "been": "be", "being": "be", "'m": "be",
    "'re": "be", "'s": "be", "’m": "be", "’re": "be", "’s": "be", "ai": "be", "has": "have", "had": "have",
    "having": "have", "'ve": "have", "’ve": "have", "does": "do", "did": "do", "done": "do",
  ]

  private static func base(of word: String, tag: Tag?) -> String? {
    switch tag {
    case .verbBase, .verbPresent: return word
    case .verbThirdPerson: return best(candidates(ending: "s", of: word), of: word) ?? word
    case .verbIng: return best(candidates(ending: "ing", of: word), of: word) ?? word
    case .verbPast, .verbParticiple: return best(candidatesOfPast(word), of: word) ?? word
    default: break
    }
    let plain = use(of: word) == nil ? [] : [word]
    let all = candidates(ending: "s", of: word) + candidates(ending: "ing", of: word) + candidatesOfPast(word)
    return best(all + plain, of: word) ?? word
  }

  /// The candidate that is used most among those that have the form.
  ///
  /// Of unknown ones the one that its ending speaks for. A known one whose form is written otherwise ("occured") goes
  /// before those.
  private static func best(_ candidates: [String], of word: String) -> String? {
    let fitting = candidates.filter { base in base == word || isForm(word, of: base) }
    if let known = mostUsed(fitting) ?? mostUsed(candidates) { return known }
    return fitting.first { $0.hasSuffix("e") == Endings.wantE($0) } ?? fitting.first
  }

  private static func mostUsed(_ bases: [String]) -> String? {
    bases.filter { use(of: $0) != nil }.max { use(of: $0) ?? 0 < use(of: $1) ?? 0 }
  }

  /// How often a verb is used; nil for one that neither the dictionary nor a list of ours has.
  private static func use(of base: String) -> Int? {
    if let code = WordTable.verbs.code(of: base) { return Int(code) }
    return Stress.isListed(base) || IrregularVerbs.isListed(base) ? 0 : nil
  }

  private static func candidatesOfPast(_ word: String) -> [String] {
    IrregularVerbs.bases(of: word) + candidates(ending: "ed", of: word)
  }

  /// The bases that an ending may have been put to.
  private static func candidates(ending: String, of word: String) -> [String] {
    guard word.hasSuffix(ending), word.count > ending.count + 1 else { return [] }
    let stem = String(word.dropLast(ending.count))
    var bases = [stem]
    switch ending {
    case "s":
      if stem.hasSuffix("ie") { bases.append(stem.dropLast(2) + "y") }
      if stem.hasSuffix("e") { bases.append(String(stem.dropLast())) }
      if stem.hasSuffix("zze") || stem.hasSuffix("sse") { bases.append(String(stem.dropLast(2))) }
      return bases
    case "ing": if stem.hasSuffix("y") { bases.append(stem.dropLast() + "ie") }
    default: if stem.hasSuffix("i") { bases.append(stem.dropLast() + "y") }
    }
    bases.append(stem + "e")
    let letters = Array(stem.unicodeScalars)
    if letters.count > 2, letters[letters.count - 1] == letters[letters.count - 2] || stem.hasSuffix("ck") {
      bases.append(String(stem.dropLast()))
    }
    return bases
  }

  private static func isForm(_ word: String, of base: String) -> Bool {
    if let irregular = IrregularVerbs.forms(of: base),
      irregular.pasts.contains(word) || irregular.participles.contains(word)
    {
      return true
    }
    for spelling in Spelling.allCases {
      let forms = forms(of: base, spelling)
      if [forms.past, forms.participle, forms.ing, forms.thirdPerson].contains(word) { return true }
    }
    // Met, though not written by us: focussed, benefitting, and what is regular only now and then.
    guard let last = base.last, !"aeiouwxy".contains(last) else { return false }
    let isLoose = Stress.mayDouble(base)
    return isLoose && [base + String(last) + "ed", base + String(last) + "ing"].contains(word)
  }

  private static func spelling(of word: String, _ base: String) -> Spelling {
    func has(_ spelling: Spelling) -> Bool {
      let forms = forms(of: base, spelling)
      return word == base || [forms.past, forms.participle, forms.ing, forms.thirdPerson].contains(word)
    }
    return !has(.american) && has(.british) ? .british : .american
  }
}

/// Which endings of a stem speak for an e that was dropped, in a verb that no dictionary has.
private enum Endings {
  static func wantE(_ base: String) -> Bool {
    let stem = base.hasSuffix("e") ? base.dropLast() : Substring(base)
    return e.contains { stem.hasSuffix($0) } && !bare.contains { stem.hasSuffix($0) }
  }

  private static let e = [
    "at", "iz", "is", "v", "c", "g", "u", "ur", "bl", "dl", "tl", "gl", "pl", "fl", "kl", "zl", "id", "ud", "ad", "od",
    "ut", "in", "as", "es", "us", "os", "ns", "rs", "ir", "or", "ak", "yz", "ys", "um", "ag",
  ]
  private static let bare = ["ng", "eur", "our", "ss", "ain", "oin", "ein", "ior", "tor", "sor", "oat", "eat", "ead"]
}
