/// Decides when a card comes back: learning steps, bounds of an interval, and fuzz, above the memory model.
///
/// The steps are those of py-fsrs 6.3.
public struct Scheduler: Hashable, Sendable {
  /// Where a card stands between its answers.
  public enum Phase: Hashable, Sendable {
    case new
    /// The number of the next step, from 0.
    case learning(step: Int)
    case review
    case relearning(step: Int)

    /// The number of the next step; nil outside learning.
    public var step: Int? {
      switch self {
      case .learning(let step), .relearning(let step): step
      case .new, .review: nil
      }
    }
  }

  /// How long a card stays away.
  public enum Wait: Hashable, Sendable {
    case seconds(Int)
    /// Study days, at least 1.
    case days(Int)
  }

  /// What an answer leads to.
  public struct Outcome: Hashable, Sendable {
    public let memory: Memory
    public let phase: Phase
    public let wait: Wait
  }

  public let model: MemoryModel
  /// The chance of recall at which a card comes back.
  public let retention: Double
  /// In seconds.
  public let learningSteps: [Int]
  /// After a lapse, in seconds.
  public let relearningSteps: [Int]
  /// In days.
  public let maximumInterval: Int
  /// The most days after a card's first answers: a model that knows little of a card may promise too much.
  public let firstInterval: Int

  /// Steps and the first interval's cap left out are the model's own: FSRS-6 has steps and no cap, FSRS-7 no steps and a
  /// cap of 30 days.
  public init(
    parameters: Parameters, retention: Double = 0.9, learningSteps: [Int]? = nil, relearningSteps: [Int]? = nil,
    maximumInterval: Int = 36_500, firstInterval: Int? = nil
  ) {
    precondition(retention > 0 && retention < 1 && maximumInterval >= 1)
    model = MemoryModel(parameters: parameters)
    self.retention = retention
    self.learningSteps = learningSteps ?? parameters.model.learningSteps
    self.relearningSteps = relearningSteps ?? parameters.model.relearningSteps
    self.maximumInterval = maximumInterval
    self.firstInterval = firstInterval ?? parameters.model.firstInterval ?? maximumInterval
  }

  /// What an answer leads to.
  ///
  /// - Parameters:
  ///   - memory: the one before; nil for a card's first answer.
  ///   - days: time since the last answer, as the model counts it.
  ///   - conditions: what else bears on the interval.
  public func outcome(
    of rating: Rating, phase: Phase, memory: Memory?, elapsed days: Double, under conditions: Conditions = Conditions()
  ) -> Outcome {
    let next = model.memory(after: rating, from: memory, elapsed: days)
    if let step = step(after: rating, in: phase) {
      return Outcome(memory: next, phase: step.phase, wait: .seconds(step.seconds))
    }
    let passing: [Rating] = phase == .review || model.countsExactTime ? [.hard, .good, .easy] : [.good, .easy]
    let wait = wait(after: rating, among: passing, from: memory, to: next, elapsed: days, under: conditions)
    return Outcome(memory: next, phase: .review, wait: wait)
  }

  /// The learning step that a rating leads to; nil where it leads to review.
  func step(after rating: Rating, in phase: Phase) -> (phase: Phase, seconds: Int)? {
    switch phase {
    case .new, .learning:
      LearningStep(number: phase.step ?? 0, of: learningSteps).after(rating).map {
        (.learning(step: $0.number), $0.seconds)
      }
    case .relearning(let number):
      LearningStep(number: number, of: relearningSteps).after(rating).map {
        (.relearning(step: $0.number), $0.seconds)
      }
    case .review: rating == .again ? relearningSteps.first.map { (.relearning(step: 0), $0) } : nil
    }
  }

  /// A memory's interval in whole days: rounded half to even, from 1 to the maximum.
  public func interval(of memory: Memory) -> Int {
    let exact = model.interval(of: memory, retention: retention)
    return Int(min(max(exact.rounded(.toNearestOrEven), 1), Double(maximumInterval)))
  }
}

extension Parameters.Model {
  /// In seconds.
  public var learningSteps: [Int] { self == .fsrs6 ? [60, 600] : [] }
  public var relearningSteps: [Int] { self == .fsrs6 ? [600] : [] }
  /// The most days of a card's first interval; nil for no cap.
  public var firstInterval: Int? { self == .fsrs6 ? nil : 30 }
}
