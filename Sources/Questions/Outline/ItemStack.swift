/// The items that a line is nested in, from the outermost to the innermost.
struct ItemStack: Sendable {
  struct Entry: Sendable {
    let indent: Int
    /// Nil for a sentence that announces a list.
    let style: Marker.Style?
    let text: String
    /// The place of its point in the section at hand; nil where it made none.
    let point: Int?
  }

  private var entries: [Entry] = []

  /// The innermost.
  var last: Entry? { entries.last }

  mutating func push(_ entry: Entry) {
    if entries.count < 32 { entries.append(entry) }
  }

  mutating func clear() { entries = [] }

  /// Leaves the items that a new one isn't nested in.
  mutating func leave(for marker: Marker, indent: Int, isAfterBlank: Bool) {
    while let top = entries.last, let style = top.style, indent <= top.indent {
      if indent == top.indent {
        if style == marker.style {
          entries.removeLast()
          return
        }
        // Another kind of marker at the same margin begins a list inside, if it begins at all.
        let isKnown = entries.contains { $0.indent == indent && $0.style == marker.style }
        if !isKnown, !isAfterBlank, marker.ordinal <= 1 { return }
      }
      entries.removeLast()
    }
  }

  /// Leaves the items that a paragraph with this margin isn't part of.
  mutating func leave(forParagraphAt indent: Int) {
    guard let top = entries.last, top.style != nil, indent > top.indent else { return clear() }
  }
}
