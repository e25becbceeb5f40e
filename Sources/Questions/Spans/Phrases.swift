/// Other pieces that can be asked for: emphasised terms, quoted words, code, and noun phrases with clean edges.
struct Phrases {
  let statement: Statement
  private var tokens: [Token] { statement.tokens }

  init(_ statement: Statement) {
    self.statement = statement
  }

  /// The pieces that the author emphasised.
  func terms() -> [Span] {
    statement.emphasised.compactMap { piece in
      guard let range = tokens(of: piece), range.count <= 5 else { return nil }
      return Span(kind: .term, tokens: range, weight: 0.75)
    }
  }

  /// One to five words between quotation marks.
  func quoted() -> [Span] {
    var spans: [Span] = []
    var open: Int?
    for (index, token) in tokens.enumerated() {
      if let start = open, token.text == "”" || token.text == "\"" {
        let inside = (start + 1)..<index
        let isPlain = !inside.isEmpty && inside.count <= 6 && inside.allSatisfy { tokens[$0].kind != .mark }
        if isPlain { spans.append(Span(kind: .quoted, tokens: inside, weight: 0.6)) }
        open = nil
      } else if token.text == "“" || token.text == "\"" {
        open = index
      }
    }
    return spans
  }

  /// Code spans, without their marks.
  func code() -> [Span] {
    var spans: [Span] = []
    var open: Int?
    for (index, token) in tokens.enumerated() where token.text == "`" {
      if let start = open {
        let inside = start..<index + 1
        if inside.count > 2, inside.count <= 10 { spans.append(Span(kind: .code, tokens: inside, weight: 0.6)) }
        open = nil
      } else {
        open = index
      }
    }
    return spans
  }

  /// Noun phrases that begin behind a function word or a verb and end before one or a mark.
  func nounPhrases(outside taken: [Span]) -> [Span] {
    let isTaken = Set(taken.flatMap { Array($0.tokens) })
    var spans: [Span] = []
    var index = 0
    while index < tokens.count {
      guard isContent(index), !isTaken.contains(index) else {
        index += 1
        continue
      }
      let start = index
      index += 1
      if isVerb(start), !isAfterDeterminer(start), !isParticiple(start) { continue }
      while index < tokens.count, continues(index, from: start), !isTaken.contains(index) { index += 1 }
      if let weight = weight(start..<index, isTaken: isTaken) {
        spans.append(Span(kind: .phrase, tokens: start..<index, weight: weight))
      }
    }
    return spans
  }
}

extension Phrases {
  private func tokens(of piece: String) -> Range<Int>? {
    let wanted = Tokenizer.tokens(of: Array(piece.unicodeScalars)).map(\.text)
    guard !wanted.isEmpty, tokens.count >= wanted.count else { return nil }
    for start in 0...(tokens.count - wanted.count)
    where tokens[start..<start + wanted.count].lazy.map(\.text).elementsEqual(wanted) {
      return start..<start + wanted.count
    }
    return nil
  }

  private func isContent(_ index: Int) -> Bool {
    let token = tokens[index]
    return token.kind == .word && !token.isFunction && !token.isCode && token.lower != "'s"
      && !token.lower.hasSuffix("ly")
      && Words.numbers[token.lower] == nil && token.isAfterBlank | (index > 0 && tokens[index - 1].kind == .mark)
  }

  private func isAfterDeterminer(_ index: Int) -> Bool {
    index > 0 && (Words.determiners.contains(tokens[index - 1].lower) || tokens[index - 1].lower == "'s")
  }

  private func isVerb(_ index: Int) -> Bool {
    let word = tokens[index].lower
    return Verbs.isForm(word) || word.hasSuffix("ed") && word.utf8.count > 4
  }

