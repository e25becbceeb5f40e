extension TerminalText {
  /// A text that stands on a line to be edited: without what a terminal would obey or a reader not see.
  ///
  /// Unlike a text that is shown, nothing is written out, since what is on the line is entered as it stands there.
  public static func typable(_ text: String) -> String {
    guard TerminalText(block: text).plain != text || text.utf8.contains(0x0A) else { return text }
    var safe = String.UnicodeScalarView()
    for scalar in text.unicodeScalars where scalar != "\n" && TerminalText(line: String(scalar)).plain == String(scalar)
    {
      safe.append(scalar)
    }
    return String(safe)
  }
}
