import Glibc

/// What Tests/Faults/sanitizers tells the tests.
enum Sanitizers {
  /// How a sanitizer in a program of ours is to run; a program that a test starts gets nothing else of its environment.
  static let variables: [String: String] = {
    var found: [String: String] = [:]
    for name in ["ASAN_OPTIONS", "TSAN_OPTIONS", "UBSAN_OPTIONS"] { found[name] = value(of: name) }
    return found
  }()

  /// So many times longer than else is waited for a program: one with a sanitizer is slow.
  static let patience = value(of: "STUDY_TEST_PATIENCE").flatMap(Double.init) ?? 1

  /// Then no other library can stand before a sanitizer's, as faketime's has to.
  static var areUsed: Bool { !variables.isEmpty }

  private static func value(of name: String) -> String? { getenv(name).map { String(cString: $0) } }
}
