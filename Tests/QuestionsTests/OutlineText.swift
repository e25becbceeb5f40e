@testable import Questions

extension Outline {
  /// All that an outline holds, a thing a line, as the `.outline` files beside the texts say it.
  var rendered: String {
    var lines = ["language: \(language)"]
    if let title { lines.append("title: \(title)") }
    lines += subtitles.map { "subtitle \($0.line): \($0.text)" }
    if let byline { lines.append("byline \(byline.line): \(byline.text)") }
    if let dateline { lines.append("dateline \(dateline.line): \(dateline.place) | \(dateline.date ?? "-")") }
    lines += greetings.map { "greeting \($0.line): \($0.text)" }
    lines += signatures.map { "signature \($0.line): \($0.text)" }
    lines += mended.map { "mended \($0)" }
    for section in sections {
      if let heading = section.heading {
        let above = heading.above.isEmpty ? "" : " < " + heading.above.joined(separator: " < ")
        lines.append("\(String(repeating: "#", count: heading.level)) \(heading.text)\(above) (\(heading.line))")
      }
      for point in section.points { lines += point.rendered }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Outline.Point {
  fileprivate var rendered: [String] {
    var lines = ["- \(line)" + (label.map { " [\($0)]" } ?? "")]
    if let parent { lines.append("  in: \(parent)") }
    if !items.isEmpty { lines.append("  items: \(items.joined(separator: " | "))") }
    lines += sentences.map { "  \($0.line): \($0.text)" }
    for action in actions {
      lines.append("  action \(action.line): \(action.who) | \(action.task ?? "-") | \(action.deadline ?? "-")")
    }
    lines += definitions.map { "  defines by \($0.shape): \($0.term) = \($0.meaning)" }
    if let roster {
      lines.append("  who: " + roster.members.map { "\($0.name)|\($0.role ?? "-")" }.joined(separator: " ; "))
    }
    return lines
  }
}
