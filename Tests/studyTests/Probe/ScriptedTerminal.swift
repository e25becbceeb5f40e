import Console

/// A terminal that types what its script says, and keeps a transcript of what was shown and typed.
///
/// After the script comes the end of the input.
final class ScriptedTerminal: Terminal {
  /// One thing typed; a literal is a line.
  struct Step: ExpressibleByStringLiteral {
    let input: Input
    /// What stands on the line when the input isn't a line.
    var typed = ""

    init(_ input: Input, typed: String = "") {
      self.input = input
      self.typed = typed
    }

    init(stringLiteral line: String) { input = .line(line) }

    static func key(_ key: Character) -> Step { Step(.key(key)) }
    static func function(_ name: String, typed: String = "") -> Step { Step(.function(name), typed: typed) }
    static func timeout(typed: String = "") -> Step { Step(.timeout, typed: typed) }
    static let end = Step(.end)
    static let interrupt = Step(.interrupt)
  }

  let columns: Int
  let isInteractive: Bool
  private(set) var typed = ""
  /// What a person would have seen, without styles.
  private(set) var transcript = ""
  /// Everything that was asked for.
  private(set) var requests: [Request] = []
  private var script: ArraySlice<Step>

  init(_ script: [Step], columns: Int = 80, isInteractive: Bool = true) {
    self.script = script[...]
    self.columns = columns
    self.isInteractive = isInteractive
  }

  func write(_ text: TerminalText) { transcript += text.plain }

  func flush() {}

  func suspend<Result>(_ body: () -> Result) -> Result { body() }

  func read(_ request: Request, meanwhile work: () -> Void) -> Input {
    work()
    requests.append(request)
    let step = script.popFirst() ?? .end
    typed = step.typed
    transcript += request.prompt.plain + typed + step.input.echo + "\n"
    return step.input
  }
}

extension Input {
  /// How the transcript shows it.
  fileprivate var echo: String {
    switch self {
    case .line(let text): text
    case .key("\n"): ""
    case .key(let key): String(key)
    case .function(let name): "‹\(name)›"
    case .end: "^D"
    case .interrupt: "^C"
    case .signal(let number): "‹signal \(number)›"
    case .timeout: "‹time is over›"
    case .resized: "‹resized›"
    case .resumed: "‹resumed›"
    }
  }
}
