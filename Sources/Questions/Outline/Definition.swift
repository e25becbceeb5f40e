import Grammar

/// A term and what it means, where a point says both.
public struct Definition: Hashable, Sendable {
  public enum Shape: Hashable, Sendable {
    /// "X is the process by which …"
    case verb
    /// "X: the organelle in which …"
    case label
    /// "A do …; B, by contrast, do …": one of the two.
    case contrast
  }

  public let term: String
  /// Without the stop: "the process by which …", "make their own food".
  public let meaning: String
  public let shape: Shape
  public let line: Int

  public init(term: String, meaning: String, shape: Shape, line: Int) {
    self.term = term
    self.meaning = meaning
    self.shape = shape
    self.line = line
  }

  /// The definitions of a point: one, two that are set against each other, or none.
  static func all(in point: Outline.Point) -> [Definition] {
    guard let sentence = point.sentences.first, sentence.text.utf8.count <= 1200 else { return [] }
    if let label = point.label {
      return labelled(label, sentence).map { [$0] } ?? []
    }
    let pair = pair(in: sentence)
    if !pair.isEmpty { return pair }
    let contrast = contrast(in: sentence)
    return contrast.isEmpty ? verbal(sentence).map(halves(of:)) ?? [] : contrast
  }
}

extension Definition {
  /// A label before a phrase with a small article, and no verb of its own but in a clause behind it.
  private static func labelled(_ label: String, _ sentence: Outline.Sentence) -> Definition? {
    let meaning = sentence.text.withoutLastStop
    let words = meaning.words
    guard let first = meaning.split(separator: " ").first else { return nil }
    let isBare =
      first.first?.isLowercase == true && !Words.function.contains(String(first))
      && (words.dropFirst().prefix(2).contains { ["that", "which", "who"].contains($0) }
        || words.dropFirst().first == "of" && words.count >= 5 && Words.numbers[words[0]] == nil
          && Lexicon.type(ofNoun: words[0]) != nil && !words.contains(where: Words.auxiliaries.contains)
        || words.count >= 4 && label.wordCount <= 2 && !words.contains(where: Words.auxiliaries.contains)
          && words.prefix(4).contains { participles.contains($0) || ["that", "which"].contains($0) }
          && !meaning.split(separator: " ").prefix(2).contains { $0.hasSuffix(",") })
    guard ["a", "an", "the", "any", "one"].contains(String(first)) || isBare else { return nil }
    let clause =
      words.firstIndex { relatives.contains($0) || participles.contains($0) } ?? lastParticiple(in: meaning)
      ?? words.count
    let term = label.last == ")" ? label.split(separator: " (").first.map(String.init) ?? label : label
    guard words.count >= 3, term.wordCount <= 5, !isStatement(words),
      // "Next time: the war with China".
      !["next", "last", "this", "today", "tomorrow", "now"].contains(label.words.first ?? ""),
      !words[..<clause].indices.contains(where: {
        // "The left side" has no verb.
        Words.auxiliaries.contains(words[$0])
          || Verbs.isFinite(words[$0]) && !Verbs.isAlsoNoun(words[$0])
            && !($0 > 0 && Words.determiners.contains(words[$0 - 1]))
      })
    else {
      return nil
    }
    return Definition(term: term, meaning: meaning, shape: .label, line: sentence.line)
  }

  /// "The old ink of the scribes would run off": a whole sentence.
  private static func isStatement(_ words: [String]) -> Bool {
    guard let verb = words.firstIndex(where: { modals.contains($0) }) else { return false }
    return !words[..<verb].contains { ["which", "that", "who", "whose", "whom", "where", "when", "what"].contains($0) }
      && !(2..<max(2, verb)).contains { Words.articles.contains(words[$0]) && !relatives.contains(words[$0 - 1]) }
  }

  private static let modals: Set = ["would", "could", "will", "should", "must", "might"]

  /// "A wooden frame inside the walls, designed to withstand tremors": where the participle behind the only comma is.
  private static func lastParticiple(in meaning: String) -> Int? {
    let parts = meaning.split(separator: ",")
    guard parts.count == 2, let word = String(parts[1]).words.first, word.hasSuffix("ed") else { return nil }
    return String(parts[0]).words.count
  }

