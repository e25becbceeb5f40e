/// What bears on a card's next interval beside its memory.
public struct Conditions: Sendable {
  /// The days for which a card in review was away; good and easy never lead to as few where the model gives more.
  public var lastInterval: Int?
  /// Whether the card was begun on this study day: its first interval has a cap.
  public var isFirstDay = false
  /// How often it was recalled on this study day, since it was last forgotten.
  public var recallsToday = 0
  /// Seconds until the study day ends; nil where that isn't known: then a wait under a day is always told in seconds.
  public var dayEndsIn: Int?
  /// Study days until an exam; nil where there is none to come.
  public var daysToExam: Int?
  /// Nil gives the interval rounded half to even, and nothing else. With fuzz, hard, good and easy are also kept apart by
  /// a day at least, as in Anki.
  public var fuzz: Fuzz?
  /// How welcome a card is so many study days from now, 0 or more; nil: any day is as good as another.
  public var welcome: (@Sendable (Int) -> Double)?

  public init(lastInterval: Int? = nil, fuzz: Fuzz? = nil) {
    self.lastInterval = lastInterval
    self.fuzz = fuzz
  }
}
