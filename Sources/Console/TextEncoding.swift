extension TerminalText {
  /// The bytes for a terminal or a file, with colours if it shows any.
  func encoded(colours: Bool) -> String {
    guard colours else { return plain }
    return spans.reduce(into: "") { result, span in
      guard let style = span.style else {
        result += span.text
        return
      }
      result += style.start + span.text + Style.end
    }
  }

  /// The text as a readline prompt: colours between \001 and \002, which tell that they take no column, and a blank for
  /// each TAB, whose width readline doesn't know.
  func encodedPrompt(colours: Bool) -> String {
    spans.reduce(into: "") { result, span in
      let text = span.text.contains("\t") ? String(span.text.map { $0 == "\t" ? " " : $0 }) : span.text
      if colours, let style = span.style {
        result += "\u{1}\(style.start)\u{2}\(text)\u{1}\(Style.end)\u{2}"
      } else {
        result += text
      }
    }
  }
}
