/// What a sitting came to.
public struct Summary: Hashable, Sendable {
  /// How many answers were given and not undone.
  public var answers = 0
  /// Whether nothing was scheduled.
  public var isCram = false
  /// Cards that were new.
  public var begun = 0
  /// Reviews of cards that had left learning on an earlier day, and how many of them were recalled.
  public var reviews = 0
  public var recalled = 0
  /// How often the learner was right when sure, and when unsure.
  public var calibration = Calibration()
  /// From the first question to the end, in ms.
  public var duration: Int64 = 0
  /// The cards still to be asked in this sitting.
  public var remaining = 0
  /// The cards that are due when the sitting ends, asked in it or not.
  public var dueNow = 0
  /// The next time a card is due after this sitting.
  public var next: Due?
  /// How many cards are due then (on that day, or at that minute).
  public var nextCount = 0
  /// New cards that wait for a later day.
  public var newLeft = 0

  public init() {}
}
