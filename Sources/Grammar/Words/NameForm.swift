/// What a name says of its type by itself, wherever it stands.
enum NameForm {
  static func votes(of words: [String]) -> NameVotes {
    var votes = NameVotes()
    guard let first = words.first, let last = words.last else { return votes }
    let key = NameMention.key(of: words)
    if Lexicon.isCountry(key) { votes.add(.country, 6) }
    if Lexicon.isCity(key) { votes.add(.place, 4) }
    if let type = NameWords.type(ofKnown: key) { votes.add(type, 8) }
    if words.count == 1 {
      votes.add(ofSingle(first, isKnown: votes.winner != nil))
      return votes
    }
    if words.contains("&") || NameWords.isCompanyEnding(last) { votes.add(.body, 6) }
    let main = mainWord(of: words)
    let isPerson = isPersonal(words)
    if isPerson { votes.add(.person, 4) }
    if let type = NameWords.type(ofLast: main), !(isPerson && NameWords.isSurname(main)) {
      votes.add(type, 5)
    } else if let type = NameWords.type(ofFirst: first) {
      votes.add(type, 4)
    } else if NameWords.type(ofKnown: first) == .body {
      votes.add(.body, 3)
    } else if Titles.takesOf(first) {
      votes.add(.person, 4)
    } else if !isPerson {
      votes.add(ofCommonNoun(main))
    }
    if votes.winner == nil, isLikePerson(words) { votes.add(.person, 1) }
    return votes
  }

  /// Whether lists of countries, places and bodies have a name.
  static func isListed(_ key: String) -> Bool {
    Lexicon.isCountry(key) || Lexicon.isCity(key) || NameWords.type(ofKnown: key) != nil
  }

  /// "Kempinski Hotel" is a hotel, whatever list hasn't the word.
  private static func ofCommonNoun(_ word: String) -> NameVotes {
    var votes = NameVotes()
    switch Lexicon.type(ofNoun: word.lowercased()) {
    case .body: votes.add(.body, 2.5)
    case .place: votes.add(.place, 2.5)
    case .thing: votes.add(.thing, 1.2)
    default: break
    }
    return votes
  }

  /// Two or three capitalised words that mean nothing else are most often a person: "Anneke Visser".
  private static func isLikePerson(_ words: [String]) -> Bool {
    (2...4).contains(words.count { $0.count > 1 })
      && words.allSatisfy { word in
        let lower = word.lowercased()
        guard let first = word.first, first.isUppercase || NameWords.isParticle(word) || word == "-" else {
          return false
        }
        guard !word.dropFirst().contains(where: \.isNumber), word.count == 1 || word.contains(where: \.isLowercase)
        else {
          return false
        }
        let type = Lexicon.type(ofNoun: lower)
        return type != .thing && type != .time
      }
  }

  /// The word that a name turns on: "Fund" of "Saudi Fund for Development", "College" of "King's College London".
  private static func mainWord(of words: [String]) -> String {
    if let cut = words.firstIndex(where: { ["of", "for"].contains($0) }), cut > 0 { return words[cut - 1] }
    let last = words[words.count - 1]
    if words.count > 2, Lexicon.isCity(last), NameWords.type(ofLast: words[words.count - 2]) == .body {
      return words[words.count - 2]
    }
    return last
  }

  /// Whether a given name or an initial stands first and only names follow.
  private static func isPersonal(_ words: [String]) -> Bool {
    let isInitial = words[0].count == 2 && words[0].hasSuffix(".")
    return (isInitial || GivenNames.contains(words[0])) && !words.contains("of") && words.count < 6
  }

  private static func ofSingle(_ word: String, isKnown: Bool) -> NameVotes {
    var votes = NameVotes()
    if Lexicon.type(ofNoun: word) == .time { votes.add(.time, 4) }
    if let type = NameWords.type(ofLast: word) { votes.add(type, 3) }
    if GivenNames.contains(word) { votes.add(.person, 1) }
    if FamousNames.contains(word) { votes.add(.person, 4) }
    if let country = Countries.country(ofPeople: word), country != word, word.hasSuffix("s") || word.hasSuffix("men") {
      votes.add(.person, 3)
    }
    return isKnown || votes.winner != nil ? votes : ofShape(word)
  }

  /// Acronyms are bodies, unless they hold digits.
  private static func ofShape(_ word: String) -> NameVotes {
    var votes = NameVotes()
    let letters = word.filter(\.isLetter)
    let lower = word.lowercased()
    if word.contains(where: { $0.isNumber || $0 == "+" }) {
      votes.add(.thing, 1.5)
    } else if letters.allSatisfy(\.isUppercase), (2...6).contains(letters.count),
      Lexicon.type(ofNoun: lower) == nil, !Verb(base: lower).isKnown, !word.allSatisfy({ "IVXLC".contains($0) })
    {
      votes.add(.body, 1.2)
    } else {
      votes.add(ofEnding(word))
    }
    return votes
  }

  private static func ofEnding(_ word: String) -> NameVotes {
    var votes = NameVotes()
    func ends(_ endings: [String]) -> Bool { endings.contains { word.count > $0.count + 1 && word.hasSuffix($0) } }
    if ends(["bank", "amt", "werke", "corp", "tech", "soft", "ministerium"]) {
      votes.add(.body, 1)
    } else if ends([
      "burg", "grad", "ville", "stadt", "shire", "polis", "borough", "burgh", "pur", "abad", "holm", "furt",
    ]) {
      votes.add(.place, 1)
    } else if ends(["stan"]) {
      votes.add(.country, 1)
    } else if ends([
      "enko", "escu", "ović", "ić", "dottir", "sson", "opoulos", "ashvili", "wicz", "ński", "nsky", "sky",
    ]) {
      votes.add(.person, 1)
    }
    return votes
  }
}
