/// References to other places of a paper, and to its notes: "[37]", "(see p. 4)", "¹".
enum CrossReferences {
  /// A line without them, and without the blank that stood before each.
  static func removed(from text: String) -> String {
    let text = text.contains("`") ? text : withoutBrackets(text)
    return text.unicodeScalars.contains(where: isRaised) ? withoutNotes(text) : text
  }
}

extension CrossReferences {
  /// "… it would have said so [14]-[22]." and "The roof leaks (see Fig. 3)."
  private static func withoutBrackets(_ text: String) -> String {
    guard text.contains(" [") || text.contains(" (") else { return text }
    var kept = Substring()
    var rest = text[...]
    while let open = rest.firstIndex(where: { $0 == "[" || $0 == "(" }) {
      let before = rest[..<open]
      // Not at a line's beginning, where it may be an item's mark.
      if before.last == " ", !(kept + before).allSatisfy({ $0 == " " }), let end = end(of: rest[open...]) {
        kept += leaving(before.dropLast(), at: end, of: text)
        rest = rest[end...]
      } else {
        kept += rest[...open]
        rest = rest[rest.index(after: open)...]
      }
    }
    return String(kept + rest)
  }

  /// "At [37]" goes as a whole; "in [4]" would leave its preposition alone, so a word stays that says what it is.
  private static func leaving(_ before: Substring, at end: String.Index, of text: String) -> Substring {
    let words = before.split(separator: " ")
    guard let last = words.last, ["at", "see", "cf.", "and", "also", "e.g."].contains(last.lowercased()) else {
      return before
    }
    return before.dropLast(last.count + 1)
  }

  /// Where a reference ends that a text begins with, with the others joined to it.
  private static func end(of text: Substring) -> String.Index? {
    guard let close = text.prefix(60).firstIndex(where: { $0 == "]" || $0 == ")" }) else { return nil }
    let inside = text[text.index(after: text.startIndex)..<close]
    guard text.first == "[" ? text[close] == "]" && isNumbers(inside) : text[close] == ")" && isPlace(inside) else {
      return nil
    }
    let end = text.index(after: close)
    let rest = text[end...]
    for joint in ["", "-", "–", ", ", " and ", ", and ", "; ", " to "] where rest.hasPrefix(joint + "[") {
      if let end = self.end(of: rest.dropFirst(joint.count)) { return end }
    }
    // "[3]x" is a sum.
    if let next = rest.first, next.isLetter || next.isNumber { return nil }
    return end
  }

  /// "37", "14-22", "3, 7".
  private static func isNumbers(_ inside: Substring) -> Bool {
    let parts = inside.split { ",;–- ".contains($0) }
    return !parts.isEmpty && parts.allSatisfy { $0.utf8.count <= 3 && String($0).isAllDigits }
  }

  /// "para. 12", "see p. 4", "cf. Table 3", "see below".
  private static func isPlace(_ inside: Substring) -> Bool {
    var words = inside.split { " ,;–-".contains($0) }.map { $0.lowercased().filter { $0 != "." } }
    let isCalled = words.first.map { ["see", "cf"].contains($0) } ?? false
    while let first = words.first, ["see", "cf", "also", "the", "e.g"].contains(first) { words.removeFirst() }
    guard let first = words.first, words.count <= 8 else { return false }
    if isCalled, words.count == 1, ["above", "below", "overleaf"].contains(first) { return true }
    guard parts.contains(first) || isCalled && words.contains(where: parts.contains) else { return false }
    return words.count == 1 ? isCalled : isCalled || words[1].first?.isNumber == true || words[1].count == 1
  }

  private static let parts: Set = [
    "para", "paras", "paragraph", "paragraphs", "p", "pp", "page", "pages", "fig", "figs", "figure", "figures", "table",
    "tables", "section", "sections", "sec", "§", "§§", "chapter", "ch", "appendix", "annex", "note", "notes",
    "footnote",
    "box", "eq", "equation", "slide", "slides", "item", "handout", "sheet",
  ]
}

extension CrossReferences {
  /// "Insomnia.¹", "the census²": not "12 km²" nor "sin² x".
  private static func withoutNotes(_ text: String) -> String {
    guard !text.contains("=") else { return text }
    let scalars = Array(text.unicodeScalars)
    var kept: [Unicode.Scalar] = []
    var index = 0
    while index < scalars.count {
      guard isRaised(scalars[index]) else {
        kept.append(scalars[index])
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !isRaised($0) } ?? scalars.count
      let next = end < scalars.count ? scalars[end] : " "
      if !isNote(behind: kept) || next.properties.isAlphabetic || next.properties.numericType != nil {
        kept += scalars[index..<end]
      }
      index = end
    }
    return String(kept)
  }

  private static func isNote(behind kept: [Unicode.Scalar]) -> Bool {
    guard let last = kept.last else { return false }
    if ".,;:”\"’".unicodeScalars.contains(last) { return true }
    let word = String(kept.suffix(20).reversed().prefix { $0.properties.isAlphabetic }.reversed())
    return word.unicodeScalars.count > 3 || word.unicodeScalars.count == 3 && !powers.contains(word.lowercased())
  }

  private static let powers: Set = ["sin", "cos", "tan", "log", "exp", "mol", "rad", "bar"]

  /// ¹, ² and the like.
  private static func isRaised(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xB2, 0xB3, 0xB9, 0x2070, 0x2074...0x2079: true
    default: false
    }
  }
}
