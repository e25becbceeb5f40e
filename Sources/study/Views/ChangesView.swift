import Cards
import Console
import Reviews

/// What rescheduling would change, as lines.
struct ChangesView {
  let deck: Deck
  let changes: [Reschedule.Change]

  /// So many cards are listed; the rest are counted.
  private static let most = 20

  var lines: [TerminalText] {
    guard !changes.isEmpty else { return ["Nothing changes in \(deck.name)."] }
    let questions = Dictionary(deck.cards.map { ($0.id, $0.question) }) { first, _ in first }
    let rows = changes.prefix(Self.most).map { change in
      let after = change.after.map { "\($0)" } ?? "new"
      return ["  " + change.card.text, "\(before(change)) → \(after)", shortened(questions[change.card] ?? "")]
    }
    let verb = changes.count == 1 ? "changes" : "change"
    var lines: [TerminalText] = ["\(counted(changes.count, "card")) of \(deck.name) \(verb):"]
    lines += aligned(rows)
    if changes.count > Self.most { lines.append("  and \(changes.count - Self.most) more") }
    return lines
  }

  private func before(_ change: Reschedule.Change) -> String {
    switch change.before {
    case .day(let day)?: "\(day)"
    case .moment?: "within hours"
    case nil: "not due"
    }
  }

  private func shortened(_ text: String) -> String {
    let line = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    return line.count <= 50 ? line : line.prefix(49) + "…"
  }
}
