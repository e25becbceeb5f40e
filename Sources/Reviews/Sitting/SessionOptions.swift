/// How a sitting is held.
public struct SessionOptions: Hashable, Sendable {
  /// Two grades, again and good.
  public var isPassFail = false
  /// Nothing is scheduled; reviews are marked as crammed.
  public var isCram = false
  /// Cards whose minute hasn't come are asked at once when nothing else is left: there is nobody to wait.
  public var waitsForNothing = false
  /// No new question after so many minutes.
  public var minutes: Int?
  /// The rating proposed for a typed answer is kept in the journal, so that it tells how often a learner overruled it.
  public var recordsProposals = false
  /// What was typed is kept in the journal, by deck.
  public var recordsAnswers: [Bool] = []
  /// How quick the learner usually is, by deck; empty where times tell nothing, since no person types.
  public var paces: [AnswerPace] = []

  public init() {}
}
