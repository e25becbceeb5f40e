/// Makes statements of a point's sentences: fit to stand alone, and at most 25 words long.
struct Preparation {
  static let mostWords = 25

  /// The statements of a sentence, the fullest first, or throws why there are none.
  static func statements(of index: Int, in point: Outline.Point, heading: String) throws(Refusal) -> [Statement] {
    let sentence = point.sentences[index]
    var text = sentence.text
    var refusal = Assessment.refusal(of: sentence, label: index == 0 ? point.label : nil)
    if refusal == .pronoun, index > 0, let named = named(text, after: point.sentences[index - 1].text) {
      text = named
      refusal = nil
    }
    if let refusal { throw refusal }
    let isFragment = index == 0 && joinsLabel(text)
    if isFragment, let label = point.label {
      let first = text.words.first ?? ""
      let isPredicate = text.first?.isLowercase == true && Verbs.isFinite(first)
      text = label + (isPredicate ? " " : ": ") + text
    }
    func statement(_ text: String) -> Statement {
      Statement(
        text, line: sentence.line, emphasised: sentence.emphasised, label: point.label, heading: heading,
        isFragment: isFragment)
    }
    let full = statement(text)
    if text.wordCount <= mostWords { return [full] }
    var seen: Set<String> = []
    let shorter = Shortening(full).texts().filter { seen.insert($0).inserted }.map(statement)
      .filter { $0.text.wordCount <= mostWords && Assessment.dependence($0.tokens) == nil }
    if shorter.isEmpty { throw .tooLong }
    return shorter
  }

  /// A fragment without a verb, or a predicate, needs its label before it.
  private static func joinsLabel(_ text: String) -> Bool {
    text.first?.isLowercase == true
      || !Tokenizer.tokens(of: Array(text.unicodeScalars)).contains {
        (Verbs.isFinite($0.lower) || Verbs.isPlainVerb($0.lower))
          && (!$0.isCapitalised || $0.range.lowerBound == 0 && $0.lower != "may")
      }
  }

  /// The plain subject before "is", "was" or "are": "satchel is a backup program".
  private static func subject(of tokens: [Token], isPlural: Bool) -> String? {
    let verbs = isPlural ? ["are", "were"] : ["is", "was"]
    guard let verb = tokens.prefix(4).firstIndex(where: { verbs.contains($0.lower) }), verb > 0 else { return nil }
    let subject = tokens[..<verb]
    let words = subject.dropFirst(Words.articles.contains(subject[0].lower) ? 1 : 0)
    guard !words.isEmpty, words.allSatisfy({ $0.kind == .word && !$0.isFunction }) else { return nil }
    return subject.map(\.text).joined(separator: " ")
  }

  /// "She did …" after "Governor Milena Kovač said …": her name in place of the pronoun.
  private static func named(_ text: String, after previous: String) -> String? {
    let pronoun = text.prefix { $0 != " " }
    let tokens = Tokenizer.tokens(of: Array(previous.prefix(200).unicodeScalars))
    if pronoun == "It" || pronoun == "They" {
      guard !text.contains(" that "), let subject = subject(of: tokens, isPlural: pronoun == "They") else { return nil }
      return subject + text.dropFirst(pronoun.count)
    }
    guard ["He", "She"].contains(pronoun) else { return nil }
    let run = tokens.prefix { $0.isCapitalised && !$0.isFunction || $0.lower == "of" || Names.isParticle($0.lower) }
    guard run.count >= 2, let end = run.last, end.isCapitalised, run.count < tokens.count else { return nil }
    let next = tokens[run.count]
    guard next.text == "," || Verbs.isFinite(next.lower) || next.lower.hasSuffix("ed") else { return nil }
    return String(Array(previous.unicodeScalars)[..<end.range.upperBound]) + text.dropFirst(pronoun.count)
  }
}
