/// What Markdown makes of a text's lines.
struct MarkdownLines: Sendable {
  let lines: [SourceLine]

  /// How many `#` a heading has; nil for another line.
  func atxLevel(_ text: String) -> Int? {
    let marks = text.prefix { $0 == "#" }.count
    return (1...6).contains(marks) && text.dropFirst(marks).first == " " ? marks : nil
  }

  /// Where code, a comment, a table or a rule that begins here ends.
  func opaqueEnd(from index: Int) -> Int? {
    let text = lines[index].text
    for fence in ["```", "~~~"] where text.hasPrefix(fence) {
      let end = lines[(index + 1)...].firstIndex { $0.text.hasPrefix(fence) } ?? lines.count - 1
      return end + 1
    }
    if text.hasPrefix("<!--") {
      return (lines[index...].firstIndex { $0.text.contains("-->") } ?? lines.count - 1) + 1
    }
    if text.hasPrefix("|") { return index + 1 }
    let marks = text.filter { $0 != " " }
    let isRule = marks.utf8.count >= 3 && "-*_=~".contains { mark in marks.allSatisfy { $0 == mark } }
    return isRule ? index + 1 : nil
  }

  /// The level of a heading that is underlined.
  func setextLevel(at index: Int) -> Int? {
    guard index + 1 < lines.count else { return nil }
    let below = lines[index + 1].text
    guard below.utf8.count >= 3, Marker.split(lines[index].text) == nil else { return nil }
    if below.allSatisfy({ $0 == "=" }) { return 1 }
    return below.allSatisfy { $0 == "-" } ? 2 : nil
  }
}
