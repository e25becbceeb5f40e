import Cards

/// Makes the questions of an exam from cards: the same cards and the same chance give the same exam.
public struct Quiz {
  /// A card, and what grades its answers.
  public struct Source {
    let card: Card
    let grader: Grader

    public init(_ card: Card, grader: Grader) {
      self.card = card
      self.grader = grader
    }
  }

  private let sources: [Source]
  private let naming: AnswerKind.Naming
  private let candidates: [Candidate]

  public init(of sources: [Source], naming: @escaping AnswerKind.Naming) {
    self.sources = sources
    self.naming = naming
    // Of a very large deck every so many cards are enough to choose wrong answers from.
    candidates = stride(from: 0, to: sources.count, by: max(1, sources.count / Self.pool)).flatMap { index in
      Self.candidates(of: sources[index], at: index, naming)
    }
  }

  private static let pool = 4000

  /// - Parameter count: at most so many questions; nil for all cards.
  public func questions(
    _ count: Int?, as format: QuizFormat, using generator: inout some RandomNumberGenerator
  ) -> [QuizQuestion] {
    let all = order(using: &generator)
    let most = min(count ?? all.count, all.count)
    var result: [QuizQuestion] = []
    // Cards that can't be asked in this format are asked only if there aren't enough others.
    var others: [QuizQuestion] = []
    for index in all where result.count < most {
      let question = question(at: index, as: format, using: &generator)
      if format != .typed, format != .mixed, question.form == .typed {
        others.append(question)
      } else {
        result.append(question)
      }
    }
    return result + others.prefix(most - result.count)
  }
}

extension Quiz {
  /// A text that answers a card.
  private struct Candidate {
    let text: String
    let index: Int
    let kind: AnswerKind
    /// The first word of the question that it answers.
    let asks: Substring?

    /// Whether another one is tempting beside it: of its kind and script, a number of its size, words that answer the
    /// same question word.
    func isTempted(by other: Candidate) -> Bool {
      guard other.kind.resembles(kind), other.isLatin == isLatin else { return false }
      switch kind {
      case .number:
        let (own, rival) = (NearNumbers.value(in: text), NearNumbers.value(in: other.text))
        guard let mine = own, let its = rival else { return own == nil && rival == nil }
        return mine <= its * 10 && its <= mine * 10
      case .words:
        let (mine, its) = (asks?.lowercased() ?? "", other.asks?.lowercased() ?? "")
        return mine == its || !Self.asking.contains(mine) && !Self.asking.contains(its)
      default: return true
      }
    }

    private var isLatin: Bool { !text.unicodeScalars.contains { $0.value >= 0x370 && $0.properties.isAlphabetic } }

    private static let asking: Set = ["when", "where", "who", "why", "how"]
  }

  private static func candidates(of source: Source, at index: Int, _ naming: AnswerKind.Naming) -> [Candidate] {
    let question = source.card.question
    let asks = firstWord(of: question)
    return source.card.answer.texts.map { text in
      Candidate(text: text, index: index, kind: AnswerKind(of: text, question: question, naming: naming), asks: asks)
    }
  }

  /// A shuffled order in which the second card of a note comes after the first ones of all others.
  private func order(using generator: inout some RandomNumberGenerator) -> [Int] {
    var seen = Set<String>()
    var first: [Int] = []
    var later: [Int] = []
    for index in sources.indices.shuffled(using: &generator) {
      if seen.insert(sources[index].card.id.note).inserted { first.append(index) } else { later.append(index) }
    }
    return first + later
  }

  private func question(
    at index: Int, as format: QuizFormat, using generator: inout some RandomNumberGenerator
  ) -> QuizQuestion {
    let card = sources[index].card
    var format = format
    if format == .mixed { format = [.typed, .choice, .trueFalse].randomElement(using: &generator) ?? .typed }
    let form: QuizQuestion.Form? =
      switch format {
      case .typed, .mixed: nil
      case .choice: choice(at: index, using: &generator)
      case .trueFalse: statement(at: index, using: &generator)
      }
    if case .choice(let options) = card.answer, form == nil {
      return QuizQuestion(card: card, index: index, form: .choice(options))
    }
    return QuizQuestion(card: card, index: index, form: form ?? .typed)
  }

  private func choice(at index: Int, using generator: inout some RandomNumberGenerator) -> QuizQuestion.Form? {
    guard case .text(let item) = sources[index].card.answer else { return nil }
    let wrong = distractors(for: item.text, at: index, most: 3, using: &generator)
    guard !wrong.isEmpty else { return nil }
    let options = [Answer.Option(item.text, isRight: true)] + wrong.map { Answer.Option($0, isRight: false) }
    return .choice(options.shuffled(using: &generator))
  }

