import Grammar

/// Where the subject of a question stands.
extension EnglishQuestion {
  /// Whether the question word, or the noun behind it, does what the verb says.
  static func asksSubject(_ tokens: [Parse.Token], _ phrase: Range<Int>, verb: Int) -> Bool {
    if ["when", "where", "why"].contains(tokens[phrase.lowerBound].text.lowercased()) { return false }
    let word = tokens[verb].text.lowercased()
    if ["do", "does", "did"].contains(word) { return false }
    guard auxiliaries.contains(word) else { return true }
    // "Which country has a king?"
    if ["has", "have", "had"].contains(word),
      !tokens[(verb + 1)...].contains(where: { [.verbParticiple, .verbPast].contains($0.tag) })
    {
      return true
    }
    // "What has risen?": no subject stands between the two verbs.
    guard verb + 1 < tokens.count else { return true }
    guard let next = tokens.indices.first(where: { $0 > verb && tokens[$0].tag != .adverb }),
      [.verbParticiple, .verbIng, .verbBase].contains(tokens[next].tag)
    else { return false }
    // "What are used cars?"
    return next + 1 >= tokens.count || !(tokens[next + 1].tag.isNoun || tokens[next + 1].tag == .adjective)
  }

  /// Whether "is" alone is the verb: what follows its subject is no participle of the subject's.
  static func isWhole(_ parse: Parse, _ subject: Range<Int>, verb: Int, end: Int) -> Bool {
    guard subject.upperBound < end else { return true }
    let after = parse.tokens[subject.upperBound..<end]
    // "the tool used to cut wood"
    let next = after.startIndex
    if after.count > 3, after[next].tag == .verbParticiple, after[next + 1].tag == .to,
      ![.preposition, .comma].contains(after[next + 3].tag)
    {
      return true
    }
    return !after.contains { [.verbParticiple, .verbPast, .verbIng, .to].contains($0.tag) }
      && ![.adjective, .comparative].contains(after.first?.tag)
  }

  /// The words of the subject, which begins right behind the verb.
  static func subject(of parse: Parse, after verb: Int, before end: Int) -> Range<Int>? {
    let labels: Set<Label> = [.nsubj, .nsubjpass, .csubj, .expl]
    guard
      let head = parse.tokens.indices.first(where: { $0 > verb && $0 < end && labels.contains(parse.tokens[$0].label) })
    else { return nil }
    let own = parse.subtree(of: head).filter { $0 > verb && $0 < end }
    guard own.first == verb + 1, let last = own.last, own.count == last - verb else { return nil }
    // The comma that closes what the subject has in commas.
    let isOpen = own.contains { parse.tokens[$0].text == "," } && last + 1 < end && parse.tokens[last + 1].text == ","
    var close = isOpen ? last + 2 : last + 1
    // "was the plan meant to build": no plan that is meant so, for nothing is said to be built.
    if let participle = own.first(where: { parse.tokens[$0].tag == .verbParticiple }), participle > verb + 1,
      participle + 2 < end, parse.tokens[participle + 1].tag == .to,
      [.preposition, .comma, .fullStop].contains(parse.tokens[participle + 3].tag)
    {
      close = participle
    }
    // "are ATP and NADPH from stage A used", "was the meeting that ended the visit, in Beijing, meant": what stands
    // before the participle is the subject's.
    if close < end, [.preposition, .comma].contains(parse.tokens[close].tag) || isOpen,
      Verb(form: parse.tokens[verb].text)?.base == "be",
      let participle = parse.tokens.indices.first(where: { $0 > close && parse.tokens[$0].tag == .verbParticiple }),
      participle < end,
      !parse.tokens[close..<participle].contains(where: { $0.text == "," }) || parse.tokens[participle - 1].text == ","
    {
      close = participle
    }
    return (verb + 1)..<close
  }

  /// All but the last word, where that can only be the verb although the parser took it for a noun: "did light strike".
  static func rest(_ tokens: [Parse.Token], after verb: Int, before end: Int) -> Range<Int>? {
    let (words, main) = (tokens[(verb + 1)..<end], end - 1)
    guard words.count > 1, !words.contains(where: { [.preposition, .to, .comma].contains($0.tag) }) else { return nil }
    let form = tokens[main].text
    let isPlain = ["do", "does", "did"].contains(tokens[verb].text.lowercased())
    let isVerb = isPlain ? Verb(base: form).isKnown : Verb(form: form, tag: .verbParticiple)?.participle == form
    // "is monitoring now sold"
    let last = words.dropLast().lastIndex { $0.tag != .adverb } ?? main - 1
    return isVerb ? (verb + 1)..<(isPlain ? main : last + 1) : nil
  }
}
