import Dispatch
import FSRS
import Foundation

/// All methods with the same learners.
struct Comparison {
  let truth: Parameters
  /// By method, then seed: cards known at each checkpoint.
  let known: [[[Double]]]

  init(truth: Parameters, log: Log, seeds: Int) {
    self.truth = truth
    let methods = Method.allCases
    let results = Results(count: methods.count * seeds)
    DispatchQueue.concurrentPerform(iterations: methods.count * seeds) { index in
      let seed = index / methods.count
      var random = Chance(seed: 1000 + seed)
      let learner = Learner(near: truth, log: log, random: &random)
      results.set(index, StudyYear(learner, methods[index % methods.count], seed: seed).known)
    }
    known = methods.indices.map { method in (0..<seeds).map { results.value($0 * methods.count + method) } }
  }

  var lines: [String] {
    let model = truth.model == .fsrs7 ? "FSRS-7" : "FSRS-6"
    var lines = [
      "", "Learners who forget as \(model) says:", "",
      "| method | 30 days | 90 days | 365 days | 365 days, to SM-2 |", "| --- | --- | --- | --- | --- |",
    ]
    let base = Method.allCases.firstIndex(of: .sm2) ?? 0
    for (index, method) in Method.allCases.enumerated() {
      let cells = StudyYear.checkpoints.indices.map { point in interval(known[index].map { $0[point] }) }
      let ratios = zip(known[index], known[base]).map { ($0[2] / $1[2] - 1) * 100 }
      lines.append("| \(method.rawValue) | \(cells.joined(separator: " | ")) | \(interval(ratios)) % |")
    }
    return lines
  }

  /// The mean, and 95 % of its interval over the seeds.
  private func interval(_ values: [Double]) -> String {
    let mean = values.reduce(0, +) / Double(values.count)
    let variance = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(max(1, values.count - 1))
    let half = 1.96 * (variance / Double(values.count)).squareRoot()
    return String(format: "%.0f ± %.0f", mean, half)
  }
}

/// Results from several threads, each place written once.
private final class Results: @unchecked Sendable {
  private let lock = NSLock()
  private var values: [[Double]]

  init(count: Int) { values = Array(repeating: [], count: count) }

  func set(_ index: Int, _ value: [Double]) { lock.withLock { values[index] = value } }
  func value(_ index: Int) -> [Double] { lock.withLock { values[index] } }
}
