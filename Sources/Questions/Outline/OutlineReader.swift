/// Reads lines into an outline: each line is told apart, then stepped on.
struct OutlineReader {
  private let layout: TextLayout
  private let points: PointReader
  private var outline: Outline
  private var sections: [Outline.Section] = [Outline.Section(heading: nil, points: [])]
  private var paragraph: [SourceLine] = []
  /// The marker and margin of the item at hand; nil in a paragraph.
  private var item: (marker: Marker, indent: Int)?
  /// The line that the paragraph at hand begins with, if that is a greeting, and where what it opens begins.
  private var greeting: (text: [Unicode.Scalar], rest: Int)?
  private var stack = ItemStack()
  private var hasPoints = false
  private var headings = HeadingPath()

  init(_ text: SourceText, language: Language? = nil) {
    layout = TextLayout(text.lines, language: language)
    points = PointReader(
      language: layout.language, hasNotes: Notes.areIn(layout.lines), hyphenation: Hyphenation(layout.lines))
    outline = Outline(title: nil, sections: [])
    outline.language = layout.language
    outline.mended = text.mended
    outline.codes = layout.numbering.codes
  }

  mutating func outlined() -> Outline {
    let masthead = Masthead(layout)
    outline.title = masthead.title?.text
    outline.subtitles = masthead.subtitles
    outline.byline = masthead.byline
    var index = masthead.end
    while index < layout.lines.count {
      index = step(at: index)
    }
    close(before: nil)
    outline.subtitles += headings.topics(over: sections)
    outline.sections = sections.filter { !$0.points.isEmpty || $0.heading?.name != nil }
    return outline
  }
}

extension OutlineReader {
  /// Reads what begins at a line and says where the next begins.
  private mutating func step(at index: Int) -> Int {
    let line = layout.lines[index]
    if line.isBlank {
      close(before: layout.next(from: index))
      return index + 1
    }
    if layout.isFurniture(index) { return index + 1 }
    if let heading = layout.headings.marks[index] {
      close(before: index)
      if heading.line.endsInColon, let end = roster(at: index) { return end }
      open(heading, at: line)
      return index + heading.length
    }
    if layout.markdown.isOpaque[index] {
      close(before: index)
      return layout.markdown.tables[index].map { take($0) } ?? index + 1
    }
    if let marker = layout.numbering.markers[index], item != nil || !layout.isDash(marker, at: index, inside: paragraph)
    {
      close(before: index)
      if marker.rest.hasSuffix(":"), let end = roster(at: index) { return end }
      stack.leave(for: marker, indent: line.indent, isAfterBlank: index > 0 && layout.lines[index - 1].isBlank)
      item = (marker, line.indent)
      paragraph = [SourceLine(text: marker.rest, number: line.number)]
      return index + 1
    }
    if layout.joins(index, to: paragraph, itemIndent: item?.indent) {
      paragraph.append(line)
      return index + 1
    }
    close(before: index)
    return begin(at: index)
  }

  /// Begins a paragraph, unless the line is part of a letter's end or beginning.
  private mutating func begin(at index: Int) -> Int {
    let line = layout.lines[index]
    if Salutation.isSignature(line.text) {
      outline.signatures.append(Outline.Aside(text: line.text, line: line.number))
      return index + 1
    }
    if Salutation.isClosing(line.text) {
      let end = LetterEnd(layout, at: index)
      outline.signatures += end.asides
      return end.next
    }
    stack.leave(forParagraphAt: line.indent)
    paragraph = [line]
    if sections.last?.points.isEmpty ?? true, let rest = Salutation.greeting(line.text) {
      let scalars = Array(line.text.unicodeScalars)
      outline.greetings.append(Outline.Aside(text: String(scalars[..<rest]).trimmedBlanks, line: line.number))
      guard rest < scalars.count else {
        paragraph = []
        return index + 1
      }
      greeting = (scalars, rest)
      paragraph = [SourceLine(text: String(scalars[rest...]).withCapital, number: line.number)]
    }
    return index + 1
  }

