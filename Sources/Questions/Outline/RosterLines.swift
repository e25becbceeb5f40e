/// "Present:" above names, a line each, read as if they stood in one line.
struct RosterLines: Sendable {
  let line: SourceLine
  /// The first line behind the names.
  let next: Int

  init?(_ layout: TextLayout, at index: Int) {
    let lines = layout.lines
    let markers = layout.numbering.markers
    guard let label = Roster.label(of: markers[index]?.rest ?? lines[index].text) else { return nil }
    var names: [String] = []
    var next = index + 1
    while next < lines.count, !lines[next].isBlank, layout.headings.marks[next] == nil,
      markers[index] == nil || lines[next].indent > lines[index].indent,
      Roster.label(of: markers[next]?.rest ?? lines[next].text) == nil
    {
      var name = Emphasis(markers[next]?.rest ?? lines[next].text).plain
      while let last = name.last, ",;.".contains(last) { name.removeLast() }
      names.append(name)
      next += 1
    }
    guard !names.isEmpty else { return nil }
    line = SourceLine(text: label + ": " + names.joined(separator: ", "), number: lines[index].number)
    self.next = next
  }
}
