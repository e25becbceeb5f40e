import Glibc

/// A program that was started by a test: its input is typed and its output read while it runs.
///
/// It runs in its own session, with default signals and an empty mask. Every wait is bounded, and the program is killed
/// when nobody holds this any more.
final class Child {
  /// How a program ended.
  enum Ending: Equatable {
    case status(Int32)
    case signal(Int32)
  }

  /// Something that a test waited for in vain.
  struct Problem: Error, CustomStringConvertible {
    let description: String
  }

  private let pid: pid_t
  private var ending: Ending?
  private var input: Int32
  private var pending: [UInt8] = []
  private var endsInput = false
  private var out: Stream
  private var err: Stream

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - input: where what is sent goes to; taken over, and closed at the end, as `output` and `errors` are.
  ///   - files: prepares the program's own descriptors 0, 1 and 2.
  init(
    _ path: String, _ arguments: [String], environment: [String: String], folder: String?,
    input: Int32, output: Int32, errors: Int32? = nil, files: (UnsafeMutablePointer<posix_spawn_file_actions_t>) -> Void
  ) throws {
    _ = signal(SIGPIPE, SIG_IGN)  // A program that reads no more must not end the tests.
    self.input = input
    out = Stream(descriptor: output)
    err = Stream(descriptor: errors ?? -1)
    for descriptor in Set([input, output, errors ?? -1]) where descriptor >= 0 {
      _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    files(&actions)
    if let folder { _ = Unseen.addChangeOfFolder(&actions, folder) }

    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    let newSession: Int32 = 0x80
    posix_spawnattr_setflags(&attributes, Int16(newSession | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETSIGMASK))

    let words = ([path] + arguments).map { strdup($0) }
    let variables = environment.merging(Sanitizers.variables) { $1 }.map { strdup("\($0)=\($1)") }
    defer { for text in words + variables { free(text) } }
    var pid: pid_t = 0
    let code = posix_spawn(&pid, path, &actions, &attributes, words + [nil], variables + [nil])
    self.pid = pid
    guard code == 0 else {
      ending = .status(127)
      throw Problem(description: "\(path) can't be started: \(String(cString: strerror(code)))")
    }
  }

  deinit {
    _ = try? exitStatus(within: 0)
    for descriptor in Set([input, out.descriptor, err.descriptor]) where descriptor >= 0 { close(descriptor) }
  }

  /// All that the program has written to its standard output, or to its terminal, up to now.
  var output: [UInt8] { out.bytes }

  /// All that the program has written to its standard error, unless that is a terminal.
  var errors: [UInt8] { err.bytes }

  /// The standard output without escape sequences, as a reader would see it.
  var seen: String { String(decoding: out.seen, as: UTF8.self) }

  /// Types, or writes to the program's standard input; what doesn't fit yet goes later.
  func send(_ text: String) {
    pending += Array(text.utf8)
    pump(0)
  }

  /// Ends the program's standard input after what was sent.
  func endInput() {
    endsInput = true
    pump(0)
  }

  /// Waits until a text is seen in the output that came since the last such wait ended; escape sequences don't count.
  func expect(_ text: String, within seconds: Double = 15) throws {
    let deadline = now() + seconds * Sanitizers.patience
    while !out.passes(text) {
      guard now() < deadline, !hasEnded || pump(20) else {
        throw Problem(description: "“\(text)” was waited for in vain (\(state)). All output:\n\(transcript)")
      }
      pump(50)
    }
  }

  /// Whether a text is seen in the output since the last wait ended, after the program was left alone for a while.
  func shows(_ text: String, after seconds: Double) -> Bool {
    settle(seconds)
    return out.contains(text)
  }

  /// Reads what the program writes for some time.
  func settle(_ seconds: Double) {
    let deadline = now() + seconds
    while now() < deadline { pump(10) }
  }

  /// Waits for the program's end, and kills it if it doesn't come.
  @discardableResult func exitStatus(within seconds: Double = 15) throws -> Ending {
    let deadline = now() + seconds * Sanitizers.patience
    while !hasEnded {
      guard now() < deadline else {
        _ = Glibc.kill(-pid, SIGKILL)
        _ = Glibc.kill(pid, SIGKILL)
        while !hasEnded { usleep(1000) }
        throw Problem(description: "it didn't end within \(seconds) seconds. All output:\n\(transcript)")
      }
      pump(10)
    }
    while pump(20) {}
    return ending ?? .status(-1)
  }

  /// Closes the terminal that the program runs on, as when its window is closed.
  func hangUp() {
    close(input)
    input = -1
    out.abandon()
  }

  /// The seconds of a processor that the program has used: those in which it waits, for the disk say, don't count.
  var work: Double {
    var (clock, time) = (clockid_t(), timespec())
    guard clock_getcpuclockid(pid, &clock) == 0, clock_gettime(clock, &time) == 0 else { return .nan }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// The memory that the program holds, in KiB: the resident pages of its own, files' pages left out.
  var memory: Int {
    guard let file = fopen("/proc/\(pid)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let text = String(decoding: line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
      if text.hasPrefix("RssAnon:") {
        return text.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }.first ?? 0
      }
    }
    return 0
  }

  /// Sends a signal to the program alone.
  func kill(_ signal: Int32) {
    if !hasEnded { _ = Glibc.kill(pid, signal) }
  }

  /// The output as a test's message shows it, with control characters spelled out.
  var transcript: String {
    (out.bytes + err.bytes).isEmpty
      ? "(none)"
      : String(decoding: out.bytes, as: UTF8.self).debugDescription.replacing("\\n", with: "\\n\n")
        + (err.bytes.isEmpty ? "" : "\nstderr: " + String(decoding: err.bytes, as: UTF8.self).debugDescription)
  }
}

extension Child {
  private var state: String { ending.map { "ended: \($0)" } ?? "running" }

  private func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// Whether the program has ended; asks the system only until it has.
  private var hasEnded: Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(pid, &status, WNOHANG) == pid else { return false }
    ending = status & 0x7F == 0 ? .status(status >> 8 & 0xFF) : .signal(status & 0x7F)
    return true
  }

  /// Writes and reads what can be written and read within some milliseconds; false if nothing was read.
  @discardableResult private func pump(_ milliseconds: Int32) -> Bool {
    if pending.isEmpty, endsInput, input >= 0 {
      close(input)
      input = -1
    }
    var polled = [
      pollfd(fd: out.isOpen ? out.descriptor : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: err.isOpen ? err.descriptor : -1, events: Int16(POLLIN), revents: 0),
      pollfd(fd: pending.isEmpty ? -1 : input, events: Int16(POLLOUT), revents: 0),
    ]
    guard poll(&polled, 3, milliseconds) > 0 else { return false }
    if polled[2].revents != 0 {
      let count = write(input, pending, pending.count)
      if count > 0 { pending.removeFirst(count) } else if errno != EAGAIN { pending = [] }
      if pending.isEmpty { pump(0) }
    }
    let first = polled[0].revents != 0 && out.read()
    let second = polled[1].revents != 0 && err.read()
    return first || second
  }
}
