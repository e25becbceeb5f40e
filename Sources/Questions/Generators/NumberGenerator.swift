/// Asks "How many …?" where a number of things is a sentence's subject: no word has to move.
struct NumberGenerator: Generator {
  func candidates(from statement: Statement, in context: Context) -> [Candidate] {
    let tokens = statement.tokens
    guard tokens.count > 4, let count = Enumeration.value(tokens[0]), count > 1, tokens[1].kind == .word,
      !tokens[1].isFunction, !Amounts.units.contains(tokens[1].lower), !Amounts.magnitudes.contains(tokens[1].lower),
      tokens[1].lower.hasSuffix("s") || tokens[1].lower == "people", !tokens[1].isCapitalised
    else { return [] }
    let end = tokens.firstIndex { ";:".contains($0.text) } ?? tokens.count
    let subject = tokens[2..<end].prefix { !Verbs.isFinite($0.lower) }
    guard !subject.contains(where: { $0.lower == "and" || $0.text == "," || Words.numbers[$0.lower] != nil }),
      subject.count < end - 2
    else { return [] }
    let rest = statement.text(tokens[1].range.lowerBound..<tokens[end - 1].range.upperBound).withoutStop
    return [
      Candidate(
        kind: .number, text: "How many \(rest)?", answer: .text(tokens[0].text.lowercased()),
        line: statement.line, score: 0.82)
    ]
  }
}
