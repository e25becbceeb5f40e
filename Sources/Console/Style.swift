/// How a run of text looks; a style only adds to what the words already say.
public enum Style: Hashable, Sendable, CaseIterable {
  case heading, dim, strong, good, bad, warning, accent
}

extension Style {
  /// The SGR sequence that switches the style on, in the terminal's own 16 colours.
  var start: String {
    switch self {
    case .heading: "\u{1B}[1;36m"
    case .dim: "\u{1B}[2m"
    case .strong: "\u{1B}[1m"
    case .good: "\u{1B}[32m"
    case .bad: "\u{1B}[31m"
    case .warning: "\u{1B}[33m"
    case .accent: "\u{1B}[36m"
    }
  }

  /// The SGR sequence that ends every style.
  static let end = "\u{1B}[0m"
}
