import Grammar

/// Sentences about the paper itself or the business of a meeting or a course, told by more than one phrase.
enum Housekeeping {
  /// - Parameter words: of the sentence, in lower case.
  static func isIn(_ words: [String]) -> Bool {
    isOfMinutes(words) || isOfPaper(words) || isOfMarks(words) || isCourtesy(words) || isOfRest(words)
      || isOfHouse(words)
  }

  /// "The minutes of 20 July were accepted", "the board approved the minutes".
  private static func isOfMinutes(_ words: [String]) -> Bool {
    guard let minutes = words.firstIndex(of: "minutes") else { return false }
    let isPaper = minutes == 0 || ["the", "last", "previous", "draft"].contains(words[minutes - 1])
    return isPaper && words.contains(where: acceptances.contains)
  }

  private static let acceptances: Set = [
    "accepted", "approved", "adopted", "confirmed", "agreed", "signed", "read", "taken", "circulated",
  ]

  /// "The chair wished Ms. Berg a happy birthday", "Mr. Hale was congratulated on his roses", "readers are invited to …".
  private static func isCourtesy(_ words: [String]) -> Bool {
    guard words.count <= 16 else { return false }
    let isWish =
      words.contains { ["wished", "wishes", "wish"].contains($0) }
      && words.contains { ["happy", "merry", "luck", "speedy", "well", "farewell"].contains($0) }
    let isBirth = words.contains("congratulated") && words.contains { familyEvents.contains($0) }
    return isWish || isBirth
      || zip(words, words.dropFirst()).contains { $0 == ("was", "congratulated") || $0 == ("were", "congratulated") }
      || zip(words, words.dropFirst(2)).contains {
        $0.0 == "readers" && ["invited", "asked", "reminded"].contains($0.1)
      }
  }

  private static let familyEvents: Set = ["birth", "wedding", "marriage", "engagement", "birthday"]

  /// "The coach leaves at 8.15 sharp", "the heating in the library is out of order".
  private static func isOfHouse(_ words: [String]) -> Bool {
    guard words.count <= 20 else { return false }
    return zip(words, words.dropFirst(2)).contains { ["advised", "asked"].contains($0) && $1 == "bring" }
      || zip(words, words.dropFirst()).contains { $1 == "sharp" && ($0.contains(where: \.isNumber) || $0 == "noon") }
        && words.contains { ["leaves", "departs", "leave", "meet", "meets"].contains($0) }
      || zip(words, zip(words.dropFirst(), words.dropFirst(2))).contains { $0 == "out" && $1 == ("of", "order") }
        && words.contains { fittings.contains($0) }
  }

  private static let fittings: Set = [
    "heating", "lift", "elevator", "toilet", "toilets", "photocopier", "projector", "kettle", "boiler", "doorbell",
  ]

  /// "This summary is not part of the judgment".
  private static func isOfPaper(_ words: [String]) -> Bool {
    guard words.count > 3, words[0] == "this" else { return false }
    let noun = papers.contains(words[1]) ? 1 : papers.contains(words[2]) ? 2 : nil
    return noun.map { ["is", "does", "should", "may", "has", "will", "was"].contains(words[$0 + 1]) } ?? false
  }

  /// "The full ruling is available from the registry", "replies may be sent until 3 May".
  private static func isOfRest(_ words: [String]) -> Bool {
    guard words.count <= 20 else { return false }
    let rest = words.first == "the" ? words.dropFirst() : words[...]
    guard let first = rest.first else { return false }
    if ["full", "complete"].contains(first) {
      return rest.dropFirst().prefix(3).contains { papers.union(rulings).contains($0) }
        && rest.contains { ["available", "found", "obtained", "published", "online"].contains($0) }
    }
    return replies.contains(first)
      && rest.dropFirst().prefix(4).contains { ["is", "are", "may", "should", "can", "must", "close"].contains($0) }
      && rest.contains { ["welcome", "invited", "sent", "submitted", "addressed", "close", "closes"].contains($0) }
  }

  private static let rulings: Set = [
    "text", "judgment", "judgement", "ruling", "decision", "report", "minutes", "version",
  ]
  private static let replies: Set = ["comments", "replies", "responses", "submissions", "feedback", "queries"]

  private static let papers: Set = [
    "summary", "note", "handout", "leaflet", "brief", "briefing", "newsletter", "factsheet", "sheet", "digest",
    "outline",
  ]

  /// "Reports must be handed in by noon", "late work loses a tenth of the marks".
  private static func isOfMarks(_ words: [String]) -> Bool {
    // "Students should read the case with chapter 6".
    if let first = words.first, ["students", "pupils", "participants"].contains(first),
      words.count > 2, ["should", "must"].contains(words[1]), ["read", "revise", "bring", "prepare"].contains(words[2])
    {
      return true
    }
    guard let paper = words.firstIndex(where: works.contains) else {
      return words.first == "late" && words.contains { ["marks", "grade"].contains($0) }
    }
    let rest = words[paper...]
    return zip(rest, rest.dropFirst()).contains { $0 == ("handed", "in") } && rest.contains("be")
      || rest.contains("submitted") && words.contains { ["noon", "midnight", "portal", "moodle"].contains($0) }
  }

  private static let works: Set = [
    "report", "reports", "essay", "essays", "homework", "assignment", "assignments", "sheet", "sheets", "coursework",
    "solutions", "exercises", "protocols", "papers", "work",
  ]

  /// "Mrs. Beatrice Lowry (chair), Mr. Arun Pillai": people without a word on what they do.
  static func isRoster(_ text: String) -> Bool {
    var depth = 0
    let outside = text.filter { character in
      if character == "(" { depth += 1 }
      if character == ")" { depth -= 1 }
      return depth <= 0 && character != ")"
    }
    let names = outside.replacing(" and ", with: ", ").split { $0 == "," || $0 == ";" }.map { $0.split(separator: " ") }
    guard names.count > 1, names.count(where: isPerson) * 2 >= names.count else { return false }
    return names.allSatisfy { $0.count <= 6 && $0.allSatisfy(isOfName) }
  }

  private static func isPerson(_ name: [Substring]) -> Bool {
    guard name.count > 1, let first = name.first else { return false }
    return Lexicon.isTitle(String(first)) || ["Justice", "Judge", "Lord", "Lady"].contains(first)
      || Lexicon.isGivenName(String(first))
  }

  private static func isOfName(_ word: Substring) -> Bool {
    word.first?.isUppercase == true
      || ["de", "da", "van", "von", "der", "den", "di", "la", "le", "al", "bin"].contains(word)
  }

  /// When a meeting is held again: worth asking where nothing else is said.
  static func isNextMeeting(_ text: String) -> Bool {
    let words = text.lowercased().words
    return zip(words, words.dropFirst()).contains { one, other in
      one == "next" && ["meeting", "meet", "meets", "session"].contains(other) || one == "meets" && other == "next"
        || one == "meet" && ["next", "again"].contains(other)
    }
  }
}
