import Glibc

/// Something that the system refused.
struct SystemProblem: Error, Hashable, CustomStringConvertible {
  /// What was tried, as a verb phrase: `open`, `sync the folder`.
  let action: String
  let path: String
  let code: Int32

  init(_ action: String, _ path: String, code: Int32 = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  var description: String { "cannot \(action) \(path): \(String(cString: strerror(code)))" }
}
