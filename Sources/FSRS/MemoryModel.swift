/// A memory model with its parameters: what an answer does to a memory, and how a memory fades.
public struct MemoryModel: Hashable, Sendable {
  public static let difficultyBounds = 1.0...10.0

  public let parameters: Parameters
  private let formulas: Formulas

  private enum Formulas: Sendable {
    case fsrs6(FSRS6)
    case fsrs7(FSRS7)
  }

  public init(parameters: Parameters) {
    self.parameters = parameters
    formulas =
      switch parameters.model {
      case .fsrs6: .fsrs6(FSRS6(w: parameters.values))
      case .fsrs7: .fsrs7(FSRS7(w: parameters.values))
      }
  }

  public static func == (one: MemoryModel, other: MemoryModel) -> Bool { one.parameters == other.parameters }

  public func hash(into hasher: inout Hasher) { hasher.combine(parameters) }

  /// Whether time counts to the millisecond: FSRS-7. FSRS-6 counts whole study days.
  public var countsExactTime: Bool { parameters.model == .fsrs7 }

  /// The memory after an answer.
  ///
  /// - Parameters:
  ///   - memory: the one before; nil for a card's first answer.
  ///   - days: days since the last answer, 0 or more. FSRS-6: whole ones; FSRS-7: parts of days too.
  public func memory(after rating: Rating, from memory: Memory?, elapsed days: Double) -> Memory {
    switch formulas {
    case .fsrs6(let formulas): formulas.memory(after: rating, from: memory, elapsed: days)
    case .fsrs7(let formulas): formulas.memory(after: rating, from: memory, elapsed: days)
    }
  }

  /// The memories after each of the four ratings, from again to easy; what they share is computed once.
  public func memories(from memory: Memory, elapsed days: Double) -> Choices {
    switch formulas {
    case .fsrs6(let formulas): formulas.memories(from: memory, elapsed: days)
    case .fsrs7(let formulas): formulas.memories(from: memory, elapsed: days)
    }
  }

  /// What each rating would lead to.
  public struct Choices: Hashable, Sendable {
    public let again, hard, good, easy: Memory
  }

  /// The chance of recall, from 0 to 1, some days after the last answer.
  public func retrievability(of memory: Memory, after days: Double) -> Double {
    switch formulas {
    case .fsrs6(let formulas): formulas.retrievability(after: max(0, days), stability: memory.stability)
    case .fsrs7(let formulas): formulas.forgetting(of: memory).recall(after: max(0, days))
    }
  }

  /// The days after which the chance of recall has fallen to the desired retention; not rounded.
  public func interval(of memory: Memory, retention: Double) -> Double {
    switch formulas {
    case .fsrs6(let formulas): formulas.interval(stability: memory.stability, retention: retention)
    case .fsrs7(let formulas): formulas.interval(of: memory, retention: retention)
    }
  }

  /// The days after which the chance of recall has fallen to 90 %: what a learner sees as stability.
  public func daysToNinety(of memory: Memory) -> Double {
    switch formulas {
    case .fsrs6: memory.stability
    case .fsrs7(let formulas): formulas.interval(of: memory, retention: 0.9)
    }
  }
}
