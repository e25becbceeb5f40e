/// What is wrong with a question by itself.
enum Checks {
  /// A longer question isn't read at a glance.
  static let mostWords = 25
  /// No question speaks to the learner as the text does to its reader.
  private static let addressed: Set = ["you", "your", "yours", "yourself"]

  static func refusal(of candidate: Candidate) -> Refusal? {
    let question = candidate.question
    let count = question.wordCount
    if count < 4 { return .tooShort }
    if count > mostWords { return .tooLong }
    let said = Set(contentStems(question))
    if said.isEmpty { return .weak }
    if isUnbalanced(question) { return .cutAnswer }
    if hasCapitalPronoun(question) || !addressed.isDisjoint(with: question.words) { return .pronoun }
    for answer in candidate.answer.texts {
      if answer.wordCount > 12 { return .answerTooLong }
      let words = answer.words
      if words.isEmpty || words.allSatisfy({ Words.pronouns.contains($0) || Words.determiners.contains($0) }) {
        return .pronoun
      }
      // "T = 2π√(L/g)" says g.
      if answer.count == 1, question.split(whereSeparator: { !$0.isLetter }).contains(Substring(answer)) {
        return .answerInQuestion
      }
      // "… to roughly 300 degrees?" and "C".
      if answer.count == 1, question.hasSuffix(" degrees?") { return .cutAnswer }
      if isUnbalanced(answer) { return .cutAnswer }
      // "Circular 10/65" is of 1965.
      if answer.isYearLike, answer.utf8.count == 4,
        question.split(separator: " ").contains(where: { word in
          word.contains("/") && word.filter { $0.isNumber || $0 == "/" }.hasSuffix("/" + answer.suffix(2))
        })
      {
        return .answerInQuestion
      }
      let stems = contentStems(answer)
      if !stems.isEmpty, isCovered(stems, by: said) { return .answerInQuestion }
    }
    return nil
  }

  /// "According to She": a pronoun taken for a name.
  private static func hasCapitalPronoun(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return zip(words, words.dropFirst()).contains { before, word in
      let isInside = before.last.map { $0.isLetter || $0 == "," } ?? false
      return isInside && capitalPronouns.contains(word.filter { $0 != "," && $0 != "?" })
    }
  }

  private static let capitalPronouns: Set = ["He", "She", "They", "Him", "Them", "It"]

  /// Has a text an opening bracket without its closing one, or one that closes nothing?
  private static func isUnbalanced(_ text: String) -> Bool {
    [("(", ")"), ("[", "]")].contains { (open: Character, close: Character) in
      text.count { $0 == open } != text.count { $0 == close }
    }
  }

  /// The stems of a text's words that have content of their own.
  static func contentStems(_ text: String) -> [String] {
    var stems: [String] = []
    for word in text.words {
      for part in word.split(separator: "-") {
        let piece = String(part.hasSuffix("'s") ? part.dropLast(2) : part)
        let isLong = piece.utf8.count > 1 || piece.first?.isNumber == true
        if isLong, !Words.function.contains(piece) {
          stems.append(Words.numbers[piece].map(String.init) ?? Words.stem(piece))
        }
      }
    }
    return stems
  }

  /// All of up to three words, two thirds of more.
  private static func isCovered(_ stems: [String], by said: Set<String>) -> Bool {
    let hit = stems.count { said.contains($0) }
    return stems.count <= 3 ? hit == stems.count : hit * 3 >= stems.count * 2
  }

  /// Are a text's words in another, in their order and whole? Where no blanks part words, its characters.
  static func contains(_ text: String, _ part: String) -> Bool {
    if part.unicodeScalars.contains(where: \.isOfWordsWithoutBlanks) { return text.contains(part) }
    let folded = " " + text.words.joined(separator: " ") + " "
    let wanted = part.words.drop { Words.articles.contains($0) }.joined(separator: " ")
    return !wanted.isEmpty && folded.contains(" " + wanted + " ")
  }
}

extension Unicode.Scalar {
  /// A Chinese or Thai character, or one of the Japanese syllabaries.
  fileprivate var isOfWordsWithoutBlanks: Bool {
    switch value {
    case 0xE00...0xE7F, 0x3040...0x30FF, 0x3400...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF: true
    default: false
    }
  }
}
