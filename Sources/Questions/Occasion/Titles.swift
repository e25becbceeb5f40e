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
    return forms.first { name.lowercased().hasSuffix($0.lowercased()) }.map { String(name.dropLast($0.count)) } ?? name
  }

  /// A line in capitals, with capitals only where words begin.
  static func relaxed(_ line: String) -> String {
    // "OYELOWO v. CRESTLINE"
    let letters = line.split(separator: " ").filter { !Parties.versus.contains(String($0)) }.joined().filter(
      \.isLetter)
    guard letters.count > 3, letters.allSatisfy(\.isUppercase) else { return line }
    let small: Set = ["of", "the", "and", "in", "on", "for", "to", "a", "an", "at", "by", "with"]
    return line.split(separator: " ").enumerated().map { index, word in
      // "Architecture II"
      if word.count > 1, word.allSatisfy({ "IVX".contains($0) }) { return String(word) }
      let lower = word.lowercased()
      return index > 0 && small.contains(lower) ? lower : capitalised(lower[...])
    }.joined(separator: " ")
  }

  /// "Uruguay–Korea"
  private static func capitalised(_ word: Substring) -> String {
    var isStart = true
    return String(
      word.map { letter in
        defer { isStart = "-–/".contains(letter) }
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
