import Glibc
import Testing

/// The built program, with a home of its own for one test.
final class Program {
  /// Holds the folders `home`, `study` (STUDY_HOME), `state`, `data` and `work`.
  let folder: TemporaryFolder
  /// Where the program is started.
  var workFolder: String { folder.path + "/work" }
  /// What the program's clock shows at its start, if not the time.
  var now: String?

  init(now: String? = nil) throws {
    folder = try TemporaryFolder()
    self.now = now
    for name in ["home", "work"] { try folder.write("", to: name + "/.keep") }
  }

  /// What a run came to.
  struct Result {
    let ending: Child.Ending
    let outputBytes: [UInt8]
    let errorBytes: [UInt8]
    var output: String { String(decoding: outputBytes, as: UTF8.self) }
    var errors: String { String(decoding: errorBytes, as: UTF8.self) }
  }

  /// Runs the program on pipes until it ends.
  func run(
    _ arguments: String..., input: String = "", variables: [String: String?] = [:], within seconds: Double = 30
  ) throws -> Result {
    let child = try start(arguments, variables: variables)
    child.send(input)
    child.endInput()
    let ending = try child.exitStatus(within: seconds)
    return Result(ending: ending, outputBytes: child.output, errorBytes: child.errors)
  }

  /// Starts the program on pipes.
  ///
  /// - Parameters:
  ///   - output: a descriptor that the program gets as standard output instead of a pipe; nothing is read from it.
  ///   - program: another one, which starts this one.
  func start(
    _ arguments: [String], variables: [String: String?] = [:], output: Int32? = nil, program: String = Program.path
  ) throws -> Child {
    let (input, out, errors) = (try Unseen.pipe(), try Unseen.pipe(), try Unseen.pipe())
    defer { for end in [input.reading, out.writing, errors.writing] { close(end) } }
    return try Child(
      program, arguments, environment: environment(variables), folder: workFolder,
      input: input.writing, output: out.reading, errors: errors.reading
    ) { files in
      posix_spawn_file_actions_adddup2(files, input.reading, 0)
      posix_spawn_file_actions_adddup2(files, output ?? out.writing, 1)
      posix_spawn_file_actions_adddup2(files, errors.writing, 2)
    }
  }

  /// Starts the program on a terminal.
  func sit(
    _ arguments: String..., variables: [String: String?] = [:], columns: UInt16 = 80
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      Self.path, arguments, environment: environment(variables), folder: workFolder, columns: columns)
  }

  /// The variables that the program gets: none of the tests' own but PATH.
  func environment(_ variables: [String: String?] = [:]) -> [String: String] {
    var all: [String: String?] = [
      "HOME": folder.path + "/home",
      "STUDY_HOME": folder.path + "/study",
      "XDG_STATE_HOME": folder.path + "/state",
      "XDG_DATA_HOME": folder.path + "/data",
      "STUDY_NOW": now,
      "STUDY_SEED": "1",
      "TERM": "xterm",
      "INPUTRC": "/dev/null",
      "SWIFT_BACKTRACE": "enable=no",
    ]
    if let path = getenv("PATH") { all["PATH"] = String(cString: path) }
    all.merge(variables) { $1 }
    return all.compactMapValues { $0 }
  }

  /// The lines of a deck's journal, header and all.
  func journal(of deck: String) -> [JournalLine] {
    folder.journalLines(in: "study/progress/" + deck).map(JournalLine.init)
  }

  /// A deck's journal as it stands; nil where there is none.
  func text(ofJournal deck: String) -> String? {
    let lines = folder.journalLines(in: "study/progress/" + deck)
    return lines.isEmpty ? nil : lines.map { $0 + "\n" }.joined()
  }

  /// The answers in a deck's journal.
  func reviews(of deck: String) -> [JournalLine] { journal(of: deck).filter { $0["k"] == "rev" } }

  /// Cards and grades of the answers in a deck's journal: "france 3".
  func grades(of deck: String) -> [String] {
    reviews(of: deck).map { "\($0["card"] ?? "?") \($0["g"] ?? "?")" }
  }

  /// Where the program was built: in the tests' folder, or in one above it.
  static let path: String = {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/proc/self/exe", &buffer, buffer.count)
    let name = buffer.prefix(max(0, count)).map { UInt8(bitPattern: $0) }
    var parts = String(decoding: name, as: UTF8.self).split(separator: "/")
    while parts.popLast() != nil {
      let candidate = "/" + (parts + ["study"]).joined(separator: "/")
      var status = stat()
      if stat(candidate, &status) == 0, status.st_mode & S_IFMT == S_IFREG, access(candidate, X_OK) == 0 {
        return candidate
      }
    }
    return "/no/study/was/built"
  }()
}

/// One line of a journal, looked at as text, so that the program isn't tested with its own reader.
struct JournalLine: CustomStringConvertible {
  let description: String

  init(_ text: String) { description = text }

  /// A key's value as it is written, without the quotation marks of a string; nil if the key isn't there.
  subscript(key: String) -> String? {
    guard let found = description.firstRange(of: "\"\(key)\":") else { return nil }
    let value = description[found.upperBound...].prefix { $0 != "," && $0 != "}" }
    return value.hasPrefix("\"") ? String(value.dropFirst().dropLast()) : String(value)
  }
}

extension JournalLine {
  /// The checksum that belongs to the line.
  var checksum: String { Self.checksum(of: description.utf8.dropLast(#","c":"00000000"}"#.utf8.count)) }

  /// CRC-32 in hex digits.
  static func checksum(of bytes: some Sequence<UInt8>) -> String {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      crc ^= UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? crc >> 1 ^ 0xEDB8_8320 : crc >> 1 }
    }
    let digits = String(~crc, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }
}

/// Decks of few cards, in the order in which `--order deck` asks them.
enum SmallDeck {
  static let capitals = """
    ## Capitals

    Q: What is the capital of France?
    A: Paris
    Id: france

    Q: What is the capital of Kenya?
    A: Nairobi
    Id: kenya

    """
}
