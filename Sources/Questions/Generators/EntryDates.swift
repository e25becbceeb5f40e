import Grammar

/// Entries of calendars, of who holds a post, and of what somebody is to do.
extension EntryGenerator {
  /// "14 May: summit of trade ministers in Kessin" under "Calendar".
  func day(_ point: Outline.Point, _ statement: Reading?) -> Entry? {
    guard let label = point.label, isUnder(Self.calendars), isDay(label), let statement, statement.count >= 2,
      !ClauseReader.hasClause(statement), let root = statement.parse.roots.first, statement[root].tag.isCommonNoun,
      let sentence = point.sentences.first, point.sentences.count == 1
    else { return nil }
    let text = sentence.text.withoutLastStop
    guard text.wordCount <= 14, !text.contains(";"), !statement.parse.tokens.contains(where: { $0.tag == .pronoun })
    else { return nil }
    let isBare = !Words.determiners.contains(text.words.first ?? "") && !statement[0].tag.isName
    let event =
      statement[0].tag.isName || !statement.isFirstCommon ? text : text.prefix(1).lowercased() + text.dropFirst()
    let isPlural = statement[root].tag == .nouns
    return Entry(
      question: "when \(isPlural ? "are" : "is") \(isBare ? "the " : "")\(event)", answer: label, score: 0.6)
  }

  /// A day with its month, and nothing else.
  private func isDay(_ label: String) -> Bool {
    let tokens = Statement(label).tokens
    return tokens.count >= 2 && label.contains(where: \.isNumber)
      && Dates.spans(in: tokens).contains { $0.tokens == tokens.indices }
      && label.split(separator: " ").contains { Dates.isMonthName(String($0)) }
  }

  private static let calendars: Set = [
    "calendar", "dates", "diary", "deadlines", "upcoming", "coming", "ahead", "timetable", "schedule", "agenda",
    "events",
  ]

  /// "Secretary: Mr. Kwame Asante" of a meeting.
  func post(_ point: Outline.Point) -> Entry? {
    guard let label = point.label, occasion?.kind == .meeting || label.lowercased() == "in the chair",
      point.sentences.count == 1,
      let name = point.sentences.first?.text.withoutLastStop.split(separator: " (").first.map(String.init),
      isPerson(name)
    else { return nil }
    let post = label.lowercased()
    if post == "in the chair" { return Entry(question: "who was in the chair", answer: name, score: 0.5) }
    guard isPost(post) else { return nil }
    return Entry(question: "who was the \(post)", answer: name, score: 0.5)
  }

  /// "Joost van Aerden, Chairman of the Management Board" under a report's words of welcome.
  func signature(_ point: Outline.Point) -> Entry? {
    guard point.label == nil, point.sentences.count == 1, let text = point.sentences.first?.text,
      let comma = text.firstRange(of: ", ")
    else { return nil }
    let name = String(text[..<comma.lowerBound])
    let post = text[comma.upperBound...].trimmedBlanks
    guard isPerson(name), post.first?.isUppercase == true, post.wordCount <= 8, !post.contains(","), !post.endsSentence,
      isPost(post.lowercased())
    else { return nil }
    return Entry(question: "who is the \(post.prefix(1).lowercased() + post.dropFirst())", answer: name, score: 0.5)
  }

  /// "Chair", "managing director of the bank".
  private func isPost(_ text: String) -> Bool {
    let head = text.firstRange(of: " of ").map { String(text[..<$0.lowerBound]) } ?? text
    guard let noun = head.words.last, head.wordCount <= 4, !Noun.isPlural(noun) else { return false }
    if noun == "staff" { return false }
    return ["chair", "head"].contains(noun) || Lexicon.type(ofNoun: noun) == .person
  }

  /// Two to five words of one name.
  private func isPerson(_ text: String) -> Bool {
    var words = text.split(separator: " ").map(String.init)
    let isTitled = words.first.map { Lexicon.isTitle($0) } ?? false
    if isTitled { words.removeFirst() }
    guard (isTitled ? 1...4 : 2...4).contains(words.count), let first = words.first, let last = words.last else {
      return false
    }
    let particles: Set = ["de", "da", "van", "von", "der", "den", "di", "la", "le", "al", "bin"]
    return [first, last].allSatisfy { $0.first?.isUppercase == true }
      && words.allSatisfy { word in
        particles.contains(word)
          || word.first?.isUppercase == true && word.allSatisfy { $0.isLetter || "-.'’".contains($0) }
      }
      && (isTitled
        || !words.contains {
          $0.first?.isUppercase == true && !Lexicon.isGivenName($0) && Lexicon.isWord($0.lowercased())
        })
  }

  /// "Action: Ms. Berg to obtain prices for the fence by 1 December."
  func task(_ action: Action) -> Entry? {
    guard let task = action.task, (3...14).contains(task.wordCount), isPerson(action.who),
      !task.words.contains(where: { Words.pronouns.contains($0) || ["this", "these", "both", "such"].contains($0) })
    else { return nil }
    let deadline = action.deadline.map { " by " + $0 } ?? ""
    return Entry(question: "who is to \(task)\(deadline)", answer: action.who, score: 0.6)
  }
}
