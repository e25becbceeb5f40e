import Cards

/// A card in a sitting: what it asks, which of the sitting's decks it is from, and where it stands.
public struct StudyCard: Hashable, Sendable {
  /// A card's place among all cards of the sitting.
  public typealias Index = Int

  public var card: Card
  /// The deck's place among the decks of the sitting, from 0.
  public let deck: Int
  public var state: CardState

  public init(card: Card, deck: Int, state: CardState) {
    self.card = card
    self.deck = deck
    self.state = state
  }
}
