@preconcurrency import CReadline
import Glibc

/// A sitting on a terminal: lines are edited with GNU readline, as the learner's inputrc says.
///
/// There is one at a time, since readline keeps its state in globals. Between two requests the terminal is as the
/// program found it. Commands (lines with a colon) can be recalled with the arrow keys; answers are kept nowhere.
public final class ReadlineTerminal: Terminal {
  private let output: Output
  private let takesKeys: Bool
  public private(set) var typed = ""

  public var columns: Int { Window.columns(of: output.descriptor) }
  public var promptColumns: Int {
    // Where the cursor can't go up readline scrolls sideways, a little early, since it counts bytes there.
    columns - Readline.modeColumns - (Surroundings.hasDumbTerminal ? 5 : 0)
  }
  public var isInteractive: Bool { true }

  /// Whether stdin and the output (stdout, or stderr where that is the only one) are a terminal.
  public static func isPossible(on output: Output) -> Bool { isatty(STDIN_FILENO) == 1 && output.isTerminal }

  /// A terminal on stdin and an output.
  ///
  /// - Parameter wholeLines: whether a request for a key takes a whole line; so it does on a dumb terminal.
  public init(output: Output, wholeLines: Bool = false) {
    self.output = output
    takesKeys = !wholeLines && !Surroundings.hasDumbTerminal
    Signals.watch()
    Readline.start(on: output.descriptor)
  }

  public func write(_ text: TerminalText) throws(OutputProblem) { try output.write(text) }

  public func flush() throws(OutputProblem) { try output.flush() }

  public func suspend<Result>(_ body: () -> Result) throws(OutputProblem) -> Result {
    try output.flush()
    return Signals.asFound(body)
  }

  public func read(_ request: Request, meanwhile work: () -> Void) throws(OutputProblem) -> Input {
    typed = request.initial
    let prompt = request.prompt.lastLine
    try output.write(prompt.before)
    if let signal = Signals.takeEnd() { return .signal(signal) }
    if Signals.take(SIGINT), request.initial.isEmpty { return .interrupt }
    // What happened since the last question is drawn with this one.
    _ = Signals.take(SIGCONT)
    // The terminal takes keys before the question is seen: a ^D on the heels of it would be lost otherwise.
    rl_prep_terminal(1)
    do {
      try output.flush()
    } catch {
      rl_deprep_terminal()
      throw error
    }
    let isKey = request.kind == .key && takesKeys
    Readline.begin(request, prompt: prompt.line.encodedPrompt(colours: output.hasColours), isKey: isKey)
    work()
    let deadline = Deadline(after: request.timeout)
    var resizing: Deadline?
    while true {
      if let input = inputFromSignals(request) { return input }
      // A window that is dragged to its size has many on the way.
      if Signals.take(SIGWINCH), request.isOutdated != nil { resizing = Deadline(after: 100) }
      if resizing?.isOver == true, Readline.entered == nil {
        resizing = nil
        if request.isOutdated?(columns) == true { return leave(with: .resized) }
      }
      if let name = BoundFunctions.called { return leave(with: .function(name)) }
      if let entered = Readline.entered {
        typed = ""
        guard let line = entered else { return .end }
        return isKey && line.isEmpty ? .key("\n") : .line(line)
      }
      if deadline.isOver { return leave(with: .timeout) }
      let isReady = isReadable(STDIN_FILENO, within: min(deadline.slice, resizing?.slice ?? .max))
      rl_check_signals()
      guard isReady, !Signals.isAnyPending else { continue }
      if isKey, Readline.isUntouched, let key = Readline.firstKey(of: request.keys) {
        rl_insert_text(String(key))
        return leave(with: .key(key))
      }
      rl_callback_read_char()
      if isKey { Readline.tellMode() }
    }
  }
}

extension ReadlineTerminal {
  private func inputFromSignals(_ request: Request) -> Input? {
    if let signal = Signals.takeEnd() { return leave(with: .signal(signal)) }
    guard Readline.entered == nil else { return nil }
    if Signals.take(SIGINT) {
      guard rl_end > 0 else { return leave(with: .interrupt) }
      Readline.clearLine(isKey: request.kind == .key && takesKeys)
    }
    if Signals.take(SIGCONT) {
      if request.isOutdated != nil { return leave(with: .resumed) }
      rl_on_new_line()
      rl_forced_update_display()
    }
    return nil
  }

