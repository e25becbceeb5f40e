/// Bits from the system, for identities: never from a seed.
enum RandomBits {
  static func next() -> UInt64 {
    // On Linux this is getrandom(2).
    var system = SystemRandomNumberGenerator()
    return system.next()
  }
}
