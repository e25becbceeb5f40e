import Grammar

/// A parsed sentence as the builder reads it: its tree, its dates and amounts, and what its words are said for.
struct Reading: Sendable {
  let parse: Parse
  let line: Int
  /// Dates and times, in tokens.
  let dates: [Range<Int>]
  /// Numbers with what they count or measure, in tokens.
  let amounts: [Span]
  /// Is the first word lower-cased where it doesn't begin the sentence?
  let isFirstCommon: Bool
  /// The lists of the sentence, by the tokens of their items.
  let lists: [[Range<Int>]]
  /// What a question says in place of a token; "" leaves it out.
  var said: [Int: String] = [:]
  /// For a pronoun, the head of what it stands for, where that is in the same sentence.
  var bound: [Int: Int] = [:]
  /// Pronouns and demonstratives that nothing was found for.
  var dangling: Set<Int> = []
  /// Is it an order, put as what "you should" do?
  var isInstruction = false
  /// Nouns with "the" of which neither the sentence nor the text says which one is meant.
  var loose: Set<Int> = []

  init(_ parse: Parse, line: Int, isFirstCommon: Bool) {
    self.parse = parse
    self.line = line
    self.isFirstCommon = isFirstCommon
    let statement = Statement(parse.text)
    let words = statement.tokens
    func covering(_ span: Span) -> Range<Int>? {
      let start = words[span.tokens.lowerBound].range.lowerBound
      let end = words[span.tokens.upperBound - 1].range.upperBound
      let inside = parse.tokens.indices.filter {
        parse.tokens[$0].range.lowerBound < end && parse.tokens[$0].range.upperBound > start
      }
      return inside.isEmpty ? nil : inside[0]..<inside[inside.count - 1] + 1
    }
    lists = Enumeration.all(in: statement).filter { list in
      !list.items.contains { words[$0.lowerBound].kind == .number }
    }.map { list in
      list.items.compactMap { covering(Span(kind: .phrase, tokens: $0, weight: 0)) }
    }
    let dates = Dates.spans(in: words)
    self.dates = dates.compactMap(covering)
    amounts = Amounts.spans(in: words, outside: dates).compactMap { span in
      covering(span).map { Span(kind: span.kind, tokens: $0, weight: span.weight) }
    }
  }

  /// Puts the name of the text's owner where the text says "we" and "our".
  mutating func sayForUs(_ owner: String) {
    for index in parse.tokens.indices {
      if lower(index) == "we" {
        said[index] = owner
        sayForOne(self[index].head)
      }
      guard lower(index) == "our" else { continue }
      // "Our Caisse" is the firm itself, where its name says so.
      if index + 1 < count, self[index].head == index + 1,
        owner.split(separator: " ").contains(where: { $0 == self[index + 1].text })
      {
        said[index] = ""
        said[index + 1] = owner
      } else {
        said[index] = owner.possessive
      }
    }
  }

  /// "We now expect" is "the firm now expects".
  private mutating func sayForOne(_ verb: Int) {
    guard let finite = (children(verb, .aux, .auxpass) + [verb]).first, finite <= verb else { return }
    switch lower(finite) {
    case "are": said[finite] = "is"
    case "were": said[finite] = "was"
    case "have": said[finite] = "has"
    case "do": said[finite] = "does"
    default:
      guard finite == verb, self[verb].tag == .verbPresent else { return }
      said[verb] = Verb(form: lower(verb), tag: .verbPresent)?.thirdPerson
    }
  }

  subscript(index: Int) -> Parse.Token { parse.tokens[index] }
  var count: Int { parse.tokens.count }

  /// A verb's plain form, where the model's lemma of "hopes" is "hop".
  func base(of verb: Int) -> String { Verb(form: lower(verb), tag: self[verb].tag)?.base ?? self[verb].lemma }

  func lower(_ index: Int) -> String { parse.tokens[index].text.lowercased() }

  func children(_ index: Int, _ labels: Grammar.Label...) -> [Int] {
    parse.children[index].filter { labels.contains(parse.tokens[$0].label) }
  }

  /// Is there white space before a token?
  func isAfterBlank(_ index: Int) -> Bool {
    index > 0 && parse.tokens[index - 1].range.upperBound < parse.tokens[index].range.lowerBound
  }

  /// Tokens as a question says them.
  func wording(_ tokens: some Sequence<Int>) -> String { text(of: tokens) { said[$0] ?? cased($0) } }

  /// Tokens as the sentence has them.
  func written(_ tokens: some Sequence<Int>) -> String { text(of: tokens, cased) }

  /// An answer as the sentence has it: of "Bedrock is labelled R." without the sentence's stop.
  func asked(_ tokens: [Int]) -> String {
    let text = written(tokens)
    guard tokens.last == count - 1, text.hasSuffix("."), let last = text.dropLast().split(separator: " ").last else {
      return text
    }
    let isLetter = Abbreviation.isInitial(String(last)) && (tokens.count == 1 || last.count == text.count - 1)
    return isLetter ? String(text.dropLast()) : text.withoutSymbolStop
  }

  private func cased(_ index: Int) -> String {
    let text = parse.tokens[index].text
    return index == 0 && isFirstCommon ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  private func text(of tokens: some Sequence<Int>, _ piece: (Int) -> String) -> String {
    var text = ""
    var last: Int?
    for index in tokens {
      let piece = piece(index)
      if piece.isEmpty { continue }
      let isJoined = last == index - 1 ? !isAfterBlank(index) : Self.closing.contains(piece)
      if !text.isEmpty, !isJoined { text += " " }
      text += piece
      last = index
    }
    return text.tidied.balanced.tidied
  }

  private static let closing: Set = [",", ".", ";", ":", "?", "!", ")", "'s", "’s", "'", "’", "%", "”"]
}

extension String {
  /// Without the sentence's stop behind a unit or a symbol: "a value of g."
  var withoutSymbolStop: String {
    guard hasSuffix("."), let last = dropLast().split(separator: " ").last, last.first?.isLowercase == true else {
      return self
    }
    return last.count == 1 || Amounts.units.contains(String(last)) ? String(dropLast()) : self
  }

  /// With the quotation mark that a cut took from its end.
  var balanced: String {
    if contains("“"), !contains("”") { return self + "”" }
    if contains("”"), !contains("“") { return filter { $0 != "”" } }
    if count(where: { $0 == "\"" }) % 2 == 1 { return filter { $0 != "\"" } }
    return self
  }

  /// Without doubled, leading and trailing punctuation that a cut leaves.
  var tidied: String {
    var result: [Character] = []
    for character in self {
      if character == ",", let last = result.last {
        if last == "," { continue }
        if last == " " { result.removeLast() }
        if result.last == "," { continue }
      }
      if character == " ", result.last == " " { continue }
      result.append(character)
    }
    while let last = result.last, ", ;:–—-(".contains(last) { result.removeLast() }
    return String(result.drop { ", ;:–—-)".contains($0) })
  }
}
