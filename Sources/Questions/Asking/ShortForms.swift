import Grammar

/// The abbreviations that a text gives for its names: "the World Trade Organization (WTO)".
///
/// A bracket is taken for the abbreviation of the words before it if each of these, small ones apart, gives it its
/// first letter, and the rest of its letters stand inside them in the same order: a stricter form of Schwartz & Hearst,
/// "A simple algorithm for identifying abbreviation definitions in biomedical text" (2003), which asks for the first
/// word's letter only.
struct ShortForms: Sendable {
  /// The abbreviation of each name, by the name in small letters, and the name of each abbreviation.
  private var shorts: [String: String] = [:]
  private var names: [String: String] = [:]

  init(_ outline: Outline) {
    let points = outline.sections.lazy.flatMap(\.points)
    self.init(points.flatMap { point in [point.label].compactMap { $0 } + point.sentences.map(\.text) })
  }

  init(_ sentences: some Sequence<String>) {
    let pairs = sentences.filter { $0.contains("(") }.flatMap(Self.pairs)
    for (name, short) in pairs {
      let key = Self.withoutArticle(name).lowercased()
      shorts[key] = short
      names[short] = name
    }
    // Two names of one abbreviation, or the other way round: either may be meant.
    for (name, short) in pairs {
      let key = Self.withoutArticle(name).lowercased()
      guard shorts[key] != short || names[short].map({ Self.withoutArticle($0).lowercased() }) != key else { continue }
      shorts[key] = nil
      names[short] = nil
    }
  }

  /// What else an answer may be called: "WTO" for "the World Trade Organization", and the other way round.
  func other(for answer: String) -> String? {
    let bare = Self.withoutArticle(answer)
    return names[bare] ?? shorts[bare.lowercased()]
  }

  private static func withoutArticle(_ text: String) -> String {
    for article in ["the ", "a ", "an ", "The ", "A ", "An "] where text.hasPrefix(article) {
      return String(text.dropFirst(article.count))
    }
    return text
  }
}

extension ShortForms {
  /// The names and abbreviations of which a sentence puts one into brackets behind the other.
  private static func pairs(in sentence: String) -> [(name: String, short: String)] {
    var pairs: [(name: String, short: String)] = []
    var rest = Substring(sentence)
    while let open = rest.firstIndex(of: "(") {
      let before = rest[..<open]
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: ")") else { break }
      let inside = String(rest[..<close])
      rest = rest[rest.index(after: close)...]
      let words = before.split(separator: " ").suffix(longest).map(withoutElision)
      if isShort(inside), let name = name(of: inside, at: words) {
        pairs.append((name, inside))
      } else if let short = words.last, isShort(short), spells(inside.split(separator: " ").map(String.init), short) {
        pairs.append((inside, short))
      }
    }
    return pairs
  }

  private static let longest = 12

  /// "Organisation" of "l'Organisation".
  private static func withoutElision(_ word: Substring) -> String {
    guard let mark = word.prefix(3).lastIndex(where: { "'’".contains($0) }) else { return String(word) }
    return String(word[word.index(after: mark)...])
  }

  /// "WTO", "GmbH", "NGOs", "CO2".
  private static func isShort(_ text: String) -> Bool {
    (2...8).contains(text.count) && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
      && text.count(where: \.isUppercase) >= 2
  }

  /// The fewest last words that spell an abbreviation.
  private static func name(of short: String, at words: [String]) -> String? {
    for start in words.indices.reversed() {
      // A name goes on over no comma.
      if start < words.count - 1, [",", ";", ":", "."].contains(words[start].last) { return nil }
      let name = Array(words[start...])
      if spells(name, short) { return name.joined(separator: " ") }
    }
    return nil
  }

  /// Does each of the words give an abbreviation its first letter, and no letter come from elsewhere?
  private static func spells(_ words: [String], _ short: String) -> Bool {
    let isPlural = short.last == "s" && short.count > 2
    let letters = (isPlural ? short.dropLast() : short[...]).lowercased().filter { $0 != "-" }
    guard let first = words.first, !small.contains(first.lowercased()),
      words.count > 1 || first.count > 2 * letters.count
    else { return false }
    let parts = words.flatMap { $0.split(separator: "-") }.map { $0.lowercased() }
    return spells(parts[...], letters[...])
  }

  private static func spells(_ words: ArraySlice<String>, _ letters: Substring) -> Bool {
    guard let word = words.first else { return letters.isEmpty }
    if small.contains(word), spells(words.dropFirst(), letters) { return true }
    guard let initial = letters.first, word.first == initial else { return false }
    var left = letters.dropFirst()
    if spells(words.dropFirst(), left) { return true }
    // "deoxyribonucleic acid": letters inside a word.
    for letter in word.dropFirst() where letter == left.first {
      left = left.dropFirst()
      if spells(words.dropFirst(), left) { return true }
    }
    return false
  }

  /// Words that lend an abbreviation no letter, in the languages of the tables.
  private static let small: Set = [
    "of", "the", "and", "for", "in", "on", "to", "a", "an", "at", "&", "de", "la", "le", "les", "du", "des", "et",
    "pour",
    "der", "die", "das", "und", "für", "von", "del", "el", "los", "las", "y", "e", "do", "da", "dos", "di",
    "della",
    "van", "het", "en", "voor", "i", "w", "och", "og",
  ]
}
