/// The functions that an inputrc can bind to keys; each only notes that it was called, and what is typed stays.
enum BoundFunctions {
  /// The function called last, until the loop that waits for keys takes it.
  nonisolated(unsafe) static var called: String?

  /// Each name and its C function, which can't capture the name.
  static let all: [(String, @convention(c) (Int32, Int32) -> Int32)] = [
    ("study-hint", { count, _ in call("study-hint", count) }),
    ("study-reveal", { count, _ in call("study-reveal", count) }),
    ("study-undo", { count, _ in call("study-undo", count) }),
    ("study-skip", { count, _ in call("study-skip", count) }),
    ("study-edit", { count, _ in call("study-edit", count) }),
    ("study-flag", { count, _ in call("study-flag", count) }),
    ("study-sure", { count, _ in call("study-sure", count) }),
    ("study-unsure", { count, _ in call("study-unsure", count) }),
    ("study-bury", { count, _ in call("study-bury", count) }),
    ("study-suspend", { count, _ in call("study-suspend", count) }),
    ("study-why", { count, _ in call("study-why", count) }),
    ("study-info", { count, _ in call("study-info", count) }),
    ("study-help", { count, _ in call("study-help", count) }),
    ("study-quit", { count, _ in call("study-quit", count) }),
    ("study-open", { count, _ in call("study-open", count) }),
    ("study-source", { count, _ in call("study-source", count) }),
    ("study-stats", { count, _ in call("study-stats", count) }),
    ("study-reset", { count, _ in call("study-reset", count) }),
  ]

  /// A number typed before the key, as in M-3, follows the name.
  private static func call(_ name: String, _ count: Int32) -> Int32 {
    called = count == 1 ? name : "\(name) \(count)"
    return 0
  }
}
