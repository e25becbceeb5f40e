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

  public init(
    parameters: Parameters, retention: Double = 0.9, learningSteps: [Int] = [60, 600], relearningSteps: [Int] = [600],
    maximumInterval: Int = 36_500
  ) {
    precondition(retention > 0 && retention < 1 && maximumInterval >= 1)
    model = MemoryModel(parameters: parameters)
    self.retention = retention
    self.learningSteps = learningSteps
    self.relearningSteps = relearningSteps
    self.maximumInterval = maximumInterval
  }

  /// What an answer leads to.
  ///
  /// - Parameters:
  ///   - memory: the one before; nil for a card's first answer.
  ///   - days: days since the last answer, 0 or more.
  ///   - lastInterval: the days for which a card in review was away; with fuzz, good and easy never lead to as few.
  ///   - fuzz: nil gives the interval rounded half to even, and nothing else. With fuzz, hard, good and easy are also kept
  ///     apart by a day at least, as in Anki.
  public func outcome(
    of rating: Rating, phase: Phase, memory: Memory?, elapsed days: Double, lastInterval: Int? = nil, fuzz: Fuzz? = nil
  ) -> Outcome {
    let next = model.memory(after: rating, from: memory, elapsed: days)
    func away() -> Outcome {
      let passing: [Rating] = phase == .review ? [.hard, .good, .easy] : [.good, .easy]
      let interval = interval(
        after: rating, among: passing, from: memory, elapsed: days, lastInterval: lastInterval, fuzz: fuzz)
      return Outcome(memory: next, phase: .review, wait: .days(interval))
    }
    switch phase {
    case .new, .learning:
      let step = Step(number: phase.step ?? 0, of: learningSteps).after(rating)
      return step.map { Outcome(memory: next, phase: .learning(step: $0.number), wait: .seconds($0.seconds)) } ?? away()
    case .relearning(let number):
      let step = Step(number: number, of: relearningSteps).after(rating)
      return step.map { Outcome(memory: next, phase: .relearning(step: $0.number), wait: .seconds($0.seconds)) }
        ?? away()
    case .review:
      guard rating == .again, let first = relearningSteps.first else { return away() }
      return Outcome(memory: next, phase: .relearning(step: 0), wait: .seconds(first))
    }
  }

  /// A memory's interval in whole days: rounded half to even, from 1 to the maximum.
  public func interval(of memory: Memory) -> Int {
    let exact = model.interval(of: memory, retention: retention)
    return Int(min(max(exact.rounded(.toNearestOrEven), 1), Double(maximumInterval)))
  }
}

extension Scheduler {
  /// The whole days after an answer that leads out of learning; with fuzz, each passing rating's are more than those of
  /// the one before.
  private func interval(
    after rating: Rating, among passing: [Rating], from memory: Memory?, elapsed days: Double, lastInterval: Int?,
    fuzz: Fuzz?
  ) -> Int {
    func memoryAfter(_ rating: Rating) -> Memory { model.memory(after: rating, from: memory, elapsed: days) }
    guard let fuzz else { return interval(of: memoryAfter(rating)) }
    guard passing.contains(rating) else { return fuzzed(memoryAfter(rating), fuzz, atLeast: 1) }
    var days = 0
    for other in passing where other <= rating {
      let memory = memoryAfter(other)
      let beyondLast = lastInterval.map { interval(of: memory) > $0 ? $0 + 1 : 0 } ?? 0
      days = fuzzed(memory, fuzz, atLeast: max(days + 1, beyondLast))
    }
    return days
  }

  private func fuzzed(_ memory: Memory, _ fuzz: Fuzz, atLeast least: Int) -> Int {
    let exact = model.interval(of: memory, retention: retention)
    return max(1, fuzz.days(near: exact, atLeast: max(1, least), atMost: maximumInterval))
  }
}

/// A place in a list of learning steps.
private struct Step {
  let number: Int
  let steps: [Int]

  init(number: Int, of steps: [Int]) {
    self.number = number
    self.steps = steps
  }

  /// The next step and the seconds until it; nil where learning is over.
  func after(_ rating: Rating) -> (number: Int, seconds: Int)? {
    guard let first = steps.first, number < steps.count || rating == .again else { return nil }
    switch rating {
    case .again: return (0, first)
    case .hard where number == 0 && steps.count == 1: return (0, first * 3 / 2)
    case .hard where number == 0: return (0, (first + steps[1]) / 2)
    case .hard: return (number, steps[number])
    case .good: return number + 1 < steps.count ? (number + 1, steps[number + 1]) : nil
    case .easy: return nil
    }
  }
}
