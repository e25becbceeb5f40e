/// What Tab may put on a line: commands at its beginning, their words behind them; never an answer or a file name.
enum Completion {
  /// The words that can stand for the one being typed.
  ///
  /// - Parameters:
  ///   - word: what is typed of it so far.
  ///   - before: what stands on the line before it.
  static func candidates(for word: String, after before: String, of commands: [Request.Command]) -> [String] {
    if before.isEmpty {
      guard word.hasPrefix(":") else { return [] }
      return commands.map(\.name).filter { $0.hasPrefix(word) }
    }
    let words = before.split(separator: " ")
    guard words.count == 1, !before.hasPrefix(" "), let command = commands.first(where: { $0.name == words[0] })
    else { return [] }
    return command.arguments.filter { $0.hasPrefix(word) }
  }

  /// Whether more is to be typed behind the only candidate, so that a blank belongs there.
  static func goesOn(_ candidates: [String], of commands: [Request.Command]) -> Bool {
    guard candidates.count == 1 else { return false }
    return commands.contains { $0.name == candidates[0] && !$0.arguments.isEmpty }
  }
}