  /// "because encrypted data can't …": a participle before its noun.
  private func isParticiple(_ index: Int) -> Bool {
    tokens[index].lower.hasSuffix("ed") && index > 0 && tokens[index - 1].isFunction
      && !Words.auxiliaries.contains(tokens[index - 1].lower) && !Words.pronouns.contains(tokens[index - 1].lower)
  }

  private func continues(_ index: Int, from start: Int) -> Bool {
    guard isContent(index) else { return false }
    if !isVerb(index) { return true }
    // Behind a plural the plain form is its verb: "ions flow".
    let isPredicate =
      Verbs.base(of: tokens[index].lower) == tokens[index].lower && tokens[index - 1].lower.hasSuffix("s")
    return Verbs.isAlsoNoun(tokens[index].lower) && !isPredicate
  }

  private func weight(_ range: Range<Int>, isTaken: Set<Int>) -> Double? {
    let first = range.lowerBound
    let last = range.upperBound - 1
    guard range.count <= 4, first > 0, !isTaken.contains(first - 1) else { return nil }
    let before = tokens[first - 1]
    let hasDeterminer = isAfterDeterminer(first)
    if isVerb(first), !hasDeterminer {
      guard range.count > 1, range.upperBound < tokens.count, Words.auxiliaries.contains(tokens[range.upperBound].lower)
      else { return nil }
    }
    let opens =
      hasDeterminer || Words.prepositions.contains(before.lower) || isVerb(first - 1)
      || Words.conjunctions.contains(before.lower)
    guard opens, before.lower != "than", before.lower != "as" || !hasDeterminer else { return nil }
    guard !isVerb(last) || Verbs.isAlsoNoun(tokens[last].lower) && range.count > 1 else { return nil }
    if range.count == 1, before.lower == "to" { return nil }
    if ["better", "best", "worse", "worst"].contains(tokens[last].lower) { return nil }
    if tokens[last].lower.hasSuffix("ed") || tokens[last].lower.hasSuffix("ing") && range.count == 1 { return nil }
    guard range.upperBound >= tokens.count || isClean(range.upperBound) else { return nil }
    if range.contains(where: { Self.vague.contains(tokens[$0].lower) }) && range.count == 1 { return nil }
    var weight = range.count == 1 ? 0.3 : 0.45
    if isClosed(range.upperBound) { weight += 0.08 }
    if statement.text(ofTokens: range).contains("-") { weight += 0.05 }
    if ["or", "and", "but", "nor"].contains(before.lower) { weight -= 0.1 }
    return weight
  }

  private func isClosed(_ index: Int) -> Bool {
    index >= tokens.count || tokens[index].kind == .mark && !"(-–/".contains(tokens[index].text)
  }

  /// May a phrase end before this token? Not before "of" or "to", which would bring its complement.
  private func isClean(_ index: Int) -> Bool {
    let token = tokens[index]
    if token.kind == .mark { return !"(-–/".contains(token.text) && token.text != "’" }
    if ["of", "to", "for", "that", "which", "who", "whose", "'s", "and", "or", "than"].contains(token.lower) {
      return false
    }
    return token.isFunction || token.lower.hasSuffix("ly")
      || Verbs.isFinite(token.lower) && !Verbs.isAlsoNoun(token.lower)
  }

  private static let vague: Set = [
    "thing", "things", "way", "ways", "time", "times", "people", "part", "parts", "kind", "kinds", "fact", "case",
    "cases",
    "use", "end", "number", "place", "work", "need", "point", "points", "year", "years", "day", "days", "side", "sides",
    "world", "country", "countries", "party", "parties", "moment", "member", "members", "issue", "issues", "matter",
    "matters", "role", "efforts", "effort", "example", "result", "results", "reason", "reasons", "view", "news", "line",
    "others", "contrast", "turn", "list", "average", "rest", "item", "items", "back", "front", "top", "text", "order",
    "favour", "favor", "course", "mind",
  ]
}

extension Bool {
  fileprivate static func | (left: Bool, right: Bool) -> Bool { left || right }
}
