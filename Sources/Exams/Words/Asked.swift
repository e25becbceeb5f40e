/// What a question asks for, by its question word in one of a few languages.
enum Asked: Hashable {
  case who, `where`, when, why
  /// Another question, or a gap.
  case thing
  /// The side of a term that is asked for.
  case term, definition

  /// - Parameter words: those of the question.
  init(by question: String, words: [String]) {
    for word in words {
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
