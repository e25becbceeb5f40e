/// Why some numbers are no model's parameters.
public enum ParameterProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case count(Int)
  case notFinite(index: Int)
  case outOfBounds(index: Int, value: Double, bounds: ClosedRange<Double>)

  /// One sentence that says what was expected; indices count from 0 as in the papers.
  public var description: String {
    switch self {
    case .count(34): "34 parameters are FSRS-7's, which this version doesn't have; FSRS-6 takes 21"
    case .count(19): "19 parameters are FSRS-5's; FSRS-6 takes 21, so fit them again"
    case .count(17): "17 parameters are FSRS-4's; FSRS-6 takes 21, so fit them again"
    case .count(let count): "FSRS-6 takes 21 parameters, and here are \(count)"
    case .notFinite(let index): "parameter w[\(index)] is not a finite number"
    case .outOfBounds(let index, let value, let bounds):
      "parameter w[\(index)] is \(value), but must lie from \(bounds.lowerBound) to \(bounds.upperBound)"
    }
  }
}
