/// Makes a point of the lines of one paragraph or item.
struct PointReader: Sendable {
  let language: Language
  let hasNotes: Bool
  let hyphenation: Hyphenation

  /// What a paragraph says.
  struct Reading: Sendable {
    var point: Outline.Point?
    var dateline: Dateline?
    /// A sentence that only announces what follows under the next heading, or a pleasantry.
    var dropped: Outline.Sentence?
  }

  /// What stands around a paragraph.
  struct Surroundings: Sendable {
    var isItem = false
    var isFirst = false
    var isGreeting = false
    var isBeforeHeading = false
  }

  func reading(of lines: [SourceLine], _ around: Surroundings) -> Reading {
    guard let first = lines.first else { return Reading() }
    let text = ParagraphText(lines, hasNotes: hasNotes, hyphenation: hyphenation)
    let dateline = around.isFirst && !around.isItem ? Dateline.split(text.scalars, line: first.number) : nil
    let label = dateline == nil ? label(of: text, isItem: around.isItem) : nil
    let body = dateline?.sentence ?? label?.statement ?? 0
    let isRoster = label.map { Roster.isLabel($0.label) } ?? false
    var sentences = sentences(of: text, from: body, isWhole: isRoster)
    var reading = Reading(dateline: dateline?.dateline)
    if around.isGreeting, let opening = sentences.first, Salutation.isPleasantry(opening.text) {
      reading.dropped = sentences.removeFirst()
    }
    if around.isBeforeHeading, !around.isItem, let last = sentences.last,
      last.text.hasSuffix(":") || last.text.hasSuffix("：")
    {
      reading.dropped = sentences.removeLast()
    }
    let actions = takeActions(from: &sentences, label: label?.label)
    guard !sentences.isEmpty else { return reading }
    let name = label.flatMap { Label.isEmpty($0.label) ? nil : $0.label }
    reading.point = Outline.Point(label: name, sentences: sentences, line: first.number)
    reading.point?.actions = actions
    return reading
  }
}

extension PointReader {
  /// A table with its cells' marks taken out.
  func table(of lines: TableLines) -> Outline.Table {
    Outline.Table(columns: lines.header.map(plain), rows: lines.rows.map { $0.cells.map(plain) })
  }

  private func plain(_ cell: String) -> String {
    var text = Tags.removed(from: Links.removed(from: cell))
    if hasNotes { text = Notes.removed(from: text) }
    return Emphasis(text).plain.trimmedBlanks
  }

  private func label(of text: ParagraphText, isItem: Bool) -> (label: String, statement: Int)? {
    if let label = Label.split(text.scalars, language: language) { return label }
    if isItem, language.isEnglish, let label = Label.dotted(text.scalars) { return label }
    if isItem, language.isEnglish, let label = Label.runIn(text.scalars) { return label }
    guard text.scalars.count <= 600, language.isEnglish else { return nil }
    return Label.dashed(text.scalars, isTerm: isItem || !text.emphasised.isEmpty)
  }

  private func sentences(of text: ParagraphText, from body: Int, isWhole: Bool) -> [Outline.Sentence] {
    let statement = Array(text.scalars[body...])
    var next = 0
    let ranges = isWhole ? [statement.indices] : SentenceSplitter.ranges(in: statement, language: language)
    return ranges.map { range in
      while next + 1 < text.starts.count, text.starts[next + 1].offset <= range.lowerBound + body { next += 1 }
      let sentence = String(statement[range])
      let pieces = range.count <= 2000 ? text.emphasised.filter { sentence.contains($0) } : []
      return Outline.Sentence(text: sentence, line: text.starts[next].line, emphasised: pieces)
    }
  }

  /// Cuts "Action: …" off the sentences; one that is the whole point stays as well.
  private func takeActions(from sentences: inout [Outline.Sentence], label: String?) -> [Action] {
    var actions: [Action] = []
    if let label, let first = sentences.first, label.utf8.count <= 40,
      let action = Action(label + ": " + first.text, line: first.line)
    {
      actions.append(action)
    }
    guard sentences.count > 1 else { return actions }
    sentences = sentences.enumerated().filter { index, sentence in
      guard index > 0, sentence.text.utf8.count <= 300, let action = Action(sentence.text, line: sentence.line) else {
        return true
      }
      actions.append(action)
      return false
    }.map(\.element)
    return actions
  }
}
