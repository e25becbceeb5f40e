/// "Kind regards," and the names under it.
struct LetterEnd: Sendable {
  private(set) var asides: [Outline.Aside]
  /// The first line that isn't part of it.
  private(set) var next: Int

  init(_ layout: TextLayout, at index: Int) {
    let lines = layout.lines
    asides = [Outline.Aside(text: lines[index].text, line: lines[index].number)]
    next = index + 1
    // The last lines of a letter are no headings, even if they look like some.
    let isLast = lines[index...].prefix(30).count { !$0.isBlank } <= 6 && lines.count - index < 30
    var place = index + 1
    while place < lines.count, place - index <= 6 {
      let line = lines[place]
      if line.isBlank {
        if asides.count > 1 { break }
      } else {
        let heading = layout.headings.marks[place]
        guard line.text.wordCount <= 8, !line.text.endsSentence, heading == nil || heading?.kind == .plain && isLast
        else {
          break
        }
        asides.append(Outline.Aside(text: line.text, line: line.number))
        next = place + 1
      }
      place += 1
    }
  }
}
