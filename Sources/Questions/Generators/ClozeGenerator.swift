/// Deletes what is news: dates, amounts, names, terms, listed things; a key phrase where there is nothing better.
struct ClozeGenerator: Generator {
  func candidates(from statement: Statement, in context: Context) -> [Candidate] {
    let labelLength = statement.labelLength
    return spans(of: statement, in: context).compactMap { span in
      let range = statement.scalarRange(span.tokens)
      guard range.lowerBound >= labelLength else { return nil }
      return Candidate(
        kind: .cloze, text: statement.text, deletion: range, answer: .text(statement.text(range)), line: statement.line,
        score: score(span, statement, context))
    }
  }

  private func spans(of statement: Statement, in context: Context) -> [Span] {
    let tokens = statement.tokens
    let phrases = Phrases(statement)
    let dates = Dates.spans(in: tokens)
    let amounts = Amounts.spans(in: tokens, outside: dates)
    let named = Names.spans(in: tokens, outside: dates + amounts, context: context)
    let marked = phrases.terms() + phrases.quoted() + phrases.code()
    let first = marked + dates + amounts + named
    let other = phrases.nounPhrases(outside: first)
    return first + other
  }

  private func score(_ span: Span, _ statement: Statement, _ context: Context) -> Double {
    var score = span.weight
    let text = statement.text(ofTokens: span.tokens)
    if span.kind == .name || span.kind == .term {
      let count = context.count(of: text)
      score += count <= 1 ? 0.05 : count >= 4 ? -0.2 : 0
    }
    if span.kind == .phrase, span.tokens.lowerBound * 2 > statement.tokens.count { score += 0.03 }
    let lists = Enumeration.all(in: statement)
    if span.kind == .count, lists.contains(where: { $0.announced?.overlaps(span.tokens) ?? false }) { score -= 0.5 }
    let isListed = lists.contains { list in
      (list.items.count >= 3 || list.announced != nil) && list.items.contains { $0.overlaps(span.tokens) }
    }
    if isListed { score -= 0.2 }
    if statement.isFragment { score -= 0.1 }
    return score
  }
}
