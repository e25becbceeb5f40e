import Cards
import Console
import FSRS
import Reviews

extension JSON {
  /// One row of a replay: where a card stands, as far as that can be said without a clock.
  init(_ state: CardState, of card: Card.ID, key: String?, model: MemoryModel) {
    var row: [(String, JSON)] = []
    if let key { row.append(("key", .string(key))) }
    row.append(("card", .string(card.text)))
    row.append(("standing", .string(state.standing)))
    row.append(("due", JSON(state.due)))
    row.append(("stability", state.memory.map { .double($0.stability) } ?? .null))
    if let memory = state.memory, let fast = memory.fast {
      row.append(("stability_fast", .double(fast)))
      row.append(("days_to_90", .double(model.daysToNinety(of: memory))))
    }
    row.append(("difficulty", state.memory.map { .double($0.difficulty) } ?? .null))
    row.append(("reps", .int(state.reps)))
    row.append(("lapses", .int(state.lapses)))
    row.append(("last", state.lastMs.map { .int(Int($0)) } ?? .null))
    row.append(("step", state.phase.step.map { .int($0) } ?? .null))
    row.append(("flag", .int(state.flag)))
    row.append(("moved_from", .array(state.movedFrom.map { .string($0.text) })))
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