  /// Each row of a table is a point.
  private mutating func take(_ lines: TableLines) -> Int {
    let table = points.table(of: lines)
    for (index, row) in zip(lines.rows, table.rows).enumerated() {
      guard let point = Outline.Point(row: index, of: table, number: outline.tables.count, line: row.0.line) else {
        continue
      }
      sections[sections.count - 1].points.append(point)
      hasPoints = true
    }
    outline.tables.append(table)
    return lines.end
  }

  private mutating func open(_ heading: Headings.Heading, at line: SourceLine) {
    stack.clear()
    guard !heading.line.text.isEmpty, heading.line.name != nil || !heading.line.isStructural else { return }
    sections.append(Outline.Section(heading: headings.opened(heading, at: line), points: []))
  }

  /// "Present:" above a list of names is one point.
  private mutating func roster(at index: Int) -> Int? {
    guard let roster = RosterLines(layout, at: index) else { return nil }
    stack.clear()
    paragraph = [roster.line]
    close(before: layout.next(from: roster.next))
    return roster.next
  }

  /// Ends the paragraph at hand: it becomes a point.
  ///
  /// - Parameter following: the next line that isn't blank.
  private mutating func close(before following: Int?) {
    defer {
      paragraph = []
      item = nil
      greeting = nil
    }
    guard !paragraph.isEmpty else { return }
    let nextMarker = following.flatMap { layout.headings.marks[$0] == nil ? layout.numbering.markers[$0] : nil }
    let around = PointReader.Surroundings(
      isItem: item != nil, isFirst: !hasPoints, isGreeting: greeting != nil,
      isBeforeHeading: following.map { layout.headings.marks[$0] != nil } ?? false)
    let reading = points.reading(of: paragraph, around)
    if let dateline = reading.dateline { outline.dateline = dateline }
    if let greeting, let dropped = reading.dropped, let aside = outline.greetings.popLast() {
      let whole = greeting.text.prefix(greeting.rest + dropped.text.unicodeScalars.count)
      outline.greetings.append(Outline.Aside(text: String(whole), line: aside.line))
    }
    guard var point = reading.point else { return }
    hasPoints = true
    let parent = stack.last
    point.code = item?.marker.code
    point.parent = parent.flatMap { $0.text.isEmpty ? nil : $0.text }
    let isHead = nextMarker != nil && isListHead(point, at: following)
    var place: Int?
    if !isHead || item == nil {
      place = sections[sections.count - 1].points.count
      sections[sections.count - 1].points.append(point)
      if let parent, let above = parent.point {
        sections[sections.count - 1].points[above].items.append(point.text)
      }
    }
    if let item {
      stack.push(ItemStack.Entry(indent: item.indent, style: item.marker.style, text: point.context, point: place))
    } else if nextMarker != nil, point.endsInColon {
      stack.push(ItemStack.Entry(indent: -1, style: nil, text: point.context, point: place))
    }
  }

  /// Does an item say no more than what the items inside it are about?
  private func isListHead(_ point: Outline.Point, at following: Int?) -> Bool {
    guard let item, let following, let next = layout.numbering.markers[following], point.label == nil,
      point.sentences.count == 1, let text = point.sentences.first?.text, !text.hasVerb(in: layout.language)
    else { return false }
    let isNested =
      layout.lines[following].indent > item.indent || next.style != item.marker.style && next.ordinal <= 1
    return isNested && (text.hasSuffix(":") && text.wordCount <= 8 || text.wordCount <= 3 && !text.endsSentence)
  }
}

extension Outline.Point {
  var endsInColon: Bool { sentences.last.map { $0.text.hasSuffix(":") || $0.text.hasSuffix("：") } ?? false }

  /// All that it says.
  fileprivate var text: String {
    (label.map { $0 + ": " } ?? "") + sentences.map(\.text).joined(separator: " ")
  }
}

extension String {
  /// Has it capitals, and no small letter?
  var isAllCapitals: Bool {
    contains { $0.isUppercase } && !contains { $0.isLowercase } && filter(\.isLetter).count >= 4
  }

  fileprivate var withCapital: String { prefix(1).uppercased() + dropFirst() }
}
