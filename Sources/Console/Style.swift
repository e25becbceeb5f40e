/// How a run of text looks; a style only adds to what the words already say.
public enum Style: Hashable, Sendable, CaseIterable {
  case heading, dim, strong, emphasis, strongEmphasis, good, bad, warning, accent
}

extension Style {
  /// The SGR sequence that switches the style on: in the terminal's own 16 colours, or in tones that can be read on a
  /// light and on a dark ground where COLORTERM says that there are more.
  var start: String {
    switch self {
    case .heading: Self.hasManyColours ? "\u{1B}[1;38;2;58;133;165m" : "\u{1B}[1;36m"
    case .dim: "\u{1B}[2m"
    case .strong: "\u{1B}[1m"
    case .emphasis: Self.hasItalics ? "\u{1B}[3m" : "\u{1B}[4m"
    case .strongEmphasis: Self.hasItalics ? "\u{1B}[1;3m" : "\u{1B}[1;4m"
    case .good: Self.hasManyColours ? "\u{1B}[38;2;55;138;80m" : "\u{1B}[32m"
    case .bad: Self.hasManyColours ? "\u{1B}[38;2;205;80;75m" : "\u{1B}[31m"
    case .warning: Self.hasManyColours ? "\u{1B}[38;2;165;115;35m" : "\u{1B}[33m"
    case .accent: Self.hasManyColours ? "\u{1B}[38;2;58;133;165m" : "\u{1B}[36m"
    }
  }

  private static let hasManyColours = ["truecolor", "24bit"].contains(Surroundings["COLORTERM"] ?? "")

  /// The console of Linux and old terminals show slanted letters as nothing, or inverted.
  private static let hasItalics = !["linux", "screen", "vt"].contains { (Surroundings["TERM"] ?? "").hasPrefix($0) }

  /// The SGR sequence that ends every style.
  static let end = "\u{1B}[0m"
}
