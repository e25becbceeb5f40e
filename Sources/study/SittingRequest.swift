import Console
import Reviews

extension SittingLoop {
  /// What the terminal is asked for now.
  var request: Request {
    let commands = Session.Command.all.map { Request.Command(":" + $0.name, arguments: $0.arguments) }
    if session.isWaiting {
      let left = waiting.map { Int(max(0, $0.until - clock.now.ms)) }
      return Request(prompt: view.isPlain ? "> " : "Enter goes on > ", commands: commands, timeout: left)
    }
    if session.isRating, let revealed {
      // As wide as the window is now.
      let prompt = ratingLine(
        revealed, columns: min(terminal.promptColumns, 80), isPlain: view.isPlain, isKnown: revealedCount > 1)
      return Request(
        readsWholeLines ? .line : .key, prompt: "\(prompt) > ", commands: commands, initial: pending,
        isOutdated: view.isOutdated)
    }
    return Request(prompt: "> ", commands: commands, initial: pending, isOutdated: view.isOutdated)
  }

  /// Shows the card again in a window of another width, with what was typed.
  mutating func redraw() throws {
    let (typed, moment) = (terminal.typed, clock.now)
    try perform(session.shown(proposing: nil, at: moment), at: moment)
    pending = typed
  }
}
