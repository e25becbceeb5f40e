import Glibc

/// The environment that the program was started with.
public enum Surroundings {
  /// The variables as `NAME=value`, before anything here changed them: the environment for an editor.
  ///
  /// It is read at its first use, which every `Output` and `Terminal` makes.
  public static let original: [String] = {
    var variables: [String] = []
    var next = environ
    while let text = next.pointee {
      variables.append(String(cString: text))
      next += 1
    }
    return variables
  }()

  /// The value of a variable at the start, nil where it wasn't set.
  public static subscript(name: String) -> String? {
    let start = name + "="
    return original.first { $0.utf8.starts(with: start.utf8) }.map { String($0.dropFirst(start.count)) }
  }

  /// Whether the terminal says that it can do nothing but print.
  public static var hasDumbTerminal: Bool {
    let kind = Surroundings["TERM"] ?? ""
    return kind.isEmpty || kind == "dumb"
  }
}
