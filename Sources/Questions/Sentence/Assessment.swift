import Grammar

/// Judges whole sentences: has it content, and does it stand alone?
enum Assessment {
  /// Why a sentence is no statement of the text's subject; nil if it may be one.
  static func dismissal(of sentence: Outline.Sentence, label: String?) -> Refusal? {
    let text = sentence.text
    if text.unicodeScalars.contains("\u{FFFD}") { return .unreadable }
    if text.utf8.count > Statement.longest { return .tooLong }
    let outside = outsideQuotes(text)
    let words = outside.words
    if text.hasPrefix("By "), !text.endsSentence, words.count <= 10 { return .byline }
    // "Case note by Rui Alves, LL.M."
    if words.count <= 12, let opening = bylines.first(where: text.hasPrefix),
      text.dropFirst(opening.count).first?.isUppercase == true
    {
      return .byline
    }
    if isOnlyQuote(text, outside) { return .speaker }
    if text.last == "?" { return .askedOfReader }
    if words.contains(where: { ["you", "your", "yours", "please"].contains($0) }) { return .askedOfReader }
    if let label, isHousekeeping(label) { return .housekeeping }
    if let label = label?.words.first, let first = words.first, exercises.contains(label), tasks.contains(first) {
      return .askedOfReader
    }
    if let first = words.first, housekeepingVerbs.contains(first), !words.dropFirst().prefix(1).contains("of"),
      // "Keep away from walls" is advice on the matter.
      first != "keep"
        || words.dropFirst().prefix(1).contains(where: { ["this", "these", "in", "it", "all"].contains($0) })
    {
      return .housekeeping
    }
    if Housekeeping.isIn(words) || Housekeeping.isRoster(text.withoutLastStop) { return .housekeeping }
    if words.last == "present", words.count > 3, words[words.count - 2] == "were" { return .housekeeping }
    if let phrase = words.indices.lazy.compactMap({ phrase(at: $0, words) }).first { return phrase }
    let tokens = Tokenizer.tokens(of: Array(text.unicodeScalars))
    return tokens.count { $0.kind != .mark } + (label?.wordCount ?? 0) < 3 ? .tooShort : nil
  }

  /// "Wear gloves, because the lime can burn your skin": without the reason that speaks to the reader.
  static func withoutAddress(_ text: String) -> String {
    guard text.last == ".",
      let comma = [", because ", ", so that ", ", since "].lazy.compactMap({ text.firstRange(of: $0) }).first
    else { return text }
    func isAddressed(_ part: Substring) -> Bool {
      String(part).words.contains { ["you", "your", "yours", "please"].contains($0) }
    }
    let start = text[..<comma.lowerBound]
    return isAddressed(text[comma.upperBound...]) && !isAddressed(start) ? start + "." : text
  }

  /// "Whether a licence protects its holder": a question that is left open, not the part of a statement.
  static func isOpenQuestion(_ tree: Parse) -> Bool {
    guard let first = tree.tokens.first, let asker = openers[first.text.lowercased()] else { return false }
    // "If and when the bridge opens."
    if asker == .condition, !["and", "or"].contains(tree.tokens.dropFirst().first?.text.lowercased()) { return false }
    let verb = first.head
    guard tree.tokens[verb].tag.isVerb || tree.tokens[verb].tag == .modal else {
      return asker == .whether && !tree.roots.contains { tree.tokens[$0].tag.isVerb }
    }
    // "How the mill burned is known" states something of it, even where the parser misses that.
    let behind = tree.tokens[(verb + 1)...].prefix { !subordinators.contains($0.text.lowercased()) }
    let before = tree.tokens[..<verb]
    return tree.roots.contains(verb) && !behind.contains { Words.auxiliaries.contains($0.text) }
      && !before.contains {
        [.verbPast, .verbThirdPerson, .verbParticiple].contains($0.tag) && !Words.auxiliaries.contains($0.text)
      }
  }

  private static let subordinators: Set = ["that", "which", "who", "when", "because", "if", "where", "as", "and", "or"]

  private enum Opener { case whether, condition, asker }

  private static let openers: [String: Opener] = [
    "whether": .whether, "if": .condition, "when": .condition, "how": .asker, "why": .asker,
  ]

  private static let bylines = ["Case note", "Note", "Comment", "Report", "Text", "Story", "Review", "Summary"]
    .map { $0 + " by " }

  /// Is what stands under a label or a heading about how to take part, not about the subject?
  static func isHousekeeping(_ label: String) -> Bool {
    // "For Thursday".
    let pair = label.lowercased().split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    if pair.count == 2, ["for", "by", "before"].contains(pair[0]), Dates.weekdays.contains(pair[1]) { return true }
    return housekeepingLabels.contains { name in
      let rest = label.lowercased().words.drop { name.words.contains($0) }
      return label.lowercased().hasPrefix(name) && (rest.isEmpty || ["for", "from", "to"].contains(rest.first ?? ""))
    }
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

  private static let housekeepingLabels: Set = [
    "apologies", "reading", "homework", "agenda", "contact", "handouts", "acknowledgements", "acknowledgments",
    "thanks", "from", "to", "cc", "media enquiries", "press enquiries", "enquiries", "contacts", "press contact",
    "media contact",
  ]

  /// Labels of what students are to do, and the orders that they stand before.
  private static let exercises: Set = [
    "exercise", "exercises", "task", "tasks", "question", "questions", "assignment", "activity", "practice", "problem",
  ]
  private static let tasks: Set = [
    "find", "translate", "discuss", "compare", "explain", "describe", "calculate", "write", "draw",
    "give", "complete", "fill", "solve", "prove", "identify", "choose", "underline", "sketch",
    "determine",
  ]

  private static let housekeepingVerbs: Set = [
    "bring", "keep", "read", "hand", "submit", "please", "see", "welcome", "dear",
  ]

  private static let housekeeping = [
    "reading for", "no other business", "thanked", "thanks to all", "thank", "thanks all", "thanks its", "thanks our",
    "thanks the", "looks forward to", "look forward to",
    "looking forward to", "dear shareholders", "my pleasure", "our pleasure", "wish everyone", "minutes were taken",
    "handout", "for the test", "apologies were received", "slides will be", "will be posted", "wishes all", "wish all",
    "wishes its", "wishes every", "last reviewed", "last updated", "media enquiries", "press enquiries",
    "media inquiries", "press inquiries", "for further information", "for more information", "are grateful to",
    "is grateful", "was grateful", "comments on this page", "in handy", "welcome back",
    "summary prepared", "meeting closed", "meeting ended", "room has been changed", "has been moved to room",
    "bring a calculator", "meeting to order",
    "pledge of allegiance", "roll call",
    "were reminded to", "was reminded to", "are reminded to",
    "meeting adjourned", "meeting was adjourned", "joined by telephone", "not be cited",
    "slides are on", "slides are available", "slides can be", "course page", "course website", "grateful to all",
    "grateful to everybody", "grateful to everyone", "grateful to our", "grateful to those",
    "references in square brackets", "references in brackets", "figures in brackets", "in square brackets are",
    "figures are rounded", "figures have been rounded", "numbers are rounded", "due to rounding", "because of rounding",
    "unless otherwise stated", "unless stated otherwise", "unless otherwise indicated",
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
