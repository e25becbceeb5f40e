import FSRS

/// How often a learner gave another rating than the one proposed for what was typed.
public struct Overruling: Hashable, Sendable {
  public private(set) var answers = 0
  /// Rated better than proposed.
  public private(set) var raised = 0
  /// Rated worse.
  public private(set) var lowered = 0
  /// Taken as wrong, and rated as recalled: the program was too strict.
  public private(set) var strict = 0
  /// Taken as recalled, and rated `again`: the program was too lenient.
  public private(set) var lenient = 0

  public init() {}

  public var overruled: Int { raised + lowered }

  public static func += (sum: inout Overruling, other: Overruling) {
    sum.answers += other.answers
    sum.raised += other.raised
    sum.lowered += other.lowered
    sum.strict += other.strict
    sum.lenient += other.lenient
  }

  public mutating func count(proposed: Rating, given: Rating) {
    answers += 1
    if given.rawValue > proposed.rawValue { raised += 1 }
    if given.rawValue < proposed.rawValue { lowered += 1 }
    if proposed == .again, given != .again { strict += 1 }
    if proposed != .again, given == .again { lenient += 1 }
  }
}
