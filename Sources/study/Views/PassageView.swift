import Console

extension SittingView {
  /// The text that a card was made from, behind its place.
  func passage(_ passage: Passage) -> [TerminalText] {
    let place = TerminalText(line: passage.place + ": ").styled(.accent)
    return indented(place + TerminalText(block: passage.text).styled(.dim))
  }

  /// Where a card comes from, as `:source` tells it.
  func source(_ source: String?, passage: Passage?) -> [TerminalText] {
    if let passage { return self.passage(passage) }
    return paragraph(source.map { "Source: \($0)" } ?? "The note names no source.")
  }
}
