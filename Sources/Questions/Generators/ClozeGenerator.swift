/// Deletes what is news: dates, amounts, names, terms, listed things; a key phrase where there is nothing better.
struct ClozeGenerator: Generator {
  func candidates(from statement: Statement, in context: Context) -> [Candidate] {
    spans(of: statement, in: context).map { span in
      let range = statement.scalarRange(span.tokens)
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
      let count = text.words.last.flatMap { context.sentencesNaming[$0] } ?? 0
      score += count <= 1 ? 0.05 : count >= 4 ? -0.2 : 0
    }
    if span.tokens.lowerBound * 2 > statement.tokens.count { score += 0.03 }
    if statement.isFragment { score -= 0.1 }
    return score
  }
}
