import Cards

extension CardState.Text {
  /// A card's text as the journal keeps it, so that an edit can be recognised.
  public init(of card: Card) {
    self.init(
      question: card.question.cut(to: Event.longestText), answer: card.answer.plain.cut(to: Event.longestText))
  }
}
