import Cards
import Console
import Questions

/// What a build made, refused and why: as lines, and as the document for programs.
struct BuildReport {
  let build: Questions.Build

  /// Point by point: what was made, and what was refused and why, the same reason once.
  ///
  /// - Parameter columns: where lines are broken; nil for whole lines.
  func lines(columns: Int?) -> [TerminalText] {
    var lines: [TerminalText] = []
    func add(_ text: TerminalText, indent: Int) {
      let lead = TerminalText(line: String(repeating: " ", count: indent))
      lines += columns.map { (lead + text).wrapped(columns: max(1, $0), indent: indent + 2) } ?? [lead + text]
    }
    var heading: String?
    for report in build.points {
      if heading != report.heading {
        heading = report.heading
        let name = report.heading.isEmpty ? "(before the first heading)" : report.heading
        if !lines.isEmpty { lines.append("") }
        add("\(TerminalText(line: name).styled(.heading)) → \(report.deck)", indent: 0)
      }
      let (made, refused) = (report.point.chosen, report.point.refused)
      add(
        "\(report.source):\(report.point.line): \(report.point.name) (\(made.count) made, \(refused.count) refused)",
        indent: 2)
      for candidate in made {
        let label = TerminalText("made").styled(.good)
        let score = decimals(candidate.score, 2)
        add(
          "\(label) \(candidate.kind.rawValue) \(score): \(candidate.question) → \(candidate.answer.joined)", indent: 4)
      }
      for (reason, refused) in Refused.byReason(refused) {
        add("\(TerminalText("refused").styled(.dim)) \(reason.rawValue): \(reason.sentence)", indent: 4)
        for refused in refused {
          add(
            TerminalText(line: refused.question ?? "all of the sentence on line \(refused.line)").styled(.dim),
            indent: 6)
        }
      }
    }
    if !lines.isEmpty { lines.append("") }
    for remark in build.remarks { add(TerminalText(line: remark), indent: 0) }
    add(TerminalText(line: summary), indent: 0)
    return lines
  }

  private var summary: String {
    let cards = build.decks.reduce(0) { $0 + $1.cards.count }
    let reasons = Refused.byReason(build.refused.map(\.refused)).sorted { $0.refused.count > $1.refused.count }
    let refused = reasons.map { "\($0.refused.count) \($0.reason.rawValue)" }.joined(separator: ", ")
    let made = "\(counted(cards, "card")) in \(counted(build.decks.count, "deck"))"
    return refused.isEmpty ? made : "\(made); \(build.refused.count) refused: \(refused)"
  }

  /// `{"decks":[…],"refused":[…]}`.
  var json: JSON {
    .object([
      ("decks", .array(build.decks.map(deck))),
      (
        "refused",
        .array(
          build.refused.map { point, refused in
            .object(
              [
                ("line", .int(refused.line)), ("point", .string(point.name)),
                ("reason", .string(refused.reason.rawValue)),
              ] + (refused.question.map { [("question", JSON.string($0))] } ?? []))
          })
      ),
    ])
  }

  private func deck(_ deck: BuiltDeck) -> JSON {
    .object([
      ("name", .string(deck.name.text)), ("title", .string(deck.title)), ("cards", .array(deck.cards.map(card))),
    ])
  }

  private func card(_ card: BuiltDeck.BuiltCard) -> JSON {
    let candidate = card.candidate
    let answer: (String, JSON) =
      switch candidate.answer {
      case .text(let text): ("answer", .string(text))
      case .list(let items): ("answers", .array(items.map(JSON.string)))
      }
    return .object([
      ("id", .string(card.id.text)), ("kind", .string(candidate.kind.rawValue)),
      ("question", .string(candidate.question)), answer, ("accept", .array(candidate.acceptPieces.map(JSON.string))),
      ("topic", .string(card.topic)),
      ("point", .string(card.point)), ("line", .int(candidate.line)),
      ("score", .double((candidate.score * 100).rounded() / 100)),
    ])
  }
}

extension Candidate.Answer {
  /// A list's items with `; ` between.
  fileprivate var joined: String {
    switch self {
    case .text(let text): text
    case .list(let items): items.joined(separator: "; ")
    }
  }
}