  /// Ends the reading before Enter: the line stays on the screen, its text in `typed`, the terminal is restored.
  private func leave(with input: Input) -> Input {
    if Readline.entered == nil { typed = Readline.abandon() }
    if case .key = input { typed = "" }
    return input
  }
}

/// Readline's globals, and what its callbacks hand over: a C function can't capture anything.
private enum Readline {
  /// The line that Enter ended; its inner nil is the end of the input.
  nonisolated(unsafe) static var entered: String??
  nonisolated(unsafe) private static var initial = ""
  nonisolated(unsafe) private static var commands: [Request.Command] = []
  nonisolated(unsafe) private static var candidates: [String] = []
  nonisolated(unsafe) private static var history: [String] = []
  /// What stood on the line that was ended without Enter last, the bytes of it before the cursor, and whether the keys
  /// were commands of vi.
  nonisolated(unsafe) private static var left: (text: String, point: Int32, isCommanding: Bool) = ("", 0, false)
  nonisolated(unsafe) private static var showsMode = false
  nonisolated(unsafe) private static var prompt = ""
  nonisolated(unsafe) private static var isStarted = false

  /// Makes readline ready, once: it reads the inputrc here, and keeps the pointers it is given.
  static func start(on output: Int32) {
    guard !isStarted else { return }
    isStarted = true
    if output != STDOUT_FILENO { rl_outstream = fdopen(output, "w") }
    // Readline reads the locale of the environment at every line, and drops what isn't ASCII in the C locale.
    _ = Surroundings.original
    setenv("LC_ALL", "C.UTF-8", 1)
    rl_readline_name = UnsafePointer(strdup("study"))
    rl_basic_word_break_characters = UnsafePointer(strdup(" "))
    rl_catch_signals = 1
    rl_persistent_signal_handlers = 1
    // COLUMNS and LINES would go on to the editor, and be wrong after a resize.
    rl_change_environment = 0
    rl_attempted_completion_function = { text, start, _ in Readline.matches(text, start: start) }
    rl_startup_hook = {
      rl_insert_text(Readline.initial)
      if Readline.left.text == Readline.initial { rl_point = Readline.left.point }
      return 0
    }
    for (name, call) in BoundFunctions.all { rl_add_defun(strdup(name), call, -1) }
    // Who edits as in vi sees the mode, unless the inputrc says otherwise; emacs has none to show.
    rl_variable_bind("show-mode-in-prompt", "on")
    rl_variable_bind("emacs-mode-string", "")
    rl_initialize()
    showsMode = value("show-mode-in-prompt") == "on"
  }

  /// The columns of the mode before a prompt.
  static var modeColumns: Int {
    guard showsMode else { return 0 }
    let names =
      value("editing-mode") == "vi" ? ["vi-ins-mode-string", "vi-cmd-mode-string"] : ["emacs-mode-string"]
    return names.map { displayWidth(TerminalText(line: value($0)).plain) }.max() ?? 0
  }

  private static func value(_ variable: String) -> String {
    rl_variable_value(variable).map { String(cString: $0) } ?? ""
  }

  /// Shows the prompt and begins a line. Where one key answers, no mode stands before it.
  static func begin(_ request: Request, prompt: String, isKey: Bool) {
    entered = nil
    BoundFunctions.called = nil
    initial = request.initial
    commands = request.commands
    self.prompt = prompt
    // An answer typed over a recalled command must not stay in its place.
    rl_clear_history()
    for line in history { add_history(line) }
    rl_reset_screen_size()
    setMode(isShown: showsMode && (!isKey || !request.initial.isEmpty))
    rl_callback_handler_install(prompt) { text in
      let line = text.map { String(cString: $0) }
      free(text)
      rl_callback_handler_remove()
      Readline.entered = .some(line)
      guard let line, line.hasPrefix(":"), line != Readline.history.last else { return }
      Readline.history = Readline.history.suffix(99) + [line]
    }
    guard left.isCommanding, !initial.isEmpty, left.text == initial else { return }
    // It steps back by one letter, as Escape does.
    rl_forward_char(1, 0)
    rl_vi_movement_mode(1, 0)
    rl_redisplay()
  }

