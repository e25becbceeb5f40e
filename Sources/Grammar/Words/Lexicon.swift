/// What English words stand for by themselves, whatever their text says.
public enum Lexicon {
  /// What a common noun names by its usual sense, nil for a noun that isn't known.
  ///
  /// Of a phrase ("port authority") the last word counts; a plural is as good as a singular.
  public static func type(ofNoun lemma: String) -> EntityType? {
    let word = lemma.lastIndex(of: " ").map { String(lemma[lemma.index(after: $0)...]) } ?? lemma
    let lower = word.lowercased()
    let code =
      WordTable.nouns.code(of: word) ?? WordTable.nouns.code(of: lower)
      ?? WordTable.nouns.code(of: Noun.singular(of: word)) ?? WordTable.nouns.code(of: Noun.singular(of: lower))
    if let code { return type(code: code) }
    guard let hyphen = word.lastIndex(of: "-") else { return nil }
    return type(ofNoun: String(word[word.index(after: hyphen)...]))
  }

  /// Whether a dictionary has a word in small letters: "penicillin", "café", "tea", but not "london".
  ///
  /// The table of words has none of less than four letters: of those, the nouns with a type count.
  public static func isWord(_ word: String) -> Bool {
    if word.utf8.count < 4 { return type(ofNoun: word) != nil }
    let plain = word.unicodeScalars.allSatisfy(\.isASCII) ? word : withoutAccents(word)
    return WordTable.words.code(of: plain).map { $0 != UInt8(ascii: "n") } ?? (type(ofNoun: word) != nil)
  }

  private static func withoutAccents(_ word: String) -> String {
    let letters: [Character: Character] = [
      "á": "a", "à": "a", "â": "a", "ä": "a", "ç": "c", "é": "e", "è": "e", "ê": "e", "ë": "e", "í": "i", "î": "i",
      "ï": "i", "ñ": "n", "ó": "o", "ô": "o", "ö": "o", "ú": "u", "û": "u", "ü": "u",
    ]
    return String(word.map { letters[$0] ?? $0 })
  }

  /// Whether a name is a language's: "Spanish", "Tagalog".
  public static func isLanguage(_ name: String) -> Bool {
    languages.contains(name) || name.hasSuffix("sh") && country(ofAdjective: name) != nil
      || name.hasSuffix("ese") && country(ofAdjective: name) != nil
  }

  private static let languages: Set = [
    "Arabic", "Bengali", "Bulgarian", "Cantonese", "Catalan", "Croatian", "Czech", "Dutch", "Estonian", "French",
    "Gaelic", "German", "Greek", "Hebrew", "Hindi", "Hungarian", "Icelandic", "Italian", "Korean", "Latin", "Latvian",
    "Lithuanian", "Malay", "Mandarin", "Mongolian", "Norwegian", "Persian", "Punjabi", "Romanian", "Russian", "Serbian",
    "Slovak", "Somali", "Swahili", "Tagalog", "Tamil", "Thai", "Tibetan", "Ukrainian", "Urdu", "Uzbek", "Welsh",
    "Yiddish", "Zulu",
  ]

  /// Whether a name is a country's, or that of a state of the past: "China", "the U.S.", "Prussia".
  public static func isCountry(_ name: String) -> Bool { Countries.country(named: plain(name)) != nil }

  /// Whether a name is a country's capital, which may stand for its government too.
  public static func isCapital(_ name: String) -> Bool { country(ofCapital: name) != nil }

  /// "China" of "Beijing".
  public static func country(ofCapital name: String) -> String? { Countries.country(ofCapital: plain(name)) }

  /// "China" of "Chinese", "Spain" of "Spaniards".
  public static func country(ofAdjective word: String) -> String? { Countries.country(ofPeople: plain(word)) }

  /// "Chinese" of "China".
  public static func adjective(ofCountry name: String) -> String? { Countries.adjective(of: plain(name)) }

  /// Whether a name is that of a capital or another large city.
  public static func isCity(_ name: String) -> Bool { isCapital(name) || Cities.contains(plain(name)) }

  /// Whether a word is often the first name of a person.
  public static func isGivenName(_ word: String) -> Bool { GivenNames.contains(word) }

  /// Whether a word ends the names of firms or of other bodies: "Ltd.", "Inspectorate".
  public static func isBodyEnding(_ word: String) -> Bool {
    NameWords.isCompanyEnding(word) || NameWords.type(ofLast: word) == .body
  }

  /// Whether a word stands before a person's name or for his post: "President", "Dr.", "Minister".
  public static func isTitle(_ word: String) -> Bool { Titles.contains(word) }

  /// A name without "the" before it and "'s" after it, with straight quotes.
  static func plain(_ name: String) -> String {
    var name = straight(name)
    if name.hasPrefix("the ") || name.hasPrefix("The ") { name.removeFirst(4) }
    if name.hasSuffix("'s") { name.removeLast(2) }
    return name.hasSuffix("s'") ? String(name.dropLast()) : name
  }

  /// A text with straight quotes.
  static func straight(_ text: String) -> String {
    text.contains("’") ? String(text.map { $0 == "’" ? "'" : $0 }) : text
  }

  private static func type(code: UInt8) -> EntityType? {
    switch code {
    case UInt8(ascii: "p"): .person
    case UInt8(ascii: "c"): .country
    case UInt8(ascii: "b"): .body
    case UInt8(ascii: "l"): .place
    case UInt8(ascii: "t"): .time
    default: .thing
    }
  }
}
