import Cards
import Console
import FSRS
import Reviews

extension JSON {
  /// One row of a replay: where a card stands, as far as that can be said without a clock.
  init(_ state: CardState, of card: Card.ID, key: String?, model: MemoryModel) {
    var row: [(String, JSON)] = key.map { [("key", .string($0))] } ?? []
    row += [
      ("card", .string(card.text)),
      ("standing", .string(state.standing)),
      ("due", JSON(state.due)),
      ("stability", state.memory.map { .double(model.shownStability(of: $0)) } ?? .null),
      ("difficulty", state.memory.map { .double($0.difficulty) } ?? .null),
      ("reps", .int(state.reps)),
      ("lapses", .int(state.lapses)),
      ("last", state.lastMs.map { .int(Int($0)) } ?? .null),
      ("step", state.phase.step.map { .int($0) } ?? .null),
      ("flag", .int(state.flag)),
      ("moved_from", .array(state.movedFrom.map { .string($0.text) })),
    ]
    self = .object(row)
  }

  /// A study day as a date, a moment as UTC milliseconds.
  init(_ due: Due?) {
    switch due {
    case .day(let day): self = .string("\(day)")
    case .moment(let ms): self = .int(Int(ms))
    case nil: self = .null
    }
  }
}
