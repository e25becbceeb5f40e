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
      let input = Descriptor(adopting: 0, named: "standard input")
      let decoder = JSONDecoder()
      decoder.keyDecodingStrategy = .convertFromSnakeCase
      var isClean = true
      // The first write that failed; what comes after it is read and dropped.
      var failure: OutputProblem?
      try input.forEachLines { lines in
        for line in lines.split(separator: 0x0A) where !line.allSatisfy({ [0x20, 0x09, 0x0D].contains($0) }) {
          guard failure == nil else { return }
          let row: JSON
          do {
            row = try JSON(scheduling: decoder.decode(History.self, from: Data(line)))
          } catch {
            isClean = false
            row = .object([("error", .string(sentence(error)))])
          }
          do throws(OutputProblem) {
            try Output.standard.json(row)
          } catch {
            failure = error
          }
        }
      }
      if let failure { throw failure }
      if !isClean { throw ExitCode(1) }
    }

    private func sentence(_ error: any Error) -> String {
      switch error {
      case let problem as ParameterProblem: problem.description
      case let problem as History.Problem: problem.description
      case DecodingError.keyNotFound(let key, _): "there is no \(key.stringValue)"
      case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
        "\(context.codingPath.map(\.stringValue).joined(separator: ".")) has the wrong type"
      default: "this line is no JSON object"
      }
    }
  }
}

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

  enum Problem: Error, CustomStringConvertible {
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
