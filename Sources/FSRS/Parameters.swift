/// The numbers that fit a memory model to a learner; how many there are says which model's they are.
public struct Parameters: Hashable, Sendable {
  /// The memory models.
  public enum Model: Int, Hashable, Sendable {
    /// FSRS-6: 21 numbers, gaps in whole days.
    case fsrs6 = 6
  }

  public let values: [Double]
  public let model: Model

  /// FSRS-6's defaults, as py-fsrs 6.3 has them.
  public static let standard6 = Parameters(
    trusted: [
      0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
      1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ])

  /// - Throws: `ParameterProblem` where the count is no model's, or a number is outside its bounds.
  public init(_ values: [Double]) throws(ParameterProblem) {
    guard values.count != 34 else { throw .modelNotSupported }
    guard values.count == Self.bounds6.count else { throw .wrongCount(values.count) }
    for (index, value) in values.enumerated() {
      guard value.isFinite, Self.bounds6[index].contains(value) else {
        throw .outOfBounds(index: index, value: value, bounds: Self.bounds6[index])
      }
    }
    self.init(trusted: values)
  }

  private init(trusted values: [Double]) {
    self.values = values
    model = .fsrs6
  }

  /// FSRS-6's bounds, as py-fsrs 6.3 has them.
  public static let bounds6: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75, 0...4.5, 0...0.8,
    0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]
}

/// Why numbers are no parameters.
public enum ParameterProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case wrongCount(Int)
  /// The 34 numbers of FSRS-7.
  case modelNotSupported
  case outOfBounds(index: Int, value: Double, bounds: ClosedRange<Double>)

  public var description: String {
    switch self {
    case .wrongCount(let count): "there are \(count) parameters; FSRS-6 has 21"
    case .modelNotSupported: "34 parameters are FSRS-7's, which this version doesn't have; FSRS-6 has 21"
    case .outOfBounds(let index, let value, let bounds):
      "parameter \(index) is \(value); it lies between \(bounds.lowerBound) and \(bounds.upperBound)"
    }
  }
}
