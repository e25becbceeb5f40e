/// A memory model with its parameters: what an answer does to a memory, and how a memory fades.
public struct MemoryModel: Hashable, Sendable {
  /// Stabilities lie between these, in days.
  public static let stabilityBounds = 0.001...36_500.0
  public static let difficultyBounds = 1.0...10.0

  public let parameters: Parameters
  private let formulas: FSRS6

  public init(parameters: Parameters) {
    self.parameters = parameters
    formulas = FSRS6(w: parameters.values)
  }

  /// The memory after an answer.
  ///
  /// - Parameters:
  ///   - memory: the one before; nil for a card's first answer.
  ///   - days: days since the last answer, 0 or more; under 1 counts as the same day.
  public func memory(after rating: Rating, from memory: Memory?, elapsed days: Double) -> Memory {
    let g = rating.rawValue
    guard let memory else {
      return bounded(stability: formulas.initialStability(g), difficulty: formulas.initialDifficulty(g))
    }
    let s = memory.stability
    let d = memory.difficulty
    let next: Double
    if days < 1 {
      next = formulas.shortTermStability(s, g)
    } else {
      let r = formulas.retrievability(after: days, stability: s)
      next = rating == .again ? formulas.forgetStability(s, d, r) : formulas.recallStability(s, d, r, g)
    }
    return bounded(stability: next, difficulty: formulas.nextDifficulty(d, g))
  }

  /// The chance of recall, from 0 to 1, some days after the last answer.
  public func retrievability(of memory: Memory, after days: Double) -> Double {
    formulas.retrievability(after: max(0, days), stability: memory.stability)
  }

  /// The days after which the chance of recall has fallen to the desired retention; not rounded.
  public func interval(of memory: Memory, retention: Double) -> Double {
    formulas.interval(stability: memory.stability, retention: retention)
  }

  private func bounded(stability: Double, difficulty: Double) -> Memory {
    let stabilities = Self.stabilityBounds
    let difficulties = Self.difficultyBounds
    return Memory(
      stability: min(max(stability, stabilities.lowerBound), stabilities.upperBound),
      difficulty: min(max(difficulty, difficulties.lowerBound), difficulties.upperBound))
  }
}
