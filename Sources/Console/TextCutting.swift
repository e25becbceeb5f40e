extension TerminalText {
  /// The first letters of the text.
  func prefix(_ count: Int) -> TerminalText {
    var start = TerminalText()
    var count = count
    for span in spans where count > 0 {
      start.append(String(span.text.prefix(count)), style: span.style)
      count -= span.text.count
    }
    return start
  }

  /// The text without its first letters.
  func dropFirst(_ count: Int) -> TerminalText {
    var rest = TerminalText()
    var count = count
    for span in spans {
      rest.append(String(span.text.dropFirst(count)), style: span.style)
      count = max(0, count - span.text.count)
    }
    return rest
  }

  /// The text without the blanks at its end.
  var withoutBlanksAtEnd: TerminalText {
    let letters = spans.reduce(0) { $0 + $1.text.count }
    return prefix(letters - plain.reversed().prefix { $0 == " " }.count)
  }

  /// The text after the last LF, and what stands before it; readline redraws one line.
  var lastLine: (before: TerminalText, line: TerminalText) {
    guard let last = spans.lastIndex(where: { $0.text.utf8.contains(0x0A) }) else { return ("", self) }
    let span = spans[last].text
    let lineStart = span.lastIndex(of: "\n").map { span.distance(from: span.startIndex, to: $0) + 1 } ?? 0
    let count = spans[..<last].reduce(lineStart) { $0 + $1.text.count }
    return (prefix(count), dropFirst(count))
  }
}
