import Cards

/// Grades typed answers by the rules of a deck's language.
public struct Grader: Sendable {
  private let reading: WordScanner.Reading
  private let rivals: Rivals

  /// - Parameters:
  ///   - language: what the deck gives as `language`, such as `en`; English if it gives none.
  ///   - foldsKana: whether Katakana and Hiragana are one.
  ///   - answers: all answers of the deck: a word of another one is no slip.
  public init(language: String? = nil, foldsKana: Bool = false, among answers: [Answer] = []) {
    reading = WordScanner.Reading(language: Language(language), foldsKana: foldsKana)
    rivals = Rivals(answers)
  }

  /// Compares what a learner typed with what the card expects.
  ///
  /// - Parameters:
  ///   - typed: the line or lines as typed. Letters answer a choice in the order in which `answer` has its options.
  ///   - answer: the card's answer with everything it accepts.
  /// - Returns: the best verdict that one of the accepted answers gives. An empty text is wrong.
  public func verdict(on typed: String, for answer: Answer) -> Verdict {
    let rules = Comparison(reading: reading, rivals: rivals, own: rivals.isEmpty ? [] : Rivals.words(of: answer))
    return switch answer {
    case .text(let item): TextAnswer(item, rules).verdict(on: typed)
    case .list(let items, let ordered): ListAnswer(items, ordered: ordered, rules).verdict(on: typed)
    case .choice(let options): ChoiceAnswer(options, rules).verdict(on: typed)
    }
  }
}

/// What comparing two texts depends on.
struct Comparison: Sendable {
  var reading = WordScanner.Reading()
  var rivals = Rivals([])
  /// The words of the expected answer itself.
  var own: Set<String> = []

  var language: Language { reading.language }

  /// Whether a word is part of another answer in the deck.
  func isRival(_ word: String) -> Bool { rivals.contains(word) && !own.contains(word) }
}

/// The words of a deck's answers.
struct Rivals: Sendable {
  private let words: Set<String>

  init(_ answers: [Answer]) {
    var words = Set<String>()
    for answer in answers { words.formUnion(Rivals.words(of: answer)) }
    self.words = words
  }

  var isEmpty: Bool { words.isEmpty }

  func contains(_ word: String) -> Bool { words.contains(word) }

  /// The words of an answer that are long enough to be slipped in.
  static func words(of answer: Answer) -> Set<String> {
    var words = Set<String>()
    for text in texts(of: answer) where text.utf8.count <= 400 {
      for word in text.unicodeScalars.split(whereSeparator: { !Script.isLetter($0) }) where word.count >= 4 {
        words.insert(Folding.key(word))
      }
    }
    return words
  }

  private static func texts(of answer: Answer) -> [String] {
    switch answer {
    case .text(let item): [item.text] + item.accept
    case .list(let items, ordered: _): items.flatMap { [$0.text] + $0.accept }
    case .choice(let options): options.map(\.text)
    }
  }
}
