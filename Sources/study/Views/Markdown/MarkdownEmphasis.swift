import Console

extension MarkdownInline {
  /// Puts styles in the place of marks that belong together; others are text.
  func resolved() -> TerminalText {
    var parts = pieces
    var styles = Array(repeating: Emphasis(), count: parts.count)
    var openers: [Int] = []
    for index in parts.indices {
      guard case .marks(let mark, var count, let opens, let closes) = parts[index] else { continue }
      while closes, count > 0 {
        guard
          let place = openers.lastIndex(where: {
            if case .marks(mark, let left, _, _) = parts[$0] { left > 0 } else { false }
          }), case .marks(_, let left, let opensToo, let closesToo) = parts[openers[place]]
        else { break }
        let opener = openers[place]
        let taken = min(2, left, count)
        for inner in opener..<index { styles[inner].add(taken) }
        if !hasStyles {
          styles[opener].kept += taken
          styles[index].kept += taken
        }
        count -= taken
        parts[opener] = .marks(mark, count: left - taken, opens: opensToo, closes: closesToo)
        openers.removeLast(openers.count - place - (left - taken > 0 ? 1 : 0))
      }
      parts[index] = .marks(mark, count: count, opens: opens, closes: closes)
      if opens, count > 0 { openers = openers.suffix(Self.mostOpen) + [index] }
    }
    return zip(parts, styles).map { part, emphasis in
      switch part {
      case .text(let text, let style):
        let plain = TerminalText(block: text)
        return (style ?? (hasStyles ? emphasis.style : nil)).map { plain.styled($0) } ?? plain
      case .marks(let mark, let count, _, _):
        return TerminalText(line: String(repeating: mark, count: count + emphasis.kept))
      }
    }.joined()
  }

  /// No more emphasis is open at a time.
  private static var mostOpen: Int { 20 }

  private struct Emphasis {
    var isBold = false
    var isItalic = false
    /// Marks that are shown since there is no style to show.
    var kept = 0

    mutating func add(_ marks: Int) {
      if marks == 2 { isBold = true } else { isItalic = true }
    }

    var style: Style? {
      switch (isBold, isItalic) {
      case (true, true): .strongEmphasis
      case (true, false): .strong
      case (false, true): .emphasis
      case (false, false): nil
      }
    }
  }
}
