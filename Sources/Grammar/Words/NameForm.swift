/// What a name says of its type by itself, wherever it stands.
enum NameForm {
  static func votes(of words: [String]) -> NameVotes {
    var votes = NameVotes()
    guard let first = words.first, let last = words.last else { return votes }
    let key = NameMention.key(of: words)
    if Lexicon.isCountry(key) { votes.add(.country, 6) }
    if Lexicon.isCity(key) { votes.add(.place, 4) }
    if let type = NameWords.type(ofKnown: key) { votes.add(type, 5) }
    if words.count == 1 {
      votes.add(ofSingle(first, isKnown: votes.winner != nil))
      return votes
    }
    if words.contains("&") || NameWords.isCompanyEnding(last) { votes.add(.body, 6) }
    let main = words.firstIndex(of: "of").map { words[$0 - 1] } ?? last
    let isPerson = isPersonal(words)
    if isPerson { votes.add(.person, 4) }
    if let type = NameWords.type(ofLast: main), !(isPerson && NameWords.isSurname(main)) {
      votes.add(type, 5)
    } else if NameWords.isPlaceBefore(first) {
      votes.add(.place, 4)
    } else if Titles.takesOf(first) {
      votes.add(.person, 4)
    }
    return votes
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
    if let country = Countries.country(ofPeople: word), country != word, word.hasSuffix("s") || word.hasSuffix("men") {
      votes.add(.person, 3)
    }
    return isKnown || votes.winner != nil ? votes : ofShape(word)
  }

  /// Acronyms are bodies, unless they hold digits.
  private static func ofShape(_ word: String) -> NameVotes {
    var votes = NameVotes()
    let letters = word.filter(\.isLetter)
    if word.contains(where: \.isNumber) {
      votes.add(.thing, 1.5)
    } else if letters.allSatisfy(\.isUppercase), (2...6).contains(letters.count) {
      votes.add(.body, 1.2)
    } else {
      votes.add(ofEnding(word))
    }
    return votes
  }

  private static func ofEnding(_ word: String) -> NameVotes {
    var votes = NameVotes()
    func ends(_ endings: [String]) -> Bool { endings.contains { word.count > $0.count + 1 && word.hasSuffix($0) } }
    if ends(["burg", "grad", "ville", "stadt", "shire", "polis", "borough", "burgh", "pur", "abad", "holm", "furt"]) {
      votes.add(.place, 1)
    } else if ends(["stan"]) {
      votes.add(.country, 1)
    } else if ends(["enko", "escu", "ović", "ić", "dottir", "sson", "opoulos", "ashvili", "wicz", "ński", "nsky", "sky"]) {
      votes.add(.person, 1)
    }
    return votes
  }
}
