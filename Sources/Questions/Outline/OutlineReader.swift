/// Reads lines into an outline: each line is told apart, then stepped on.
struct OutlineReader {
  private let lines: [SourceLine]
  private let markdown: MarkdownLines
  private let numbering: Numbering
  private let headings: Headings
  private let wrap: Wrap
  private let front: FrontMatter
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
  /// The headings that the line at hand stands under.
  private var headingPath: [(text: String, level: Int)] = []

  init(_ text: SourceText) {
    let lines = text.lines.map { $0.withoutQuoteMark }
    self.lines = lines
    front = FrontMatter(lines)
    let markdown = MarkdownLines(lines: lines, from: front.end)
    let numbering = Numbering(lines, isOpaque: markdown.isOpaque)
    let wrap = Wrap(lines) { numbering.markers[$0] != nil || markdown.isOpaque[$0] }
    let language = front.language ?? OutlineReader.language(of: lines[front.end...])
    self.markdown = markdown
    self.numbering = numbering
    self.wrap = wrap
    headings = Headings(lines, markdown, numbering, wrap, language)
    points = PointReader(language: language, hasNotes: Notes.areIn(lines))
    outline = Outline(title: nil, sections: [])
    outline.language = language
    outline.mended = text.mended
  }

  mutating func outlined() -> Outline {
    let masthead = Masthead(
      lines, headings: headings, numbering: numbering, isOpaque: markdown.isOpaque, from: front.end, front: front,
      language: points.language)
    outline.title = masthead.title?.text
    outline.subtitles = masthead.subtitles
    outline.byline = masthead.byline
    var index = masthead.end
    while index < lines.count {
      index = step(at: index)
    }
    close(before: nil)
    outline.sections = sections.filter { !$0.points.isEmpty || $0.heading?.name != nil }
    return outline
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

extension OutlineReader {
  /// Reads what begins at a line and says where the next begins.
  private mutating func step(at index: Int) -> Int {
    let line = lines[index]
    if line.isBlank {
      close(before: next(from: index))
      return index + 1
    }
    if let heading = headings.marks[index] {
      close(before: index)
      if let end = roster(under: heading, at: index) { return end }
      open(heading, at: line)
      return index + heading.length
    }
    if markdown.isOpaque[index] {
      close(before: index)
      return index + 1
    }
    if isFurniture(index) { return index + 1 }
    if let marker = numbering.markers[index], !isDash(marker, inside: index) {
      close(before: index)
      stack.leave(for: marker, indent: line.indent, isAfterBlank: index > 0 && lines[index - 1].isBlank)
      item = (marker, line.indent)
      paragraph = [SourceLine(text: marker.rest, number: line.number)]
      return index + 1
    }
    if joins(index) {
      paragraph.append(line)
      return index + 1
    }
    close(before: index)
    return begin(at: index)
  }

  /// Begins a paragraph, unless the line is part of a letter's end or beginning.
  private mutating func begin(at index: Int) -> Int {
    let line = lines[index]
    if Salutation.isSignature(line.text) {
      outline.signatures.append(Outline.Aside(text: line.text, line: line.number))
      return index + 1
    }
    if Salutation.isClosing(line.text) { return closing(at: index) }
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
      paragraph = [SourceLine(text: String(scalars[rest...]).capitalisedFirst, number: line.number)]
    }
    return index + 1
  }

  /// "Kind regards," and the names under it.
  private mutating func closing(at index: Int) -> Int {
    outline.signatures.append(Outline.Aside(text: lines[index].text, line: lines[index].number))
    var next = index + 1
    var hasName = false
    while next < lines.count, next - index <= 6 {
      let line = lines[next]
      if line.isBlank {
        if hasName { break }
      } else {
        guard line.text.wordCount <= 8, !line.text.endsSentence, isName(next, below: index)
        else { break }
        outline.signatures.append(Outline.Aside(text: line.text, line: line.number))
        hasName = true
      }
      next += 1
    }
    return hasName ? next : index + 1
  }

  /// The last lines of a letter are no headings, even if they look like some.
  private func isName(_ index: Int, below closing: Int) -> Bool {
    guard let heading = headings.marks[index] else { return true }
    return heading.kind == .plain && lines[closing...].count { !$0.isBlank } <= 6
  }

  private mutating func open(_ heading: Headings.Heading, at line: SourceLine) {
    stack.clear()
    guard !heading.line.text.isEmpty, heading.line.name != nil || !heading.line.isStructural else { return }
    var opened = Outline.Heading(
      text: heading.line.text, name: heading.line.name, level: heading.level, line: line.number)
    while let last = headingPath.last, last.level >= heading.level { headingPath.removeLast() }
    opened.above = headingPath.map(\.text)
    headingPath.append((heading.line.text, heading.level))
    sections.append(Outline.Section(heading: opened, points: []))
  }

  /// "Present:" above a list of names is one point.
  private mutating func roster(under heading: Headings.Heading, at index: Int) -> Int? {
    guard heading.kind == .colon, let label = Roster.label(of: lines[index].text) else { return nil }
    var names: [String] = []
    var next = index + 1
    while next < lines.count, !lines[next].isBlank, headings.marks[next] == nil,
      Roster.label(of: lines[next].text) == nil
    {
      var name = Emphasis(numbering.markers[next]?.rest ?? lines[next].text).plain
      while let last = name.last, ",;.".contains(last) { name.removeLast() }
      names.append(name)
      next += 1
    }
    guard !names.isEmpty else { return nil }
    stack.clear()
    paragraph = [SourceLine(text: label + ": " + names.joined(separator: ", "), number: lines[index].number)]
    close(before: self.next(from: next))
    return next
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
    let nextMarker = following.flatMap { headings.marks[$0] == nil ? numbering.markers[$0] : nil }
    let around = PointReader.Surroundings(
      isItem: item != nil, isFirst: !hasPoints, isGreeting: greeting != nil,
      isBeforeHeading: following.map { headings.marks[$0] != nil } ?? false)
    let reading = points.reading(of: paragraph, around)
    if let dateline = reading.dateline { outline.dateline = dateline }
    if let greeting, let dropped = reading.dropped, let aside = outline.greetings.popLast() {
      let whole = greeting.text.prefix(greeting.rest + dropped.text.unicodeScalars.count)
      outline.greetings.append(Outline.Aside(text: String(whole), line: aside.line))
    }
    guard var point = reading.point else { return }
    hasPoints = true
    let parent = stack.last
    point.parent = parent?.text
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
    guard let item, let following,
      lines[following].indent > item.indent || numbering.markers[following]?.style != item.marker.style,
      point.label == nil, point.sentences.count == 1, let text = point.sentences.first?.text,
      !text.hasVerb(in: points.language)
    else { return false }
    let isNested = lines[following].indent > item.indent || numbering.markers[following]?.ordinal ?? 0 <= 1
    return isNested && (text.hasSuffix(":") && text.wordCount <= 8 || text.wordCount <= 3 && !text.endsSentence)
  }
}

extension OutlineReader {
  /// The first line from one on that isn't blank.
  private func next(from index: Int) -> Int? {
    guard index < lines.count, !paragraph.isEmpty else { return nil }
    return lines[index].isBlank ? numbering.following[index] : index
  }

