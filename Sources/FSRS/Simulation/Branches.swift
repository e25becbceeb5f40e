import CFitting

/// What each rating would make of many strands, computed eight at a time.
struct Branches {
  private let weights: [Double]
  private let model: Parameters.Model
  private let retention: Double
  /// A bit for each rating that is asked for.
  private let ratings: Int32
  private var from: [Double] = []
  private var to: [Double] = []
  /// Strands in a row, filled up to eights.
  private var count = 0

  init(_ scheduler: Scheduler, among ratings: [Rating]) {
    weights = scheduler.model.parameters.values
    model = scheduler.model.parameters.model
    retention = scheduler.retention
    self.ratings = ratings.reduce(0) { $0 | 1 << Int32($1.rawValue) }
  }

  mutating func compute(_ strands: [Strand], on day: Int) {
    count = (strands.count + 7) / 8 * 8
    guard count > 0 else { return }
    let (inputs, outputs) = (count * Int(answers_inputs), count * Int(answers_outputs))
    if from.count < inputs { from = [Double](repeating: 1, count: 2 * inputs) }
    if to.count < outputs { to = [Double](repeating: 0, count: 2 * outputs) }
    for place in 0..<count {
      let strand = strands[min(place, strands.count - 1)]
      let memory = strand.memory
      from[place] = memory.stability
      from[count + place] = memory.fast ?? FSRS7.fast(unknownBeside: memory.stability)
      from[2 * count + place] = memory.difficulty
      from[3 * count + place] = max(0, strand.elapsed(on: day))
    }
    switch model {
    case .fsrs6: answers_fsrs6(weights, count, from, retention, ratings, &to)
    case .fsrs7: answers_fsrs7(weights, count, from, retention, ratings, &to)
    }
  }

  /// The chance of recall of a strand.
  @inline(__always)
  func recall(_ strand: Int) -> Double { to[strand] }

  /// A strand's memory after a rating, and the exact interval that it leads to.
  @inline(__always)
  func branch(_ strand: Int, _ rating: Rating) -> (memory: Memory, interval: Double) {
    let at = (4 * rating.rawValue - 3) * count + strand
    let fast = model == .fsrs7 ? to[at + count] : nil
    return (Memory(stability: to[at], fast: fast, difficulty: to[at + 2 * count]), to[at + 3 * count])
  }
}
