import Grammar

/// An English question taken apart, so that it can be said as a statement once it has an answer.
///
/// Answers aren't put into the middle of a sentence, where a rule would often miss their place: "What China denies is
/// …", "It was in 1806 that …".
struct EnglishStatement {
  /// What comes before the question itself: "According to the report, ", "Trade: ".
  private let prefix: String
  /// The words before the question word: "in", "at", "supplies to".
  private let lead: String
  private let asking: String
  /// What the question word asks about: "country" of "which country".
  private let noun: String
  /// The verb, and all that follows.
  private let verb: String
  private let rest: String
  /// The same as a clause, where the question has turned it around: "China denies giving Russia"; nil where the
  /// question word is the subject.
  private let clause: String?
  private let isPast: Bool
  private let isCopula: Bool

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
    let asksSubject = Self.asksSubject(tokens, word..<verb, verb: verb)
    let subject = asksSubject ? nil : Self.subject(of: parse, after: verb, before: end)
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
        let main = tokens.indices.first(where: { $0 >= after && tokens[$0].tag != .adverb && tokens[$0].text != "," }),
        main < end, Verb(base: tokens[main].text.lowercased()).isKnown || tokens[main].tag == .verbBase
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

  /// The statement that the question makes with an answer; nil where the two don't go together.
  func statement(_ answer: String) -> String? {
    guard let said = isCopula ? copula(answer) : clause == nil ? bySubject(answer) : byClause(answer) else {
      return nil
    }
    let whole = prefix + (prefix.isEmpty || prefix.hasSuffix(". ") ? said.capitalisedFirst : said)
    return whole.hasSuffix(".") ? whole : whole + "."
  }
}

