/// Where a sitting happens: it shows text and reads what the learner types.
public protocol Terminal: AnyObject {
  /// The width to lay out for, in columns, as it is now.
  var columns: Int { get }

  /// The columns that a prompt and what is typed behind it have: fewer where the mode of vi stands before them.
  var promptColumns: Int { get }

  /// Whether a person can edit lines and press single keys here.
  var isInteractive: Bool { get }

  /// What was typed and not entered when the last `read` came back early, to be given as the next request's `initial`.
  var typed: String { get }

  /// Shows text; it needn't be on the screen before the next `read` or `flush`.
  func write(_ text: TerminalText) throws(OutputProblem)

  /// Brings everything written to the screen.
  func flush() throws(OutputProblem)

  /// Asks for one line or one key, after bringing everything written to the screen.
  ///
  /// - Parameter work: what can be done while the learner reads.
  func read(_ request: Request, meanwhile work: () -> Void) throws(OutputProblem) -> Input

  /// Runs `body` (an editor, say) with the terminal and the signals as the program found them.
  func suspend<Result>(_ body: () -> Result) throws(OutputProblem) -> Result
}

extension Terminal {
  public var promptColumns: Int { columns }

  public func read(_ request: Request) throws(OutputProblem) -> Input { try read(request) {} }

  /// Shows text and ends the line.
  public func line(_ text: TerminalText = "") throws(OutputProblem) {
    try write(text + "\n")
  }
}
