/// What a learner asked of a sitting's queue.
public struct QueueOptions: Hashable, Sendable {
  /// The order of the cards that are due.
  public enum Order: String, CaseIterable, Sendable {
    /// By retrievability, the likeliest first: what is still known is saved before it is lost, and what is lost
    /// already can't be lost again.
    case due
    case random
    /// As the notes stand in the deck.
    case deck
  }

  public var order: Order = .due
  /// At most so many due cards; nil: all of them.
  public var limit: Int?
  /// New cards today, of all decks together, instead of what each deck's settings allow.
  public var new: Int?
  /// Only cards with this tag.
  public var tag: String?
  /// Cards that aren't due are asked too; their reviews are marked early.
  public var includesEarly = false
  /// Any card is asked, nothing is scheduled.
  public var isCram = false
  /// Minutes to spend: what gains most in each of them is asked first.
  public var minutes: Int?

  public init() {}
}
