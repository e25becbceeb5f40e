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
  /// Whether what stands above the prompt looks wrong in a window of so many columns: then a new size of it comes back
  /// as `.resized`. Otherwise only the line is redrawn.
  public var isOutdated: (@Sendable (_ columns: Int) -> Bool)?

  public init(
    _ kind: Kind = .line, prompt: TerminalText = "", commands: [Command] = [], timeout: Int? = nil,
    initial: String = "", keys: String = "1234", isOutdated: (@Sendable (_ columns: Int) -> Bool)? = nil
  ) {
    self.kind = kind
    self.prompt = prompt
    self.commands = commands
    self.timeout = timeout
    self.initial = initial
    self.keys = keys
    self.isOutdated = isOutdated
  }
}
