/// Gaps in a statement of another language.
struct ForeignClozes: Sendable {
  private static let mostWordsOfAnswer = 12

  private let statement: ForeignStatement
  private let spans: [ForeignSpan]
  private let announced: AnnouncedList?

  init(_ statement: ForeignStatement) {
    self.statement = statement
    spans = ForeignSpans.every(in: statement.scalars, language: statement.language)
    announced = AnnouncedList(in: statement.scalars, language: statement.language)
  }

  /// All that can be asked, good or bad.
  var candidates: [Candidate] {
    var gaps: [(range: Range<Int>, score: Double)] = []
    for span in spans {
      switch span.kind {
      case .list: gaps += items(of: span).map { ($0, 0.56) }
      default: gaps.append((span.range, score(of: span)))
      }
    }
    let terms = ForeignTerms(statement)
    gaps += terms.emphasised.map { ($0, 0.75) } + terms.quoted.map { ($0, 0.58) }
    if let defined = terms.defined { gaps.append((defined, 0.62)) }
    return gaps.filter { $0.range.lowerBound >= statement.labelLength }.map { cloze($0.range, score: $0.score) }
  }

  /// The label as a gap before what it means.
  static func term(of point: Outline.Point, language: Language) -> Candidate? {
    guard let label = point.label, let first = point.sentences.first, (1...5).contains(language.wordCount(of: label)),
      ForeignTerms.isMeaning(first.text, language: language)
    else { return nil }
    let text = label + language.colon + first.text
    let statement = ForeignStatement(text, language: language, sentence: 0, of: point)
    guard ForeignStatement.words.contains(language.wordCount(of: text)),
      AnnouncedList(in: statement.scalars, language: language) == nil
    else { return nil }
    return ForeignClozes(statement).cloze(0..<label.unicodeScalars.count, score: 0.7)
  }
}

extension ForeignClozes {
  private func cloze(_ range: Range<Int>, score: Double) -> Candidate {
    let answer = String(statement.scalars[range])
    var candidate = Candidate(
      kind: .cloze, text: statement.text, deletion: range, answer: .text(answer), line: statement.line, score: score)
    candidate.sentence = statement.sentence
    return candidate
  }

  /// A list's things, each a gap; none of a list that is asked for as a whole.
  private func items(of span: ForeignSpan) -> [Range<Int>] {
    if let announced, announced.range.overlaps(span.range) { return [] }
    return span.items.enumerated().filter { index, item in
      if index == 0 && !begins(item) || index == span.items.count - 1 && !ends(item, like: span.items) { return false }
      let text = String(statement.scalars[item])
      return !text.hasVerb(in: statement.language) && text.unicodeScalars.contains { $0.properties.isAlphabetic }
        && !text.words.allSatisfy { StopWords.contains($0, in: statement.language) }
    }.map(\.element)
  }

  /// Is it sure where a list's first thing begins: at a mark or an article, or is it one word?
  private func begins(_ item: Range<Int>) -> Bool {
    let language = statement.language
    let before = statement.scalars[..<item.lowerBound].last { $0 != " " }
    if before.map({ !$0.properties.isAlphabetic && $0.properties.numericType == nil }) ?? true { return true }
    if language.hasNoBlanks || language.code == "vi" { return false }
    let words = String(statement.scalars[item]).words
    return words.count == 1 || ForeignWords.of(language)?.determiners.contains(words.first ?? "") ?? false
  }

  /// Is it sure where a list's last thing ends: at a mark and no longer than the others, or is it one word?
  private func ends(_ item: Range<Int>, like items: [Range<Int>]) -> Bool {
    let language = statement.language
    let after = statement.scalars[item.upperBound...].first { $0 != " " }
    let isAtMark = after.map { !$0.properties.isAlphabetic && $0.properties.numericType == nil } ?? true
    let count = language.wordCount(of: String(statement.scalars[item]))
    let longest = items.dropFirst().dropLast().map { language.wordCount(of: String(statement.scalars[$0])) }.max() ?? 1
    if isAtMark { return count <= longest + (language.code == "vi" ? 0 : 2) }
    return language.code == "de" || count == 1 && !language.hasNoBlanks && language.code != "vi"
  }

  private func score(of span: ForeignSpan) -> Double {
    let text = statement.scalars[span.range]
    let hasDigit = text.contains { $0.properties.numericType != nil }
    switch span.kind {
    case .date: return hasDigit || text.contains(" ") ? 0.72 : 0.45
    case .amount: return hasDigit ? 0.7 : 0.57
    case .number:
      // A lone digit or a number in words says little.
      return text.count > 1 && hasDigit ? 0.57 : 0.35
    case .list: return 0
    }
  }

  /// Why a candidate makes no card by itself; nil if it may.
  static func refusal(of candidate: Candidate, language: Language) -> Refusal? {
    let question = candidate.question
    let count = language.wordCount(of: question)
    let isList = candidate.kind == .list
    if isList, let reason = ForeignOpening(question, language).refusal { return reason }
    if count < (isList ? 2 : ForeignStatement.words.lowerBound) { return .tooShort }
    if count > ForeignStatement.words.upperBound { return .tooLong }
    for answer in candidate.answer.texts {
      if language.wordCount(of: answer) > mostWordsOfAnswer { return .answerTooLong }
      if answer.words.isEmpty { return .weak }
      if Checks.contains(question, answer) { return .answerInQuestion }
    }
    return NoteMaker.note(of: [candidate], topic: "", source: nil) == nil ? .notWritable : nil
  }
}

extension ForeignSpans {
  /// Those of languages too whose words aren't known: numeric dates, and numbers with signs.
  fileprivate static func every(in sentence: [Unicode.Scalar], language: Language) -> [ForeignSpan] {
    guard !isKnown(language) else { return all(in: sentence, language: language) }
    let tokens = ForeignToken.tokens(of: sentence)
    let words = ForeignWords()
    let dates = ForeignDates(tokens, language, words).spans
    return (dates + ForeignAmounts(tokens, words, outside: dates).spans).sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
  }
}