  /// "X is a …", "X are small pores, … which", "X means that …".
  private static func verbal(_ sentence: Outline.Sentence) -> Definition? {
    let words = sentence.text.split(separator: " ")
    guard let verb = words.prefix(9).firstIndex(where: { verbs.contains(String($0)) }), verb > 0, verb + 3 < words.count
    else { return nil }
    var term = words[..<verb].joined(separator: " ")
    if let bracket = term.firstIndex(of: "("), term.last == ")" { term = term[..<bracket].trimmedBlanks }
    let article = term.prefix { $0 != " " }.lowercased()
    if ["a", "an", "the"].contains(article) { term = term.dropFirst(article.count).trimmedBlanks }
    let termWords = term.words
    guard (1...4).contains(termWords.count), !term.contains(","), term.first?.isLetter == true,
      !termWords.contains(where: { Words.function.contains($0) && $0 != "of" })
    else { return nil }
    let isEmphasised = sentence.emphasised.contains { $0.lowercased() == term.lowercased() }
    let meaning = words[(verb + 1)...].joined(separator: " ").withoutLastStop
    let first = String(words[verb + 1])
    // "A choregos was a rich citizen who paid for a chorus": what no longer is.
    if words[verb] == "was", !(["a", "an"].contains(article) && ["a", "an"].contains(first)) { return nil }
    guard !["neither", "both", "either", "also", "not", "nor"].contains(first.words.first ?? ""),
      !["but", "and", "or", "nor", "not"].contains(String(words[verb + 2]))
    else { return nil }
    let isArticle = ["a", "an", "the", "any"].contains(first)
    let isRelative = meaning.words.contains { relatives.contains($0) }
    let isMeaning = words[verb] == "means" || words[verb] == "denotes"
    let isClause = meaning.words.contains { ["which", "that", "who", "whose", "whom"].contains($0) }
    let isPlural = words[verb] == "are" && isClause && !isParticiple(words[(verb + 1)...])
    // "Fluids are prescribed by the doctor".
    guard isArticle || isMeaning || !isParticiple(words[(verb + 1)...]) else { return nil }
    // "Norway is a member of NATO" tells of Norway.
    guard isEmphasised || Lexicon.isWord(termWords.last ?? "") || !isArticle || words[verb] == "was" else { return nil }
    guard isMeaning || isEmphasised && (isArticle || isRelative) || isArticle && isRelative && !isName(term) || isPlural
    else { return nil }
    return Definition(term: term, meaning: meaning, shape: .verb, line: sentence.line)
  }

  /// "Deployments are frozen on …", but not "drumlins are streamlined hills".
  private static func isParticiple(_ words: ArraySlice<Substring>) -> Bool {
    // No participle ends as a plural does: "homonyms are words of one form".
    guard let first = words.first.map(String.init), !first.hasSuffix("s") else { return false }
    let isVerb = Verbs.isForm(first) && !Verbs.isAlsoNoun(first) || Verb(form: first, tag: .verbParticiple) != nil
    let next = words.dropFirst().first.map(String.init) ?? ""
    return isVerb && (Words.function.contains(next) || next.hasSuffix("ly"))
  }

  /// "Autotrophs make their own food; heterotrophs, by contrast, must eat other organisms."
  private static func contrast(in sentence: Outline.Sentence) -> [Definition] {
    guard
      sentence.text.contains("by contrast") || sentence.text.contains("on the other hand")
        || sentence.text.contains("whereas ")
    else { return [] }
    let text = sentence.text.withoutLastStop
    for (mark, opener) in [(";", ", by contrast, "), (";", ", on the other hand, "), (", whereas ", " ")] {
      let halves = text.split(separator: mark, maxSplits: 1).map { $0.trimmedBlanks }
      guard halves.count == 2, let second = side(halves[1], opener), let first = side(halves[0], " ") else { continue }
      return [first, second].map {
        Definition(term: $0.term, meaning: $0.meaning, shape: .contrast, line: sentence.line)
      }
    }
    return []
  }

  /// One word or two, and what is said of it.
  private static func side(_ text: String, _ opener: String) -> (term: String, meaning: String)? {
    guard let range = text.firstRange(of: opener) else { return nil }
    let term = String(text[..<range.lowerBound])
    let meaning = text[range.upperBound...].trimmedBlanks
    guard term.wordCount <= 2, meaning.wordCount >= 2, !Words.function.contains(term.lowercased()),
      term.allSatisfy({ $0.isLetter || $0 == " " || $0 == "-" })
    else { return nil }
    return (term, meaning)
  }

  private static func isName(_ term: String) -> Bool {
    term.split(separator: " ").dropFirst().contains { $0.first?.isUppercase == true }
  }

  private static let verbs: Set = ["is", "are", "was", "means", "denotes"]
  private static let participles: Set = ["made", "used", "found", "grown", "from"]
  private static let relatives: Set = [
    "which", "that", "who", "whose", "whom", "where", "by", "for", "of", "in", "when",
  ]
}

extension String {
  /// Without the stop at its end, if it isn't an abbreviation's.
  var withoutLastStop: String {
    guard hasSuffix("."), !hasSuffix(".m."), !hasSuffix(".S."), !hasSuffix("..") else { return self }
    return String(dropLast())
  }
}
