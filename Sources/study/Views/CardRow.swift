import Cards
import Console
import FSRS
import Reviews

/// A card in a list.
struct CardRow {
  let card: Card
  let state: CardState
  /// Days to 90 % recall.
  let stability: Double?
  let day: Day

  func holds(_ text: String) -> Bool {
    let wanted = text.lowercased()
    return [card.question, card.answer.plain, card.topic].contains { $0.lowercased().contains(wanted) }
  }

  var json: JSON {
    .object([
      ("id", .string(card.id.text)), ("topic", .string(card.topic)), ("question", .string(card.question)),
      ("answer", .string(card.answer.plain)), ("standing", .string(state.standing(on: day))),
      ("due", JSON(state.due)), ("reps", .int(state.reps)), ("lapses", .int(state.lapses)),
      ("stability", stability.map { .double($0) } ?? .null),
      ("difficulty", state.memory.map { .double($0.difficulty) } ?? .null),
      ("tags", .array(card.tags.map { .string($0) })),
      ("flag", .int(state.flag)),
    ])
  }

  /// The card as two lines: where it stands and what it asks; then its answer.
  var lines: [TerminalText] {
    let place = state.standing(on: day)
    let due: String =
      switch state.due {
      case .day(let day)?: ", due \(day)"
      case .moment?: ", due within hours"
      case nil: ""
      }
    return [
      "\(card.id.text) (\(place)\(due))" as TerminalText,
      "  \(card.question)",
      "  = \(card.answer.plain)",
    ]
  }
}
