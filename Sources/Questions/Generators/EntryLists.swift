import Grammar

/// Entries of lists that a line announces: what depends on what, and who proposes how much for what.
extension EntryGenerator {
  /// "EWS 3 to 4: every 4 hours" under "How often you repeat them depends on the score:".
  func scale(_ point: Outline.Point) -> Entry? {
    guard let label = point.label, let parent = point.parent, point.sentences.count == 1,
      let match = parent.firstMatch(of: #/^(How (?:often|long|much|far|fast|many \w+)) (.+ depends? on [^:]+):?$/#),
      let answer = point.sentences.first?.text.withoutLastStop, answer.wordCount <= 12
    else { return nil }
    let asker = match.1.prefix(1).lowercased() + match.1.dropFirst()
    let rest = String(match.2)
    // "How often you repeat them depends on the score": the heading says what.
    let thing = RowStatements.decapitalised(label)
    let question = pointsAway(rest) ? "\(asker) for \(thing)" : "\(asker) \(rest): \(asker) for \(thing)"
    return Entry(question: question, answer: answer, score: 0.66, isLocal: true)
  }

  /// Does a word point to what stands elsewhere?
  private func pointsAway(_ text: String) -> Bool {
    text.words.contains { Words.pronouns.contains($0) || ["this", "these", "such"].contains($0) }
  }

  /// "$2.1 million for the reserve, as required by law" under "The board proposes to the general meeting:".
  func share(_ point: Outline.Point) -> Entry? {
    guard let opening = proposer(of: point), point.label == nil, point.sentences.count == 1,
      let text = point.sentences.first?.text,
      let match = text.firstMatch(of: #/^(\S*\d\S*(?: (?:million|billion|thousand|m|bn))?) ((?:for|as|to) [^,;.]+)/#),
      match.1.contains(where: \.isCurrencySymbol)
    else { return nil }
    return Entry(question: "how much \(opening) \(match.2)", answer: String(match.1), score: 0.7)
  }

  /// "does the board propose" of "The board proposes to the general meeting:".
  private func proposer(of point: Outline.Point) -> String? {
    guard
      let match = point.parent?.firstMatch(of: #/^(.+?) (proposes|recommends|requests|suggests|propose|recommend)\b/#),
      String(match.1).wordCount <= 5, !String(match.1).words.contains(where: Words.pronouns.contains)
    else { return nil }
    let who = RowStatements.decapitalised(String(match.1))
    let isSingular = match.2.hasSuffix("s")
    return "\(isSingular ? "does" : "do") \(who) \(isSingular ? match.2.dropLast() : match.2)"
  }

  /// "Fire in a room: turn off the valve first, then close the door".
  func first(_ point: Outline.Point) -> Entry? {
    guard let label = point.label, (1...8).contains(label.wordCount), let sentence = point.sentences.first,
      sentence.text.first?.isLowercase == true,
      let match = sentence.text.firstMatch(of: #/^([a-z][^,;:]+) first, (?:and )?then [a-z]/#),
      let verb = String(match.1).words.first, Verb(form: verb, tag: .verbBase) != nil, String(match.1).wordCount <= 12
    else { return nil }
    let name = label.prefix(1).lowercased() + label.dropFirst()
    let isOfName = label.dropFirst().contains(where: \.isUppercase)
    return Entry(
      question: "what should one do first in case of \(isOfName ? label : String(name))", answer: String(match.1),
      score: 0.7)
  }

  /// "The recordings are to be copied. Responsible: Ms. Lund, by 15 May": who is to see to it.
  func copy(_ point: Outline.Point) -> Entry? {
    guard let action = point.actions.first, action.task == nil, action.who.wordCount <= 5,
      let text = point.sentences.last?.text.withoutLastStop, text.wordCount <= 18,
      let order = text.firstMatch(of: #/ (is|are) to be /#),
      !pointsAway(text), !text.words.contains("both")
    else { return nil }
    let told = text.replacing(" \(order.1) to be ", with: " \(order.1) ")
    let deadline = action.deadline.map { " by " + $0 } ?? ""
    return Entry(
      question: "who is to see that \(RowStatements.decapitalised(told))\(deadline)", answer: action.who, score: 0.66)
  }

  /// "That the Board ask the customs service to …", "That no ship be sold until …" under "Recommendations".
  func motion(_ point: Outline.Point) -> Entry? {
    guard let verb = Motions.verb(under: heading), point.label == nil, point.sentences.count == 1,
      let text = point.sentences.first?.text.withoutLastStop, Motions.isMoved(text), !pointsAway(text)
    else { return nil }
    let parts = verb.split(separator: " ")
    let opening = "\(parts[0]) it \(parts[1]) that "
    let asking = #/^That (.{3,60}? (?:ask|urge|request|invite|instruct) .+?) to (.+)$/#
    if let match = text.firstMatch(of: asking), String(match.2).wordCount <= 12 {
      return Entry(question: "what \(opening)\(match.1) to do", answer: String(match.2), score: 0.66)
    }
    if let match = text.firstMatch(of: #/^That (no .+? be .+?) (until .+)$/#), String(match.2).wordCount <= 12 {
      return Entry(question: "until when \(opening)\(match.1)", answer: String(match.2), score: 0.66)
    }
    return nil
  }
}
