import Console

extension Shell {
  /// Asks before something is done; only yes means yes.
  func agrees(_ question: TerminalText) throws -> Bool {
    try tell("\(question) (yes or no)")
    let answer = try Descriptor(adopting: 0, named: "standard input").read(upTo: 64)
    return ["y", "yes"].contains(String(decoding: answer.prefix { $0 != 0x0A && $0 != 0x0D }, as: UTF8.self))
  }
}
