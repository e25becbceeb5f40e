import Reviews

/// The statistics as one page of HTML that needs nothing else: no script, no picture, no font from elsewhere.
struct StatsPage {
  let title: String
  let statistics: Statistics

  var text: String {
    """
    \(HTML.opening)
    <html lang="en">
    <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(HTML.escaped(title)): \(statistics.today)</title>
    <style>
    \(Self.style)
    </style>
    </head>
    <body>
    <h1>\(HTML.escaped(title))</h1>
    <p>\(statistics.today)</p>
    \(statistics.overview.map { "<p>\(HTML.escaped($0))</p>" }.joined(separator: "\n"))
    \(statistics.totals.total.reviews > 0 ? heatMap : "")
    \(statistics.sections.map(table).joined(separator: "\n"))
    </body>
    </html>

    """
  }

  private func table(_ section: StatsSection) -> String {
    let rows = section.rows.map { row in
      let bar = row.share.map {
        "<span class=\"bar\" style=\"width:\(Int((min(1, max(0, $0)) * 100).rounded()))%\"></span>"
      }
      return "<tr><th scope=\"row\">\(HTML.escaped(row.name))</th><td>\(HTML.escaped(row.value))</td>"
        + "<td class=\"room\">\(bar ?? "")</td></tr>"
    }
    let note = section.note.map { "\n<p>\(HTML.escaped($0))</p>" } ?? ""
    return "<h2>\(HTML.escaped(section.title))</h2>\n<table>\n\(rows.joined(separator: "\n"))\n</table>\(note)"
  }

  private var heatMap: String {
    let map = HeatMap(statistics, columns: 53)
    var squares: [String] = []
    for (column, week) in map.weeks.enumerated() {
      for weekday in 0..<7 {
        guard let level = week.levels[weekday], let reviews = week.days[weekday] else { continue }
        squares.append(
          "<rect class=\"l\(level)\" x=\"\(14 * column)\" y=\"\(14 * weekday)\" width=\"12\" height=\"12\">"
            + "<title>\(week.monday + weekday): \(counted(reviews, "review"))</title></rect>")
      }
    }
    return """
      <h2>Reviews of the last \(counted(map.weeks.count, "week"))</h2>
      <svg viewBox="0 0 \(14 * map.weeks.count) 98" role="img" aria-label="reviews a day, a column a week from Monday">
      \(squares.joined(separator: "\n"))
      </svg>
      <p>At most \(counted(map.most, "review")) on a day.</p>
      """
  }

  private static let style = """
    :root { color-scheme: light dark; --bar: #3a85a5; }
    body { font: 16px/1.5 system-ui, sans-serif; max-width: 50rem; margin: 2rem auto; padding: 0 1rem; }
    table { border-collapse: collapse; width: 100%; }
    th { font-weight: normal; text-align: left; white-space: nowrap; padding: .1rem 1rem .1rem 0; }
    td { white-space: nowrap; padding: .1rem 1rem .1rem 0; }
    td.room { width: 60%; padding: 0; }
    .bar { display: block; height: .8rem; min-width: 1px; background: var(--bar); }
    svg { width: 100%; }
    rect { fill: var(--bar); }
    .l0 { opacity: .12; } .l1 { opacity: .35; } .l2 { opacity: .55; } .l3 { opacity: .78; }
    @media print { body { margin: 0; } .bar { print-color-adjust: exact; } }
    """
}
