import Cards

/// A card as it lies before an instructor: with what it was made from, and why.
public struct Sheet: Sendable {
  /// Which of how many, from 1.
  public let number: Int
  public let count: Int
  /// The deck that it is for, among those of the build.
  public let deck: Int
  /// As it stands now, edits and all.
  public let card: Card
  /// Where it was made from; nil where the text says nothing any more.
  public let origin: Origin?
  public let excerpt: Excerpt?
  /// Nil where it isn't the build's card but one that somebody edited before, whose notes changed since.
  public let reasons: Reasons?
  public let isEdited: Bool
}
