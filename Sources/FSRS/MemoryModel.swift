/// A memory model with its parameters: how memory grows with each review and fades between them.
///
/// It knows no steps, no rounding, no dates and no chance; `Scheduler` adds those.
public struct MemoryModel: Hashable, Sendable {
  public let parameters: Parameters
  private let formulas: Formulas

  /// What depends on the parameters alone is computed once.
  private enum Formulas: Hashable, Sendable {
    case fsrs6(FSRS6)
  }

  public init(parameters: Parameters = .standard6) {
    self.parameters = parameters
    switch parameters.model {
    case .fsrs6: formulas = .fsrs6(FSRS6(parameters))
    }
  }

  /// The memory after a review.
  ///
  /// - Parameters:
  ///   - memory: what the last review left; nil for a card's first review.
  ///   - days: the time since the last review, at least 0 (less counts as 0). FSRS-6 looks at whole days only; less
  ///     than one is a review of the same day.
  public func memory(after rating: Rating, from memory: Memory?, elapsed days: Double) -> Memory {
    switch formulas {
    case .fsrs6(let formulas): formulas.memory(after: rating, from: memory, elapsed: days)
    }
  }

  /// The chance to recall, from 0 to 1, `days` after the review that left this memory; parts of a day count.
  public func retrievability(of memory: Memory, after days: Double) -> Double {
    switch formulas {
    case .fsrs6(let formulas): formulas.retrievability(after: max(0, days), stability: memory.stability)
    }
  }

  /// The exact days until the chance to recall has fallen to `retention`, which lies between 0 and 1; neither rounded
  /// nor bounded.
  public func interval(of memory: Memory, retention: Double) -> Double {
    switch formulas {
    case .fsrs6(let formulas): formulas.interval(retention: retention, stability: memory.stability)
    }
  }

  /// What a learner is shown as stability: the days until the chance to recall has fallen to 90 %, called S90.
  ///
  /// In FSRS-6 it is the stability itself; a model with two traces has none that means this.
  public func shownStability(of memory: Memory) -> Double {
    switch formulas {
    case .fsrs6: memory.stability
    }
  }
}
