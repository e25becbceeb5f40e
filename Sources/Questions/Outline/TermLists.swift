/// A term on a line of its own and, behind a colon that begins the next, what it means: Markdown's definition lists.
enum TermLists {
  /// The lines with each meaning behind its term, as if both stood on the meaning's line.
  static func joined(_ lines: [SourceLine], isOpaque: [Bool]) -> [SourceLine] {
    var lines = lines
    var term: String?
    for index in lines.indices where !lines[index].isBlank {
      let line = lines[index]
      guard !isOpaque[index], line.text.hasPrefix(": "), line.text.utf8.count > 2 else {
        term = nil
        continue
      }
      if term == nil, let place = place(ofTermAbove: index, lines, isOpaque) {
        term = lines[place].text
        lines[place] = SourceLine(text: "", number: lines[place].number)
      }
      guard let term else { continue }
      lines[index] = SourceLine(
        text: "- " + term + ": " + line.text.dropFirst(2), number: line.number, indent: max(0, line.indent - 2))
    }
    return lines
  }

  private static func place(ofTermAbove index: Int, _ lines: [SourceLine], _ isOpaque: [Bool]) -> Int? {
    guard let place = lines[..<index].lastIndex(where: { !$0.isBlank }), index - place <= 2, !isOpaque[place] else {
      return nil
    }
    let text = lines[place].text
    let isAlone = place == 0 || lines[place - 1].isBlank || lines[place - 1].text.contains(": ")
    return isAlone && text.wordCount <= 7 && !text.hasPrefix("#") && !text.contains(":") && !text.endsStatement
      && Marker.readings(of: text).isEmpty ? place : nil
  }
}
