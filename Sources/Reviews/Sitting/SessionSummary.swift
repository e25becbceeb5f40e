import FSRS

extension Session {
  /// What the sitting came to so far.
  public func summary(at moment: Moment) -> Summary {
    var summary = Summary()
    for deed in done {
      guard case .rated(let rating) = deed.deed else { continue }
      summary.answers += 1
      if let isSure = deed.confidence { summary.calibration.count(isSure: isSure, isRight: rating != .again) }
      if deed.before.phase == .new, !options.isCram { summary.begun += 1 }
      // Only the first answer of a day tells what was kept since another.
      let today = day(of: cards[deed.index].deck, at: moment)
      if deed.before.phase == .review, deed.before.lastDay.map({ $0 < today }) == true, !options.isCram {
        summary.reviews += 1
        if rating != .again { summary.recalled += 1 }
      }
    }
    summary.isCram = options.isCram
    summary.duration = max(0, moment.ms - (started ?? moment.ms))
    summary.remaining = remaining(at: moment)
    for item in cards where !item.state.isSuspended {
      guard let due = item.state.due else {
        if item.state.phase == .new { summary.newLeft += 1 }
        continue
      }
      let day = day(of: item.deck, at: moment)
      if item.state.isDue(on: day, at: moment.ms) { summary.dueNow += 1 }
      switch due {
      case .day(let when) where when <= day: continue
      case .moment(let when) where when <= moment.ms: continue
      default: break
      }
      guard let next = summary.next else {
        summary.next = due
        summary.nextCount = 1
        continue
      }
      let start = decks[item.deck].dayStart
      if isEarlier(due, than: next, offset: moment.offset, dayStart: start) {
        summary.next = due
        summary.nextCount = 1
      } else if !isEarlier(next, than: due, offset: moment.offset, dayStart: start) {
        summary.nextCount += 1
      }
    }
    return summary
  }
}

/// Whether something is due before something else; a study day is its first moment.
private func isEarlier(_ one: Due, than other: Due, offset: Int, dayStart: Int) -> Bool {
  func ms(_ due: Due) -> Int64 {
    switch due {
    case .moment(let ms): ms
    case .day(let day): Int64(day.number * 24 + dayStart) * 3_600_000 - Int64(offset) * 60_000
    }
  }
  return ms(one) < ms(other)
}
