/// What came from the learner, or instead of them.
public enum Input: Hashable, Sendable {
  /// A line without its end; a pasted one may hold LF and control characters.
  case line(String)
  /// A key of a request's `keys`, or `"\n"` for Enter.
  case key(Character)
  /// A function that the learner's inputrc binds to a key: `study-hint`, with the number that was typed before
  /// the key if there was one: `study-flag 3`. What stood on the line is in `typed`.
  case function(String)
  /// The end of the input, or ^D on an empty line.
  case end
  /// ^C on an empty line.
  case interrupt
  /// A signal that asks the program to end: SIGTERM, SIGHUP or SIGQUIT (^\). The terminal is restored.
  case signal(Int32)
  /// The request's time is over.
  case timeout
  /// The window has a new size, and what stands above the prompt is to be shown again.
  case resized
  /// The program was stopped and goes on, where what stands on the screen is to be drawn again.
  case resumed
}
