import Answers
import Cards
import Grammar

/// Makes the questions of an exam from cards: the same cards and the same chance give the same exam.
public struct Exam {
  /// How many cards are looked at for each question that is wanted.
  private static let patience = 20

  private let sources: [Source]
  // What only some formats need is made when it is needed.
  private lazy var english = English()
  private lazy var distractors = Distractors(of: sources, english: english)

  /// - Parameter sources: the cards to ask; wrong answers are sought among them.
  public init(of sources: [Source]) {
    self.sources = sources
  }

  /// Asks each card once at most, in an order of chance; a note's second card after the first ones of all others.
  ///
  /// Cards that can't be put as wanted come last, as typed, and only where there aren't enough others.
  ///
  /// - Parameters:
  ///   - count: at most so many questions; nil for all cards.
  ///   - format: how they are to be put.
  ///   - generator: where chance comes from.
  /// - Returns: none where there is no card.
  public mutating func questions(
    _ count: Int?, as format: ExamFormat, using generator: inout some RandomNumberGenerator
  ) -> [ExamQuestion] {
    let all = order(using: &generator)
    let most = min(count ?? all.count, all.count)
    var result: [ExamQuestion] = []
    // Cards that can't be asked in this format are asked only if there aren't enough others.
    var others: [ExamQuestion] = []
    var stated: Set<String> = []
    for (tried, index) in all.enumerated() where result.count < most {
      // Of a large deck that has few such cards, not all are looked at.
      if tried >= most * Self.patience, result.count + others.count >= most { break }
      var question = question(at: index, as: format, using: &generator)
      // Two gaps of one sentence make the same sentence.
      if case .statement(let text, isTrue: _) = question.form, !stated.insert(text).inserted {
        question = ExamQuestion(card: question.card, index: index, form: .typed)
      }
      if question.form == .typed, format == .choice || format == .trueFalse {
        others.append(question)
      } else {
        result.append(question)
      }
    }
    return result + others.prefix(most - result.count)
  }
}

extension Exam {
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

  private mutating func question(
    at index: Int, as format: ExamFormat, using generator: inout some RandomNumberGenerator
  ) -> ExamQuestion {
    let card = sources[index].card
    let own: ExamQuestion.Form = if case .choice(let options) = card.answer { .choice(options) } else { .typed }
    var formats = [format]
    // What can't be put in the way that chance has chosen is put in another one.
    if format == .mixed { formats = [.typed, .choice, .trueFalse].shuffled(using: &generator) }
    for format in formats {
      let form: ExamQuestion.Form? =
        switch format {
        case .typed, .mixed: own
        case .choice: choice(at: index, using: &generator)
        case .trueFalse: statement(at: index, using: &generator)
        }
      if let form { return ExamQuestion(card: card, index: index, form: form) }
    }
    return ExamQuestion(card: card, index: index, form: own)
  }

  /// The right answer among two or three wrong ones: a coin is no knowledge.
  private mutating func choice(
    at index: Int, using generator: inout some RandomNumberGenerator
  ) -> ExamQuestion.Form? {
    guard case .text(let item) = sources[index].card.answer else { return nil }
    let wrong = distractors.texts(for: item.text, at: index, most: 3, using: &generator)
    guard wrong.count > 1 else { return nil }
    return .choice(distractors.options(wrong, for: item.text, at: index).shuffled(using: &generator))
  }

  private mutating func statement(
    at index: Int, using generator: inout some RandomNumberGenerator
  ) -> ExamQuestion.Form? {
    let source = sources[index]
    let isTrue = Bool.random(using: &generator)
    let right: String
    switch source.card.answer {
    case .text(let item): right = item.text
    case .choice(let options):
      guard options.count(where: \.isRight) == 1, let only = options.first(where: \.isRight) else { return nil }
      right = only.text
    case .list: return nil
    }
    let sentence = StatementForm(source, english: english)
    guard let said = sentence.statement(right) else { return nil }
    if isTrue { return .statement(said, isTrue: true) }
    // A card that has no false statement isn't asked by a true one instead, else "true" would be the better guess.
    let wrong: String? =
      if case .choice(let options) = source.card.answer {
        options.filter { !$0.isRight }.randomElement(using: &generator)?.text
      } else {
        distractors.texts(for: right, at: index, most: 1, using: &generator).first
      }
    guard let wrong, let text = sentence.statement(wrong) else { return nil }
    return .statement(text, isTrue: false)
  }
}
