import Cards
import FSRS

/// Where a card stands with its learner, as its events left it.
public struct CardState: Hashable, Sendable {
  public var phase: Scheduler.Phase = .new
  /// Nil exactly while the card is new.
  public var memory: Memory?
  public var due: Due?
  /// The study day of its last review since a reset, crammed ones left out.
  public var lastDay: Day?
  /// The moment of its last review since a reset, crammed ones left out: UTC milliseconds.
  public var lastMs: Int64?
  /// The study day of its first review since a reset, crammed ones left out.
  public var firstDay: Day?
  /// How often it was recalled on its last study day, since it was last forgotten.
  public var recallsOnLastDay = 0
  /// All its reviews: same-day, failed, crammed and those before a reset too.
  public var reps = 0
  /// How often it was forgotten: an `again` on a card in review.
  public var lapses = 0
  public var isSuspended = false
  /// The study day on which it was buried; it isn't asked on that day.
  public var buriedOn: Day?
  /// The study day on which it was missed by a learner who was sure of it, until it is asked on a later day.
  public var surelyMissedOn: Day?
  /// A colour from 1 to 7; 0 for none.
  public var flag = 0
  /// The cards whose history this one took over, bytewise.
  public var movedFrom: [Card.ID] = []
  /// What the journal says that the card asks and answers.
  public var text: Text?

  /// A card's question and answer as the learner last saw them.
  public struct Text: Hashable, Sendable {
    public var question: String
    public var answer: String

    public init(question: String, answer: String) {
      self.question = question
      self.answer = answer
    }
  }

  public init() {}

  /// Whether it comes back within its day: at a step, or, where a model has none, when it says so.
  public var isInLearning: Bool {
    switch (phase, due) {
    case (.learning, _), (.relearning, _), (.review, .moment?): true
    case (.new, _), (.review, _): false
    }
  }

  /// Whether it is put off until the next study day.
  public func isBuried(on day: Day) -> Bool {
    guard let buriedOn else { return false }
    return day <= buriedOn
  }
}
