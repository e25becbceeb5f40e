/// What stands over a text: its title, the lines under it that say the occasion, and its authors.
struct Masthead: Hashable, Sendable {
  private(set) var title: Outline.Aside?
  private(set) var subtitles: [Outline.Aside] = []
  private(set) var byline: Outline.Aside?
  /// The first line that isn't part of it.
  private(set) var end: Int

  init(_ layout: TextLayout) {
    let front = layout.front
    end = front.end
    byline = front.byline
    subtitles = front.asides
    let reader = MastheadReader(layout: layout)
    guard let first = reader.afterRule(layout.next(from: end)) else { return }
    if let front = front.title {
      title = Outline.Aside(text: front, line: 1)
      if let length = reader.repeats(front, at: first) { end = first + length }
    } else if let memo = reader.memo(from: first) {
      title = memo.title
      subtitles += memo.subtitles
      end = memo.end
    } else if let (text, length) = reader.title(at: first) {
      title = Outline.Aside(text: text, line: layout.lines[first].number)
      end = first + length
    }
    takeHeadline(reader)
    takeAsides(reader)
  }

  /// Under the newspaper's name and the day, in one line or two: what the article is called.
  private mutating func takeHeadline(_ reader: MastheadReader) {
    guard let paper = title, let next = reader.layout.next(from: end) else { return }
    var under = [paper]
    var index = next
    if !reader.isDay(paper.text), !reader.isIssueOfBody(paper.line - 1) {
      let line = reader.layout.lines[next]
      // "Policy brief no. 18 / February 2022" over the institute's name.
      let isFramed =
        TitlePiece.isFrame(paper.text) && paper.text.contains(where: \.isNumber) && TitlePiece.isPublisher(line.text)
      guard next == end, paper.text.wordCount <= 5 || isFramed, let following = reader.layout.next(from: next + 1)
      else { return }
      let isDay = reader.isDay(line.text) && line.text.wordCount <= 5
      // "Brief no. 31 | February 2020" under an institute's name.
      guard isDay || isFramed || reader.isIssue(line) && reader.isBeforeByline(following) else { return }
      under.append(Outline.Aside(text: line.text, line: line.number))
      index = following
    }
    guard let (text, length) = reader.headline(at: index) else { return }
    subtitles += under
    title = Outline.Aside(text: text, line: reader.layout.lines[index].number)
    end = index + length
  }

  /// Takes the lines under the title, and a block or two behind blank lines if they say the occasion.
  private mutating func takeAsides(_ reader: MastheadReader) {
    guard title != nil || end > 0 else { return takeByline(reader, at: reader.layout.next(from: end)) }
    var isBelow = title != nil
    while let index = reader.layout.next(from: end), subtitles.count < 10 {
      isBelow = isBelow && index == end
      let line = reader.layout.lines[index]
      if Byline.isByline(line.text) {
        if byline == nil { byline = Outline.Aside(text: Emphasis(line.text).plain, line: line.number) }
      } else if reader.isAside(at: index, isBelow: isBelow) || isLesson(line.text) {
        subtitles.append(Outline.Aside(text: Emphasis(line.barred).plain, line: line.number))
      } else {
        return
      }
      isBelow = isBelow || !line.isBlank
      end = index + 1
    }
  }

  /// "Lecture 6. From alliance to empire", under the name of a course.
  private func isLesson(_ text: String) -> Bool {
    guard subtitles.isEmpty, let title, TitlePiece.cut(title.text).contains(where: PaperKind.isCourse) else {
      return false
    }
    let pieces = TitlePiece.cut(Emphasis(text).plain)
    return pieces.count > 1 && pieces.first.map(PaperKind.isUnit) ?? false && text.wordCount <= 16
  }

  private mutating func takeByline(_ reader: MastheadReader, at index: Int?) {
    guard let index, byline == nil, Byline.isByline(reader.layout.lines[index].text), !reader.isMarked(index) else {
      return
    }
    byline = Outline.Aside(text: reader.layout.lines[index].text, line: reader.layout.lines[index].number)
    end = index + 1
  }
}
