import Console
import Glibc

/// The learner's editor: which program, and how it is told where to open a file.
struct Editor: Hashable {
  /// The program and its own arguments.
  let words: [String]

  /// `$VISUAL`, `$EDITOR`, or nil where neither says anything.
  init?(environment: [String: String]) {
    let named = [environment["VISUAL"], environment["EDITOR"]].compactMap { $0 }
    guard let words = named.map(Self.split).first(where: { !$0.isEmpty }) else { return nil }
    self.words = words
  }

  init(words: [String]) {
    self.words = words
  }

  /// The whole command that opens a file at a line.
  func command(opening path: String, at line: Int) -> [String] {
    // A path that begins with a dash would be an option.
    let file = path.hasPrefix("-") ? "./" + path : path
    let program = words.first?.split(separator: "/").last ?? ""
    switch program {
    case "code", "codium", "code-oss": return words + ["--wait", "--goto", "\(file):\(line)"]
    default: return words + ["+\(line)", file]
    }
  }

  /// Splits a command into words as a shell would, quotes and backslashes understood, and nothing expanded.
  static func split(_ text: String) -> [String] {
    var words: [String] = []
    var word: String?
    var quote: Character?
    var isEscaped = false
    for character in text {
      if isEscaped {
        word = (word ?? "") + String(character)
        isEscaped = false
      } else if character == "\\", quote != "'" {
        isEscaped = true
        word = word ?? ""
      } else if let open = quote {
        if character == open { quote = nil } else { word = (word ?? "") + String(character) }
      } else if character == "'" || character == "\"" {
        quote = character
        word = word ?? ""
      } else if character == " " || character == "\t" {
        if let done = word { words.append(done) }
        word = nil
      } else {
        word = (word ?? "") + String(character)
      }
    }
    if let done = word { words.append(done) }
    return words
  }

  /// Runs a command with the terminal, and waits for it.
  ///
  /// - Returns: its exit status; nil where there is no such program.
  static func run(_ command: [String], environment: [String: String]) -> Int32? {
    guard let program = command.first else { return nil }
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGDEF))
    var arguments = command.map { strdup($0) } + [nil]
    var variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for pointer in arguments + variables { free(pointer) }
    }
    var process = pid_t()
    guard posix_spawnp(&process, program, nil, &attributes, &arguments, &variables) == 0 else { return nil }
    var status: Int32 = 0
    while waitpid(process, &status, 0) < 0 {
      guard errno == EINTR else { return nil }
    }
    return status & 0x7f == 0 ? (status >> 8) & 0xff : 128 + (status & 0x7f)
  }

  /// Opens the learner's editor at a line of a file and waits for it; gives why that failed.
  static func failure(opening path: String, at line: Int, environment: [String: String]) -> String? {
    let candidates =
      Editor(environment: environment).map { [$0] } ?? [Editor(words: ["editor"]), Editor(words: ["vi"])]
    for editor in candidates {
      guard let status = run(editor.command(opening: path, at: line), environment: environment) else { continue }
      return status == 0 ? nil : "The editor ended with \(status)."
    }
    return "There is no editor: set VISUAL or EDITOR (\(candidates.map { $0.words[0] }.joined(separator: ", ")) tried)."
  }
}
