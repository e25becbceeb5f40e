import Grammar

extension Definition {
  /// The definition, and one that leaves the verb out behind its comma: "X means the gain of …, Y the loss of …".
  static func halves(of definition: Definition) -> [Definition] {
    let meaning = definition.meaning.withoutLastBracket
    let whole = definition.saying(meaning)
    guard let comma = meaning.firstRange(of: ", ") else { return [whole] }
    let first = meaning[..<comma.lowerBound].trimmedBlanks
    let second = meaning[comma.upperBound...].split(separator: " ").map(String.init)
    guard let article = first.split(separator: " ").first.map(String.init), ["a", "an", "the"].contains(article),
      let start = second.prefix(4).firstIndex(of: article), start > 0, second.count > start + 2,
      second[..<start].allSatisfy(isOfTerm), !second.contains(where: { Words.auxiliaries.contains($0) })
    else { return [whole] }
    let term = second[..<start].joined(separator: " ")
    let other = Definition(
      term: term, meaning: second[start...].joined(separator: " "), shape: definition.shape, line: definition.line)
    return [definition.saying(first), other]
  }

  /// "The cathode is the negative electrode; the anode, on the other hand, is the positive one."
  static func pair(in sentence: Outline.Sentence) -> [Definition] {
    let halves = sentence.text.withoutLastStop.split(separator: "; ").map(String.init)
    guard halves.count == 2,
      let aside = [", on the other hand,", ", by contrast,"].first(where: { halves[1].contains($0) }),
      let first = side(halves[0]), let second = side(halves[1].replacing(aside, with: "")),
      first.meaning.count > 2, second.meaning.count == 3, ["one", "ones"].contains(second.meaning[2]),
      first.meaning[0] == second.meaning[0]
    else { return [] }
    let whole = second.meaning[..<2] + first.meaning[2...]
    return [(first.term, first.meaning), (second.term, Array(whole))].map {
      Definition(term: $0.0, meaning: $0.1.joined(separator: " "), shape: .verb, line: sentence.line)
    }
  }

  /// "Cations are positive ions and move to the cathode": a term where a list of terms is announced.
  static func plain(in sentence: Outline.Sentence) -> Definition? {
    let text = sentence.text.withoutLastStop
    guard let side = side(text, isArticleNeeded: false) else { return nil }
    let meaning = side.meaning.prefix { !["and", "that", "which"].contains($0) }
    // "The view that knowledge has degrees": cut before "that", it would be any view.
    if meaning.count < side.meaning.count, side.meaning[meaning.count] != "and",
      meaning.count == 1 || meaning.count == 2 && Words.articles.contains(meaning[0])
    {
      let whole = side.meaning.joined(separator: " ")
      guard side.meaning.count <= 20, !whole.contains(where: { ",;:(".contains($0) }) else { return nil }
      return Definition(term: side.term, meaning: whole, shape: .verb, line: sentence.line)
    }
    guard (2...5).contains(meaning.count), let last = meaning.last, meaning.allSatisfy({ $0.allSatisfy(\.isLetter) }),
      Lexicon.type(ofNoun: last) != nil || Noun.isPlural(last), !meaning.contains(where: Words.prepositions.contains),
      !Words.determiners.contains(meaning[0]) || ["a", "an", "the"].contains(meaning[0])
    else { return nil }
    return Definition(term: side.term, meaning: meaning.joined(separator: " "), shape: .verb, line: sentence.line)
  }

  /// One word or two, and the words behind its "is".
  private static func side(_ text: String, isArticleNeeded: Bool = true) -> (term: String, meaning: [String])? {
    var words = text.split(separator: " ").map(String.init)[...]
    if let first = words.first, ["a", "an", "the"].contains(first.lowercased()) { words = words.dropFirst() }
    guard let verb = words.prefix(3).firstIndex(where: { ["is", "are"].contains($0) }), verb > words.startIndex,
      words[..<verb].allSatisfy({ $0.allSatisfy(\.isLetter) && !Words.function.contains($0.lowercased()) })
    else { return nil }
    let meaning = Array(words[(verb + 1)...])
    guard !isArticleNeeded || ["a", "an", "the"].contains(meaning.first ?? "") else { return nil }
    return (words[..<verb].joined(separator: " "), meaning)
  }

  /// No word that only joins, and none that may describe what stands before the comma.
  private static func isOfTerm(_ word: String) -> Bool {
    !Words.function.contains(word) && !Words.prepositions.contains(word) && word.allSatisfy { $0.isLetter || $0 == "-" }
      && !["ing", "ed", "ly"].contains(where: word.hasSuffix) && !["and", "or"].contains(word)
  }

  private func saying(_ meaning: String) -> Definition {
    Definition(term: term, meaning: meaning, shape: shape, line: line)
  }
}

extension String {
  /// Without the bracket at its end: "(memory aid: OIL RIG)".
  fileprivate var withoutLastBracket: String {
    guard last == ")", let open = lastIndex(of: "("), !self[open...].dropLast().contains(")") else { return self }
    return String(self[..<open]).trimmedBlanks
  }
}
