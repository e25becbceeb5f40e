import Glibc

/// How well predictions of recall agree with what happened.
public struct Measures: Sendable {
  public let reviews: Int
  /// The mean of −ln of what was predicted for what happened.
  public let logLoss: Double
  /// Root of the mean squared difference of predicted and real recall in bins by interval, length and lapses, weighted by
  /// their reviews: fsrs-rs's definition.
  public let rmseBins: Double
  /// The chance that a recalled review was given a higher prediction than a forgotten one; nil where all or none were
  /// recalled.
  public let auc: Double?
  /// Reviews by predicted recall.
  public let calibration: [Calibration]

  /// The reviews whose predicted recall lies in one twentieth.
  public struct Calibration: Hashable, Sendable {
    public let predictions: ClosedRange<Double>
    public let reviews: Int
    public let predicted: Double
    public let recalled: Double
  }

  /// A prediction with what came true, and the bin that it belongs to.
  struct Prediction {
    let recall: Double
    let isRecalled: Bool
    let bin: UInt64

    /// Positive numbers stand in the order of their bits; the last of 53 says what came true.
    var outcome: UInt64 { recall.bitPattern & ~1 | (isRecalled ? 1 : 0) }
  }

  /// - Parameter predictions: best made on the way, for there may be millions.
  init(_ predictions: some Collection<Prediction>) {
    reviews = predictions.count
    var loss = 0.0
    var outcomes: [UInt64] = []
    outcomes.reserveCapacity(reviews)
    var bins: [UInt64: (count: Double, predicted: Double, recalled: Double)] = [:]
    var twentieths = [(count: Int, predicted: Double, recalled: Int)](repeating: (0, 0, 0), count: 20)
    for prediction in predictions {
      outcomes.append(prediction.outcome)
      let p = bounded(prediction.recall, 1e-7, 1 - 1e-7)
      loss -= log(prediction.isRecalled ? p : 1 - p)
      let recalled = prediction.isRecalled ? 1 : 0
      var bin = bins[prediction.bin, default: (0, 0, 0)]
      bin.count += 1
      bin.predicted += prediction.recall
      bin.recalled += Double(recalled)
      bins[prediction.bin] = bin
      let twentieth = min(19, Int(prediction.recall * 20))
      twentieths[twentieth].count += 1
      twentieths[twentieth].predicted += prediction.recall
      twentieths[twentieth].recalled += recalled
    }
    let count = Double(max(1, reviews))
    logLoss = loss / count
    // In the order of the bins, so that the sum is the same each time.
    let squares = bins.sorted { $0.key < $1.key }.reduce(0.0) { sum, bin in
      let difference = (bin.value.predicted - bin.value.recalled) / bin.value.count
      return sum + bin.value.count * difference * difference
    }
    rmseBins = (squares / count).squareRoot()
    auc = Measures.auc(&outcomes)
    calibration = twentieths.enumerated().filter { $0.element.count > 0 }.map { place, found in
      Calibration(
        predictions: Double(place) / 20...Double(place + 1) / 20, reviews: found.count,
        predicted: found.predicted / Double(found.count), recalled: Double(found.recalled) / Double(found.count))
    }
  }

  /// The rank sum of the recalled ones; equal predictions share their ranks.
  private static func auc(_ sorted: inout [UInt64]) -> Double? {
    let recalled = sorted.count { $0 & 1 == 1 }
    let forgotten = sorted.count - recalled
    guard recalled > 0, forgotten > 0 else { return nil }
    sorted.sort()
    var ranks = 0.0
    var start = 0
    while start < sorted.count {
      var end = start
      var among = 0
      while end < sorted.count, sorted[end] | 1 == sorted[start] | 1 {
        among += Int(sorted[end] & 1)
        end += 1
      }
      ranks += Double(among) * Double(start + 1 + end) / 2
      start = end
    }
    let least = Double(recalled) * Double(recalled + 1) / 2
    return (ranks - least) / (Double(recalled) * Double(forgotten))
  }
}

extension ReviewLog {
  /// The bin of each review of a card for `Measures.rmseBins`: by its days, the number of reviews on later days so far, and
  /// the lapses among them.
  func bins() -> [UInt64] {
    let (intervals, lengths, lapsesBins) = (Bins(2.48, 3.62, scale: 100), Bins(1.99, 1.89), Bins(1.65, 1.73))
    var bins = [UInt64](repeating: 0, count: count)
    for card in 0..<cards {
      var (length, lapses) = (1, 0)
      for index in range(of: card) {
        let isLater = days[index] >= 1
        if isLater { length += 1 }
        bins[index] = intervals[Int(days[index])] << 32 | lengths[length] << 16 | lapsesBins[lapses]
        if isLater, ratings[index] == 1 { lapses += 1 }
      }
    }
    return bins
  }
}

/// first · base^⌊log_base x⌋, rounded, for whole numbers; 0 for 0.
private struct Bins {
  private let first: Double
  private let base: Double
  private let scale: Double
  private var table: [UInt64] = []

  init(_ first: Double, _ base: Double, scale: Double = 1) {
    self.first = first
    self.base = base
    self.scale = scale
    table = (0..<2048).map { compute($0) }
  }

  subscript(_ x: Int) -> UInt64 { x < table.count ? table[x] : compute(x) }

  private func compute(_ x: Int) -> UInt64 {
    guard x >= 1 else { return 0 }
    return UInt64((first * pow(base, (log(Double(x)) / log(base)).rounded(.down)) * scale).rounded())
  }
}
