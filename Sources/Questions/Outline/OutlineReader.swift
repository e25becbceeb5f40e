/// Reads lines into an outline: each line is told apart, then stepped on.
struct OutlineReader {
  private let lines: [SourceLine]
  private let markdown: MarkdownLines
  /// How wide the text is wrapped; 0 where a line is a paragraph.
  private let width: Int
  private let titleLine: Int?
  private var sections: [Outline.Section] = [Outline.Section(heading: nil, points: [])]
  private var paragraph: [SourceLine] = []
  private var bulletIndent: Int?
  private var title: String?

  init(_ lines: [SourceLine]) {
    self.lines = lines
    markdown = MarkdownLines(lines: lines)
    let lengths = lines.filter { !$0.isBlank }.map { $0.indent + $0.text.unicodeScalars.count }
    let widest = lengths.max() ?? 0
    width = widest <= 100 && lengths.filter { $0 * 4 >= widest * 3 }.count >= 3 ? widest : 0
    titleLine = lines.firstIndex { !$0.isBlank }
  }

  mutating func outline() -> Outline {
    var index = frontMatterEnd()
    while index < lines.count {
      index = step(at: index)
    }
    close()
    promoteTitle()
    return Outline(title: title, sections: sections.filter { !$0.points.isEmpty || $0.heading?.name != nil })
  }
}

extension OutlineReader {
  /// Reads what begins at a line and says where the next begins.
  private mutating func step(at index: Int) -> Int {
    let line = lines[index]
    let text = line.text
    if line.isBlank {
      close()
      return index + 1
    }
    if let end = markdown.opaqueEnd(from: index) {
      close()
      return end
    }
    if let level = markdown.atxLevel(text) {
      open(HeadingLine(String(text.dropFirst(level))), level: level, at: line)
      return index + 1
    }
    if paragraph.isEmpty, let level = markdown.setextLevel(at: index) {
      open(HeadingLine(text), level: level, at: line, mayBeTitle: level == 1)
      return index + 2
    }
    let marked = Marker.split(text)
    let heading = HeadingLine(text.utf8.count > 500 ? "" : text)
    if heading.name != nil {
      open(heading, level: marked?.marker.depth ?? 1, at: line)
    } else if heading.endsInColon, heading.isStructural {
      close()
    } else if let marked {
      if isNumberedHeading(marked, heading, at: index) {
        open(heading, level: marked.marker.depth, at: line)
      } else {
        close()
        bulletIndent = line.indent
        paragraph = [SourceLine(text: marked.rest, number: line.number)]
      }
    } else if joins(line) {
      paragraph.append(line)
    } else if isPlainHeading(text, heading, at: index) {
      open(heading, level: text.isAllCapitals ? 1 : 2, at: line, mayBeTitle: !heading.endsInColon)
    } else if !isSubtitle(index) {
      close()
      paragraph = [quoteMarkRemoved(line)]
    }
    return index + 1
  }

  private mutating func open(_ heading: HeadingLine, level: Int, at line: SourceLine, mayBeTitle: Bool = false) {
    close()
    guard !heading.text.isEmpty, heading.name != nil || !heading.isStructural else { return }
    if mayBeTitle, titleLine.map({ lines[$0].number }) == line.number, title == nil {
      title = heading.text
      return
    }
    sections.append(
      Outline.Section(
        heading: Outline.Heading(text: heading.text, name: heading.name, level: level, line: line.number), points: []))
  }

  /// Ends the paragraph at hand: it becomes a point.
  private mutating func close() {
    defer {
      paragraph = []
      bulletIndent = nil
    }
    guard let point = PointReader.point(of: paragraph) else { return }
    sections[sections.count - 1].points.append(point)
  }

  /// The only heading of the first level, before all others, is the text's title.
  private mutating func promoteTitle() {
    guard title == nil, sections.count > 2, sections[0].points.isEmpty, let first = sections[1].heading,
      first.name == nil,
      first.level == 1, !sections.dropFirst(2).contains(where: { $0.heading?.level == 1 })
    else { return }
    title = first.text
    sections[1] = Outline.Section(heading: nil, points: sections[1].points)
  }
}

