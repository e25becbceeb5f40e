import Answers
import Cards

extension Exam {
  /// A card, what grades its answers, and the language of its deck.
  public struct Source: Sendable {
    let card: Card
    let grader: Grader
    let language: String?

    /// - Parameters:
    ///   - card: what is to be asked.
    ///   - grader: grades the answers of the card's deck.
    ///   - language: what the deck gives as `language`, such as `de`; English if it gives none.
    public init(_ card: Card, grader: Grader, language: String? = nil) {
      self.card = card
      self.grader = grader
      self.language = language
    }

    /// Whether the rules of English hold; they do where a deck doesn't say what it is in.
    var isEnglish: Bool { language.map { $0.lowercased().hasPrefix("en") } ?? true }

    var asked: Asked {
      if card.kind == .term { return card.id.text.hasSuffix("/term") ? .term : .definition }
      if card.kind == .cloze { return .thing }
      return asksForTerm ? .term : Asked(by: card.question)
    }

    /// What is asked for, so far as a question's first words tell: the "river" of "which river", the "capitale" of "quelle
    /// est la capitale"; nil where they don't.
    var subject: String? {
      if card.kind == .cloze { return isEnglish ? nil : "[…]" }
      let words = ExamWords.all(in: card.question)
      guard let place = words.firstIndex(where: Asked.isQuestionWord) else { return nil }
      return words[(place + 1)...].prefix(isEnglish ? 1 : 3).first { $0.count > 3 && !Asked.verbs.contains($0) }
    }

    /// Whether the answer is a term of a glossary.
    var asksForTerm: Bool {
      switch card.kind {
      case .term: card.id.text.hasSuffix("/term")
      case .question: ExamWords.all(in: card.question).contains("term")
      case .cloze: false
      }
    }
  }
}
