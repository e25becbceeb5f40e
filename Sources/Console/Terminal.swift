/// Where a sitting happens: it shows text and reads what the learner types.
public protocol Terminal: AnyObject {
  /// The width to lay out for, in columns, as it is now.
  var columns: Int { get }

  /// Whether a person can edit lines and press single keys here.
  var isInteractive: Bool { get }

  /// What was typed and not entered when the last `read` came back early, to be given as the next request's `initial`.
  var typed: String { get }

  /// Shows text; it needn't be on the screen before the next `read` or `flush`.
  func write(_ text: TerminalText) throws(OutputProblem)

  /// Brings everything written to the screen.
  func flush() throws(OutputProblem)

  /// Asks for one line or one key, after bringing everything written to the screen.
  func read(_ request: Request) throws(OutputProblem) -> Input

  /// Runs `body` (an editor, say) with the terminal and the signals as the program found them.
  func suspend<Result>(_ body: () -> Result) throws(OutputProblem) -> Result
}

extension Terminal {
  /// Shows text and ends the line.
  public func line(_ text: TerminalText = "") throws(OutputProblem) {
    try write(text + "\n")
  }
}

/// What to ask the learner for.
public struct Request: Sendable {
  public enum Kind: Hashable, Sendable {
    /// A line, ended with Enter.
    case line
    /// One of the request's `keys` or Enter, at once; anything else begins a line.
    case key
  }

  /// A word that completes with Tab at the beginning of a line, and the words that complete after it.
  public struct Command: Hashable, Sendable {
    /// The command with its colon: `:flag`.
    public let name: String
    /// The words that may follow; empty for a command that stands alone.
    public let arguments: [String]

    public init(_ name: String, arguments: [String] = []) {
      self.name = name
      self.arguments = arguments
    }
  }

  public var kind: Kind
  public var prompt: TerminalText
  /// What completes with Tab; nothing else does.
  public var commands: [Command]
  /// How long to wait, in milliseconds; nil for as long as it takes.
  public var timeout: Int?
  /// The text that stands on the line to begin with.
  public var initial: String
  /// The keys that answer a request for a key; full-width digits count as their ASCII ones.
  public var keys: String
  /// Whether a new size of the window comes back as `.resized`; otherwise only the line is redrawn.
  public var reportsResize: Bool

  public init(
    _ kind: Kind = .line, prompt: TerminalText = "", commands: [Command] = [], timeout: Int? = nil,
    initial: String = "", keys: String = "1234", reportsResize: Bool = false
  ) {
    self.kind = kind
    self.prompt = prompt
    self.commands = commands
    self.timeout = timeout
    self.initial = initial
    self.keys = keys
    self.reportsResize = reportsResize
  }
}

/// What came from the learner, or instead of them.
public enum Input: Hashable, Sendable {
  /// A line without its end; a pasted one may hold LF and control characters.
  case line(String)
  /// A key of a request's `keys`, or `"\n"` for Enter.
  case key(Character)
  /// A function that the learner's inputrc binds to a key: `study-hint`. What stood on the line is in `typed`.
  case function(String)
  /// The end of the input, or ^D on an empty line.
  case end
  /// ^C on an empty line.
  case interrupt
  /// A signal that asks the program to end: SIGTERM or SIGHUP. The terminal is restored.
  case signal(Int32)
  /// The request's time is over.
  case timeout
  /// The window has a new size.
  case resized
}
