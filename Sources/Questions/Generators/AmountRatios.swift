import Grammar

/// Asks for a share that two numbers say: "one adult in ten", "four in five patients".
struct Ratio {
  let tokens: Range<Int>
  /// Whom or what it is a share of, where that stands between the two numbers.
  let inner: Range<Int>

  init?(_ span: Span, in reading: Reading) {
    guard span.kind == .amount, case let tokens = span.tokens, reading[tokens.upperBound - 1].tag == .number,
      let joint = tokens.dropFirst().first(where: { ["in", "out"].contains(reading.lower($0)) }),
      let number = tokens.first(where: { reading[$0].tag != .number }), number <= joint
    else { return nil }
    self.tokens = tokens
    inner = number..<joint
  }

  /// Has a text one of its two numbers without the other?
  func isTorn(by said: some Sequence<Int>) -> Bool {
    let count = said.count(where: tokens.contains)
    return count > 0 && count < tokens.count
  }
}

extension AmountGenerator {
  func share(_ ratio: Ratio, _ asker: Asker) -> [Draft] {
    let clause = asker.clause
    let object = clause.parts.first { $0.role == .object && $0.tokens.contains(ratio.tokens.lowerBound) }
    let isSubject = clause.subjectTokens.contains(ratio.tokens.lowerBound)
    guard let phrase = object?.tokens ?? (isSubject ? clause.subjectTokens : nil) else { return [] }
    let before = phrase.filter { $0 < ratio.tokens.lowerBound }
    let after = phrase.filter { $0 >= ratio.tokens.upperBound }
    guard before.allSatisfy({ Self.quantifiers.contains(asker.reading.lower($0)) }),
      ratio.inner.isEmpty != after.isEmpty,
      after.count <= 7, !after.contains(where: { asker.reading[$0].tag.isVerb })
    else { return [] }
    var whole = asker.reading.wording(after)
    if after.isEmpty {
      let words = ratio.inner.map { asker.reading[$0].text }
      whole = (words.dropLast() + words.suffix(1).map(Noun.plural)).joined(separator: " ")
    }
    let asked = Set(phrase).union(ratio.tokens)
    let word = "what share of " + whole
    let made =
      isSubject
      ? asker.subjectQuestion(word, number: ratio.inner.isEmpty ? .same : .singular, asked: asked)
      : asker.question(word, asked: asked)
    return [
      Draft(.number, made, answers: [before + ratio.tokens], adding: Set(after), score: 0.76, of: clause)
    ]
  }
}
