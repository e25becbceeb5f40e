/// A memo instead of a title.
extension MastheadReader {
  /// A memo's head: two or more lines of "To:", "Date:", "Subject:".
  func memo(from index: Int) -> (title: Outline.Aside?, subtitles: [Outline.Aside], end: Int)? {
    var title: Outline.Aside?
    var subtitles: [Outline.Aside] = []
    var end = index
    while end < lines.count, end < index + 12, !lines[end].isBlank {
      let scalars = Array(Emphasis(lines[end].text).plain.unicodeScalars)
      guard let label = Label.split(scalars), OccasionLine.isLabel(label.label) else { break }
      if title == nil, OccasionLine.isSubject(label.label) {
        title = Outline.Aside(text: String(scalars[label.statement...]), line: lines[end].number)
      } else {
        subtitles.append(Outline.Aside(text: String(scalars), line: lines[end].number))
      }
      end += 1
    }
    return end - index >= 2 ? (title, subtitles, end) : nil
  }
}
