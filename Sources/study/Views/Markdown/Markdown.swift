import Console

/// Text of a card, written in Markdown, as lines for a terminal.
///
/// Marks are shown by the terminal's own bold and italics, or stand as they are written where it has none.
struct Markdown {
  private let blocks: [MarkdownBlock]
  private let hasStyles: Bool
  private let isPlain: Bool

  /// - Parameters:
  ///   - hasStyles: whether bold and italics can be shown.
  ///   - isPlain: words and ASCII instead of glyphs.
  init(_ text: String, hasStyles: Bool, isPlain: Bool) {
    // Made safe as a whole, so that nothing is put together from parts that are harmless alone.
    blocks = MarkdownBlock.blocks(of: TerminalText(block: text).plain)
    self.hasStyles = hasStyles
    self.isPlain = isPlain
  }

  /// The text in lines of at most so many columns.
  func lines(columns: Int) -> [TerminalText] {
    var lines: [TerminalText] = []
    for (place, block) in blocks.enumerated() {
      if place > 0, block.isApart { lines.append("") }
      lines += self.lines(of: block, columns: max(1, columns))
    }
    return lines
  }

  /// The text on one line, its parts with a blank between them.
  var line: TerminalText {
    blocks.map { block in
      switch block.kind {
      // "15. Oktober" is no list.
      case .item(depth: _, mark: let mark?): TerminalText(line: mark + " ") + inline(block.text)
      case .paragraph, .item: inline(block.text)
      case .code, .verbatim: TerminalText(block: block.text)
      }
    }.joined(separator: " ")
  }

  private func lines(of block: MarkdownBlock, columns: Int) -> [TerminalText] {
    let bar: TerminalText = isPlain ? "> " : "│ "
    let quotes = (0..<min(block.quotes, max(0, (columns - 8) / 2))).map { _ in bar }.joined()
    let room = max(1, columns - quotes.width)
    return content(of: block, columns: room).map { quotes.styled(.dim) + $0 }
  }

  private func content(of block: MarkdownBlock, columns: Int) -> [TerminalText] {
    switch block.kind {
    case .paragraph: return inline(block.text).wrapped(columns: columns)
    case .verbatim: return TerminalText(block: block.text).wrapped(columns: columns)
    case .code:
      return TerminalText(block: block.text).styled(.accent).wrapped(columns: max(1, columns - 2)).map { "  \($0)" }
    case .item(let depth, let mark):
      let lead = String(repeating: " ", count: min(depth * 2, columns / 3)) + (mark ?? (isPlain ? "-" : "•")) + " "
      return (TerminalText(line: lead) + inline(block.text)).wrapped(columns: columns, indent: displayWidth(lead))
    }
  }

  private func inline(_ text: String) -> TerminalText { MarkdownInline(text, hasStyles: hasStyles).text }
}
