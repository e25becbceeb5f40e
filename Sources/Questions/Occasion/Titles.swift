import Grammar

/// The lines above a text in the letters of its sentences.
extension OccasionFinder {
  /// A title whose words all begin with a capital, with capitals only for names.
  func decased(_ title: String) -> String {
    let words = title.split(separator: " ").map(String.init)
    let isCased = words.allSatisfy { $0.first?.isLowercase != true || $0.count <= 4 || $0 == "between" }
    // "Civil Aviation Safety Board" is one name.
    let isBody = words.dropFirst().contains { word in
      Lexicon.type(ofNoun: word.lowercased()) == .body || Self.institutions.contains(word.lowercased())
    }
    guard words.count > 1, isCased, !isBody else { return title }
    return words.enumerated().map { index, word in
      let lower = word.lowercased()
      let isKnown = lower.split(separator: "-").allSatisfy { Lexicon.isWord(String($0)) }
      let isCommon =
        common.contains(lower)
        || isKnown && Lexicon.country(ofAdjective: word) == nil && !Lexicon.isCity(word) && !Lexicon.isGivenName(word)
      return index > 0 && isCommon && !capital.contains(word) && !Lexicon.isCountry(word) ? lower : word
    }.joined(separator: " ")
  }

  static let institutions: Set = [
    "museum", "school", "university", "hospital", "library", "theatre", "theater", "gallery", "college", "zoo",
    "church",
  ]

  /// "Norvik" for "Norvik plc".
  static func withoutForm(_ name: String) -> String {
    // "SORREL DAIRIES (a cooperative society)"
    if name.hasSuffix(")"), let bracket = name.lastIndex(of: "("), bracket > name.startIndex {
      return withoutForm(relaxed(String(name[..<bracket]).tidied))
    }
    let forms = [
      " plc", " PLC", " Plc", " Ltd.", " Ltd", " Inc.", " Inc", " GmbH", " AG", " Corp.", " N.V.", " S.A.", " LLC",
    ]
    // "Norvik, S.A."
    return forms.first { name.lowercased().hasSuffix($0.lowercased()) }
      .map { String(name.dropLast($0.count).reversed().drop { $0 == "," }.reversed()) } ?? name
  }

  /// A line in capitals, with capitals only where words begin.
  static func relaxed(_ line: String) -> String {
    // "OYELOWO v. CRESTLINE", "BUFFER SOLUTIONS (Dr. N. Perera)"
    let letters = line.prefix { $0 != "(" }.split(separator: " ").filter { !Parties.versus.contains(String($0)) }
      .joined().filter(\.isLetter)
    guard letters.count > 3, letters.allSatisfy(\.isUppercase) else { return line }
    return line.split(separator: " ").enumerated().map { index, word in
      // "Architecture II"
      if word.count > 1, word.allSatisfy({ "IVX".contains($0) }) || word.contains(where: \.isLowercase) {
        return String(word)
      }
      return capitalised(word, isFirst: index == 0)
    }.joined(separator: " ")
  }

  /// "Bay" of "BAY", but "of" of "OF".
  static func capitalised(_ word: Substring, isFirst: Bool) -> String {
    let lower = word.lowercased()
    return !isFirst && joining.contains(lower) ? lower : capitalised(lower[...])
  }

  /// Words that stay small in a name.
  private static let joining: Set = [
    "of", "the", "and", "in", "on", "for", "to", "a", "an", "at", "by", "with", "de", "la", "le", "du", "des", "del",
    "da", "do", "di", "van", "der", "von", "und", "y", "e",
  ]

  /// The lines above the text, with capitals only where words begin and in what the text itself writes so: "NATO".
  func spelled(_ line: String) -> String {
    let relaxed = Self.relaxed(line)
    guard relaxed != line else { return line }
    return relaxed.split(separator: " ").map { word in
      capital.contains(word.uppercased()) && !capital.contains(String(word)) ? word.uppercased() : String(word)
    }.joined(separator: " ")
  }

  /// A heading in the letters of the title that it was made of: "The Tarnholm Tide Gauge", no word of it small.
  func asTitled(_ heading: String) -> String {
    let titled = Dictionary(
      head.flatMap { $0.split { " :,()–|".contains($0) } }.map { ($0.lowercased(), String($0)) },
      uniquingKeysWith: { first, _ in first })
    return heading.split(separator: " ").map { word in
      let bare = word.prefix { !",:".contains($0) }
      if Words.function.contains(bare.lowercased()) { return String(word) }
      return (titled[bare.lowercased()] ?? String(bare)) + word[bare.endIndex...]
    }.joined(separator: " ")
  }

  /// "Uruguay–Korea", "(Wednesday"
  private static func capitalised(_ word: Substring) -> String {
    var isStart = true
    return String(
      word.map { letter in
        defer { isStart = "-–/(“\"".contains(letter) }
        return isStart ? Character(letter.uppercased()) : letter
      })
  }

  /// The first date of a line, without its weekday.
  static func date(in line: String) -> String? {
    let words = Tokenizer.tokens(of: Array(line.unicodeScalars))
    let span = Dates.spans(in: words).first { span in
      span.tokens.contains { Dates.isMonthName(words[$0].text) }
    }
    guard let span else { return nil }
    let kept = span.tokens.drop { !Dates.isMonthName(words[$0].text) && words[$0].kind != .number }
    return kept.map { words[$0].text }.joined(separator: " ").replacing(" ,", with: ",")
  }
}
