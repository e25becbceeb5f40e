/// Names: whole capitalised runs with their particles, without the titles before them.
struct Names {
  let tokens: [Token]
  let context: Context

  static func spans(in tokens: [Token], outside taken: [Span], context: Context) -> [Span] {
    let names = Names(tokens: tokens, context: context)
    let isTaken = Set(taken.flatMap { Array($0.tokens) })
    var spans: [Span] = []
    var index = 0
    while index < tokens.count {
      guard !isTaken.contains(index), names.begins(index) else {
        index += 1
        continue
      }
      var end = index + 1
      while !isTaken.contains(end), let next = names.continuation(from: end, start: index),
        isTaken.isDisjoint(with: end..<next)
      {
        end = next
      }
      if let span = names.span(index..<end) { spans.append(span) }
      index = end
    }
    return spans
  }

  private func begins(_ index: Int) -> Bool {
    let token = tokens[index]
    guard token.isCapitalised, !token.isCode, token.text != "I" else { return false }
    if tokens.indices.contains(index + 1), "+→=".contains(tokens[index + 1].text) { return false }
    guard isSentenceStart(index) else { return !token.isFunction }
    if token.isFunction { return false }
    if context.capitalised.contains(token.lower) { return true }
    guard tokens.indices.contains(index + 1) else { return false }
    let next = tokens[index + 1]
    return next.isCapitalised && !next.isFunction || ["'s", "’s"].contains(next.lower) || token.text.isAcronym
      || (Self.particles.contains(next.lower) || next.text == "&") && tokens.indices.contains(index + 2)
        && tokens[index + 2].isCapitalised
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    index == 0 || tokens[index - 1].kind == .mark && !",()–-/".contains(tokens[index - 1].text)
  }

  /// Where the next piece of the name ends.
  private func continuation(from index: Int, start: Int) -> Int? {
    guard tokens.indices.contains(index),
      tokens[index].isAfterBlank || tokens[index].kind == .mark || isPossessive(index)
    else { return nil }
    let token = tokens[index]
    if token.isCapitalised, !token.isCode,
      token.text != "I" || index + 1 == tokens.count || !tokens[index + 1].isCapitalised
    {
      return index + 1
    }
    let hasNext = tokens.indices.contains(index + 1) && tokens[index + 1].isCapitalised && !tokens[index + 1].isFunction
    if ["plc"].contains(token.lower) { return index + 1 }
    if token.text == ",", tokens.indices.contains(index + 1),
      ["d.c.", "inc.", "ltd.", "jr.", "sr."].contains(tokens[index + 1].lower)
    {
      return index + 2
    }
    if isPossessive(index), hasNext, ["people", "workers", "women", "children"].contains(tokens[index - 1].lower) {
      return index + 2
    }
    if Self.particles.contains(token.lower), hasNext { return index + 2 }
    if token.text == "&", hasNext { return index + 2 }
    if token.lower == "of", isBody(start..<index) {
      if hasNext { return index + 2 }
      if tokens.indices.contains(index + 2), tokens[index + 1].lower == "the", tokens[index + 2].isCapitalised {
        return index + 3
      }
    }
    return nil
  }

  private func isPossessive(_ index: Int) -> Bool { tokens[index].lower == "'s" }

  private func isBody(_ range: Range<Int>) -> Bool {
    range.last.map { Self.bodies.contains(tokens[$0].lower) } ?? false
  }

