import Foundation
import Testing

@testable import FSRS

/// The debug build optimises each file alone; a release build is about three times as fast.
///
/// `STUDY_BENCHMARK=1 swift test --disable-xctest --filter 'Throughput'`
@Suite(.enabled(if: ProcessInfo.processInfo.environment["STUDY_BENCHMARK"] != nil)) struct `Throughput of the models` {
  @Test(arguments: [(Parameters.standard6, 2.0), (.standard7, 1.5)])
  func `next memories for four ratings, millions a second`(_ parameters: Parameters, _ least: Double) {
    let model = MemoryModel(parameters: parameters)
    var memory = model.memory(after: .good, from: nil, elapsed: 0)
    let count = 2_000_000
    let gaps = (0..<50).map { Double($0) }
    // The processor's time: another process may run beside.
    let start = clock()
    for number in 0..<count {
      let choices = model.memories(from: memory, elapsed: gaps[number % 50])
      memory = number % 7 == 0 ? choices.again : choices.good
    }
    let seconds = Double(clock() - start) / Double(CLOCKS_PER_SEC)
    print("\(parameters.model): \(Double(count) / seconds / 1e6) million a second, \(memory)")
    #expect(Double(count) / seconds / 1e6 >= least)
  }
}