  /// Shows the mode once a key that was no answer has begun a line, or led to the commands of vi.
  static func tellMode() {
    guard showsMode, entered == nil, value("show-mode-in-prompt") != "on" else { return }
    guard rl_end > 0 || isCommanding else { return }
    setMode(isShown: true)
    // The mode comes into the prompt where the prompt is set.
    rl_set_prompt(prompt)
    rl_redisplay()
  }

  /// Whether keys are commands of vi, and nothing is inserted.
  private static var isCommanding: Bool {
    let keymap = rl_get_keymap_name(rl_get_keymap()).map { String(cString: $0) }
    return keymap == "vi-command" || keymap == "vi-move" || keymap == "vi"
  }

  private static func setMode(isShown: Bool) {
    rl_variable_bind("show-mode-in-prompt", isShown ? "on" : "off")
  }

  /// Ends the line without Enter and tells what stood on it.
  static func abandon() -> String {
    rl_callback_sigcleanup()
    let text = String(cString: rl_line_buffer)
    left = (text, rl_point, isCommanding)
    rl_point = rl_end
    rl_redisplay()
    rl_crlf()
    fflush(rl_outstream)
    rl_callback_handler_remove()
    rl_replace_line("", 1)
    return text
  }

  static func clearLine(isKey: Bool) {
    rl_callback_sigcleanup()
    rl_point = rl_end
    rl_redisplay()
    rl_crlf()
    rl_replace_line("", 1)
    setMode(isShown: showsMode && !isKey)
    rl_set_prompt(prompt)
    rl_on_new_line()
    rl_redisplay()
  }

  /// Whether the line is empty, and no key is half typed.
  static var isUntouched: Bool {
    let busy =
      RL_STATE_ISEARCH | RL_STATE_NSEARCH | RL_STATE_MULTIKEY | RL_STATE_METANEXT | RL_STATE_NUMERICARG
      | RL_STATE_MACROINPUT | RL_STATE_VIMOTION | RL_STATE_CHARSEARCH
    return rl_end == 0 && rl_readline_state & UInt(busy) == 0
  }

  /// The key pressed if it is one of those asked for; any other is left to readline.
  static func firstKey(of keys: String) -> Character? {
    var bytes: [UInt8] = []
    var length = 1
    while bytes.count < length {
      var byte: UInt8 = 0
      guard bytes.isEmpty || isReadable(STDIN_FILENO, within: 50), Glibc.read(STDIN_FILENO, &byte, 1) == 1 else {
        break
      }
      // A letter beyond ASCII has more bytes; full-width digits have three.
      if bytes.isEmpty { length = byte < 0xC0 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4 }
      bytes.append(byte)
    }
    let key = String(decoding: bytes, as: UTF8.self).first.map(asciiDigit)
    if let key, keys.contains(key) { return key }
    for byte in bytes { rl_stuff_char(Int32(byte)) }
    return nil
  }

  private static func asciiDigit(_ key: Character) -> Character {
    guard let scalar = key.unicodeScalars.first, (0xFF10...0xFF19).contains(scalar.value) else { return key }
    return Character(Unicode.Scalar(UInt8(scalar.value - 0xFF10 + 0x30)))
  }

  /// The matches as readline wants them: first what they have in common.
  private static func matches(
    _ text: UnsafePointer<CChar>?, start: Int32
  ) -> UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? {
    rl_attempted_completion_over = 1
    guard let text else { return nil }
    let before = UnsafeRawBufferPointer(start: rl_line_buffer, count: Int(start))
    candidates = Completion.candidates(
      for: String(cString: text), after: String(decoding: before, as: UTF8.self), of: commands)
    guard !candidates.isEmpty else { return nil }
    rl_completion_append_character = Completion.goesOn(candidates, of: commands) ? 0x20 : 0
    candidates.reverse()
    return rl_completion_matches(text) { _, _ in Readline.candidates.popLast().flatMap { strdup($0) } }
  }
}