  private func span(_ run: Range<Int>) -> Span? {
    var start = run.lowerBound
    if let title = run.last(where: { Self.titles.contains(tokens[$0].lower) }), title + 1 < run.upperBound,
      tokens[title + 1].lower != "of", !Self.particles.contains(tokens[title + 1].lower)
    {
      start = title + 1
    }
    while start < run.upperBound, Self.adjectives.contains(tokens[start].lower), run.upperBound - start > 1,
      !Self.bodies.contains(tokens[run.upperBound - 1].lower)
    {
      start += 1
    }
    let range = start..<run.upperBound
    guard !range.isEmpty,
      !range.allSatisfy({
        Self.titles.contains(tokens[$0].lower) || tokens[$0].lower == "of" || tokens[$0].lower == "state"
      })
    else { return nil }
    let isSingle = range.count == 1
    if isSingle, isAdjective(tokens[start].lower) || isNumeral(tokens[start].text) { return nil }
    if isSingle, tokens.indices.contains(start + 1), tokens[start + 1].kind == .number { return nil }
    var weight = isSingle ? 0.6 : 0.72
    if tokens.indices.contains(range.upperBound) {
      let next = tokens[range.upperBound]
      let isNounNext =
        next.kind == .word && !next.isFunction && !next.isCapitalised && !Verbs.isFinite(next.lower)
        && next.lower != "'s" && !next.lower.hasSuffix("ly")
      if isNounNext { weight -= 0.3 }
      if next.lower == "'s" { weight -= 0.1 }
    }
    if range.lowerBound == 0 { weight -= 0.1 }
    return Span(kind: .name, tokens: range, weight: weight)
  }

  private func isNumeral(_ word: String) -> Bool { word.allSatisfy { "IVX".contains($0) } }

  private func isAdjective(_ word: String) -> Bool { Self.adjectives.contains(word) }
}

extension Names {
  static let titles: Set = [
    "dr.", "dr", "mr.", "mrs.", "ms.", "prof.", "sir", "president", "minister", "secretary", "governor", "chancellor",
    "king", "queen", "prince", "princess", "tsar", "viscount", "general", "chair", "chairman", "chairwoman",
    "ambassador",
    "senator", "judge", "executive", "director", "officer", "premier", "mayor", "emperor", "duke", "lord", "lady",
    "baron",
    "professor", "captain", "admiral", "colonel", "pope", "spokesman", "spokeswoman", "spokesperson", "congressman",
    "commissioner", "chief", "deputy", "vice", "prime", "foreign", "counselor", "envoy", "leader", "representative",
  ]

  private static let particles: Set = [
    "von", "van", "de", "der", "den", "del", "della", "di", "da", "du", "la", "le", "al", "bin", "ibn", "zu", "ter",
    "dos",
  ]

  /// Nouns whose "of" belongs to the name.
  private static let bodies: Set = [
    "ministry", "department", "bank", "university", "republic", "kingdom", "committee", "house", "office", "court",
    "institute", "bureau", "battle", "congress", "concert", "chamber", "council", "league", "party", "treaty", "act",
    "strait", "gulf", "sea", "isle", "federation", "confederation", "union", "states", "college", "school", "academy",
    "association", "society", "museum", "peace", "duchy", "board", "commission", "bay", "cape", "city", "secretary",
    "declaration", "charter", "convention", "port", "church", "statue", "empire", "agency", "bill",
  ]

  static let adjectives: Set = [
    "chinese", "american", "russian", "british", "french", "german", "european", "japanese", "korean", "vietnamese",
    "ukrainian", "mexican", "polish", "austrian", "prussian", "dutch", "swiss", "italian", "spanish", "portuguese",
    "greek", "turkish", "indian", "canadian", "australian", "african", "asian", "western", "eastern", "northern",
    "southern", "taiwanese", "philippine", "filipino", "israeli", "iranian", "arab", "latin", "soviet", "belgian",
    "swedish", "norwegian", "danish", "finnish", "irish", "scottish", "welsh", "english", "thai", "indonesian",
    "malaysian", "brazilian", "egyptian", "nigerian", "ghanaian", "kenyan", "communist", "democratic", "republican",
  ]
}

extension String {
  /// Two capitals or more: "ATP", "RuBisCO", "TikTok".
  var isAcronym: Bool { filter(\.isUppercase).count >= 2 && !contains(".") }
}

extension Names {
  static func isParticle(_ word: String) -> Bool { particles.contains(word) }
}
