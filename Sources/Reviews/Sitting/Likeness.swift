import Cards

/// What two cards are told apart by, as far as their words tell: who mixes them up has most from seeing them mixed with
/// others.
struct Likeness {
  private let question: Set<String>
  /// A number is as good as another: years are mixed up with years.
  private let answer: Set<String>

  init(of card: Card) {
    question = Self.words(of: card.question)
    answer = Self.words(of: card.answer.plain)
  }

  /// Whether the answers have half of their words in common, or the questions three in four.
  func isNear(_ other: Likeness) -> Bool {
    Self.share(answer, other.answer) >= 0.5
      || min(question.count, other.question.count) > 3
        && Self.share(question, other.question) >= 0.75
  }

  /// How much of the longer text is in the other one too.
  private static func share(_ one: Set<String>, _ other: Set<String>) -> Double {
    let longer = max(one.count, other.count)
    return longer == 0 ? 0 : Double(one.count { other.contains($0) }) / Double(longer)
  }

  private static func words(of text: String) -> Set<String> {
    var words: Set<String> = []
    for word in text.prefix(400).lowercased().split(whereSeparator: { !$0.isLetter && !$0.isNumber }) {
      if word.allSatisfy(\.isNumber) {
        words.insert("0")
      } else if word.utf8.count > 2, word != "the", word != "and" {
        words.insert(String(word))
      }
    }
    return words
  }
}
