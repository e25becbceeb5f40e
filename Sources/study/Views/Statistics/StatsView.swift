import Console
import Reviews

/// The statistics as lines.
struct StatsView {
  /// Columns of the terminal.
  let columns: Int
  /// Words instead of bars: for screen readers and dumb terminals.
  let isPlain: Bool

  private var width: Int { max(20, min(columns, 80)) }

  func lines(_ title: String, _ statistics: Statistics) -> [TerminalText] {
    var lines = (TerminalText(line: title).styled(.heading) + ": \(statistics.today.description)").wrapped(
      columns: width)
    lines += statistics.overview.flatMap(paragraph)
    for section in statistics.sections { lines += [""] + self.lines(section) }
    if statistics.totals.total.reviews > 0 { lines += [""] + heatMap(HeatMap(statistics, columns: width - 4)) }
    return lines
  }

  private func lines(_ section: StatsSection) -> [TerminalText] {
    let names = section.rows.map { displayWidth($0.name) }.max() ?? 0
    let values = section.rows.map { displayWidth($0.value) }.max() ?? 0
    let room = width - 2 - names - 2 - values - 2
    let rows = section.rows.map { row -> TerminalText in
      guard !isPlain, room >= 8 else { return TerminalText(line: "  \(row.name): \(row.value)") }
      let name = padded(row.name, to: names)
      let bar = row.share.map { Self.bar($0, columns: min(room, 40)) } ?? ""
      guard !bar.isEmpty else { return TerminalText(line: "  \(name)  \(row.value)") }
      return TerminalText(line: "  \(name)  \(padded(row.value, to: values))  ")
        + TerminalText(line: bar).styled(.accent)
    }
    return [TerminalText(line: section.title).styled(.strong)] + rows.flatMap { $0.wrapped(columns: width, indent: 4) }
      + (section.note.map(paragraph) ?? [])
  }

  /// A bar in eighths of a column; what is more than nothing shows.
  static func bar(_ share: Double, columns: Int) -> String {
    let eighths = Int((min(1, max(0, share)) * Double(columns) * 8).rounded())
    let filled = share > 0 ? max(1, eighths) : 0
    let rest = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"][filled % 8]
    return String(repeating: "█", count: filled / 8) + rest
  }

  private func heatMap(_ map: HeatMap) -> [TerminalText] {
    func title(_ count: Int) -> TerminalText {
      TerminalText(line: "Reviews of the last \(counted(count, "week"))").styled(.strong)
    }
    if isPlain {
      let told = map.weeks.suffix(12)
      let lines = told.map { week in
        let days = "\(counted(week.reviews, "review")) on \(counted(week.busyDays, "day"))"
        return "  week of \(week.monday): \(week.reviews == 0 ? "none" : days)"
      }
      return [title(told.count)] + lines.flatMap { TerminalText(line: $0).wrapped(columns: width, indent: 4) }
    }
    let marks = ["·", "░", "▒", "▓", "█"]
    let names = ["Mon", "", "Wed", "", "Fri", "", "Sun"]
    let rows = names.enumerated().map { weekday, name in
      TerminalText(line: padded(name, to: 4))
        + TerminalText(line: map.weeks.compactMap { $0.levels[weekday].map { marks[$0] } }.joined()).styled(.accent)
    }
    return [title(map.weeks.count), TerminalText(line: "    " + map.months)] + rows
      + paragraph("One column a week; from · none to █ \(counted(map.most, "review")) a day.")
  }

  private func paragraph(_ text: String) -> [TerminalText] { TerminalText(line: text).wrapped(columns: width) }

  private func padded(_ text: String, to width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - displayWidth(text)))
  }
}
