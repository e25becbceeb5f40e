import Testing

@testable import FSRS

@Suite struct `The loss of many reviews` {
  /// The defaults and numbers a little off them, away from every bound.
  static let parameters = [Parameters.standard6, .standard7].flatMap { standard in
    [
      standard,
      Parameters(
        clipping: standard.values.enumerated().map { index, value in
          value * (1 + 0.06 * Double(index % 5 - 2)) + (value == 0 ? 0.1 : 0)
        }, to: standard.model),
    ]
  }

  private func terms(_ log: ReviewLog, _ model: Parameters.Model, _ share: Share = Share()) -> any Terms {
    Optimizer(model).terms(log, share, predicts: true)
  }

  @Test(arguments: parameters)
  func `is the memory model's own, with all histories side by side`(_ parameters: Parameters) {
    let log = Logs.random(cards: 300, seed: 5)
    let plain = log.plainLoss(parameters, scope: Optimizer.scope(parameters.model))
    #expect(abs(terms(log, parameters.model).loss(parameters.values).value / plain - 1) < 1e-12)
  }

  @Test(arguments: parameters) func `has the derivatives that differences have`(_ parameters: Parameters) {
    let terms = terms(Logs.random(cards: 60, seed: 9), parameters.model)
    let gradient = terms.loss(parameters.values).gradient
    for (index, value) in parameters.values.enumerated() {
      let step = 1e-6 * max(1, abs(value))
      func loss(_ sign: Double) -> Double {
        var moved = parameters.values
        moved[index] += sign * step
        return terms.loss(moved).value
      }
      // At a bound the model is kept there; the derivative is the inner one.
      let bounds = Parameters.bounds(parameters.model)[index]
      let (low, high) = (value - step < bounds.lowerBound ? 0.0 : -1, value + step > bounds.upperBound ? 0.0 : 1)
      let difference = (loss(high) - loss(low)) / ((high - low) * step)
      let tolerance = high - low == 2 ? 2e-6 : 1e-4
      #expect(abs(gradient[index] - difference) <= tolerance * max(1, abs(difference)), "parameter \(index)")
    }
  }

  @Test(arguments: parameters)
  func `has the chance of recall of each review in its place`(_ parameters: Parameters) {
    let log = Logs.random(cards: 80, seed: 2)
    var recall = [Double](repeating: 0, count: log.count)
    terms(log, parameters.model).recall(parameters.values, into: &recall)
    let model = MemoryModel(parameters: parameters)
    for card in 0..<log.cards {
      var memory: Memory?
      for index in log.range(of: card) {
        let elapsed = model.countsExactTime ? log.gaps[index] : Double(log.days[index])
        if let memory, !(parameters.model == .fsrs6 && log.days[index] < 1) {
          #expect(abs(recall[index] - model.retrievability(of: memory, after: elapsed)) < 1e-12)
        }
        memory = model.memory(after: Rating(rawValue: Int(log.ratings[index])) ?? .good, from: memory, elapsed: elapsed)
      }
    }
  }

  @Test(arguments: parameters) func `counts what its share says`(_ parameters: Parameters) {
    let log = Logs.random(cards: 120, seed: 4)
    let model = parameters.model
    let whole = terms(log, model).loss(parameters.values)
    let middle = log.count / 2
    var early = Share()
    early.end = Int32(middle)
    let part = log.order.indices.filter { log.order[$0] < middle }.count
    #expect(part == middle)
    #expect(terms(log, model, early).loss(parameters.values).value < whole.value)
    #expect(terms(log, model, early).loss(parameters.values).value > 0)
  }

  @Test func `counts later reviews for more`() {
    let log = Logs.random(cards: 120, seed: 6)
    let counted = log.order.indices.filter { log.days[$0] >= 1 }.map { log.order[$0] }.sorted()
    let recency = Recency(log, before: .max)
    for (place, order) in counted.enumerated() {
      let age = Double(place) / Double(counted.count - 1)
      #expect(abs(Double(recency.weight(order)) - (0.25 + 0.75 * age * age * age)) < 1e-6)
    }
    var share = Share()
    share.recency = recency
    let model = Parameters.standard6
    let plain = log.plainLoss(model, scope: .laterDays) { Double(recency.weight(log.order[$0])) }
    #expect(abs(terms(log, .fsrs6, share).loss(model.values).value / plain - 1) < 1e-7)
  }

  @Test(arguments: [Parameters.Model.fsrs6, .fsrs7])
  func `comes out the same every time, bit for bit`(_ model: Parameters.Model) throws {
    let log = try Logs.real()
    let terms = terms(log, model)
    let first = terms.loss(Parameters.standard(model).values)
    for _ in 0..<20 {
      let again = terms.loss(Parameters.standard(model).values)
      #expect(first.value == again.value && first.gradient == again.gradient)
    }
  }
}
