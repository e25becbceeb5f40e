import Cards

/// One line of a journal, understood.
public struct Event: Hashable, Sendable {
  public var id: ID
  /// The device that wrote it.
  public var device: String
  /// The device's counter; gaps are allowed.
  public var number: Int
  public var at: Moment
  /// The study day, frozen when it was written.
  public var day: Day
  public var body: Body

  public enum Body: Hashable, Sendable {
    /// The first line of a file.
    case header
    case review(Review)
    /// Takes out the event of that identity for ever, unless that is an undo or a header.
    case undo(of: ID)
    /// `to` gets everything that happened to `from` up to here.
    case move(from: Card.ID, to: Card.ID)
    case suspend(Card.ID)
    case unsuspend(Card.ID)
    /// Not asked again until the next study day.
    case bury(Card.ID)
    case unbury(Card.ID)
    /// The card is new again.
    case reset(Card.ID)
    /// A colour from 1 to 7; 0 takes the flag away.
    case flag(Card.ID, color: Int)
    /// Rescheduled by hand, by a break, or after new parameters.
    case due(Card.ID, Due)
    case set(key: String, value: String)
    /// A card's text as the learner saw it.
    case card(Card.ID, question: String, answer: String)
  }

  public init(id: ID, device: String, number: Int, at moment: Moment, day: Day, body: Body) {
    self.id = id
    self.device = device
    self.number = number
    at = moment
    self.day = day
    self.body = body
  }
}
