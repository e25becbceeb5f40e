/// Makes one kind of question of a statement.
protocol Generator: Sendable {
  /// All that it can ask, good or bad: refusing, ranking and choosing come later.
  func candidates(from statement: Statement, in context: Context) -> [Candidate]
}

/// What a generator may know of the whole text.
struct Context: Sendable {
  /// How many of the text's sentences say a name, by the name's last token in lower case.
  let sentencesNaming: [String: Int]
  /// Words that the text writes with a capital inside a sentence.
  let capitalised: Set<String>
  let sentences: Int
  let title: String?

  init(_ outline: Outline) {
    var naming: [String: Int] = [:]
    var capitalised: Set<String> = []
    var count = 0
    for sentence in outline.sections.lazy.flatMap(\.points).flatMap(\.sentences)
    where sentence.text.utf8.count <= Statement.longest && !sentence.text.unicodeScalars.contains("\u{FFFD}") {
      count += 1
      let tokens = Tokenizer.tokens(of: Array(sentence.text.unicodeScalars))
      var seen: Set<String> = []
      for (index, token) in tokens.enumerated() where token.isCapitalised {
        if index > 0, tokens[index - 1].kind != .mark { capitalised.insert(token.lower) }
        if !token.isFunction { seen.insert(token.lower) }
      }
      for name in seen { naming[name, default: 0] += 1 }
    }
    sentencesNaming = naming
    self.capitalised = capitalised
    sentences = count
    title = outline.title
  }

  /// Is a name one of those that the whole text is about?
  func isProtagonist(_ name: String) -> Bool {
    let count = count(of: name)
    return count >= 5 && count * 5 >= sentences
  }

  /// How many sentences say a name.
  func count(of name: String) -> Int {
    guard let last = name.split(separator: " ").last else { return 0 }
    return sentencesNaming[last.lowercased().replacing("’", with: "'")] ?? 0
  }
}
