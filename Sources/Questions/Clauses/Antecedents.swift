import Grammar

/// What a relative clause tells of.
extension ClauseReader {
  /// "Ogham is a script that was used in Ireland": what is so described, and not any script.
  func described(by verb: Int, pronoun: Int) -> Subject? {
    let kind = reading[verb].head
    guard pronoun > 0, reading[pronoun - 1].text != ",", reading[kind].label == .attr,
      case let main = reading[kind].head, reading[main].lemma == "be",
      reading.parse.roots.contains(main), reading.children(main, .neg, .aux).isEmpty,
      reading.children(kind, .det).contains(where: { ["a", "an"].contains(reading.lower($0)) }),
      reading.children(kind, .conj).isEmpty, reading.items(of: kind).count < 2,
      let subject = reading.children(main, .nsubj).first, reading[subject].tag.isNoun,
      // "The exception is a school that teaches in Welsh" tells of the school.
      reading[subject].tag.isName || reading.children(subject, .det, .poss).isEmpty,
      reading.parse.subtree(of: subject).allSatisfy({ $0 < main }),
      agrees(subject, verb)
    else { return nil }
    return Subject(head: subject, tokens: reading.core(of: subject), own: pronoun)
  }

  /// What "who" or "which" behind a comma stands for.
  func antecedent(of verb: Int, pronoun: Int) -> Subject? {
    let start = reading.parse.subtree(of: verb).first ?? pronoun
    guard start > 1, reading[start - 1].text == "," else { return nil }
    var head = reading[verb].head
    guard reading[head].tag.isNoun else { return nil }
    // "Came to 5 billion in April, which was less than in March": the exports, not April.
    if reading.lower(pronoun) == "which", reading.dates.contains(where: { $0.contains(head) }) { return nil }
    if reading.lower(pronoun) == "who", reading[head].label == .pobj,
      ["in", "at", "near"].contains(reading.lower(reading[head].head))
    {
      // "A clerk at a mill in Essonnes, who …": the clerk.
      while reading[head].label == .pobj, reading[reading[reading[head].head].head].tag.isNoun {
        head = reading[reading[head].head].head
      }
      if reading[head].label == .appos { head = reading[head].head }
    }
    if let names, reading.lower(pronoun) == "who", names.type(of: reading.parse, head: head) != .person {
      // "The chief economist of Alder Bank, who …": a person further up.
      for _ in 0..<4 where names.type(of: reading.parse, head: head) != .person {
        let above = reading[head].head
        if above == head { return nil }
        head = above
      }
      if reading[head].label == .appos, reading[reading[head].head].tag.isName { head = reading[head].head }
      guard reading[head].tag.isNoun, names.type(of: reading.parse, head: head) == .person else { return nil }
    }
    if reading.lower(pronoun) == "which", let whole = whole(of: head, with: verb) { head = whole }
    if reading.lower(pronoun) == "which", reading[head].label == .pobj, case let preposition = reading[head].head,
      ["at", "on", "near", "by", "in"].contains(reading.lower(preposition)),
      reading[reading[preposition].head].tag.isNoun
    {
      // "A report on the boiler, which dates from 1971": either.
      if reading.lower(preposition) == "on", reading.children(reading[preposition].head, .poss).isEmpty == false {
        return nil
      }
      // "A sign at the gate, which …": the sign.
      head = reading[preposition].head
    }
    // "A high over the plains of Peru, which …".
    let whole = reading.lower(reading[head].head) == "of" ? reading[reading[head].head].head : head
    if reading.lower(pronoun) == "which", reading[whole].label == .pobj, case let preposition = reading[whole].head,
      ["over", "above", "under", "below", "beneath", "behind", "beside", "off"].contains(reading.lower(preposition)),
      case let outer = reading[preposition].head, reading[outer].tag.isNoun, agrees(outer, verb)
    {
      // "A bridge over the Meuse, which …": either; "a high over the plains, which …": the high.
      if reading[whole].tag.isName, agrees(whole, verb) { return nil }
      head = outer
    }
    if reading.lower(pronoun) == "which", reading[head].label == .pobj, case let preposition = reading[head].head,
      preposition > 0, reading[preposition - 1].tag.isCommonNoun,
      ["from", "for", "with", "to", "through", "along", "across"].contains(reading.lower(preposition)),
      agrees(preposition - 1, verb), agrees(head, verb)
    {
      // "An invoice from Delmar Paving, which was removed": either.
      return nil
    }
    // "Trade in the animal, which is sold as a juice": either.
    if reading.lower(pronoun) == "which", reading[head].tag == .noun, reading.children(head, .det, .poss).isEmpty,
      start - 2 > head, reading[start - 2].tag == .noun, reading[start - 2].label == .pobj,
      reading[reading[start - 2].head].head == head,
      reading.children(start - 2, .det).contains(where: { ["the", "this"].contains(reading.lower($0)) }),
      agrees(start - 2, verb)
    {
      return nil
    }
    if reading.lower(pronoun) == "which", !agrees(head, verb) {
      // "21 of the 41 seats on the council, which is not up for election": what stands next to the comma.
      guard reading[start - 2].tag.isNoun, agrees(start - 2, verb) else { return nil }
      head = start - 2
    }
    // "The drought, which ended in April, and the theft of skins"; "not the brewery, which had burnt down".
    let tokens = reading.core(of: head).filter { $0 < start }
    let named = tokens.first.map { reading.lower($0) == "not" } ?? false ? Array(tokens.dropFirst()) : tokens
    return named.isEmpty ? nil : Subject(head: head, tokens: reading.trimmed(named), own: pronoun)
  }

  /// "A strike of nurses, which began": the strike, since nurses are no "which"; "the mine of Arica, which employs 40
  /// people": no town employs them.
  private func whole(of head: Int, with verb: Int) -> Int? {
    guard reading[head].label == .pobj, case let preposition = reading[head].head,
      case let outer = reading[preposition].head, reading[outer].tag.isCommonNoun, agrees(outer, verb),
      // "After the summer of 2016 Hale Co., which sells tea".
      Lexicon.type(ofNoun: reading[outer].lemma) != .time,
      !reading.dates.contains(where: { $0.contains(preposition + 1) })
    else { return nil }
    let isPerson = Lexicon.type(ofNoun: reading[outer].lemma) == .person
    if reading[head].tag.isCommonNoun {
      return !isPerson && reading[head].tag == .nouns && Lexicon.type(ofNoun: reading[head].lemma) == .person
        ? outer : nil
    }
    return !isPerson && reading.lower(preposition) == "of" && Self.ofFirms.contains(reading[verb].lemma)
      ? outer : nil
  }

  private static let ofFirms: Set = [
    "employ", "hire", "process", "publish", "print", "supply", "lease",
  ]
}