extension OutlineReader {
  private func joins(_ line: SourceLine) -> Bool {
    guard let last = paragraph.last else { return false }
    if let bulletIndent, line.indent > bulletIndent { return true }
    let isOpen = !last.text.endsSentence
    if !isOpen, Label.split(Array(Emphasis(String(line.text.prefix(100))).plain.unicodeScalars)) != nil { return false }
    let firstWord = line.text.prefix { $0 != " " }.unicodeScalars.count
    let isFull = width > 0 && last.indent + last.text.unicodeScalars.count + (bulletIndent ?? 0) + 6 + firstWord > width
    return isFull || isOpen && (width > 0 || line.text.first?.isLowercase == true)
  }

  private func isNumberedHeading(_ marked: (marker: Marker, rest: String), _ heading: HeadingLine, at index: Int)
    -> Bool
  {
    guard case .number = marked.marker, !heading.text.isEmpty, heading.text.wordCount <= 12, !heading.text.endsSentence
    else { return false }
    if heading.endsInColon { return true }
    guard marked.rest.first?.isUppercase == true, heading.text.utf8.count <= 100 else { return false }
    guard let next = lines[(index + 1)...].first(where: { !$0.isBlank }) else { return false }
    return Marker.split(next.text)?.marker != marked.marker
  }

  private func isPlainHeading(_ text: String, _ heading: HeadingLine, at index: Int) -> Bool {
    guard text.wordCount <= 14, text.utf8.count <= 120, let first = text.first, first.isUppercase || first.isNumber
    else {
      return false
    }
    guard let next = lines[(index + 1)...].first(where: { !$0.isBlank }), next.number > lines[index].number else {
      return false
    }
    let isAfterBlank = index == 0 || lines[index - 1].isBlank || lines[index - 1].text.endsSentence
    if heading.endsInColon {
      return isAfterBlank && text.wordCount <= 8 && !heading.text.words.contains { Words.auxiliaries.contains($0) }
    }
    if text.isAllCapitals { return true }
    let isFirst = index == titleLine
    guard index == 0 || lines[index - 1].isBlank, !text.endsSentence || text.hasSuffix("?") && text.wordCount <= 6
    else {
      return false
    }
    if isFirst { return true }
    guard text.wordCount <= 8, let last = text.last, last.isLetter || last == "?" || last == ")" else { return false }
    guard !text.hasPrefix("By "), !text.contains(where: \.isNumber) else { return false }
    return !text.contains(": ") || lines[index + 1].isBlank
  }

  /// A line without a stop directly under the title adds to it.
  private func isSubtitle(_ index: Int) -> Bool {
    guard title != nil, let titleLine, index == titleLine + 1 else { return false }
    return !lines[index].text.endsSentence
  }

  private func quoteMarkRemoved(_ line: SourceLine) -> SourceLine {
    guard line.text.hasPrefix("> ") else { return line }
    return SourceLine(text: String(line.text.dropFirst(2)), number: line.number)
  }

  /// A front matter between `---` lines at the very top is passed over; its title is taken.
  private mutating func frontMatterEnd() -> Int {
    guard lines.first?.text == "---", let end = lines.dropFirst().firstIndex(where: { $0.text == "---" }) else {
      return 0
    }
    guard lines[1..<end].allSatisfy({ $0.isBlank || $0.text.contains(":") || $0.text.contains("=") }) else { return 0 }
    for line in lines[1..<end] where line.text.hasPrefix("title:") {
      title = SourceLine(text: String(line.text.dropFirst(6)), number: line.number).text
    }
    return end + 1
  }
}

extension Marker {
  var depth: Int {
    if case .number(let depth) = self { return depth }
    return 1
  }
}

extension String {
  /// Has it capitals, and no small letter?
  var isAllCapitals: Bool {
    contains { $0.isUppercase } && !contains { $0.isLowercase } && filter(\.isLetter).count >= 4
  }
}
