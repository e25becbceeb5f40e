/// Tells what the first lines of a text are.
struct MastheadReader {
  let layout: TextLayout

  var lines: [SourceLine] { layout.lines }
  private var headings: Headings { layout.headings }
  private var language: Language { layout.language }

  func isMarked(_ index: Int) -> Bool { layout.numbering.markers[index] != nil || layout.markdown.isOpaque[index] }

  /// The title that the first line is, and how many lines it takes.
  func title(at index: Int) -> (text: String, length: Int)? {
    let heading = headings.marks[index]
    switch heading?.kind {
    case .atx, .underlined:
      guard let heading, heading.level == 1, heading.line.name == nil, !heading.line.text.isEmpty,
        !heading.line.isStructural, headings.hasOther(than: index) || heading.kind == .underlined,
        isOnlyOfOccasions(index, heading.length)
          || !headings.marks.indices.contains(where: { $0 != index && isFirstLevel(headings.marks[$0]) })
      else { return nil }
      return (heading.line.text, heading.length)
    case .named, .numbered: return nil
    default: break
    }
    guard !isMarked(index), isTitle(at: index) else { return nil }
    let text = HeadingLine(lines[index].text).text
    let bare = withoutPage(text)
    return (bare == text ? HeadingLine(lines[index].barred).text : bare, 1)
  }

  /// "Saturday, 7 May 2016", as newspapers say on what day they appeared.
  func isDay(_ text: String) -> Bool { OccasionLine.hasWeekday(text) && OccasionLine.hasDate(text) }

  /// "Brief no. 31 | February 2020": only what kind of paper it is, with its number and day.
  func isIssue(_ line: SourceLine) -> Bool {
    line.text.contains(where: \.isNumber) && TitlePiece.isFrame(line.barred) && !isMarked(line.number - 1)
  }

  /// "Policy brief no. 17 | Centre for Labour Studies, Lima | May 2024": with who issues it.
  func isIssueOfBody(_ index: Int) -> Bool {
    guard lines.indices.contains(index), !isMarked(index) else { return false }
    let pieces = lines[index].barred.split { "|·".contains($0) }.map { String($0).tidied }
    guard pieces.count > 2, let kind = pieces.first, let day = pieces.last else { return false }
    return PaperKind.isOnly(kind) && kind.contains(where: \.isNumber) && OccasionLine.hasDate(day)
  }

  /// The line under a rule of stars or dashes that frames the title.
  func afterRule(_ index: Int?) -> Int? {
    guard let index, lines[index].text.count > 4, let mark = lines[index].text.first, "*=-_~#".contains(mark),
      lines[index].text.allSatisfy({ $0 == mark })
    else { return index }
    return layout.next(from: index + 1)
  }

  /// Does a line stand right above who wrote the text, or a heading?
  func isBeforeByline(_ index: Int) -> Bool {
    guard let next = layout.numbering.following[index] else { return false }
    return Byline.isByline(lines[next].text) || headings.marks[next] != nil
  }

  /// A line alone that is no sentence.
  func headline(at index: Int) -> (text: String, length: Int)? {
    if let heading = headings.marks[index] { return (heading.line.text, heading.length) }
    let text = lines[index].text
    guard !isMarked(index), isLone(index), !text.endsStatement, (3...16).contains(text.wordCount),
      Roster.label(of: text) == nil, !Byline.isByline(text), !OccasionLine.isLike(text, language)
    else { return nil }
    return (Emphasis(text).plain, 1)
  }

  /// A page's head: "The Great Drain   Page 1".
  private func withoutPage(_ text: String) -> String {
    let words = text.split(separator: " ")
    guard words.count > 2, let last = words.last, String(last).isAllDigits, words[words.count - 2] == "Page" else {
      return text
    }
    return words.dropLast(2).joined(separator: " ")
  }

  /// Do only lines that say the occasion stand between a heading and the next?
  private func isOnlyOfOccasions(_ index: Int, _ length: Int) -> Bool {
    guard var next = layout.next(from: index + length) else { return false }
    var count = 0
    while headings.marks[next] == nil, count < 6 {
      let plain = Emphasis(lines[next].text).plain
      guard !isMarked(next), Byline.isByline(plain) || OccasionLine.isLike(plain, language),
        let following = layout.numbering.following[next]
      else { return false }
      next = following
      count += 1
    }
    return count > 0 && headings.marks[next] != nil
  }

  private func isFirstLevel(_ heading: Headings.Heading?) -> Bool {
    heading.map { $0.level == 1 && ($0.kind == .atx || $0.kind == .underlined) } ?? false
  }

