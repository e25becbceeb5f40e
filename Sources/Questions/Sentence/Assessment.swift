/// Judges whole sentences: has it content, and does it stand alone?
enum Assessment {
  /// Why a sentence makes no card at all; nil if it may.
  static func refusal(of sentence: Outline.Sentence, label: String?) -> Refusal? {
    let text = sentence.text
    if text.unicodeScalars.contains("\u{FFFD}") { return .unreadable }
    if text.utf8.count > Statement.longest { return .tooLong }
    let outside = outsideQuotes(text)
    let words = outside.words
    if text.hasPrefix("By "), !text.endsSentence, words.count <= 10 { return .byline }
    if isOnlyQuote(text, outside) { return .speaker }
    if text.last == "?" { return .askedOfReader }
    if words.contains(where: { ["you", "your", "yours", "please"].contains($0) }) { return .askedOfReader }
    if let label, housekeepingLabels.contains(where: { (label.lowercased() + " ").hasPrefix($0 + " ") }) {
      return .housekeeping
    }
    if let first = words.first, housekeepingVerbs.contains(first), !words.dropFirst().prefix(1).contains("of") {
      return .housekeeping
    }
    if let phrase = words.indices.lazy.compactMap({ phrase(at: $0, words) }).first { return phrase }
    let tokens = Tokenizer.tokens(of: Array(text.unicodeScalars))
    if tokens.filter({ $0.kind != .mark }).count + (label?.wordCount ?? 0) < 3 { return .tooShort }
    return dependence(tokens)
  }

  /// The reason that a telling phrase gives which begins at a word.
  private static func phrase(at index: Int, _ words: [String]) -> Refusal? {
    phrases[words[index]]?.first { words[index...].starts(with: $0.words) }?.reason
  }

  /// All telling phrases by their first word.
  private static let phrases: [String: [(words: [String], reason: Refusal)]] = {
    let all = housekeeping.map { ($0.words, Refusal.housekeeping) } + scenery.map { ($0.words, Refusal.scenery) }
    return Dictionary(grouping: all.map { (words: $0.0, reason: $0.1) }) { $0.words[0] }
  }()

  /// Why a piece doesn't stand alone; nil if it does.
  static func dependence(_ tokens: [Token]) -> Refusal? {
    let words = tokens.filter { $0.kind != .mark }
    guard let first = words.first else { return .tooShort }
    if Words.demonstratives.contains(first.lower), !isExpletive(words), first.lower != "neither", first.lower != "that"
    {
      return .demonstrative
    }
    for (index, token) in tokens.enumerated() where ["this", "these", "those"].contains(token.lower) {
      guard index + 1 < tokens.count else { return .demonstrative }
      let next = tokens[index + 1]
      if next.kind == .mark || ["and", "or", "is", "was", "has", "by", "in"].contains(next.lower) {
        return .demonstrative
      }
    }
    if zip(words, words.dropFirst()).contains(where: { $0.lower == "of" && $1.lower == "them" }) { return .pronoun }
    guard let index = words.firstIndex(where: { thirdPerson.contains($0.lower) }) else { return nil }
    if isImpersonal(words, index) { return nil }
    let before = words[..<index]
    let hasNoun = before.contains {
      ($0.kind == .word || $0.isCapitalised) && !$0.isFunction && !$0.lower.hasSuffix("ly")
    }
    guard hasNoun else { return .pronoun }
    let isFronted =
      Words.prepositions.contains(first.lower) && subjects.contains(words[index].lower)
      && !before.contains { Verbs.isFinite($0.lower) }
    return isFronted ? .pronoun : nil
  }

  /// The text with what stands between quotation marks taken out.
  private static func outsideQuotes(_ text: String) -> String {
    var kept: [Unicode.Scalar] = []
    var isInside = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "“": isInside = true
      case "”": isInside = false
      case "\"": isInside.toggle()
      default: if !isInside { kept.append(scalar) }
      }
    }
    return String(kept)
  }

  private static func isOnlyQuote(_ text: String, _ outside: String) -> Bool {
    guard let first = text.first, first == "“" || first == "\"" else { return false }
    return outside.words.isEmpty
  }

  /// "It was agreed that", "it is clear that".
  private static func isImpersonal(_ words: [Token], _ index: Int) -> Bool {
    words[index].lower == "it" && words[index...].prefix(8).contains { ["that", "whether"].contains($0.lower) }
      && words[index...].dropFirst().first.map { Words.auxiliaries.contains($0.lower) } ?? false
  }

  private static func isExpletive(_ words: [Token]) -> Bool {
    words[0].lower == "there" && words.dropFirst().first.map { Words.auxiliaries.contains($0.lower) } ?? false
  }

  private static let subjects: Set = ["he", "she", "it", "they"]

  private static let thirdPerson: Set = [
    "he", "him", "his", "she", "her", "hers", "it", "its", "they", "them", "their", "theirs",
  ]

  private static let housekeepingLabels: Set = [
    "apologies", "reading", "homework", "agenda", "contact", "handouts", "acknowledgements", "acknowledgments",
    "thanks",
  ]

  private static let housekeepingVerbs: Set = [
    "bring", "keep", "read", "hand", "submit", "please", "see", "welcome", "dear",
  ]

  private static let housekeeping = [
    "reading for", "no other business", "thanked", "thanks to all", "thank", "looks forward to", "look forward to",
    "looking forward to", "dear shareholders", "my pleasure", "our pleasure", "wish everyone", "minutes were taken",
    "handout", "for the test", "apologies were received",
  ]

  private static let scenery = [
    "sets the stage", "set the stage", "setting the stage", "sets the tone", "set the tone", "friendly tone",
    "exemplifies",
    "exemplified", "a testament to", "testament to", "bears witness", "paves the way", "paving the way",
    "paved the way",
    "world-class", "exciting", "remains to be seen", "remains to be done", "remains uncertain", "warm welcome",
    "lasting fruit", "eventful", "all in all", "the patient work of", "illustrates the", "how far the", "rich tapestry",
    "at a crossroads", "key highlights", "main points are", "set out below", "a new chapter", "turned a page",
    "complexities and challenges", "it goes without saying", "time will tell", "only time", "what tomorrow",
    "here's a breakdown", "is an example of", "bear witness", "prepared the ground", "stays uncertain",
    "important facts about", "points follow", "facts about the trip follow", "in conclusion", "to sum up",
    "strive to manage",
  ]
}
