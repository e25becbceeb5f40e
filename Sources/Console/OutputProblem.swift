import Glibc

/// Why something couldn't be written.
public enum OutputProblem: Error, Hashable, Sendable {
  /// The reader is gone (EPIPE); the program ends quietly with status 0.
  case closed
  /// The write failed with this `errno`; the program ends with status 74.
  case failed(Int32)
}

extension OutputProblem {
  /// The status that the program ends with after this problem.
  public var exitStatus: Int32 {
    switch self {
    case .closed: 0
    case .failed: 74
    }
  }
}

extension OutputProblem: CustomStringConvertible {
  public var description: String {
    switch self {
    case .closed: "nobody reads the output any more"
    case .failed(let code): "could not write the output: \(String(cString: strerror(code)))"
    }
  }
}
