import Dispatch
import FSRS
import Foundation

/// `learners LOG.csv [SEEDS]`: what learners know who study the same minutes with different methods.
let arguments = CommandLine.arguments
guard arguments.count >= 2 else {
  print("usage: learners LOG.csv [SEEDS]")
  exit(64)
}
let log = try Log(path: arguments[1])
let seeds = arguments.count > 2 ? Int(arguments[2]) ?? 100 : 100
for truth in [Parameters.Model.fsrs7, .fsrs6] {
  let comparison = Comparison(truth: Optimizer(truth).fit(log.reviews), log: log, seeds: seeds)
  for line in comparison.lines { print(line) }
}
