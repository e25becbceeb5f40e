/// When a card comes back: learning steps, whole days, bounds and fuzz above the memory model.
public struct Scheduler: Hashable, Sendable {
  public let model: MemoryModel
  /// The chance to recall that intervals aim at, between 0 and 1.
  public let retention: Double
  /// Seconds to wait while a card is learned.
  public let learningSteps: [Int]
  /// Seconds to wait after a lapse.
  public let relearningSteps: [Int]
  /// Days, from 1 to 36,500.
  public let maximumInterval: Int

  /// Steps are in seconds and at least 0; no steps at all are fine.
  public init(
    parameters: Parameters = .standard6, retention: Double = 0.9, learningSteps: [Int] = [60, 600],
    relearningSteps: [Int] = [600], maximumInterval: Int = 36_500
  ) {
    precondition(retention > 0 && retention < 1, "a desired retention lies between 0 and 1")
    precondition((1...36_500).contains(maximumInterval), "a maximum interval has 1 to 36,500 days")
    precondition((learningSteps + relearningSteps).allSatisfy { $0 >= 0 }, "a step has at least 0 seconds")
    self.model = MemoryModel(parameters: parameters)
    self.retention = retention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumInterval = maximumInterval
  }

  /// Where a card stands between two reviews; steps count from 0.
  public enum Phase: Hashable, Sendable {
    case new
    case learning(step: Int)
    case review
    case relearning(step: Int)
  }

  /// How long until a card is asked again.
  public enum Wait: Hashable, Sendable {
    /// A step, which may be longer than a day.
    case seconds(Int)
    /// An interval, from 1 to the maximum.
    case days(Int)
  }

  /// What an answer leads to.
  public struct Outcome: Hashable, Sendable {
    public var memory: Memory
    /// Never `.new`.
    public var phase: Phase
    public var wait: Wait
  }

  /// What an answer leads to by the formulas alone: without fuzz and in no order among the four ratings.
  ///
  /// This is the state machine of py-fsrs 6. A sitting uses `outcome(of:phase:memory:elapsed:lastInterval:fuzz:)`.
  /// - Parameters:
  ///   - memory: what the last review left; nil, and ignored, for a new card.
  ///   - days: since the last review, as `MemoryModel.memory(after:from:elapsed:)` takes them.
  public func outcome(of rating: Rating, phase: Phase, memory: Memory?, elapsed days: Double) -> Outcome {
    let memory = model.memory(after: rating, from: phase == .new ? nil : memory, elapsed: days)
    switch move(after: rating, in: phase) {
    case .step(let phase, let seconds): return Outcome(memory: memory, phase: phase, wait: .seconds(seconds))
    case .interval: return Outcome(memory: memory, phase: .review, wait: .days(wholeDays(of: memory)))
    }
  }

  /// The interval in whole days that a memory asks for: rounded half to even, from 1 to the maximum; no fuzz.
  public func wholeDays(of memory: Memory) -> Int {
    let exact = model.interval(of: memory, retention: retention).rounded(.toNearestOrEven)
    return Int(min(max(exact, 1), Double(maximumInterval)))
  }
}

extension Scheduler {
  private enum Move {
    case step(Phase, seconds: Int)
    case interval
  }

  private func move(after rating: Rating, in phase: Phase) -> Move {
    switch phase {
    case .new: step(0, of: learningSteps, after: rating) { .learning(step: $0) }
    case .learning(let step): self.step(step, of: learningSteps, after: rating) { .learning(step: $0) }
    case .relearning(let step): self.step(step, of: relearningSteps, after: rating) { .relearning(step: $0) }
    case .review:
      if rating == .again, let first = relearningSteps.first {
        .step(.relearning(step: 0), seconds: first)
      } else {
        .interval
      }
    }
  }

  /// Again goes to the first step, hard repeats this one, good goes on, easy leaves; a step that isn't there any more,
  /// because there were more steps once, leaves too.
  private func step(_ step: Int, of steps: [Int], after rating: Rating, phase: (Int) -> Phase) -> Move {
    guard let first = steps.first else { return .interval }
    switch rating {
    case .again: return .step(phase(0), seconds: first)
    case .hard where steps.indices.contains(step): return .step(phase(step), seconds: hardWait(at: step, of: steps))
    case .good where steps.indices.contains(step + 1): return .step(phase(step + 1), seconds: steps[step + 1])
    default: return .interval
    }
  }

  /// On the first step the mean of the first two, or 1.5 times a lone one, in whole seconds, half to even.
  private func hardWait(at step: Int, of steps: [Int]) -> Int {
    guard step == 0 else { return steps[step] }
    let seconds = steps.count == 1 ? Double(steps[0]) * 1.5 : (Double(steps[0]) + Double(steps[1])) / 2
    return Int(seconds.rounded(.toNearestOrEven))
  }
}
