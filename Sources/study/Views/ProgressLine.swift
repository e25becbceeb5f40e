import Console

/// Tells somebody who waits at a terminal how far a long build is, every two seconds.
struct ProgressLine {
  private var last = ContinuousClock.now

  mutating func show(_ share: Double) {
    guard Output.errors.isTerminal, ContinuousClock.now - last > .seconds(2) else { return }
    last = ContinuousClock.now
    // Who can't be told how far it is can still have the deck.
    try? Output.errors.line("study: \(Int((share * 100).rounded())) % done")
  }
}
