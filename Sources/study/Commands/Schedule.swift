import ArgumentParser
import Console
import FSRS
import FoundationEssentials

extension Study {
  /// `study schedule`: the bare memory model, as a filter.
  struct Schedule: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Run review histories through the memory model.",
      discussion: """
        JSON Lines in: {"parameters":[…],"desired_retention":0.9,"steps":[{"rating":3,"gap":0},…]}; parameters and \
        desired_retention may be left out. 21 parameters are FSRS-6's, with gaps in whole days; 34 are FSRS-7's, with \
        gaps in days and parts of days. JSON Lines out: for each step the memory after it, the chance of recall before \
        it, and the interval it leads to, without fuzz and without learning steps. A bad line gives {"error":…}; exit \
        status 1 then.

        Example: echo '{"steps":[{"rating":3,"gap":0},{"rating":3,"gap":2}]}' | study schedule
        """)

    func run() throws {
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      let isClean = try answerLines { try JSON(scheduling: decoder.decode(History.self, from: $0)) }
      if !isClean { throw ExitCode(1) }
    }
  }
}

extension ParameterProblem: LineProblem {}

/// A card's answers, as `study schedule` reads them.
private struct History: Decodable {
  var parameters: [Double]?
  var desiredRetention: Double?
  let steps: [Step]

  struct Step: Decodable {
    let rating: Int
    /// Days since the step before.
    let gap: Double
  }

  enum Problem: LineProblem {
    case retention(Double)
    case rating(Int)
    case gap(Double)

    var description: String {
      switch self {
      case .retention(let value): "desired_retention is \(value); it lies between 0 and 1"
      case .rating(let value): "a rating is 1 to 4, not \(value)"
      case .gap(let value): "a gap is 0 days or more, not \(value)"
      }
    }
  }
}

extension JSON {
  /// The memory after each step of a history.
  fileprivate init(scheduling history: History) throws {
    let parameters = try history.parameters.map { try Parameters($0) } ?? .standard
    let retention = history.desiredRetention ?? 0.9
    guard retention > 0, retention < 1 else { throw History.Problem.retention(retention) }
    let scheduler = Scheduler(parameters: parameters, retention: retention)
    let model = scheduler.model
    var memory: Memory?
    var rows: [JSON] = []
    for step in history.steps {
      guard let rating = Rating(rawValue: step.rating) else { throw History.Problem.rating(step.rating) }
      guard step.gap >= 0, step.gap.isFinite else { throw History.Problem.gap(step.gap) }
      let recall = memory.map { model.retrievability(of: $0, after: step.gap) }
      let next = model.memory(after: rating, from: memory, elapsed: step.gap)
      memory = next
      var row: [(String, JSON)] = [("stability", .double(next.stability))]
      if let fast = next.fast { row.append(("stability_fast", .double(fast))) }
      row += [
        ("difficulty", .double(next.difficulty)), ("retrievability_before", recall.map { .double($0) } ?? .null),
        ("interval_exact", .double(model.interval(of: next, retention: retention))),
        ("interval", .int(scheduler.interval(of: next))),
      ]
      rows.append(.object(row))
    }
    self = .object([("steps", .array(rows))])
  }
}