  /// An unmarked first line is the title if it is short, no sentence, and something else than its like follows.
  private func isTitle(at index: Int) -> Bool {
    let text = lines[index].text
    let plain = HeadingLine(text)
    guard plain.text.wordCount <= 20, plain.text.unicodeScalars.count <= 150, let next = layout.next(from: index + 1),
      let first = plain.text.unicodeScalars.first(where: { !"“\"‘„«'¿¡《".unicodeScalars.contains($0) }),
      !first.properties.isLowercase || plain.text.unicodeScalars.dropFirst().first?.properties.isUppercase == true,
      first.properties.isAlphabetic || first.properties.numericType != nil
    else { return false }
    guard !Salutation.isAny(text), !Byline.isByline(text), Roster.label(of: text) == nil, !plain.isStructural else {
      return false
    }
    let isAlone = next > index + 1
    if plain.endsInColon { return headings.marks[next] != nil }
    if text.endsSentence, !text.endsInForm { return isAlone && text.hasSuffix("?") && text.wordCount <= 12 }
    let label = Label.split(Array(plain.text.unicodeScalars))
    if Wrap.isCaseless(first), text.unicodeScalars.count > 40 || text.contains("，") && !isAlone { return false }
    if isAlone { return label == nil || plain.text.wordCount <= 14 }
    if text.isAllCapitals || headings.marks[next] != nil { return true }
    // "Policy note no. 17": what it is about stands in the next line.
    if PaperKind.isOnly(text), text.wordCount > 1, text.contains(where: \.isNumber), !isMarked(next) { return true }
    // Two lines of headlines before who wrote the article.
    if label == nil, isSubheadline(next) { return true }
    if label != nil {
      let isOccasion = !isMarked(next) && OccasionLine.isLike(Emphasis(lines[next].text).plain, language)
      if let label, PaperKind.isOnly(label.label), label.label.wordCount >= 2, !isMarked(next) { return true }
      return isOccasion || HeadingReader.isDivision(plain.text) && isAside(at: next, isBelow: true)
    }
    guard !text.hasVerb(in: language) || Byline.isByline(lines[next].text) else { return false }
    return isAside(at: next, isBelow: true) || lines[next].text.endsSentence
      || Roster.label(of: lines[next].text) != nil
  }

  /// How many lines a heading takes that says the title again.
  func repeats(_ title: String, at index: Int) -> Int? {
    let heading = headings.marks[index]
    let text = heading?.line.text ?? HeadingLine(lines[index].text).text
    return text.lowercased() == title.lowercased() ? heading?.length ?? 1 : nil
  }

  /// Does a line under the title say the occasion, rather than something about the subject?
  func isAside(at index: Int, isBelow: Bool) -> Bool {
    let text = lines[index].text
    let plain = Emphasis(text).plain
    guard !isMarked(index), plain.unicodeScalars.count <= 170, plain.wordCount <= 26, !Salutation.isAny(plain) else {
      return false
    }
    if let heading = headings.marks[index], ![.plain, .capitals].contains(heading.kind) || text.hasPrefix("**") {
      return false
    }
    // A table's row.
    if lines[index].text.contains("    ") { return false }
    if Roster.label(of: plain) != nil { return false }
    let isOccasion = OccasionLine.isLike(plain, language)
    if Parties.areNamed(in: plain) { return true }
    // "Lecture 9. Volcanoes: why some ooze and others explode"
    if isBelow, !plain.endsSentence, TitlePiece.cut(plain).first.map(PaperKind.isUnit) ?? false { return true }
    if let label = Label.split(Array(plain.unicodeScalars)) {
      // "Board of Trustees: Minutes of the Regular Meeting"
      let isMinutes = isBelow && plain.lowercased().contains(": minutes of ") && !plain.endsSentence
      // "Final report 7/2018: Runway excursion at Holmvik Airport"
      let isPaper = isBelow && PaperKind.isOnly(label.label) && label.label.wordCount >= 2 && !plain.endsSentence
      return OccasionLine.isLabel(label.label) || isMinutes || isPaper || isBelow && isSubject(index)
        || isOccasion && isBelow && OccasionLine.hasDate(plain) && !plain.endsSentence
    }
    if isOccasion { return isBelow || isLone(index) || isAsideNext(index) }
    if headings.marks[index]?.kind == .plain, isLone(index), let next = layout.numbering.following[index] {
      // A heading without anything under it.
      return headings.marks[next] != nil
    }
    if isSubheadline(index) { return true }
    guard isBelow, !plain.endsSentence, Dateline.split(Array(plain.unicodeScalars), line: 1) == nil else {
      return false
    }
    // The second line of a title: no heading stands right under another with a blank line behind it.
    if index > 0, !lines[index - 1].isBlank, headings.marks[index]?.kind == .capitals,
      isLone(index) || isAsideNext(index)
    {
      return true
    }
    // Without blank lines a heading or the first note may follow at once.
    return headings.marks[index] == nil && !plain.hasVerb(in: language)
  }

  /// "Closing the last branch: who loses" under "Policy note no. 17", or a guide's name under its museum's.
  private func isSubject(_ index: Int) -> Bool {
    let plain = Emphasis(lines[index].text).plain
    guard index > 0, !lines[index - 1].isBlank, !plain.endsSentence || plain.hasSuffix("?") && plain.wordCount <= 14
    else { return false }
    return TitlePiece.isFrame(lines[index - 1].barred) || isSecond(index) && PaperKind.isGuide(plain)
  }

  /// Does a line stand right under the first of the text, and alone or over another such line?
  private func isSecond(_ index: Int) -> Bool {
    guard index > 0, index - 1 == layout.next(from: layout.front.end) else { return false }
    return isLone(index) || lines[index + 1].text.hasPrefix("(") || isAsideNext(index)
  }

  /// A newspaper's second headline, before who wrote the article, where and when.
  private func isSubheadline(_ index: Int) -> Bool {
    let plain = Emphasis(lines[index].text).plain
    guard !isMarked(index), headings.marks[index] == nil, isLone(index), !plain.endsStatement, plain.wordCount <= 20,
      let next = layout.numbering.following[index]
    else { return false }
    return Byline.isByline(lines[next].text)
      || Dateline.split(Array(lines[next].text.unicodeScalars), line: 1) != nil
  }

  private func isLone(_ index: Int) -> Bool {
    index + 1 >= lines.count || lines[index + 1].isBlank
  }

  private func isAsideNext(_ index: Int) -> Bool {
    index + 1 < lines.count && OccasionLine.isLike(Emphasis(lines[index + 1].text).plain, language)
  }
}
