import Grammar

/// How a question is said with its answer.
///
/// Answers aren't put into the middle of a sentence, where a rule would often miss their place: "What China denies is
/// …", "It was in 1806 that …".
extension EnglishQuestion {
  /// The statement that the question makes with an answer; nil where the two don't go together.
  func statement(_ answer: String) -> String? {
    guard let said = isCopula ? copula(answer) : clause == nil ? bySubject(answer) : byClause(answer) else {
      return nil
    }
    let whole = prefix + (prefix.isEmpty || prefix.hasSuffix(". ") ? said.capitalisedFirst : said)
    return whole.hasSuffix(".") ? whole : whole + "."
  }
}

extension EnglishQuestion {
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
