import Console

/// Tells somebody who waits at a terminal how far long work is, every second or two.
struct ProgressLine {
  private let pause: Duration
  private var last = ContinuousClock.now

  init(every pause: Duration = .seconds(2)) {
    self.pause = pause
  }

  mutating func show(_ share: Double) {
    guard Output.errors.isTerminal, ContinuousClock.now - last > pause else { return }
    last = ContinuousClock.now
    // Who can't be told how far it is can still have the deck.
    try? Output.errors.line("study: \(percent(share)) done")
  }
}
