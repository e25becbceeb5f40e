import Grammar

/// Entries that say how much of something there is: "Cost to the state: none after a year."
extension EntryGenerator {
  /// "What is the expected yield?", "What is the number of jobs lost?"
  func measure(_ point: Outline.Point) -> Entry? {
    guard occasion != nil, let label = point.label, (1...5).contains(label.wordCount), point.sentences.count == 1,
      let text = point.sentences.first?.text.withoutLastStop, !text.hasVerb(in: .english),
      !text.contains(where: { ";:".contains($0) }),
      label.allSatisfy({ $0.isLetter || " -".contains($0) }), isAmount(text), let asked = asked(label)
    else { return nil }
    let piece = text.firstRange(of: ", ").map { String(text[..<$0.lowerBound]) } ?? text
    let answer = piece.withoutBracket
    guard answer.wordCount <= 8, !answer.isYearLike else { return nil }
    return Entry(question: asked, answer: answer, score: 0.5)
  }

  /// Does it begin with an amount, or say that there is none?
  private func isAmount(_ text: String) -> Bool {
    var words = text.split(separator: " ").map(String.init)[...]
    if let first = words.first?.lowercased(), Self.roughly.contains(first) { words = words.dropFirst() }
    guard let first = words.first else { return false }
    if ["none", "nil", "nothing"].contains(first.lowercased()) { return true }
    let isNumber = first.contains(where: \.isNumber) && first.first?.isLetter == false
    return isNumber && !first.contains("/") && !first.contains(":")
      || Amounts.currencies.contains(first) && words.dropFirst().first?.first?.isNumber == true
  }

  private func asked(_ label: String) -> String? {
    let name = label.prefix(1).lowercased() + label.dropFirst()
    guard name.lowercased() == name else { return nil }
    let words = name.split(separator: " ").map(String.init)
    // "Jobs created"
    if words.count == 2, words[1] != "present", Verb(form: words[1], tag: .verbParticiple) != nil,
      Noun.isPlural(words[0]),
      Lexicon.isWord(Noun.singular(of: words[0]))
    {
      return "what is the number of \(name)"
    }
    let end = words.firstIndex(where: Words.prepositions.contains) ?? words.count
    guard end > 0, case let head = words[end - 1], Self.measured.contains(Noun.singular(of: head)) else { return nil }
    return "what \(Noun.isPlural(head) ? "are" : "is") the \(name)"
  }

  private static let roughly: Set = [
    "approx.", "ca.", "about", "around", "roughly", "some", "almost", "nearly", "over", "under", "at", "up",
  ]

  private static let measured: Set = [
    "cost", "price", "rate", "share", "number", "amount", "budget", "fee", "weight", "height", "length", "width",
    "depth", "speed", "capacity", "duration", "population", "turnout", "income", "revenue", "profit", "deficit",
    "surplus", "debt", "area", "distance", "temperature", "size", "output", "yield", "quota", "turnover", "salary",
    "rent", "investment", "saving", "range", "frequency", "pressure", "consumption",
  ]
}
