import Cards
import Grammar

/// What a card's question tells of its answer before the answer is read.
struct QuestionAnalysis {
  let asked: Asked
  /// What is asked for, so far as a question's first words tell: the "river" of "which river", the "capitale" of "quelle
  /// est la capitale"; nil where they don't.
  let focus: String?
  /// What the answer names, where the question tells that.
  let entity: EntityType?
  /// Whether the answer is a term of a glossary.
  let asksForTerm: Bool
  let isEnglish: Bool

  init(_ source: Exam.Source) {
    let card = source.card
    isEnglish = source.isEnglish
    let words = ExamWords.all(in: card.question)
    switch card.kind {
    case .term:
      asksForTerm = card.asksForTerm
      asked = asksForTerm ? .term : .definition
    case .cloze:
      asksForTerm = false
      asked = .thing
    case .question:
      asksForTerm = words.contains("term")
      asked = asksForTerm ? .term : Asked(by: card.question, words: words)
    }
    // The hint in a gap is no question: "the attempts of the [… who?]".
    entity = card.kind == .question ? entityAsked(by: card.question) : nil
    if card.kind == .cloze {
      focus = isEnglish ? nil : "[…]"
    } else if let place = words.firstIndex(where: Asked.isQuestionWord) {
      focus = words[(place + 1)...].prefix(isEnglish ? 1 : 3).first { $0.count > 3 && !Asked.verbs.contains($0) }
    } else {
      focus = nil
    }
  }
}
