/// A program of the build folder on a terminal: `console-probe`, which shows what `ReadlineTerminal` gives, or another.
final class ProbeTerminal {
  private let terminal: PseudoTerminal

  /// - Parameter variables: added to an environment of PATH, TERM=xterm and an inputrc without bindings.
  init(
    _ program: String, _ arguments: [String] = [], variables: [String: String] = [:], columns: UInt16 = 80
  ) throws {
    let environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm", "INPUTRC": "/dev/null", "SWIFT_BACKTRACE": "enable=no",
    ]
    terminal = try PseudoTerminal(
      program.hasPrefix("/") ? program : buildFolder + "/" + program, arguments,
      environment: environment.merging(variables) { $1 }, columns: columns)
  }

  /// Everything shown so far, escape sequences too.
  var screen: String { String(decoding: terminal.output, as: UTF8.self) }

  /// The terminal's modes before the program had it.
  var modesBefore: PseudoTerminal.Attributes { terminal.before }

  /// The terminal's modes now.
  var modes: PseudoTerminal.Attributes { terminal.attributes }

  /// Types; `\r` is Enter, `\u{3}` ^C.
  func send(_ keys: String) { terminal.send(keys) }

  /// Waits until a text is seen behind what was expected before; escape sequences don't count.
  func expect(_ text: String) throws { try terminal.expect(text) }

  /// Reads what is shown within a time.
  func pause(_ seconds: Double) { terminal.settle(seconds) }

  func resize(columns: UInt16) { terminal.resize(columns: columns) }

  func send(signal: Int32) { terminal.kill(signal) }

  /// Waits for the program's end: its exit status, or 128 and the signal that killed it.
  func end() throws -> Int32 {
    switch try terminal.exitStatus() {
    case .status(let status): status
    case .signal(let signal): 128 + signal
    }
  }
}

/// The folder of the programs that are tested: that of the program that tests.
let buildFolder = String(Program.path.prefix(upTo: Program.path.lastIndex(of: "/") ?? Program.path.endIndex))
