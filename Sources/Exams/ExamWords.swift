/// The words of texts as far as they give an answer away.
enum ExamWords {
  /// The words of a text in small letters, without marks, in their order.
  static func all(in text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" && $0 != "’" }.map(String.init)
  }

  /// The words that carry meaning, without the ending of a plural.
  static func content(of text: String) -> Set<String> {
    Set(all(in: text).filter { $0.count > 2 && !small.contains($0) }.map(stem))
  }

  /// Whether two texts share a word, or the beginning of a long one: "NADP", "NADPH".
  static func overlap(_ one: Set<String>, _ other: Set<String>) -> Bool {
    one.contains { word in
      other.contains { word == $0 || min(word.count, $0.count) >= 4 && (word.hasPrefix($0) || $0.hasPrefix(word)) }
    }
  }

  private static func stem(_ word: String) -> String {
    guard word.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss") else { return word }
    return String(word.dropLast(word.hasSuffix("ies") ? 3 : 1))
  }

  private static let small: Set = [
    "the", "and", "for", "with", "from", "into", "that", "this", "than", "then", "was", "were", "are", "has", "have",
    "had", "does", "did", "who", "whom", "whose", "what", "which", "when", "where", "why", "how", "its", "their", "his",
    "her", "not", "but", "can", "will", "would", "about", "according", "term", "called", "der", "die", "das", "den",
    "dem", "und", "ein", "eine", "les", "des", "une", "est", "los", "las", "del", "con", "por", "que",
  ]
}

/// What a question asks for, by its question word in one of a few languages.
enum Asked: Hashable {
  case who, `where`, when, why
  /// Another question, or a gap.
  case thing
  /// The side of a term that is asked for.
  case term, definition

  init(by question: String) {
    for word in ExamWords.all(in: question) {
      guard let asked = Self.words[word] else { continue }
      self = asked
      return
    }
    let found = Self.signs.filter { question.contains($0.sign) }.max { $0.sign.count < $1.sign.count }
    self = found?.asked ?? .thing
  }

  static func isQuestionWord(_ word: String) -> Bool { words[word] != nil }

  /// Verbs that stand right behind a question word.
  static let verbs: Set = [
    "does", "were", "have", "will", "would", "could", "must", "might", "shall", "should", "need", "sind", "waren",
    "wird",
    "wurde", "wurden", "haben", "hatte", "kann", "sont", "était", "fait", "según", "fueron", "sono", "erano",
  ]

  /// Articles, some with a preposition, that go with some nouns only.
  static let articles: Set<String> = {
    let german = "der die das den dem des ein eine einen einem einer im am zum zur vom beim de het een"
    let french = "le la les un une du des au aux l'"
    let southern = "el los las una al del il lo gli i uno dello della nel nella o os as um uma do da no na"
    return Set([german, french, southern].flatMap { $0.split(separator: " ").map(String.init) })
  }()

  private static let words: [String: Asked] = {
    var words: [String: Asked] = [:]
    for (asked, text) in [
      (Asked.who, "who whom whose wer wen wem qui quién quiénes chi quem wie"),
      (.where, "where wo wohin woher où dónde dove onde waar"),
      (.when, "when wann quand cuándo quando wanneer"),
      (.why, "why warum weshalb wozu pourquoi perché waarom"),
      (
        .thing,
        "what which how was welche welcher welches welchem welchen que quoi quel quelle qué cuál che quale qual wat"
      ),
    ] {
      for word in text.split(separator: " ") { words[String(word)] = asked }
    }
    return words
  }()

  private static let signs: [(sign: String, asked: Asked)] = [
    ("谁", .who), ("誰", .who), ("누구", .who), ("哪里", .where), ("哪儿", .where), ("どこ", .where), ("어디", .where),
    ("什么时候", .when), ("何时", .when), ("いつ", .when), ("언제", .when), ("为什么", .why), ("なぜ", .why), ("왜", .why),
  ]
}
