/// The headings of a text, line by line.
struct Headings: Sendable {
  struct Heading: Hashable, Sendable {
    let line: HeadingLine
    let level: Int
    let kind: Kind
    /// How many lines it takes: an underlined one two.
    let length: Int
  }

  enum Kind: Hashable, Sendable { case atx, underlined, numbered, named, capitals, plain, colon }

  /// By line; nil where there is none.
  private(set) var marks: [Heading?]

  init(_ lines: [SourceLine], _ markdown: MarkdownLines, _ numbering: Numbering, _ wrap: Wrap, _ language: Language) {
    marks = Array(repeating: nil, count: lines.count)
    let reader = HeadingReader(lines: lines, markdown: markdown, numbering: numbering, wrap: wrap, language: language)
    var index = 0
    while index < lines.count {
      if lines[index].isBlank || markdown.isOpaque[index] {
        index += 1
        continue
      }
      let heading = reader.heading(at: index)
      marks[index] = heading
      index += heading?.length ?? 1
    }
  }

  /// Is there another heading than the one at `index`?
  func hasOther(than index: Int) -> Bool {
    marks.indices.contains { $0 != index && marks[$0] != nil }
  }
}

/// Tells headings from other lines by what stands in and around them.
struct HeadingReader {
  let lines: [SourceLine]
  let markdown: MarkdownLines
  let numbering: Numbering
  let wrap: Wrap
  let language: Language

  func heading(at index: Int) -> Headings.Heading? {
    let text = lines[index].text
    guard text.utf8.count <= 500 else { return nil }
    if let level = markdown.atxLevel(text) {
      let rest = String(text.dropFirst(level + 1))
      return Headings.Heading(line: HeadingLine(unnumbered(rest)), level: level, kind: .atx, length: 1)
    }
    if let level = markdown.setextLevel(at: index) {
      return Headings.Heading(line: HeadingLine(unnumbered(text)), level: level, kind: .underlined, length: 2)
    }
    if let name = HeadingLine.ornamented(text) {
      return Headings.Heading(line: HeadingLine(name), level: 1, kind: .capitals, length: 1)
    }
    let marker = numbering.markers[index]
    let line = HeadingLine(marker?.rest ?? text)
    if line.name != nil {
      let level = numbering.levels[index] ?? 1
      return Headings.Heading(line: line, level: level, kind: .named, length: 1)
    }
    if case .code = marker?.style {
      // "B1 Finance" alone on its line.
      guard !line.text.hasVerb(in: language), let kind = kind(ofPlain: line.text, line, at: index) else { return nil }
      return Headings.Heading(line: line, level: 2, kind: kind, length: 1)
    }
    if marker != nil {
      guard let level = numbering.levels[index] else { return nil }
      return Headings.Heading(line: line, level: level, kind: .numbered, length: 1)
    }
    guard let kind = kind(ofPlain: text, line, at: index) else { return nil }
    return Headings.Heading(line: line, level: kind == .capitals ? 1 : 2, kind: kind, length: 1)
  }

  private func unnumbered(_ text: String) -> String {
    for marker in Marker.readings(of: text) {
      switch marker.style {
      case .decimal, .upperRoman, .chinese: return marker.rest
      default: continue
      }
    }
    return text
  }
}

extension HeadingReader {
  private func kind(ofPlain text: String, _ line: HeadingLine, at index: Int) -> Headings.Kind? {
    guard let next = next(after: index), let first = line.text.unicodeScalars.first(where: { !isQuote($0) }),
      line.text.wordCount <= 14, line.text.unicodeScalars.count <= 120
    else { return nil }
    if line.endsInColon, line.isStructural { return .colon }
    guard first.properties.isUppercase || first.properties.numericType != nil || first == "§" || Wrap.isCaseless(first)
    else {
      return nil
    }
    let previous = index > 0 ? lines[index - 1] : nil
    if let previous, !previous.isBlank, wrap.isFull(previous, before: lines[index]), !previous.text.endsSentence {
      return nil
    }
    let isOpen = !line.text.endsSentence
    if isOpen, isBold(text), line.text.wordCount <= 12 { return .plain }
    if isOpen, Self.isDivision(line.text) { return .plain }
    let isAfterBlank = previous?.isBlank ?? true
    if line.endsInColon {
      let isApart =
        isAfterBlank || previous.map { $0.text.endsSentence || $0.text.hasSuffix(":") } ?? true
        || markdown.isOpaque[index - 1]
      return isApart && line.text.wordCount <= 8 && line.text.unicodeScalars.count <= 80
        && !line.text.hasVerb(in: language)
        && !announcesList(line.text, at: index)
        ? .colon : nil
    }
    if text.isAllCapitals, isOpen || text.wordCount <= 6 { return .capitals }
    guard isAfterBlank || isAboveList(index, line.text) || index > 0 && markdown.isOpaque[index - 1] else { return nil }
    return isPlain(text, at: index, next: next) ? .plain : nil
  }

