/// The functions that an inputrc can bind to keys; each only notes that it was called, and what is typed stays.
enum BoundFunctions {
  /// The function called last, until the loop that waits for keys takes it.
  nonisolated(unsafe) static var called: String?

  /// Each name and its C function, which can't capture the name.
  static let all: [(String, @convention(c) (Int32, Int32) -> Int32)] = [
    ("study-hint", { _, _ in call("study-hint") }),
    ("study-reveal", { _, _ in call("study-reveal") }),
    ("study-undo", { _, _ in call("study-undo") }),
    ("study-skip", { _, _ in call("study-skip") }),
    ("study-edit", { _, _ in call("study-edit") }),
    ("study-flag", { _, _ in call("study-flag") }),
    ("study-sure", { _, _ in call("study-sure") }),
    ("study-unsure", { _, _ in call("study-unsure") }),
    ("study-bury", { _, _ in call("study-bury") }),
    ("study-suspend", { _, _ in call("study-suspend") }),
    ("study-why", { _, _ in call("study-why") }),
    ("study-info", { _, _ in call("study-info") }),
    ("study-help", { _, _ in call("study-help") }),
    ("study-quit", { _, _ in call("study-quit") }),
    ("study-open", { _, _ in call("study-open") }),
    ("study-source", { _, _ in call("study-source") }),
    ("study-stats", { _, _ in call("study-stats") }),
    ("study-reset", { _, _ in call("study-reset") }),
  ]

  private static func call(_ name: String) -> Int32 {
    called = name
    return 0
  }
}
