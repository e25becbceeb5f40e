import FSRS
import Testing

@Suite struct `The reference implementation` {
  @Test func `is agreed with on every memory, to a billionth, and on every interval, exactly`() throws {
    let vectors = try Vectors.all("memory")
    #expect(vectors.count == 90)
    for vector in vectors {
      let model = MemoryModel(parameters: try Parameters(vector.parameters))
      let scheduler = Scheduler(parameters: model.parameters, retention: vector.desiredRetention)
      var memory: Memory?
      for step in vector.steps {
        let rating = try #require(Rating(rawValue: step.rating))
        let gap = Double(step.gap ?? 0)
        if let before = step.retrievabilityBefore, let memory {
          #expect(agree(model.retrievability(of: memory, after: gap), before), "\(vector.name)")
        }
        let next = model.memory(after: rating, from: memory, elapsed: gap)
        memory = next
        guard step.sOverMax != true else {
          #expect(next.stability == 36_500)
          break
        }
        #expect(agree(next.stability, step.stability), "\(vector.name)")
        #expect(agree(next.difficulty, step.difficulty), "\(vector.name)")
        let exact = model.interval(of: next, retention: vector.desiredRetention)
        #expect(agree(exact, try #require(step.intervalExact)), "\(vector.name)")
        #expect(scheduler.interval(of: next) == step.interval, "\(vector.name)")
      }
    }
  }

  @Test func `is agreed with on every learning step`() throws {
    let vectors = try Vectors.all("steps")
    #expect(vectors.count == 30)
    for vector in vectors {
      let scheduler = Scheduler(
        parameters: try Parameters(vector.parameters), retention: vector.desiredRetention,
        learningSteps: vector.learningSteps, relearningSteps: vector.relearningSteps)
      var phase = Scheduler.Phase.new
      var memory: Memory?
      for step in vector.steps {
        let rating = try #require(Rating(rawValue: step.rating))
        let days = Double((step.gapSeconds ?? 0) / 86_400)
        let outcome = scheduler.outcome(of: rating, phase: phase, memory: memory, elapsed: days)
        #expect(agree(outcome.memory.stability, step.stability), "\(vector.name)")
        #expect(agree(outcome.memory.difficulty, step.difficulty), "\(vector.name)")
        #expect(outcome.phase.step == step.step, "\(vector.name)")
        let seconds: Int =
          switch outcome.wait {
          case .seconds(let seconds): seconds
          case .days(let days): days * 86_400
          }
        #expect(Double(seconds) == step.dueSeconds, "\(vector.name)")
        switch outcome.phase {
        case .learning: #expect(step.state == 1)
        case .review: #expect(step.state == 2)
        case .relearning: #expect(step.state == 3)
        case .new: Issue.record("no answer leaves a card new")
        }
        phase = outcome.phase
        memory = outcome.memory
      }
    }
  }
}
