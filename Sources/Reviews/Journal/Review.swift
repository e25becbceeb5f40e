import Cards
import FSRS

/// One answer of a learner.
public struct Review: Hashable, Sendable {
  public var card: Card.ID
  public var rating: Rating
  /// Milliseconds that the answer took.
  public var ms: Int
  /// When the card comes back, as decided when it was answered; nil for reviews from elsewhere.
  public var due: Due?
  /// The number of the next learning step from 0, nil outside learning.
  public var step: Int?
  /// Asked before it was due.
  public var early: Bool
  /// Asked whatever its schedule: counts in statistics and `reps`, not for memory, standing or due.
  public var cram: Bool
  /// Whether the learner said to be sure, or unsure.
  public var confidence: Bool?
  /// The rating that was proposed for what was typed; nil where nothing was.
  public var proposal: Rating?
  /// What was typed; kept only with the setting `record-answers`.
  public var typed: String?
  /// What an import needs to write the review back: one JSON object, as it stands in the line.
  public var source: String?

  public init(
    card: Card.ID, rating: Rating, ms: Int = 0, due: Due? = nil, step: Int? = nil, early: Bool = false,
    cram: Bool = false, confidence: Bool? = nil, proposal: Rating? = nil, typed: String? = nil, source: String? = nil
  ) {
    self.card = card
    self.rating = rating
    self.ms = ms
    self.due = due
    self.step = step
    self.early = early
    self.cram = cram
    self.confidence = confidence
    self.proposal = proposal
    self.typed = typed
    self.source = source
  }
}
