import Grammar

/// What minutes put behind a label: "MOTION: that the rink be closed".
enum Motions {
  /// The sentence that a clause is part of: "It was moved that the rink be closed"; nil for another text.
  static func sentence(of text: String, label: String) -> String? {
    guard let clause = ["That ", "that "].first(where: text.hasPrefix), let verb = verb(of: label) else { return nil }
    return "It was \(verb) that " + text.dropFirst(clause.count)
  }

  /// "RESOLVED that the rink be closed", "Agreed unanimously that …": what minutes leave out before a participle.
  static func sentence(of text: String) -> String? {
    guard let range = text.prefix(60).firstRange(of: " that "), text.first?.isUppercase == true,
      case let opening = String(text[..<range.lowerBound]), opening.wordCount <= 2,
      let first = opening.split(separator: " ").first?.lowercased(), participles.contains(first),
      // "Agreed limits that were set in 1990 …" resolves nothing.
      opening.wordCount == 1 || opening.hasSuffix("ly")
    else { return nil }
    let rest = opening.dropFirst(first.count).lowercased()
    let whole = "It was \(first)\(rest) that " + text[range.upperBound...]
    // Of two resolutions that are too long for one card, the first.
    guard whole.wordCount >= Checks.mostWords, let next = whole.firstRange(of: " and that ") else { return whole }
    return whole[..<next.lowerBound] + "."
  }

  /// "It is recommended that the Board ask …" of "That the Board ask …" under "Recommendations".
  static func sentence(of text: String, under heading: String) -> String? {
    guard isMoved(text), let verb = verb(under: heading)
    else { return nil }
    return "It \(verb) that " + text.dropFirst(5)
  }

  /// "That the Board ask", "That no ship be sold", "That members pay", but not "That decision cost the town 400 jobs".
  static func isMoved(_ text: String) -> Bool {
    let words = text.split(separator: " ").prefix(2).map(String.init)
    guard words.count == 2, words[0] == "That", let first = words[1].first else { return false }
    return Words.articles.contains(words[1])
      || ["no", "all", "each", "every", "any", "its", "our", "their"].contains(words[1])
      || first.isUppercase || Noun.isPlural(words[1]) && Lexicon.isWord(Noun.singular(of: words[1]))
  }

  /// "is recommended" of what stands under "Recommendations".
  static func verb(under heading: String) -> String? {
    heading.lowercased().words.lazy.compactMap { headings[$0] }.first
  }

  private static let headings = [
    "recommendation": "is recommended", "recommendations": "is recommended", "resolution": "was resolved",
    "resolutions": "was resolved", "decision": "was decided", "decisions": "was decided", "motions": "was moved",
    "proposals": "is proposed", "demands": "is demanded",
  ]

  /// "Resolved that …" of "It was resolved, by three votes to one, that …".
  static func withoutVote(_ text: String) -> String {
    // Of every sentence: looking at the first words costs less than the pattern.
    guard text.hasPrefix("It was "),
      let match = text.firstMatch(of: #/^It was (\w+), (?:by|with|after|on) [^,]+, that /#),
      participles.contains(String(match.1))
    else { return text }
    return match.1.prefix(1).uppercased() + match.1.dropFirst() + " that " + text[match.range.upperBound...]
  }

  private static let participles: Set = ["resolved", "agreed", "decided", "moved", "noted", "recommended"]

  /// Does a label say that something was moved or decided, and nothing of what?
  static func isLabel(_ label: String) -> Bool { verb(of: label) != nil }

  private static func verb(of label: String) -> String? {
    switch label.words.first(where: { !$0.contains(where: \.isNumber) }) {
    case "motion", "moved": "moved"
    case "resolved", "resolution": "resolved"
    case "decided", "decision": "decided"
    case "agreed": "agreed"
    default: nil
    }
  }
}
