import Grammar

/// An order to a guide's reader, read as a statement of what the reader should do: "Press ON" as "You should press ON".
enum Instruction {
  /// The statement that an order makes; nil for another sentence.
  static func statement(of text: String, parse: (String) -> Parse) -> String? {
    guard text.last != "?", text.last != ":", (3...40).contains(text.wordCount) else { return nil }
    let (opening, order) = split(withoutSecondDenial(text))
    guard let (words, rest) = denied(order), let verb = rest.words.first, !addressing.contains(verb),
      !Words.function.contains(verb) || Self.common.contains(verb), !isOfPaper(rest.words)
    else { return nil }
    let plain = rest.prefix(1).lowercased() + rest.dropFirst()
    if words.isEmpty {
      // "Press freedom fell" and "Support for the rebels" order nothing.
      guard isOrder(parse(opening + (opening.isEmpty ? rest : plain)), at: opening.wordCount, rest) else { return nil }
    }
    let statement = opening + (opening.isEmpty ? "You" : "you") + " should " + words + plain
    let tree = parse(statement)
    let isRead = tree.tokens.contains { token in
      let above = tree.tokens[token.head]
      return token.text.lowercased() == "you" && token.label == .nsubj && above.tag == .verbBase
        && above.text.lowercased() == verb && tree.roots.contains(token.head)
    }
    return isRead ? statement : nil
  }

  /// "If the lamp is red, " and what is to be done then.
  private static func split(_ text: String) -> (opening: String, order: String) {
    guard let first = text.words.first, openers.contains(first), let comma = text.firstRange(of: ", "),
      case let rest = text[comma.upperBound...], rest.first?.isLowercase == true
    else { return ("", text) }
    return (String(text[..<comma.upperBound]), String(rest))
  }

  private static let openers: Set = [
    "if", "when", "whenever", "before", "after", "once", "while", "to", "until", "unless", "as", "during", "in", "at",
    "for", "with", "where",
  ]

  /// What stands between "should" and the verb, and the rest from the verb on.
  private static func denied(_ order: String) -> (words: String, rest: String)? {
    for (start, words) in denials where order.lowercased().hasPrefix(start) {
      let rest = String(order.dropFirst(start.count))
      return rest.isEmpty ? nil : (words, rest)
    }
    let plain = ["Then ", "Next, ", "Now ", "Finally, ", "First, "].first(where: order.hasPrefix)
    return ("", String(order.dropFirst(plain?.count ?? 0)))
  }

  private static let denials = [
    ("do not ", "not "), ("don't ", "not "), ("don’t ", "not "), ("never ", "never "), ("always ", "always "),
  ]

  /// "Air the cellar and never enter alone": without the second order, which a question would turn round, and without
  /// "however safe it looks".
  private static func withoutSecondDenial(_ text: String) -> String {
    let ends = [
      ", and never ", " and never ", ", and do not ", " and do not ", ", and don't ", " and don't ", ", however ",
    ]
    guard let end = ends.lazy.compactMap({ text.firstRange(of: $0) }).first else { return text }
    return text[..<end.lowerBound] + "."
  }

  /// Is the word an order's verb: by its tag, or because no noun stands before "the" or "it"?
  private static func isOrder(_ tree: Parse, at place: Int, _ rest: String) -> Bool {
    let word = rest.words[0]
    guard let verb = tree.tokens.indices.first(where: { $0 >= place && tree.tokens[$0].text.lowercased() == word })
    else { return false }
    let token = tree.tokens[verb]
    let hasSubject = tree.children[verb].contains { [.nsubj, .nsubjpass, .expl].contains(tree.tokens[$0].label) }
    if token.tag == .verbBase || token.tag == .verbPresent {
      return !hasSubject && !tree.children[verb].contains { tree.tokens[$0].tag == .to && $0 < verb }
    }
    guard verb + 1 < tree.tokens.count, token.tag.isNoun || token.tag == .adjective, Verb(base: word).isKnown else {
      return false
    }
    let next = tree.tokens[verb + 1]
    let isBeforeNoun =
      [.determiner, .possessivePronoun].contains(next.tag) || ["it", "them"].contains(next.text.lowercased())
    // "Brush the grate": no noun has an object.
    if isBeforeNoun, tree.children[verb].contains(where: { tree.tokens[$0].label == .dobj }) { return true }
    return isBeforeNoun && !tree.tokens.contains { $0.label == .nsubj && tree.subtree(of: $0.head).contains(verb) }
  }

  /// May a sentence be an order to whoever follows the guide, though it speaks to the reader?
  static func mayLift(_ refusal: Refusal) -> Bool { [.askedOfReader, .housekeeping, .tooShort].contains(refusal) }

