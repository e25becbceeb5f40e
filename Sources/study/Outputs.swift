import Console

extension Output {
  /// What the program is asked for. One thread writes, as everything here is done by one thread.
  nonisolated(unsafe) static let standard = Output.standardOutput()
  /// Everything else that it says.
  nonisolated(unsafe) static let errors = Output.standardError()
}
