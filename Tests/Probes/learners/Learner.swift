import FSRS

/// Somebody who forgets as a memory model with parameters of their own says; no method of study knows them.
struct Learner {
  let truth: MemoryModel
  /// Chances of hard, good and easy where a card is recalled, and of the four ratings at a first answer.
  let recalled: [Double]
  let first: [Double]

  /// How far a parameter lies from the fit's: the standard deviation of its logarithm.
  static let spread = 0.1

  /// A learner near a fit to a real log.
  init(near fit: Parameters, log: Log, random: inout Chance) {
    let bounds = Parameters.bounds(fit.model)
    var values = fit.values.enumerated().map { index, value in
      let drawn = value * random.logNormal(Learner.spread)
      return min(max(drawn, bounds[index].lowerBound), bounds[index].upperBound)
    }
    for index in 1..<4 { values[index] = max(values[index], values[index - 1]) }
    if fit.model == .fsrs7 { values[26] = max(values[26], values[25]) }
    truth = MemoryModel(parameters: (try? Parameters(values)) ?? fit)
    (recalled, first) = (log.recalled, log.first)
  }

  func elapsed(_ exact: Double, days: Int) -> Double { truth.countsExactTime ? exact : Double(days) }

  /// How a card is answered.
  func rating(_ memory: Memory?, elapsed: Double, random: inout Chance) -> Rating {
    guard let memory else { return Rating(rawValue: random.index(first) + 1) ?? .good }
    guard random.next() < truth.retrievability(of: memory, after: elapsed) else { return .again }
    return Rating(rawValue: random.index(recalled) + 2) ?? .good
  }
}
