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
  let moment: Int64

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

  /// The card as a few lines: where it stands; what it asks; its answer.
  func lines(columns: Int, hasStyles: Bool) -> [TerminalText] {
    let place = state.standing(on: day)
    let due: String =
      switch state.due {
      case let due? where isOver(due): ", due now"
      case .day(let day)?: ", due \(day)"
      case .moment?: ", due within hours"
      case nil: ""
      }
    let room = columns == .max ? .max : max(1, columns - 2)
    let question = Markdown(card.question, hasStyles: hasStyles, isPlain: true).lines(columns: room)
    let answer = ("= " + Markdown(card.answer.plain, hasStyles: hasStyles, isPlain: true).line).wrapped(
      columns: room, indent: 2)
    return TerminalText(line: "\(card.id.text) (\(place)\(due))").styled(.dim).wrapped(columns: columns, indent: 2)
      + (question + answer).map { "  \($0)" }
  }

  private func isOver(_ due: Reviews.Due) -> Bool {
    switch due {
    case .day(let due): due <= day
    case .moment(let due): due <= moment
    }
  }
}
