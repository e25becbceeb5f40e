/// A generator of orders and choices: the same seed gives the same sequence, on every machine.
///
/// SplitMix64 (Steele, Lea, Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) {
    state = seed
  }

  /// Seeded by `$STUDY_SEED` (a whole number, or any text), else by the system.
  init(environment: [String: String]) {
    guard let text = environment["STUDY_SEED"], !text.isEmpty else {
      self.init(seed: UInt64.random(in: .min ... .max))
      return
    }
    // FNV-1a, for a seed that isn't a number.
    self.init(seed: UInt64(text) ?? text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 })
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
