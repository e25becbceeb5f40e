import Glibc

/// What is held likely of a learner's parameters before any review: near the defaults, each with a spread.
///
/// The spreads are those of fsrs-rs: standard deviations over many learners. Fits happen in coordinates in which every
/// parameter has a spread of about 1; first stabilities by their logarithms.
struct Prior: Sendable {
  private let center: [Double]
  private let spread: [Double]
  /// How much of the squared distance counts.
  private let strength: Double
  /// Parameters from 0 on whose coordinate is the logarithm.
  private static let logarithmic = 4
  private let isFirstFree: Bool

  init(_ model: Parameters.Model) {
    center = Parameters.standard(model).values
    switch model {
    case .fsrs6:
      spread = [
        6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25, 1.03, 0.31,
        0.32,
        0.14, 0.27,
      ]
      strength = 1
      isFirstFree = false
    case .fsrs7:
      spread = [
        1, 1, 1, 1, 0.523, 0.2528, 0.4329, 0.2966, 0.2139, 0.2889, 0.1862, 0.175, 0.3812, 0.3013, 0.9104, 0.3234,
        0.2448,
        0.3273, 0.1842, 0.1735, 0.4608, 0.311, 0.864, 0.0418, 0.2596, 0.0798, 0.0682, 0.1282, 0.1397, 0.1407, 0.1489,
        0.2,
        0.15, 0.15,
      ]
      strength = 0.3333
      isFirstFree = true
    }
  }

  /// strength · Σ((w − center)/spread)², with its derivatives added.
  func penalty(_ w: [Double], gradient: inout [Double]) -> Double {
    var sum = 0.0
    for i in (isFirstFree ? Prior.logarithmic : 0)..<w.count {
      let distance = (w[i] - center[i]) / spread[i]
      sum += distance * distance
      gradient[i] += 2 * strength * distance / spread[i]
    }
    return strength * sum
  }

  func coordinates(_ w: [Double]) -> [Double] {
    w.indices.map { $0 < Prior.logarithmic ? log(w[$0] / center[$0]) : (w[$0] - center[$0]) / spread[$0] }
  }

  /// Where the coordinates of parameters within their bounds lie.
  func box(_ bounds: [ClosedRange<Double>]) -> [ClosedRange<Double>] {
    zip(coordinates(bounds.map(\.lowerBound)), coordinates(bounds.map(\.upperBound))).map { $0...$1 }
  }

  func parameters(_ x: [Double]) -> [Double] {
    x.indices.map { $0 < Prior.logarithmic ? exp(x[$0]) * center[$0] : center[$0] + x[$0] * spread[$0] }
  }

  /// The derivative by the coordinates, from that by the parameters.
  func slope(_ gradient: [Double], at w: [Double]) -> [Double] {
    w.indices.map { gradient[$0] * ($0 < Prior.logarithmic ? w[$0] : spread[$0]) }
  }
}
