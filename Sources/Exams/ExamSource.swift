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
  }
}
