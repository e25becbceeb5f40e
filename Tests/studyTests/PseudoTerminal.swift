import Glibc

/// A program that runs on a terminal of its own, which a test types at and reads.
final class PseudoTerminal {
  private let child: Child
  private let master: Int32
  /// The program's side, held open so that its attributes outlive the program.
  private let slave: Int32
  /// The terminal's attributes before the program was started.
  let before: Attributes

  /// Starts a program on a new terminal.
  init(
    _ path: String, _ arguments: [String] = [], environment: [String: String], folder: String? = nil,
    columns: UInt16 = 80, rows: UInt16 = 24
  ) throws {
    let master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    var lock: Int32 = 0
    var number: UInt32 = 0
    let (setLock, getNumber): (UInt, UInt) = (0x4004_5431, 0x8004_5430)  // TIOCSPTLCK and TIOCGPTN
    guard master >= 0, ioctl(master, setLock, &lock) == 0, ioctl(master, getNumber, &number) == 0 else {
      throw Child.Problem(description: "no pseudo-terminal: \(String(cString: strerror(errno)))")
    }
    let name = "/dev/pts/\(number)"
    self.master = master
    slave = open(name, O_RDWR | O_NOCTTY | O_CLOEXEC)
    before = Attributes(of: slave)
    Self.resize(master, columns: columns, rows: rows)
    // The program's session has no terminal yet, so opening this one makes it the controlling one.
    child = try Child(
      path, arguments, environment: environment, folder: folder, input: master, output: master
    ) { files in
      posix_spawn_file_actions_addopen(files, 0, name, O_RDWR, 0)
      posix_spawn_file_actions_adddup2(files, 0, 1)
      posix_spawn_file_actions_adddup2(files, 0, 2)
    }
  }

  deinit { close(slave) }

  /// Types a text; `\r` is Enter.
  func send(_ text: String) { child.send(text) }

  /// Waits until a text is seen in the output since the last such wait.
  func expect(_ text: String, within seconds: Double = 15) throws { try child.expect(text, within: seconds) }

  /// Types a text, then waits for another.
  func send(_ text: String, expect answer: String) throws {
    send(text)
    try expect(answer)
  }

  func shows(_ text: String, after seconds: Double) -> Bool { child.shows(text, after: seconds) }

  /// Reads for some time what the program writes.
  func settle(_ seconds: Double) { child.settle(seconds) }

  func exitStatus(within seconds: Double = 15) throws -> Child.Ending { try child.exitStatus(within: seconds) }

  func kill(_ signal: Int32) { child.kill(signal) }

  /// The seconds of a processor that the program has used.
  var work: Double { child.work }

  /// The memory that the program holds, in KiB.
  var memory: Int { child.memory }

  /// Closes the terminal, as when its window is closed.
  func hangUp() { child.hangUp() }

  /// All bytes that the program wrote up to now.
  var output: [UInt8] { child.output }

  /// The output without escape sequences.
  var seen: String { child.seen }

  var transcript: String { child.transcript }

  /// Changes the terminal's size, which the program is told by SIGWINCH.
  func resize(columns: UInt16, rows: UInt16 = 24) { Self.resize(master, columns: columns, rows: rows) }

  private static func resize(_ master: Int32, columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  /// The terminal's attributes now.
  var attributes: Attributes { Attributes(of: slave) }

  /// A terminal's modes, and its keys for erasing, interrupting and so on.
  struct Attributes: Equatable {
    let modes: [UInt32]
    let keys: [UInt8]

    init(of terminal: Int32) {
      var now = termios()
      tcgetattr(terminal, &now)
      modes = [now.c_iflag, now.c_oflag, now.c_cflag, now.c_lflag]
      keys = withUnsafeBytes(of: now.c_cc) { Array($0) }
    }

    /// Whether what is typed is echoed, and comes line by line.
    var isCooked: Bool { modes[3] & UInt32(ICANON) != 0 && modes[3] & UInt32(ECHO) != 0 }
  }
}
