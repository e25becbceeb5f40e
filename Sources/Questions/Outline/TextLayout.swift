/// What a text's lines are by themselves and beside each other, before they are read in order.
struct TextLayout: Sendable {
  let lines: [SourceLine]
  let front: FrontMatter
  let markdown: MarkdownLines
  let numbering: Numbering
  let wrap: Wrap
  let headings: Headings
  let language: Language

  init(_ source: [SourceLine], language: Language? = nil) {
    var lines = source.map { $0.withoutQuoteMark }
    let front = FrontMatter(lines)
    let markdown = MarkdownLines(lines: lines, from: front.end)
    lines = TermLists.joined(lines, isOpaque: markdown.isOpaque)
    lines = Glossary.labelled(lines, isOpaque: markdown.isOpaque)
    let numbering = Numbering(lines, isOpaque: markdown.isOpaque)
    let wrap = Wrap(lines) { numbering.markers[$0] != nil || markdown.isOpaque[$0] }
    let language = language ?? front.language ?? TextLayout.language(of: lines[front.end...])
    headings = Headings(lines, markdown, numbering, wrap, language)
    self.lines = lines
    self.front = front
    self.markdown = markdown
    self.numbering = numbering
    self.wrap = wrap
    self.language = language
  }

  private static func language(of lines: ArraySlice<SourceLine>) -> Language {
    var sample = ""
    for line in lines where !line.isBlank {
      sample += line.text + "\n"
      if sample.utf8.count > 60_000 { break }
    }
    let guess = Language.guess(sample)
    return guess == .unknown ? .english : guess
  }
}

extension TextLayout {
  /// The first line from one on that isn't blank.
  func next(from index: Int) -> Int? {
    guard index < lines.count else { return nil }
    return lines[index].isBlank ? numbering.following[index] : index
  }

  /// Does a line go on where the one before it breaks off?
  func joins(_ index: Int, to paragraph: [SourceLine], itemIndent: Int?) -> Bool {
    guard let last = paragraph.last, index > 0, !lines[index - 1].isBlank else { return false }
    let line = lines[index]
    if let itemIndent, line.indent > itemIndent, !isMotion(line, behind: last, at: index) { return true }
    let isOpen = !last.text.endsStatement
    if isOpen, last.text.hasSuffix(",") || language.isEnglish && Self.openers.contains(last.text.lastWord) {
      return true
    }
    guard wrap.isFull(lines[index - 1], before: line) || isOpen && wrap.isLong(lines[index - 1]) else {
      return isOpen && line.text.unicodeScalars.first?.properties.isLowercase == true
    }
    if isOpen { return true }
    if itemIndent == nil, line.indent > lines[index - 1].indent + 1 { return false }
    let start = Emphasis(String(line.text.prefix(100))).plain
    return Label.split(Array(start.unicodeScalars), language: language) == nil
  }

  /// "Motion 17-63 (Berg/Lund): That …" on a line of its own, under the item that it ends.
  private func isMotion(_ line: SourceLine, behind last: SourceLine, at index: Int) -> Bool {
    guard last.text.endsSentence, !wrap.isFull(lines[index - 1], before: line) else { return false }
    guard let colon = line.text.firstIndex(of: ":"), case let label = String(line.text[..<colon]),
      label.first?.isUppercase == true
    else { return false }
    return label.wordCount <= 5 && Motions.isLabel(label)
  }

  /// No sentence and no note ends with these.
  static let openers: Set = [
    "a", "an", "the", "of", "to", "and", "or", "as", "with", "by", "for", "from", "at", "than", "that", "which", "who",
    "its", "their", "his", "her", "is", "are", "was", "were", "has", "have", "had", "will",
  ]

  /// A dash at the margin in the middle of a wrapped sentence is no bullet.
  func isDash(_ marker: Marker, at index: Int, inside paragraph: [SourceLine]) -> Bool {
    guard case .bullet(let bullet) = marker.style, bullet == "–" || bullet == "—" || bullet == "-",
      let last = paragraph.last, index > 0, !lines[index - 1].isBlank
    else { return false }
    return wrap.isFull(lines[index - 1], before: lines[index]) && !last.text.endsSentence
      && marker.rest.unicodeScalars.first?.properties.isLowercase == true
  }

  /// The number of a page, alone on its line.
  func isFurniture(_ index: Int) -> Bool {
    let text = lines[index].text
    guard text.utf8.count <= 24, index == 0 || lines[index - 1].isBlank,
      index + 1 >= lines.count || lines[index + 1].isBlank
    else { return false }
    let words = text.lowercased().split(separator: " ").filter { $0 != "–" && $0 != "-" }
    if words.count == 1, let word = words.first { return word.utf8.count <= 3 && String(word).isAllDigits }
    guard let first = words.first,
      ["page", "seite", "p.", "slide", "folie", "página", "pagina", "trang"].contains(first)
    else { return false }
    return words.dropFirst().allSatisfy {
      $0.allSatisfy { $0.isNumber || $0 == "/" } || ["of", "von", "de", "di", "van"].contains($0)
    }
  }
}

extension SourceLine {
  /// Without the ">" of a quoted message or Markdown.
  fileprivate var withoutQuoteMark: SourceLine {
    var rest = Substring(text)
    while rest.hasPrefix("> ") { rest = rest.dropFirst(2) }
    // "> [!note]" only says how to print what follows.
    if rest == ">" || rest.hasPrefix("[!") && rest.hasSuffix("]") && rest.utf8.count <= 24 { rest = "" }
    return rest.utf8.count == text.utf8.count ? self : SourceLine(text: String(rest), number: number, indent: indent)
  }
}

extension String {
  /// What stands behind the last blank, in lower case.
  var lastWord: String {
    guard let blank = utf8.suffix(12).lastIndex(of: 0x20) else { return "" }
    return self[utf8.index(after: blank)...].lowercased()
  }
}