extension EnglishStatement {
  private static let words: Set = ["who", "whom", "whose", "what", "which", "when", "where", "why", "how"]
  private static let auxiliaries: Set = [
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

  /// Whether the question word, or the noun behind it, does what the verb says.
  private static func asksSubject(_ tokens: [Parse.Token], _ phrase: Range<Int>, verb: Int) -> Bool {
    if ["when", "where", "why"].contains(tokens[phrase.lowerBound].text.lowercased()) { return false }
    let word = tokens[verb].text.lowercased()
    if ["do", "does", "did"].contains(word) { return false }
    guard auxiliaries.contains(word) else { return true }
    // "What has risen?": no subject stands between the two verbs.
    guard verb + 1 < tokens.count else { return true }
    guard let next = tokens.indices.first(where: { $0 > verb && tokens[$0].tag != .adverb }),
      [.verbParticiple, .verbIng, .verbBase].contains(tokens[next].tag)
    else { return false }
    // "What are used cars?"
    return next + 1 >= tokens.count || !(tokens[next + 1].tag.isNoun || tokens[next + 1].tag == .adjective)
  }

  /// Whether "is" alone is the verb: what follows its subject is no participle of the subject's.
  private static func isWhole(_ parse: Parse, _ subject: Range<Int>, verb: Int, end: Int) -> Bool {
    guard subject.upperBound < end else { return true }
    let after = parse.tokens[subject.upperBound..<end]
    return !after.contains { [.verbParticiple, .verbIng, .to].contains($0.tag) }
      && ![.adjective, .comparative].contains(after.first?.tag)
  }

  /// The words of the subject, which begins right behind the verb.
  private static func subject(of parse: Parse, after verb: Int, before end: Int) -> Range<Int>? {
    let labels: Set<Label> = [.nsubj, .nsubjpass, .csubj, .expl]
    guard
      let head = parse.tokens.indices.first(where: { $0 > verb && $0 < end && labels.contains(parse.tokens[$0].label) })
    else { return nil }
    let own = parse.subtree(of: head).filter { $0 > verb && $0 < end }
    guard own.first == verb + 1, let last = own.last, own.count == last - verb else { return nil }
    // The comma that closes what the subject has in commas.
    let isOpen = own.contains { parse.tokens[$0].text == "," } && last + 1 < end && parse.tokens[last + 1].text == ","
    var close = isOpen ? last + 2 : last + 1
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

  private static func form(of verb: String, like auxiliary: String) -> String {
    let verb = Verb(base: verb)
    return switch auxiliary {
    case "did": verb.past
    case "does": verb.thirdPerson
    default: verb.base
    }
  }

  private static func joined(_ parts: [String]) -> String {
    var result = ""
    for part in parts where !part.isEmpty {
      result += (result.isEmpty || part.first == "," ? "" : " ") + part
    }
    return result
  }
}

extension EnglishStatement {
  /// "Who was the minister?": the answer was the minister.
  private func copula(_ answer: String) -> String? {
    // "What is it like?", "What is it for?"
    let last = ExamWords.all(in: rest).last ?? ""
    guard !rest.isEmpty, !Self.particles.contains(last) else { return nil }
    let isShort = ExamWords.all(in: rest).count < 4 && !rest.contains(",")
    if asking == "what", noun.isEmpty, isShort, !rest.hasPrefix("the ") {
      return Self.joined([rest, verb, answer])
    }
    return Self.joined([answer, verb, rest])
  }

  /// Words that a question may leave at its end.
  private static let particles: Set = [
    "like", "for", "about", "of", "to", "in", "on", "at", "by", "into", "with", "from", "after", "over", "under", "up",
    "out", "through", "off", "down", "against", "as",
  ]

  /// "Who wrote it?": the answer wrote it.
  private func bySubject(_ answer: String) -> String? {
    switch asking {
    case "who", "what", "which":
      // "Who normally receives it?"
      let adverb = asking == "who" ? noun : ""
      return Self.joined([lead, answer, adverb, lead.isEmpty ? verb(for: answer) : verb, rest])
    case "whose": return Self.joined([lead, answer.possessive, noun, verb, rest])
    case "how":
      guard let counted = counted(answer) else { return nil }
      return Self.joined([lead, counted, verb, rest])
    default: return nil
    }
  }

  private func byClause(_ answer: String) -> String? {
    guard let clause else { return nil }
    let it = isPast ? "it was" : "it is"
    let first = ExamWords.all(in: answer).first ?? ""
    switch asking {
    case "what" where lead.isEmpty && noun.isEmpty:
      // "What it builds, in spite of all, is peace."
      let isOpen = clause.count { $0 == "," } % 2 == 1
      return "what \(clause)\(isOpen ? "," : "") \(isPast ? "was" : "is") \(answer)"
    case "what", "which", "who", "whom":
      if ["purpose", "reason"].contains(ExamWords.all(in: noun).last ?? "") {
        return first == "to" || answer.hasPrefix("only to ") ? "\(clause) \(answer)" : nil
      }
      let kinds = ["kind", "kinds", "sort", "sorts", "type", "types"]
      if lead.isEmpty, !noun.isEmpty, !kinds.contains(ExamWords.all(in: noun).first ?? "") {
        let isSeveral = Noun.isPlural(noun)
        let verb = isPast ? (isSeveral ? "were" : "was") : isSeveral ? "are" : "is"
        return Self.joined(["the", noun, "that", clause, verb, answer])
      }
      return Self.joined([it, lead, answer, "that", clause])
    case "whose": return Self.joined([it, lead, answer.possessive, noun, "that", clause])
    case "when":
      guard let preposition = preposition(before: answer) else { return nil }
      return Self.joined([it, preposition, answer, "that", clause])
    case "where":
      if Self.places.contains(first) { return "\(it) \(answer) that \(clause)" }
      return "the place where \(clause) \(isPast ? "was" : "is") \(answer)"
    case "why":
      if ["because", "to", "for", "due", "as", "since"].contains(first) { return "\(clause) \(answer)" }
      return nil
    case "how":
      if ExamWords.all(in: noun) == ["long"] {
        let last = ExamWords.all(in: clause).last ?? ""
        if ["lasts", "lasted", "last", "takes", "took", "take"].contains(last) { return "\(clause) \(answer)" }
        return Self.joined([it, lead.isEmpty ? "for" : lead, answer, "that", clause])
      }
      guard let counted = counted(answer) else { return nil }
      // "How much was unemployment?"
      let isOpen = ["is", "are", "was", "were", "be", "been"].contains(ExamWords.all(in: clause).last ?? "")
      return isOpen && lead.isEmpty ? "\(clause) \(answer)" : Self.joined([it, lead, counted, "that", clause])
    default: return nil
    }
  }

  private static let prepositions: Set = [
    "of", "between", "in", "for", "with", "from", "on", "to", "by", "at", "that", "which",
  ]

  private static let places: Set = [
    "in", "on", "at", "near", "under", "over", "above", "below", "between", "behind", "beside", "beneath", "inside",
    "outside", "along", "around", "from", "to", "across", "into", "through", "within",
  ]

  /// "in" before a month or a year, "on" before a day, none before what has one; nil before what is no time.
  private func preposition(before answer: String) -> String? {
    let words = ExamWords.all(in: answer)
    let times = [
      "in", "on", "at", "during", "before", "after", "since", "from", "between", "until", "by", "when", "around",
      "about",
    ]
    if times.contains(words.first ?? "") { return "" }
    if words.count == 1, NearTexts.weekdays.contains(words[0]) { return "on" }
    let hasMonth = words.contains(where: NearTexts.months.contains)
    let numbers = WrittenNumber.all(in: answer)
    if words.contains("to") || answer.contains("–") || answer.contains("-") {
      return words.contains("to") && (hasMonth || !numbers.isEmpty) ? "from" : nil
    }
    if hasMonth { return numbers.contains { $0.value <= 31 } ? "on" : "in" }
    return words.count == 1 && numbers.count == 1 ? "in" : nil
  }

  /// "twelve countries" for "how many countries", "$3 million" for "how much money"; nil after "how old".
  private func counted(_ answer: String) -> String? {
    let words = ExamWords.all(in: noun)
    guard let first = words.first, first == "many" || first == "much" else { return nil }
    let counted = noun.dropFirst(first.count).drop { $0 == " " }
    let plain = answer.split(whereSeparator: \.isWhitespace).filter { word in
      !word.allSatisfy { $0.isNumber || ".,".contains($0) }
    }.map { $0.lowercased() }
    let isBare = plain.allSatisfy {
      NearTexts.numerals.contains($0)
        || ["about", "some", "nearly", "over", "almost", "million", "thousand", "hundred", "only"].contains($0)
    }
    // "How much higher was it?"
    if first == "much" { return counted.isEmpty || counted == "money" ? answer : nil }
    return isBare && !counted.isEmpty ? "\(answer) \(counted)" : answer
  }

  /// The verb for one or for several.
  private func verb(for answer: String) -> String {
    // "the ferry between the port and the islands" is one.
    let head = answer.split(separator: " ").prefix { !Self.prepositions.contains(String($0)) }.joined(separator: " ")
    let isSeveral = Noun.isPlural(head) || head.contains(" and ")
    let (one, several) = ("is was has does", "are were have do")
    let (ones, severals) = (one.split(separator: " "), several.split(separator: " "))
    if isSeveral, let place = ones.firstIndex(where: { $0 == verb }) { return String(severals[place]) }
    if !isSeveral, let place = severals.firstIndex(where: { $0 == verb }) { return String(ones[place]) }
    if isSeveral, let plain = Verb(form: verb, tag: .verbThirdPerson), plain.thirdPerson == verb { return plain.base }
    return verb
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  fileprivate var possessive: String { self + (hasSuffix("s") ? "'" : "'s") }
}
