/// Which formulas a set of parameters belongs to.
public enum Model: Hashable, Sendable {
  /// One stability, whole days, 21 parameters.
  case fsrs6
}

/// The numbers of a memory model, called w in its papers: w[0], w[1] and so on; always of a right count and in bounds.
public struct Parameters: Hashable, Sendable {
  public let values: [Double]
  /// The model that these numbers belong to; their count decides.
  public let model: Model

  /// FSRS-6's defaults, fitted to many learners' reviews (py-fsrs 6, fsrs-rs 6).
  public static let standard6 = Parameters(
    model: .fsrs6,
    values: [
      0.212, 1.2931, 2.3065, 8.2956, 6.4133, 0.8334, 3.0194, 0.001, 1.8722, 0.1666, 0.796, 1.4835, 0.0614, 0.2629,
      1.6483, 0.6014, 1.8729, 0.5425, 0.0912, 0.0658, 0.1542,
    ])

  /// Takes 21 numbers as FSRS-6's, each within `bounds6`.
  public init(_ values: [Double]) throws(ParameterProblem) {
    guard values.count == Self.bounds6.count else { throw .count(values.count) }
    for (index, value) in values.enumerated() {
      guard value.isFinite else { throw .notFinite(index: index) }
      guard Self.bounds6[index].contains(value) else {
        throw .outOfBounds(index: index, value: value, bounds: Self.bounds6[index])
      }
    }
    self.init(model: .fsrs6, values: values)
  }

  private init(model: Model, values: [Double]) {
    self.model = model
    self.values = values
  }

  /// Where each of FSRS-6's parameters may lie (py-fsrs 6; fsrs-rs clips to the same).
  public static let bounds6: [ClosedRange<Double>] = [
    0.001...100, 0.001...100, 0.001...100, 0.001...100,  // first stabilities, days
    1...10, 0.001...4, 0.001...4, 0.001...0.75,  // difficulty
    0...4.5, 0...0.8, 0.001...3.5,  // stability after recall
    0.001...5, 0.001...0.25, 0.001...0.9, 0...4,  // stability after forgetting
    0...1, 1...6,  // hard, easy
    0...2, 0...2, 0...0.8,  // reviews of the same day
    0.1...0.8,  // decay of the forgetting curve
  ]
}