  private func statement(at index: Int, using generator: inout some RandomNumberGenerator) -> QuizQuestion.Form? {
    let card = sources[index].card
    let isTrue = Bool.random(using: &generator)
    let right: String
    var wrong: String?
    switch card.answer {
    case .text(let item):
      right = item.text
      if !isTrue { wrong = distractors(for: item.text, at: index, most: 1, using: &generator).first }
    case .choice(let options):
      guard let first = options.filter(\.isRight).randomElement(using: &generator) else { return nil }
      right = first.text
      if !isTrue { wrong = options.filter { !$0.isRight }.randomElement(using: &generator)?.text }
    case .list: return nil
    }
    return .statement(card.stating(wrong ?? right), isTrue: wrong == nil)
  }

  /// Answers of the same kind to other cards, none of which is right here; for numbers and days near ones too.
  private func distractors(
    for text: String, at index: Int, most: Int, using generator: inout some RandomNumberGenerator
  ) -> [String] {
    guard let own = Self.candidates(of: sources[index], at: index, naming).first else { return [] }
    let topic = sources[index].card.topic
    let found = candidates.filter { own.isTempted(by: $0) }.shuffled(using: &generator)
    // The likest first: of the very kind, then for a question that begins alike, then of the same topic.
    let ranks = found.map { other in
      (other.kind == own.kind ? 0 : 4) + (other.asks == own.asks ? 0 : 2)
        + (sources[other.index].card.topic == topic ? 0 : 1)
    }
    var result: [String] = []
    for place in found.indices.sorted(by: { (ranks[$0], $0) < (ranks[$1], $1) })
    where result.count < most && isWrong(found[place], at: index, beside: result) {
      result.append(found[place].text)
    }
    if result.count < most {
      for other in NearNumbers.texts(for: text, kind: own.kind, using: &generator) where result.count < most {
        let candidate = Candidate(text: other, index: index, kind: own.kind, asks: own.asks)
        if isWrong(candidate, at: index, beside: result) { result.append(other) }
      }
    }
    return result
  }

  /// Whether a text is surely no right answer to a card, and none of the options already.
  private func isWrong(_ other: Candidate, at index: Int, beside options: [String]) -> Bool {
    let source = sources[index]
    let card = source.card
    if other.index != index {
      let rival = sources[other.index].card
      // What fills another gap of the same sentence may fill this one, and what answers the same question does.
      guard !rival.isSibling(of: card), !Self.asksAlike(rival.question, card.question),
        sources[other.index].grader.verdict(on: card.answer.plain, for: rival.answer).kind == .wrong
      else { return false }
    }
    let text = Quiz.folded(other.text)
    let right = Quiz.folded(card.answer.plain)
    return source.grader.verdict(on: other.text, for: card.answer).kind == .wrong
      && !text.isSubset(of: right) && !right.isSubset(of: text) && !text.isSubset(of: Quiz.folded(card.question))
      && !options.contains { source.grader.verdict(on: other.text, for: .text(Answer.Item($0))).kind == .right }
  }

  private static func folded(_ text: String) -> Set<String> {
    Set(WordScanner.words(of: text, most: 200).filter { !$0.isArticle }.map(\.text))
  }

  /// "Which country borders Chile?", "Which other country borders Chile?": what answers one answers the other.
  private static func asksAlike(_ one: String, _ other: String) -> Bool {
    if one == other { return true }
    let (mine, its) = (folded(one), folded(other))
    let longer = max(mine.count, its.count)
    return min(mine.count, its.count) >= 3 && (mine.isSubset(of: its) || its.isSubset(of: mine))
      && abs(mine.count - its.count) <= 1 && longer > 3
  }

  private static func firstWord(of question: String) -> Substring? {
    question.split(maxSplits: 2, whereSeparator: \.isWhitespace).first
  }
}

extension Answer {
  /// The texts that answer, one by one.
  fileprivate var texts: [String] {
    switch self {
    case .text(let item): [item.text]
    case .list(let items, ordered: _): items.map(\.text)
    case .choice(let options): options.filter(\.isRight).map(\.text)
    }
  }
}

extension Card {
  /// The question with an answer put into its gap, or behind it.
  fileprivate func stating(_ answer: String) -> String {
    guard kind == .cloze, let gap = question.firstRange(of: "[…"),
      let end = question[gap.upperBound...].firstIndex(of: "]")
    else { return question + "\n→ " + answer }
    return question[..<gap.lowerBound] + answer + question[question.index(after: end)...]
  }
}
