import Console
import Glibc

/// A file that a command writes where the user said.
enum WrittenFile {
  /// Writes it as a whole; over a file of another kind only with `force`.
  ///
  /// - Parameter isOfOurKind: whether the beginning of what is there shows that it may be written over.
  static func write(
    _ bytes: [UInt8], to path: String, force: Bool, shell: Shell, isOfOurKind: ([UInt8]) -> Bool
  ) throws {
    if !force, FilePaths.kind(path) != nil {
      guard FilePaths.kind(path) == .file else { try shell.fail("\(path) is there and is no file") }
      let start = try Descriptor(opening: path, O_RDONLY | O_NONBLOCK).read(upTo: 4096)
      guard start.isEmpty || isOfOurKind(start) else {
        try shell.fail("\(path) is there and is another kind of file: --force writes over it")
      }
    }
    do throws(SystemProblem) {
      try AtomicFile.write(bytes, to: path, mode: 0o644)
    } catch {
      try shell.fail("\(error.description)", status: 74)
    }
  }
}
