/// Asks for a term by its definition: "Chloroplast: the organelle …", "A snapshot is the state …".
struct DefinitionGenerator: Generator {
  func candidates(from statement: Statement, in context: Context) -> [Candidate] {
    guard let found = fromLabel(statement) ?? fromSentence(statement, context) else { return [] }
    let definition = found.definition.withoutStop
    guard definition.wordCount >= 4, found.term.wordCount <= 4 else { return [] }
    return [
      Candidate(
        kind: .definition, text: "What is the term for \(definition)?", answer: .text(found.term),
        line: statement.line, score: 0.85)
    ]
  }

  /// A label before a phrase that begins with a small article.
  private func fromLabel(_ statement: Statement) -> (term: String, definition: String)? {
    guard statement.isFragment, let label = statement.label, statement.text.hasPrefix(label + ": ") else { return nil }
    let rest = String(statement.text.dropFirst(label.count + 2))
    guard let first = rest.split(separator: " ").first, Words.articles.contains(String(first)) else { return nil }
    let isRelative = rest.words.contains { ["which", "that", "whose", "who", "where"].contains($0) }
    guard isRelative || !rest.words.dropFirst(2).contains(where: { $0.hasSuffix("s") || $0.hasSuffix("ed") }) else {
      return nil
    }
    let isCapital = label.isAcronym || label.wordCount > 1
    return isProper(label, statement) ? nil : (isCapital ? label : label.lowercased(), clause(rest))
  }

  /// "X is a …" of an emphasised term, or with a relative clause behind it.
  private func fromSentence(_ statement: Statement, _ context: Context) -> (term: String, definition: String)? {
    let tokens = statement.tokens
    guard let verb = tokens.prefix(9).firstIndex(where: { ["is", "are"].contains($0.lower) }), verb > 0,
      tokens.indices.contains(verb + 3)
    else { return nil }
    var start = 0
    if Words.articles.contains(tokens[0].lower) { start = 1 }
    var end = verb
    if let open = tokens[..<verb].firstIndex(where: { $0.text == "(" }), tokens[verb - 1].text == ")" { end = open }
    guard start < end, end - start <= 4,
      tokens[start..<end].allSatisfy({ $0.kind == .word && !$0.isFunction || $0.lower == "of" })
    else { return nil }
    let term = statement.text(ofTokens: start..<end)
    let isTerm = statement.emphasised.contains { $0.lowercased() == term.lowercased() }
    let rest = tokens[(verb + 1)...]
    let isArticle = rest.first.map { ["a", "an", "the"].contains($0.lower) } ?? false
    let isRelative = rest.contains { ["which", "that", "whose", "who"].contains($0.lower) }
    guard isTerm && (isArticle || isRelative) || isRelative && (isArticle || tokens[verb].lower == "are") else {
      return nil
    }
    let isName = tokens[start..<end].contains {
      $0.isCapitalised && ($0.range.lowerBound > 0 || context.capitalised.contains($0.lower))
    }
    guard isTerm || !isName, !rest.prefix(1).contains(where: { Verbs.isForm($0.lower) && $0.lower.hasSuffix("ed") })
    else {
      return nil
    }
    let definition = statement.text(tokens[verb + 1].range.lowerBound..<statement.scalars.count)
    return (start == 0 ? lowered(term, tokens[0], context) : term, clause(definition))
  }

  private func isProper(_ label: String, _ statement: Statement) -> Bool {
    label.split(separator: " ").dropFirst().contains { $0.first?.isUppercase == true && !String($0).isAcronym }
  }

  private func lowered(_ term: String, _ first: Token, _ context: Context) -> String {
    first.text.isAcronym || context.capitalised.contains(first.lower)
      ? term : term.prefix(1).lowercased() + term.dropFirst()
  }

  private func clause(_ text: String) -> String {
    String(text.prefix { $0 != ";" })
  }
}