  private func isPlain(_ text: String, at index: Int, next: SourceLine) -> Bool {
    if text.utf8.count <= 3, text.isAllDigits { return false }
    if text.endsSentence, !(text.hasSuffix("?") || text.hasSuffix("？")) || text.wordCount > 6 { return false }
    let isAlone = next.number > lines[index].number + 1
    guard text.wordCount <= 8, text.unicodeScalars.count <= 60, let last = text.unicodeScalars.last,
      last.properties.isAlphabetic || "?)？）”\"’".unicodeScalars.contains(last)
        || isAlone && last.properties.numericType != nil
    else { return false }
    // Text without capitals gives no hint but its length and that it stands alone.
    if Wrap.isCaseless(last), text.unicodeScalars.count > 20 || text.contains("，") { return false }
    guard !Byline.isByline(text), !Salutation.isAny(text), isAlone || !text.contains(where: \.isNumber) else {
      return false
    }
    if text.contains(": ") || text.contains("：") { return isAlone }
    return isAlone || !text.hasVerb(in: language) || Self.askers.contains(text.prefix { $0 != " " }.lowercased())
      || next.text.endsSentence
  }

  /// "Three rules apply:" above a list says something, "Ingredients:" doesn't.
  private func announcesList(_ text: String, at index: Int) -> Bool {
    language.isEnglish && index + 1 < lines.count && numbering.markers[index + 1] != nil
      && (text.words.dropFirst().contains(where: Verbs.isPlainVerb)
        || text.words.first.map(Words.pronouns.contains) ?? false)
  }

  /// A short line behind a whole sentence, right above a list.
  private func isAboveList(_ index: Int, _ text: String) -> Bool {
    index + 1 < lines.count && lines[index - 1].text.endsSentence && numbering.markers[index + 1] != nil
      && numbering.markers[index - 1] == nil && text.wordCount <= 5 && !text.endsSentence
  }

  private func next(after index: Int) -> SourceLine? {
    lines[(index + 1)...].first { !$0.isBlank }
  }

  private func isQuote(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "“" || scalar == "\"" || scalar == "‘" || scalar == "„" || scalar == "«" || scalar == "'" || scalar == "¿"
  }

  /// Is a whole line in bold print?
  private func isBold(_ text: String) -> Bool {
    for mark in ["**", "__"] where text.hasPrefix(mark) && text.utf8.count > 4 {
      let inside = text.hasSuffix(":") ? text.dropLast() : Substring(text)
      if inside.hasSuffix(mark), !inside.dropFirst(2).dropLast(2).contains(mark) { return true }
    }
    return false
  }

  /// "Chapter 3", "Part II – The war", "Lecture 7: Atoms", "§ 12 Form", "第三章 光合作用".
  static func isDivision(_ text: String) -> Bool {
    guard text.wordCount <= 12 else { return false }
    let words = text.split(separator: " ").prefix(2).map { $0.filter { $0.isLetter || $0.isNumber || $0 == "§" } }
    if let first = words.first, words.count == 2, divisions.contains(first.lowercased()) {
      let number = words[1]
      return number.isAllDigits || number.isRomanNumber || number.count == 1 && number.first?.isUppercase == true
    }
    let scalars = Array(text.unicodeScalars.prefix(8))
    guard scalars.first == "第", let end = scalars.firstIndex(where: { "章节節部篇课課讲講回".unicodeScalars.contains($0) })
    else { return false }
    return end > 1 && end < 6
  }

  private static let askers: Set = ["why", "how", "what", "when", "where", "who", "which", "warum", "wie", "was"]

  private static let divisions: Set = [
    "chapter", "part", "lecture", "unit", "module", "week", "session", "lesson", "section", "article", "stage", "topic",
    "act", "book", "appendix", "annex", "day", "kapitel", "teil", "abschnitt", "lektion", "einheit", "woche",
    "vorlesung",
    "chapitre", "partie", "leçon", "cours", "séance", "capítulo", "parte", "unidad", "lección", "tema", "capitolo",
    "lezione", "unità", "unidade", "aula", "hoofdstuk", "deel", "les", "chương", "phần", "bài", "mục", "§",
  ]
}