  /// "Bring a pencil", but not "Bring all baths to 20 °C".
  static func isHeating(_ words: [String]) -> Bool {
    guard words.first == "bring" else { return false }
    return zip(words, words.dropFirst()).contains { one, other in
      one == "to" && (other.first?.isNumber ?? false || ["boil", "simmer"].contains(other))
    }
      || zip(words, words.dropFirst(2)).contains { $0 == "to" && ["boil", "simmer"].contains($1) }
  }

  /// "Keep this sheet", "turn to page 4": about the paper.
  private static func isOfPaper(_ words: [String]) -> Bool {
    if words[0] == "bring" { return !isHeating(words) }
    let start = words.prefix(6)
    return start.contains { papers.contains($0) } || words.starts(with: ["make", "sure"])
      || words[0] == "keep" && ["this", "these"].contains(words.dropFirst().first ?? "")
  }

  private static let papers: Set = [
    "page", "pages", "exercise", "exercises", "chapter", "appendix", "leaflet", "sheet", "handout", "guide", "manual",
    "section", "figure", "table", "form", "newsletter", "website", "survey", "questionnaire",
  ]

  /// Verbs of what is asked of the reader as a reader or a guest, rather than of somebody at work.
  private static let addressing: Set = [
    "see", "read", "refer", "note", "remember", "consult", "contact", "email", "find", "imagine", "consider", "let",
    "thank", "compare", "discuss", "suppose", "recall", "think", "get", "welcome", "ask", "submit", "reply", "register",
    "sign", "join", "donate", "please", "hand", "dear", "translate", "explain", "describe", "list", "calculate", "name",
    "prove", "identify", "underline", "say", "look", "enjoy", "feel", "be", "call", "visit", "subscribe", "follow",
    "expect", "have", "try", "decide", "click", "download", "book",
  ]
  private static let common: Set = ["use", "take", "put", "keep", "turn", "place", "give", "add", "set", "leave", "do"]
}

extension Reading {
  /// The reader's place, where the sentence is an order: "you" of "you should press ON".
  var ordered: Int? {
    guard isInstruction else { return nil }
    return parse.tokens.indices.first {
      lower($0) == "you" && self[$0].label == .nsubj && parse.roots.contains(self[$0].head)
    }
  }

  /// As the text has it: without "you should".
  var asOrder: Reading {
    guard let you = ordered, you + 2 < count, !["not", "never", "always"].contains(lower(you + 2)) else { return self }
    var reading = self
    reading.said[you] = ""
    reading.said[you + 1] = ""
    return reading
  }

  /// Without "during this time", which another sentence tells, and "and again at noon", which tells of a second time.
  func withoutPointers(_ clause: Clause) -> Clause {
    var clause = clause
    clause.parts.removeAll { part in
      if part.role != .object, let first = part.tokens.first, first > clause.verb + 1,
        self[first - 1].tag == .coordinator
      {
        return true
      }
      // "Above grass, never above gravel".
      if let first = part.tokens.first,
        ["never", "not"].contains(lower(first))
          || first > 0 && ["never", "not"].contains(lower(first - 1))
            && first - 1 > clause.verb
      {
        return true
      }
      return [.preposition, .time, .adverb].contains(part.role) && part.tokens.count <= 4
        && part.tokens.contains { ["this", "that", "these", "those"].contains(lower($0)) }
    }
    return clause
  }

  /// Says "one" for whoever follows the guide; "you" elsewhere stays, and may stand in an answer.
  mutating func addressReader() {
    isInstruction = true
    for index in parse.tokens.indices where ["you", "your", "yourself"].contains(lower(index)) {
      said[index] = lower(index)
    }
    if let ordered { said[ordered] = "one" }
    // "65 degrees C." at the sentence's end.
    for index in parse.tokens.indices.suffix(2) where ["C.", "F."].contains(self[index].text) {
      said[index] = String(self[index].text.dropLast())
    }
  }

  /// "Screw the lid on until it clicks": the lid.
  mutating func bindToOrderedObject() {
    guard isInstruction else { return }
    for index in parse.tokens.indices {
      let isPlural = ["they", "them", "their"].contains(lower(index))
      guard isPlural || ["it", "its"].contains(lower(index)),
        let object = (0..<index).last(where: { noun in
          self[noun].label == .dobj && self[noun].tag == (isPlural ? .nouns : .noun)
            && parse.roots.contains(self[noun].head)
        }), !parse.subtree(of: object, contains: index), verb(above: index) != self[object].head
      else { continue }
      bound[index] = object
      said[index] = nil
      dangling.remove(index)
    }
  }
}
