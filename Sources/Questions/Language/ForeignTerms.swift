/// Terms in a statement of another language: what its author emphasised, quoted or defines.
struct ForeignTerms: Sendable {
  private static let mostWords = 6
  /// A longer quotation is no term.
  private static let mostWordsQuoted = 4

  private let statement: ForeignStatement

  init(_ statement: ForeignStatement) {
    self.statement = statement
  }

  private var language: Language { statement.language }

  var emphasised: [Range<Int>] {
    statement.emphasised.compactMap { piece in
      var term = Array(piece.unicodeScalars)
      while let last = term.last, " :：.,;。，；".unicodeScalars.contains(last) { term.removeLast() }
      guard isTerm(String(term), most: Self.mostWords) else { return nil }
      return statement.scalars.firstRange(of: term)
    }
  }

  var quoted: [Range<Int>] {
    Quotations(statement.scalars).inner(in: statement.scalars).filter { range in
      let inner = statement.scalars[range]
      return isTerm(String(inner), most: Self.mostWordsQuoted)
        && !inner.contains { SentenceSplitter.isEnd($0) || "，、,;:".unicodeScalars.contains($0) }
    }
  }

  private func isTerm(_ text: String, most: Int) -> Bool {
    guard (1...most).contains(language.wordCount(of: text)) else { return false }
    let words = text.words
    return !words.isEmpty && !words.allSatisfy { StopWords.contains($0, in: language) }
  }
}

extension ForeignTerms {
  /// The term at the beginning of "X ist ein …, das …", "X是…的…".
  var defined: Range<Int>? {
    guard statement.labelLength == 0 else { return nil }
    guard !language.hasNoBlanks else { return language.code == "zh" ? chinese : nil }
    let tokens = ForeignToken.tokens(of: statement.scalars)
    guard let copula = tokens.prefix(7).firstIndex(where: { Self.copulas[language.code]?.contains($0.lower) ?? false }),
      copula > 0, copula + 4 < tokens.count, tokens[..<copula].allSatisfy({ $0.kind == .word })
    else { return nil }
    let meaning = tokens[(copula + 1)...]
    guard let first = meaning.first, Self.opens(first.lower, language),
      meaning.contains(where: { $0.text == "," || Self.relatives.contains($0.lower) }) || language.code == "vi"
    else { return nil }
    var start = 0
    if let determiners = ForeignWords.of(language)?.determiners, determiners.contains(tokens[0].lower) { start = 1 }
    guard start < copula, copula - start <= 4,
      !tokens[start..<copula].contains(where: { ForeignVerbs.contains($0.lower, in: language) })
    else { return nil }
    return tokens[start].range.lowerBound..<tokens[copula - 1].range.upperBound
  }

  private var chinese: Range<Int>? {
    let scalars = statement.scalars
    guard let copula = scalars.prefix(12).firstIndex(of: "是"), (2...8).contains(copula),
      !scalars[..<copula].contains(where: { "，、：“”《》的不".unicodeScalars.contains($0) }),
      ForeignTerms.endsInNoun(scalars[(copula + 1)...])
    else { return nil }
    return 0..<copula
  }

  /// Is a text behind a label what the label means?
  static func isMeaning(_ text: String, language: Language) -> Bool {
    if language.hasNoBlanks { return language.code == "zh" && endsInNoun(Array(text.unicodeScalars)[...]) }
    let tokens = ForeignToken.tokens(of: Array(text.unicodeScalars))
    guard tokens.count >= 4, let first = tokens.first, first.kind == .word,
      !first.isCapitalised || language.code == "vi"
    else { return false }
    let head = tokens.prefix { $0.text != "," && !relatives.contains($0.lower) }
    if language.code != "vi", head.contains(where: { ForeignVerbs.contains($0.lower, in: language) }) { return false }
    if opens(first.lower, language) { return true }
    // "organite où se déroule la photosynthèse"
    return language.code != "de" && language.code != "vi" && head.count < 7 && head.count < tokens.count
      && relatives.contains(tokens[head.count].lower)
      && !(ForeignWords.of(language)?.breaks.contains(first.lower) ?? true)
  }

  /// "…的过程": a clause and the noun that it belongs to.
  private static func endsInNoun(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let body = scalars.filter { !SentenceSplitter.isEnd($0) }
    guard body.count >= 7, let particle = body.lastIndex(of: "的"), !body.contains("，") else { return false }
    return (1...4).contains(body.count - particle - 1) && particle >= 3
  }

  private static func opens(_ word: String, _ language: Language) -> Bool {
    articles[language.code]?.contains(word) ?? false
  }

  private static let copulas: [String: Set<String>] = [
    "de": ["ist", "sind", "bezeichnet"], "fr": ["est", "sont", "désigne"], "es": ["es", "son"], "it": ["è", "sono"],
    "pt": ["é", "são"], "nl": ["is", "zijn"], "vi": ["là"],
  ]

  private static let articles: [String: Set<String>] = [
    "de": ["ein", "eine", "der", "die", "das", "den", "jene", "jener", "jenes"],
    "fr": ["un", "une", "le", "la", "les", "l'", "l’", "des", "ensemble", "tout", "toute"],
    "es": ["un", "una", "el", "la", "los", "las", "unos", "unas", "lo", "todo", "toda"],
    "it": ["un", "una", "uno", "il", "lo", "la", "i", "gli", "le", "l'", "l’", "un'", "un’"],
    "pt": ["um", "uma", "o", "a", "os", "as", "todo", "toda"], "nl": ["een", "de", "het"],
    "vi": ["quá", "sự", "việc", "một", "loại", "chất", "hiện", "nơi", "đơn", "những", "khả", "phần", "cơ", "là"],
  ]

  private static let relatives: Set = [
    "dem", "deren", "dessen", "worin", "qui", "que", "où", "dont", "lequel", "laquelle", "quien", "donde", "cui", "che",
    "dove", "onde", "quem", "die", "dat", "waar", "waarin", "waarmee", "mà", "để", "trong",
  ]
}
