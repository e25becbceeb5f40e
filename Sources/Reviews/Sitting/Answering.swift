import Cards
import FSRS

extension CardState {
  /// What an event about the card changes: the same as a replay of the journal with that event at its end.
  ///
  /// Events that aren't about one card's standing change nothing here.
  mutating func apply(_ body: Event.Body, at moment: Moment, on day: Day, using model: MemoryModel) {
    switch body {
    case .review(let review): apply(review, at: moment, on: day, using: model)
    case .suspend: isSuspended = true
    case .unsuspend: isSuspended = false
    case .bury: buriedOn = day
    case .unbury: buriedOn = nil
    case .flag(_, let color): flag = color
    case .reset:
      phase = .new
      memory = nil
      due = nil
      firstDay = nil
      lastDay = nil
      lastMs = nil
      recallsOnLastDay = 0
      surelyMissedOn = nil
    case .card(_, let question, let answer): text = Text(question: question, answer: answer)
    case .header, .undo, .move, .due, .set: break
    }
  }

  private mutating func apply(_ review: Review, at moment: Moment, on day: Day, using model: MemoryModel) {
    reps += 1
    guard !review.cram else { return }
    let isLapse = phase == .review && review.rating == .again
    if isLapse { lapses += 1 }
    memory = model.memory(
      after: review.rating, from: memory, elapsed: elapsed(at: moment.ms, on: day, by: model))
    switch (review.step, phase) {
    case (nil, _): phase = .review
    case (let step?, .relearning): phase = .relearning(step: step)
    case (let step?, _): phase = isLapse ? .relearning(step: step) : .learning(step: step)
    }
    due = review.due
    if lastDay != day || review.rating == .again { recallsOnLastDay = 0 }
    if review.rating != .again { recallsOnLastDay = min(recallsOnLastDay + 1, Int(UInt8.max)) }
    firstDay = firstDay ?? day
    lastDay = day
    lastMs = moment.ms
    if review.rating == .again, review.confidence == true {
      surelyMissedOn = day
    } else if let missed = surelyMissedOn, missed < day {
      surelyMissedOn = nil
    }
  }

  /// The days for which a card in review was away when it was asked last; nil for any other card.
  var lastInterval: Int? {
    guard phase == .review, case .day(let day)? = due, let lastDay else { return nil }
    return max(0, day - lastDay)
  }

  /// Whether the card is to be asked: on that study day, at that time in UTC ms.
  public func isDue(on day: Day, at ms: Int64) -> Bool {
    guard !isSuspended, !isBuried(on: day) else { return false }
    return switch due {
    case .day(let when)?: when <= day
    case .moment(let when)?: when <= ms
    case nil: phase != .new
    }
  }

  /// Whether the card is new or due, and not put away.
  public func isAskable(on day: Day, at ms: Int64) -> Bool {
    isDue(on: day, at: ms) || phase == .new && !isSuspended && !isBuried(on: day)
  }

  /// A card that was forgotten so often costs more time than it is worth, as it is written.
  public static let leechLapses = 8
}
