import Grammar

/// Who says what a clause states.
extension ClauseReader {
  /// "A new library, the consultants estimate, would cost …": the consultants, whatever the parser makes of them.
  private func asideSpeaker(before verb: Int) -> [Int]? {
    let commas = (0..<verb).filter { reading[$0].text == "," }
    for (open, close) in zip(commas, commas.dropFirst()) where (3...7).contains(close - open) {
      let form = reading.lower(close - 1)
      let base = [Tag.verbThirdPerson, .verbPast].lazy.compactMap { Verb(form: form, tag: $0)?.base }.first
      // "Genoa, a former city state, …" is no city that states.
      let isPlural = reading[close - 2].tag == .nouns
      if close - open == 3, reading[open + 1].tag == .pronoun,
        Reporting.verbs.contains(reading[close - 1].lemma),
        reading.children(verb, .nsubj, .nsubjpass).contains(where: { $0 < open })
      {
        // "The first demand, he said, had concerned …"
        return [open + 1]
      }
      guard Reporting.verbs.contains(base ?? form), isPlural || base.map({ $0 != form }) ?? false,
        !reading.children(verb, .nsubj, .nsubjpass).contains(where: { $0 > open })
      else { continue }
      let speaker = Array((open + 1)..<(close - 1))
      if speaker.allSatisfy({
        reading[$0].tag.isNoun || [.determiner, .adjective, .possessivePronoun].contains(reading[$0].tag)
      }),
        reading[close - 2].tag.isNoun
      {
        return speaker
      }
    }
    return nil
  }

  /// Who says what a clause states.
  func speaker(of verb: Int) -> Clause.Speaker? {
    if let according = reading.children(verb, .prep).first(where: { reading.lower($0) == "according" }),
      let to = reading.parse.children[according].first(where: { reading.lower($0) == "to" }),
      let object = reading.children(to, .pobj).first
    {
      return Clause.Speaker(verb: nil, tokens: reading.core(of: object))
    }
    if let tokens = asideSpeaker(before: verb) { return Clause.Speaker(verb: nil, tokens: tokens) }
    let token = reading[verb]
    if token.label == .conj, reading[token.head].tag.isVerb {
      let above = speaker(of: token.head)
      // "It denies that wages drive prices, and blames margins": it blames, nobody says so.
      let isOwn = above?.verb != nil && above?.tokens == subject(of: verb)?.tokens
      return isOwn ? nil : above
    }
    // "Owners complain that they are paid after an inspection, which may take a year": they say that too.
    if token.label == .relcl, let claim = reading.verb(above: token.head), claim < verb, reading[claim].label == .ccomp,
      reading.children(claim, .mark).contains(where: { reading.lower($0) == "that" }), claim > reading[claim].head,
      let start = reading.parse.subtree(of: verb).first, start < verb,
      reading.children(verb, .aux).contains(where: { reading[$0].tag == .modal }), let above = speaker(of: claim),
      above.verb != nil
    {
      return Clause.Speaker(verb: nil, tokens: above.tokens)
    }
    // "Replied that a grower earns little, whereas the price had doubled": the reply says both.
    if token.label == .advcl, verb > token.head, reading[token.head].label == .ccomp, place(of: verb) == .contrast,
      reading.children(verb, .aux).contains(where: { ["had", "would"].contains(reading.lower($0)) }),
      let above = speaker(of: token.head), let act = above.verb, reading[act].tag == .verbPast
    {
      return Clause.Speaker(verb: nil, tokens: above.tokens)
    }
    guard token.label == .ccomp, reading[token.head].tag.isVerb else { return nil }
    // "Moraines run along the edges, one marks the end": two statements.
    if verb < token.head, !Reporting.verbs.contains(reading[token.head].lemma) { return nil }
    guard !isParted(verb, token.head) else { return nil }
    // "She praised him and announced that …": the speaker is the subject that both verbs share.
    return Clause.Speaker(verb: token.head, tokens: subject(of: token.head)?.tokens ?? [])
  }
}