  /// Does a line go on where the one before it breaks off?
  private func joins(_ index: Int) -> Bool {
    guard let last = paragraph.last, index > 0, !lines[index - 1].isBlank else { return false }
    let line = lines[index]
    if let item, line.indent > item.indent { return true }
    let isOpen = !last.text.endsSentence
    guard wrap.isFull(lines[index - 1], before: line) || isOpen && wrap.isLong(lines[index - 1]) else {
      return isOpen && line.text.unicodeScalars.first?.properties.isLowercase == true
    }
    if isOpen { return true }
    if item == nil, line.indent > lines[index - 1].indent + 1 { return false }
    let start = Emphasis(String(line.text.prefix(100))).plain
    return Label.split(Array(start.unicodeScalars), language: points.language) == nil
  }

  /// A dash at the margin in the middle of a wrapped sentence is no bullet.
  private func isDash(_ marker: Marker, inside index: Int) -> Bool {
    guard case .bullet(let bullet) = marker.style, bullet == "–" || bullet == "—" || bullet == "-", item == nil,
      let last = paragraph.last, index > 0, !lines[index - 1].isBlank
    else { return false }
    return wrap.isFull(lines[index - 1], before: lines[index]) && !last.text.endsSentence
      && marker.rest.unicodeScalars.first?.properties.isLowercase == true
  }

  /// The number of a page, alone on its line.
  private func isFurniture(_ index: Int) -> Bool {
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

extension Outline.Point {
  var endsInColon: Bool { sentences.last.map { $0.text.hasSuffix(":") || $0.text.hasSuffix("：") } ?? false }

  /// All that it says.
  fileprivate var text: String {
    (label.map { $0 + ": " } ?? "") + sentences.map(\.text).joined(separator: " ")
  }
}

extension SourceLine {
  /// Without the ">" of a quoted message or Markdown.
  fileprivate var withoutQuoteMark: SourceLine {
    var rest = Substring(text)
    while rest.hasPrefix("> ") { rest = rest.dropFirst(2) }
    if rest == ">" { rest = "" }
    return rest.utf8.count == text.utf8.count ? self : SourceLine(text: String(rest), number: number, indent: indent)
  }
}

extension String {
  /// Has it capitals, and no small letter?
  var isAllCapitals: Bool {
    contains { $0.isUppercase } && !contains { $0.isLowercase } && filter(\.isLetter).count >= 4
  }

  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
