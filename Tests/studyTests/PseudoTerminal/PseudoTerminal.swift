import Glibc

/// A program on a terminal of its own, driven by a test: what is sent arrives as keys, what it shows is kept as it came.
///
/// Every wait is bounded, and the program is killed when the driver goes.
final class PseudoTerminal {
  /// Why a test can't go on, with everything that was shown.
  enum Problem: Error {
    case couldNotStart(Int32)
    case notShown(String, screen: String)
    case stillRuns(screen: String)
  }

  /// The terminal's modes before the program had it, as `stty -g` would tell them.
  let modesBefore: [UInt32]

  private let master: Int32
  private let process: pid_t
  private var output: [UInt8] = []
  private var seen = 0
  private var status: Int32?

  /// Starts a program of the build folder, or one with a path.
  ///
  /// `variables` are added to an environment of PATH, TERM=xterm and an inputrc without bindings.
  init(
    _ program: String, _ arguments: [String] = [], variables: [String: String] = [:], columns: UInt16 = 80,
    rows: UInt16 = 24
  ) throws {
    let path = program.hasPrefix("/") ? program : buildFolder + "/" + program
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0 else { throw Problem.couldNotStart(errno) }
    var unlocked: Int32 = 0
    var number: Int32 = 0
    guard ioctl(master, 0x4004_5431, &unlocked) == 0, ioctl(master, 0x8004_5430, &number) == 0 else {
      throw Problem.couldNotStart(errno)
    }
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
    modesBefore = Self.modes(of: master)
    var environment = [
      "PATH": "/usr/local/bin:/usr/bin:/bin", "TERM": "xterm", "INPUTRC": "/dev/null",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    environment.merge(variables) { $1 }
    process = try Self.spawn(
      path, [path] + arguments, environment.map { "\($0.key)=\($0.value)" }, terminal: "/dev/pts/\(number)")
  }

  deinit {
    if status == nil {
      kill(process, SIGKILL)
      waitpid(process, nil, 0)
    }
    close(master)
  }

  /// Everything shown so far, escape sequences too.
  var screen: String { String(decoding: output, as: UTF8.self) }

  /// The terminal's modes now.
  var modes: [UInt32] { Self.modes(of: master) }

  /// Types; `\r` is Enter, `\u{3}` ^C.
  func send(_ keys: String) {
    var rest = Array(keys.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until a text is shown behind what was expected before, and gives what came up to its end.
  @discardableResult
  func expect(_ text: String, within seconds: Double = 20) throws -> String {
    let wanted = Array(text.utf8)
    let end = now + seconds
    repeat {
      if let found = output[seen...].firstRange(of: wanted) {
        defer { seen = found.upperBound }
        return String(decoding: output[seen..<found.upperBound], as: UTF8.self)
      }
    } while read(until: end)
    throw Problem.notShown(text, screen: screen)
  }

  /// Reads what is shown within a time, to see that something is not.
  func pause(_ seconds: Double) {
    let end = now + seconds
    while read(until: end) {}
  }

  /// Gives the window another size.
  func resize(columns: UInt16, rows: UInt16 = 24) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func send(signal: Int32) { kill(process, signal) }

  /// Waits for the program's end: its exit status, or 128 and the signal that killed it.
  func end(within seconds: Double = 20) throws -> Int32 {
    if let status { return status }
    let end = now + seconds
    var raw: Int32 = 0
    while waitpid(process, &raw, WNOHANG) == 0 {
      guard now < end else { throw Problem.stillRuns(screen: screen) }
      _ = read(until: min(end, now + 0.02))
    }
    pause(0.01)
    let result = raw & 0x7F == 0 ? raw >> 8 & 0xFF : 128 + raw & 0x7F
    status = result
    return result
  }
}

extension PseudoTerminal {
  private var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Reads once what is shown; false when the time is over or nobody has the terminal open any more.
  private func read(until end: Double) -> Bool {
    let left = end - now
    guard left > 0 else { return false }
    var waiting = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, Int32((left * 1000).rounded(.up))) > 0 else { return now < end }
    var bytes = [UInt8](repeating: 0, count: 65536)
    let count = Glibc.read(master, &bytes, bytes.count)
    guard count > 0 else { return count < 0 && errno == EINTR }
    output += bytes.prefix(count)
    return true
  }

  private static func modes(of terminal: Int32) -> [UInt32] {
    var modes = termios()
    tcgetattr(terminal, &modes)
    return [modes.c_iflag, modes.c_oflag, modes.c_cflag, modes.c_lflag]
  }

  private static func spawn(
    _ path: String, _ arguments: [String], _ environment: [String], terminal: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    // A session of its own comes first, so that this becomes its controlling terminal.
    posix_spawn_file_actions_addopen(&actions, 0, terminal, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var none = sigset_t()
    var all = sigset_t()
    sigemptyset(&none)
    sigfillset(&all)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(0x80 | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
    var process: pid_t = 0
    let words = arguments.map { strdup($0) } + [nil]
    let variables = environment.map { strdup($0) } + [nil]
    defer { for text in words + variables { free(text) } }
    let code = posix_spawn(&process, path, &actions, &attributes, words, variables)
    guard code == 0 else { throw Problem.couldNotStart(code) }
    return process
  }
}

/// The folder of the programs that are tested: that of the program that tests.
let buildFolder: String = {
  var bytes = [CChar](repeating: 0, count: 4096)
  let count = readlink("/proc/self/exe", &bytes, bytes.count)
  let path = String(decoding: bytes.prefix(max(0, count)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
  return String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)])
}()

extension ArraySlice<UInt8> {
  fileprivate func firstRange(of wanted: [UInt8]) -> Range<Int>? {
    guard count >= wanted.count else { return nil }
    return (startIndex...(endIndex - wanted.count)).first { self[$0..<($0 + wanted.count)].elementsEqual(wanted) }
      .map { $0..<($0 + wanted.count) }
  }
}
