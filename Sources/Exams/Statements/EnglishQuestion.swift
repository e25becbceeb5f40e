import Grammar

/// An English question taken apart, so that it can be said as a statement once it has an answer.
struct EnglishQuestion {
  /// What comes before the question itself: "According to the report, ", "Trade: ".
  let prefix: String
  /// The words before the question word: "in", "at", "supplies to".
  let lead: String
  let asking: String
  /// What the question word asks about: "country" of "which country".
  let noun: String
  /// The verb, and all that follows.
  let verb: String
  let rest: String
  /// The same as a clause, where the question has turned it around: "China denies giving Russia"; nil where the
  /// question word is the subject.
  let clause: String?
  let isPast: Bool
  let isCopula: Bool

  /// Nil where the question isn't one that can be said so.
  init?(_ question: String, english: English) {
    guard question.hasSuffix("?"), let start = Self.start(of: question) else { return nil }
    prefix = String(question[..<start])
    let text = MarkedText(question[start...])
    let parse = english.parse(text.plain)
    let tokens = parse.tokens
    let end = tokens.count - 1
    guard end > 2, tokens[end].text == "?",
      let word = tokens.firstIndex(where: { Self.words.contains($0.text.lowercased()) }),
      let verb = tokens.indices.first(where: { $0 > word && Self.isFinite(tokens[$0], after: tokens[$0 - 1]) }),
      verb < end, !tokens[verb].text.hasPrefix("'"), !tokens[verb].text.hasPrefix("’"),
      tokens[verb + 1].text.lowercased() != "n't", tokens[verb + 1].text.lowercased() != "n’t"
    else { return nil }
    asking = tokens[word].text.lowercased()
    let lead = text[tokens, 0..<word]
    guard lead.isEmpty || [.preposition, .to].contains(tokens[word - 1].tag) else { return nil }
    self.lead = tokens[0].tag.isName ? lead : lead.prefix(1).lowercased() + lead.dropFirst()
    noun = text[tokens, (word + 1)..<verb]
    self.verb = text[tokens, verb..<(verb + 1)]
    rest = text[tokens, (verb + 1)..<end]
    let base = Verb(form: tokens[verb].text)?.base
    isPast = ["did", "was", "were", "had"].contains(tokens[verb].text.lowercased())
    // "In how many countries" does nothing.
    let asksSubject = word != 1 && Self.asksSubject(tokens, word..<verb, verb: verb)
    let found = asksSubject ? nil : Self.subject(of: parse, after: verb, before: end)
    let isTurned = base == "do" || base == "be" && !lead.isEmpty
    let isOpen = found.map { base == "do" && $0.upperBound >= end } ?? true
    let subject = !asksSubject && isOpen && isTurned ? Self.rest(tokens, after: verb, before: end) : found
    let isAuxiliary = Self.auxiliaries.contains(tokens[verb].text.lowercased())
    isCopula =
      base == "be" && ["who", "what", "which"].contains(asking) && lead.isEmpty && !asksSubject
      && subject.map { Self.isWhole(parse, $0, verb: verb, end: end) } ?? true
    if isCopula || asksSubject {
      clause = nil
      return
    }
    guard isAuxiliary, let subject, subject.upperBound < end || asking == "how" else { return nil }
    let spoken = text[tokens, subject]
    let after = subject.upperBound
    if base == "do" {
      guard
        // "How long did it last?" ends with an adverb, says the parser.
        let main = tokens.indices.first(where: {
          $0 >= after && (tokens[$0].tag != .adverb || $0 == end - 1) && tokens[$0].text != ","
        }), main < end, Verb(base: tokens[main].text.lowercased()).isKnown || tokens[main].tag == .verbBase
      else { return nil }
      let isDenied = tokens[after..<main].contains { $0.text.lowercased() == "not" }
      let before = text[tokens, after..<main]
      let form = isDenied ? nil : Self.form(of: tokens[main].text, like: tokens[verb].text.lowercased())
      let middle = isDenied ? [self.verb, before, text[tokens, main..<(main + 1)]] : [before, form ?? ""]
      clause = Self.joined([spoken] + middle + [text[tokens, (main + 1)..<end]])
    } else {
      clause = Self.joined([spoken, self.verb, text[tokens, after..<end]])
    }
  }
}

extension EnglishQuestion {
  private static let words: Set = ["who", "whom", "whose", "what", "which", "when", "where", "why", "how"]
  static let auxiliaries: Set = [
    "do", "does", "did", "is", "are", "was", "were", "has", "have", "had", "can", "could", "will", "would", "must",
    "may", "might", "shall", "should", "need",
  ]

  /// Where the question itself begins: behind the last comma or colon before its question word.
  private static func start(of question: String) -> String.Index? {
    var place = question.startIndex
    var start = place
    while place < question.endIndex {
      let word = question[place...].prefix { $0.isLetter }
      if words.contains(word.lowercased()) { return start }
      place = word.isEmpty ? question.index(after: place) : word.endIndex
      if place < question.endIndex, ",:;.".contains(question[place]), question[place...].dropFirst().first == " " {
        start = question.index(place, offsetBy: 2)
      }
    }
    return nil
  }

  private static func isFinite(_ token: Parse.Token, after before: Parse.Token) -> Bool {
    if auxiliaries.contains(token.text.lowercased()), before.tag != .to { return true }
    return [.verbPast, .verbPresent, .verbThirdPerson, .modal].contains(token.tag)
  }

  private static func form(of verb: String, like auxiliary: String) -> String {
    let verb = Verb(base: verb)
    return switch auxiliary {
    case "did": verb.past
    case "does": verb.thirdPerson
    default: verb.base
    }
  }

  static func joined(_ parts: [String]) -> String {
    var result = ""
    for part in parts where !part.isEmpty {
      result += (result.isEmpty || part.first == "," ? "" : " ") + part
    }
    return result
  }
}
