import Testing

@testable import FSRS

@Suite struct `Answers side by side` {
  /// Thirteen memories, which fill no eights, after gaps from none to years.
  private func strands(_ model: MemoryModel) -> [Strand] {
    (0..<13).map { number in
      var memory = model.memory(after: Rating.allCases[number % 4], from: nil, elapsed: 0)
      for step in 0..<number {
        let rating: Rating = (number * step) % 5 == 1 ? .again : .good
        memory = model.memory(after: rating, from: memory, elapsed: Double((step * step * 3) % 40) / 2)
      }
      var strand = Strand(cards: 1, memory: memory, last: -Double(number * number * number) / 2)
      if number % 3 == 0 { strand.wait = model.countsExactTime ? Double(number) / 1440 : 0 }
      return strand
    }
  }

  @Test(arguments: `The loss of many reviews`.parameters, [0.7, 0.9, 0.97, 0.99])
  func `lead to the memories and intervals of the memory model`(_ parameters: Parameters, _ retention: Double) {
    let scheduler = Scheduler(parameters: parameters, retention: retention)
    let model = scheduler.model
    let strands = strands(model)
    var branches = Branches(scheduler, among: Rating.allCases)
    branches.compute(strands, on: 2)
    for (index, strand) in strands.enumerated() {
      let elapsed = strand.elapsed(on: 2)
      #expect(abs(branches.recall(index) - model.retrievability(of: strand.memory, after: elapsed)) < 1e-12)
      for rating in Rating.allCases {
        let (memory, interval) = branches.branch(index, rating)
        let wanted = model.memory(after: rating, from: strand.memory, elapsed: elapsed)
        #expect(abs(memory.stability / wanted.stability - 1) < 1e-10)
        #expect(abs((memory.fast ?? 1) / (wanted.fast ?? 1) - 1) < 1e-10)
        #expect(abs(memory.difficulty - wanted.difficulty) < 1e-10)
        let exact = model.interval(of: wanted, retention: retention)
        #expect(abs(interval - exact) <= max(1e-9, 1e-7 * exact), "\(interval) \(exact)")
      }
    }
  }
}
