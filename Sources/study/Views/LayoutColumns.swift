import Console

extension Output {
  /// The width to lay a list out for: never more than 80 columns, and lines as they are where no terminal shows them.
  var layoutColumns: Int { isTerminal ? max(20, min(columns, 80)) : .max }
}
