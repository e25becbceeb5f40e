import FSRS
import Testing

@Suite struct `The reference implementation of FSRS-7` {
  @Test func `is agreed with on every memory to a billionth, and on every interval to a millionth`() throws {
    let vectors = try Vectors7.all()
    #expect(vectors.count == 60)
    #expect(vectors.map(\.steps.count).reduce(0, +) == 840)
    for vector in vectors {
      let model = MemoryModel(parameters: try Parameters(vector.parameters))
      var memory: Memory?
      for step in vector.steps {
        let rating = try #require(Rating(rawValue: step.rating))
        if let memory {
          let before = try #require(step.retrievabilityBefore)
          #expect(agree(model.retrievability(of: memory, after: step.gap), before), "\(vector.name)")
        }
        let next = model.memory(after: rating, from: memory, elapsed: step.gap)
        #expect(agree(next.stability, step.stability), "\(vector.name)")
        #expect(agree(try #require(next.fast), step.stabilityFast), "\(vector.name)")
        #expect(agree(next.difficulty, step.difficulty), "\(vector.name)")
        let exact = model.interval(of: next, retention: vector.desiredRetention)
        #expect(abs(exact - step.intervalExact) <= max(1e-9, 1e-6 * step.intervalExact), "\(vector.name)")
        memory = next
      }
    }
  }

  @Test func `an interval is where recall has fallen to the desired retention`() throws {
    for vector in try Vectors7.all() {
      let model = MemoryModel(parameters: try Parameters(vector.parameters))
      for step in vector.steps {
        let memory = Memory(stability: step.stability, fast: step.stabilityFast, difficulty: step.difficulty)
        for retention in [0.7, 0.85, 0.9, 0.97, 0.99] {
          let days = model.interval(of: memory, retention: retention)
          if days > 0, days < 36_500 {
            #expect(abs(model.retrievability(of: memory, after: days) - retention) < 1e-12)
          }
        }
      }
    }
  }
}

@Suite struct `The memories after four ratings` {
  @Test(arguments: [Parameters.standard6, .standard7])
  func `are those after each of them`(_ parameters: Parameters) {
    let model = MemoryModel(parameters: parameters)
    for days in [0, 0.001, 0.5, 1, 8, 400] {
      for first in Rating.allCases {
        let start = model.memory(after: first, from: nil, elapsed: 0)
        let memory = model.memory(after: .good, from: start, elapsed: 3)
        let choices = model.memories(from: memory, elapsed: days)
        for (rating, choice) in zip(Rating.allCases, [choices.again, choices.hard, choices.good, choices.easy]) {
          let single = model.memory(after: rating, from: memory, elapsed: days)
          #expect(agree(choice.stability, single.stability) && agree(choice.difficulty, single.difficulty))
          #expect(agree(choice.fast ?? 0, single.fast ?? 0))
        }
      }
    }
  }
}
