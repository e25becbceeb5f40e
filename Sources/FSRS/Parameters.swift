/// The numbers that fit a memory model to a learner; how many there are says which model's they are.
public struct Parameters: Hashable, Sendable {
  /// The memory models.
  public enum Model: Int, Hashable, Sendable {
    /// FSRS-6: 21 numbers, gaps in whole days.
    case fsrs6 = 6
    /// FSRS-7: 34 numbers, gaps in days and parts of days.
    case fsrs7 = 7

    /// How many numbers it has.
    public var count: Int { self == .fsrs6 ? 21 : 34 }
  }

  public let values: [Double]
  public let model: Model

  /// The numbers as a setting holds them: decimals with spaces between, which read back as the same numbers.
  public var text: String { values.map(\.description).joined(separator: " ") }

  /// FSRS-6's defaults, as py-fsrs 6.3 has them.
  public static let standard6 = Parameters(
    trusted: [
      0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
      1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ])

  /// FSRS-7's defaults, those of its final version.
  public static let standard7 = Parameters(
    trusted: [
      0.1104, 2.2395, 3.9221, 11.7841, 6.1686, 0.6457, 3.6807, 1.9795, 0, 1.3826, 0.7024, 0.5999, 0.8146, 0.6398, 1,
      1.3207, 0.6707, 3.8668, 0.4416, 0.0934, 1.8631, 0.6162, 1.0869, 0.1567, 0.0801, 0.2421, 0.9464, 0.1433, 0.7145, 0,
      0.5667, 0.3734, 0.5333, 0.3048,
    ])

  /// What holds where nobody asked for a model.
  public static let standard = standard7

  /// A model's defaults.
  public static func standard(_ model: Model) -> Parameters {
    switch model {
    case .fsrs6: standard6
    case .fsrs7: standard7
    }
  }

  /// - Throws: `ParameterProblem` where the count is no model's, or a number is outside its bounds.
  public init(_ values: [Double]) throws(ParameterProblem) {
    guard let model = [Model.fsrs6, .fsrs7].first(where: { $0.count == values.count }) else {
      throw .wrongCount(values.count)
    }
    let bounds = Self.bounds(model)
    for (index, value) in values.enumerated() {
      guard value.isFinite, bounds[index].contains(value) else {
        throw .outOfBounds(index: index, value: value, bounds: bounds[index])
      }
    }
    self.init(trusted: values)
  }

  init(trusted values: [Double]) {
    self.values = values
    model = values.count == Model.fsrs6.count ? .fsrs6 : .fsrs7
  }

  /// A model's bounds.
  public static func bounds(_ model: Model) -> [ClosedRange<Double>] {
    switch model {
    case .fsrs6: bounds6
    case .fsrs7: bounds7
    }
  }

  /// FSRS-6's bounds, as py-fsrs 6.3 has them.
  public static let bounds6: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100, 1...10, 0.001...4, 0.001...4, 0.001...0.75, 0...4.5, 0...0.8,
    0.001...3.5, 0.001...5, 0.001...0.25, 0.001...0.9, 0...4, 0...1, 1...6, 0...2, 0...2, 0...0.8, 0.1...0.8,
  ]

  /// FSRS-7's bounds, as fsrs-rs has them.
  public static let bounds7: [ClosedRange<Double>] = [
    0.0001...50, 0.0001...100, 0.0001...100, 0.0001...100, 1...10, 0.001...4, 0.1...4, 0...4, 0...1.2, 0.3...3,
    0.01...1.5, 0.1...1, 0...3.5, 0...1, 1...7, 0...4, 0...2, 0.5...6, 0.001...1.5, 0.001...1, 0...5, 0...1, 1...7,
    0.01...0.25, 0.01...0.95, 0.2...0.85, 0.5...0.99, 0.01...1, 0.1...1, 0...0.9, 0.1...1.1, 0...1, 0...0.6, 0...0.6,
  ]
}

/// Why numbers are no parameters.
public enum ParameterProblem: Error, Hashable, Sendable, CustomStringConvertible {
  case wrongCount(Int)
  case outOfBounds(index: Int, value: Double, bounds: ClosedRange<Double>)

  public var description: String {
    switch self {
    case .wrongCount(let count): "there are \(count) parameters; FSRS-6 has 21, FSRS-7 has 34"
    case .outOfBounds(let index, let value, let bounds):
      "parameter \(index) is \(value); it lies between \(bounds.lowerBound) and \(bounds.upperBound)"
    }
  }
}
