import Cards
import Console
import Questions

/// What a build made, refused and why: as lines, and as the document for programs.
struct BuildReport {
  let build: Questions.Build

  /// Point by point: what was made, and what was refused.
  var lines: [TerminalText] {
    var lines: [TerminalText] = []
    var heading: String?
    for report in build.points {
      if heading != report.heading {
        heading = report.heading
        let name = report.heading.isEmpty ? "(before the first heading)" : report.heading
        lines.append("\(TerminalText(line: name).styled(.heading)) → \(report.deck)")
      }
      lines.append("  \(report.source):\(report.point.line): \(report.point.name)")
      for candidate in report.point.chosen {
        let answer = candidate.answer.joined
        lines.append(
          "    \(TerminalText("made").styled(.good)) \(candidate.kind.rawValue): \(candidate.question) → \(answer)")
      }
      for refused in report.point.refused {
        let question = refused.question.map { ": " + $0 } ?? ""
        lines.append(
          "    \(TerminalText("refused").styled(.dim)) (\(refused.reason.rawValue): \(refused.reason.sentence))\(question)"
        )
      }
    }
    lines += build.remarks.map { TerminalText(line: $0) }
    let cards = build.decks.reduce(0) { $0 + $1.cards.count }
    lines.append("\(cards) cards in \(build.decks.count) decks, \(build.refused.count) refused")
    return lines
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
      ("question", .string(candidate.question)), answer, ("accept", .array([])), ("topic", .string(card.topic)),
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
