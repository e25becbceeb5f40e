import Cards
import FSRS

extension Journal {
  /// A card's state with what stands in the lines that decided it; nil for a name that no event is about any more.
  ///
  /// - Parameter settings: those in force at a position in the order of folding.
  func state(
    of folded: CardFold, movedFrom origins: Set<UInt32>, model: MemoryModel, settings: (Int) -> Settings
  ) -> CardState? {
    guard folded.isKnown else { return nil }
    var state = CardState()
    state.reps = Int(folded.reps)
    state.lapses = Int(folded.lapses)
    state.isSuspended = folded.isSuspended
    state.flag = Int(folded.flag)
    state.buriedOn = folded.buriedOn.map { Day(number: Int($0)) }
    state.text = folded.text.flatMap { text(of: records[Int($0)]) }
    let sorted = origins.map { names[$0] }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    state.movedFrom = sorted.map { Card.ID($0) }
    guard folded.phase != .new else { return state }
    state.memory = folded.memory
    state.firstDay = Day(number: Int(folded.firstDay))
    state.lastDay = Day(number: Int(folded.lastDay))
    state.lastMs = folded.lastMs
    state.recallsOnLastDay = Int(folded.recalls)
    state.surelyMissedOn = folded.surelyMissedOn.map { Day(number: Int($0)) }
    let (due, step) = schedule(of: folded, model, settings)
    state.due = due
    state.phase =
      switch folded.phase {
      case .new: .new
      case .learning: .learning(step: step ?? 0)
      case .review: .review
      case .relearning: .relearning(step: step ?? 0)
      }
    return state
  }

  private func schedule(
    of folded: CardFold, _ model: MemoryModel, _ settings: (Int) -> Settings
  ) -> (due: Due?, step: Int?) {
    switch folded.due {
    case .none: return (nil, nil)
    case .line(let index): return schedule(of: records[Int(index)])
    case .position(let position):
      guard let memory = folded.memory else { return (nil, nil) }
      let days = model.days(of: memory, under: settings(Int(position)))
      return (.day(Day(number: Int(folded.lastDay) + days)), nil)
    }
  }
}

extension Journal {
  func setting(of record: Record) -> (key: String, value: String)? {
    withSlowLine(of: record) { line in
      line.text(.key).flatMap { key in line.text(.value).map { (key, $0) } }
    }
  }

  /// The card that a move names as its target; nil for a move that names none, or no card.
  func moveTarget(of record: Record) -> UInt32? {
    guard record.card != Record.noCard else { return nil }
    return withSlowLine(of: record) { $0.string(.to) }.flatMap { names.find($0) }
  }

  func text(of record: Record) -> CardState.Text? {
    withSlowLine(of: record) { CardState.Text(question: $0.text(.q) ?? "", answer: $0.text(.a) ?? "") }
  }
}

extension MemoryModel {
  /// The interval in whole days, half to even, 1 to the maximum.
  fileprivate func days(of memory: Memory, under settings: Settings) -> Int {
    let bounded = min(max(interval(of: memory, retention: settings.retention), 1), Double(settings.maximumInterval))
    return Int(bounded.rounded(.toNearestOrEven))
  }
}
