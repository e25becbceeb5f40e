import ArgumentParser
import Console
import Glibc

@main
enum Main {
  static func main() {
    openStandardDescriptors()
    exit(status())
  }

  /// Opens what was closed at the start, so that no file of ours gets the number of a standard stream. What is written to
  /// a closed standard output fails, since it is opened for reading.
  private static func openStandardDescriptors() {
    for (descriptor, flags) in [(STDIN_FILENO, O_RDONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_WRONLY)]
    where fcntl(descriptor, F_GETFD) < 0 {
      _ = open("/dev/null", flags)
    }
  }

  /// Runs the command; everything written is handed over before the process ends.
  private static func status() -> Int32 {
    do {
      do {
        var command = try Study.parseAsRoot()
        try command.run()
        try flush()
        return 0
      } catch let problem as OutputProblem {
        throw problem
      } catch let code as ExitCode {
        // After a signal the terminal may be gone, and the signal is what counts.
        if code.rawValue > 128 { try? flush() } else { try flush() }
        return code.rawValue
      } catch let left as Left {
        try? flush()
        return 128 + left.signal
      } catch let lost as JournalFile.Lost {
        try Output.errors.message("study: \(lost.description)")
        try Shell().tell(unsaved: lost.lines)
        try flush()
        return 74
      } catch let problem as SystemProblem {
        try Output.errors.message("study: \(problem.description)")
        try flush()
        return 1
      } catch {
        return try told(error)
      }
    } catch let problem as OutputProblem {
      return problem.exitStatus
    } catch {
      return 1
    }
  }

  /// Says what the command line has wrong, or the help that was asked for.
  private static func told(_ error: any Error) throws -> Int32 {
    let code = Study.exitCode(for: error).rawValue
    let message = Study.fullMessage(for: error)
    if !message.isEmpty { try (code == 0 ? Output.standard : Output.errors).line(TerminalText(block: message)) }
    try flush()
    return code
  }

  private static func flush() throws(OutputProblem) {
    try Output.standard.flush()
    // Where nobody reads the errors, the results count.
    try? Output.errors.flush()
  }
}
