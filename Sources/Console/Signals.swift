import Glibc

/// The signals that came, kept as flags for the loop that waits for keys, and how the program had them at its start.
enum Signals {
  /// What asks for something from who waits: to leave, to end, to draw again.
  static let watched = [SIGINT, SIGTERM, SIGHUP, SIGQUIT, SIGCONT, SIGWINCH]

  // Written by signal handlers: one word each, and made before a handler is there.
  nonisolated(unsafe) private static let flags: UnsafeMutablePointer<sig_atomic_t> = {
    let flags = UnsafeMutablePointer<sig_atomic_t>.allocate(capacity: 65)
    flags.initialize(repeating: 0, count: 65)
    return flags
  }()

  nonisolated(unsafe) private static var originals: [Int32: sigaction] = [:]

  /// Lets a write to a closed pipe fail instead of ending the program.
  static func ignoreClosedPipes() {
    guard originals[SIGPIPE] == nil else { return }
    var ignored = sigaction()
    ignored.__sigaction_handler.sa_handler = SIG_IGN
    replace(SIGPIPE, by: &ignored)
  }

  /// Begins to keep the watched signals; one that was ignored at the start (under `nohup`, say) stays ignored.
  static func watch() {
    for signal in watched where originals[signal] == nil {
      flags[Int(signal)] = 0
      var handled = sigaction()
      handled.__sigaction_handler.sa_handler = { Signals.flags[Int($0)] = 1 }
      replace(signal, by: &handled)
      guard var original = originals[signal], signal != SIGCONT, signal != SIGWINCH else { continue }
      if unsafeBitCast(original.__sigaction_handler.sa_handler, to: Int.self) == 1 {  // SIG_IGN
        sigaction(signal, &original, nil)
      }
    }
  }

  /// Whether the signal came since the last time this was asked.
  static func take(_ signal: Int32) -> Bool {
    guard flags[Int(signal)] != 0 else { return false }
    flags[Int(signal)] = 0
    return true
  }

  /// Whether a watched signal waits to be taken.
  static var isAnyPending: Bool { watched.contains { flags[Int($0)] != 0 } }

  /// The signal that asks the program to end, if one came.
  static func takeEnd() -> Int32? { [SIGTERM, SIGHUP, SIGQUIT].first { take($0) } }

  /// Runs `body` with closed pipes as the program found them; a ^C or ^\ meanwhile was for what `body` started.
  ///
  /// The watched signals stay watched here: a program that is started has them as they are without a handler.
  static func asFound<Result>(_ body: () -> Result) -> Result {
    let original = originals[SIGPIPE]
    if var original { sigaction(SIGPIPE, &original, nil) }
    defer {
      if original != nil {
        originals[SIGPIPE] = nil
        ignoreClosedPipes()
      }
      _ = take(SIGINT)
      _ = take(SIGQUIT)
    }
    return body()
  }

  private static func replace(_ signal: Int32, by action: inout sigaction) {
    var original = sigaction()
    sigaction(signal, &action, &original)
    originals[signal] = original
  }
}
