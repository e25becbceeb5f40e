import Cards
import FSRS

extension Journal {
  /// What happened, in the order of the fold: neither undone events nor reviews that don't count.
  public func events() -> [Event] {
    var events: [Event] = []
    (order ?? FoldOrder(self)).forEach(of: self) { record, isUndone in
      if !isUndone, let event = event(of: record) { events.append(event) }
    }
    return events
  }

  /// Nil for what has no effect: a review that doesn't count, a setting without a key, and the like.
  func event(of record: Record) -> Event? {
    withSlowLine(of: record) { line in
      guard let body = body(of: record, line) else { return nil }
      return Event(
        id: identity(of: record), device: line.text(.dev) ?? "", number: Int(clamping: line.integer(.n) ?? 0),
        at: Moment(ms: record.t, offset: Int(clamping: line.integer(.tz) ?? 0)), day: Day(number: Int(record.day)),
        body: body)
    }
  }
}

extension Journal {
  fileprivate func body(of record: Record, _ line: SlowLine) -> Event.Body? {
    let card = record.card == Record.noCard ? nil : Card.ID(names[record.card])
    switch record.kind {
    case .hdr: return .header
    case .undo: return line.string(.of).map { .undo(of: Event.ID($0)) }
    case .set:
      guard let key = line.text(.key), let value = line.text(.value) else { return nil }
      return .set(key: key, value: value)
    case .rev: return card.flatMap { review(of: record, $0, line) }
    case .move:
      guard let card, let to = line.text(.to), !to.isEmpty else { return nil }
      return .move(from: card, to: Card.ID(to))
    case .suspend: return card.map { .suspend($0) }
    case .unsuspend: return card.map { .unsuspend($0) }
    case .bury: return card.map { .bury($0) }
    case .unbury: return card.map { .unbury($0) }
    case .reset: return card.map { .reset($0) }
    case .flag:
      guard let card, let color = line.integer(.color), (0...7).contains(color) else { return nil }
      return .flag(card, color: Int(color))
    case .due:
      guard let card, let due = line.due else { return nil }
      return .due(card, due)
    case .card:
      return card.map { .card($0, question: line.text(.q) ?? "", answer: line.text(.a) ?? "") }
    }
  }

  fileprivate func review(of record: Record, _ card: Card.ID, _ line: SlowLine) -> Event.Body? {
    guard let rating = record.rating else { return nil }
    let confidence = line.integer(.conf).flatMap { $0 == 1 ? true : $0 == 0 ? false : nil }
    let step = line.integer(.step).flatMap { $0 >= 0 ? Int($0) : nil }
    return .review(
      Review(
        card: card, rating: rating, ms: Int(clamping: line.integer(.ms) ?? 0), due: line.due, step: step,
        early: line.integer(.early) == 1, cram: record.isCram, confidence: confidence,
        proposal: line.integer(.prop).flatMap { Rating(rawValue: Int(clamping: $0)) }, typed: line.text(.ans),
        source: line.source(.src)))
  }
}
