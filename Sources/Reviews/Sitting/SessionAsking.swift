import Cards
import FSRS

extension Session {
  /// The ratings on offer.
  var ratings: [Rating] { options.isPassFail ? [.again, .good] : Rating.allCases }

  /// In ms: a sitting isn't kept waiting longer for a card of the same day; that one is for a later sitting.
  static let longestWait: Int64 = 3_600_000

  /// Asks what comes next, waits for it, or ends.
  mutating func goOn(at moment: Moment) -> [Effect] {
    if let minutes = options.minutes, let started, moment.ms - started >= Int64(minutes) * 60_000 {
      return end(at: moment)
    }
    switch queue.next(at: moment.ms) {
    case .card(let index): return ask(index, at: moment)
    case .wait(_, let index) where options.waitsForNothing: return ask(index, at: moment)
    case .wait(let until, _) where until - moment.ms > Self.longestWait: return end(at: moment)
    case .wait(let until, _):
      stage = .waiting
      return [.wait(until: until, count: queue.remaining)]
    case .nothing: return end(at: moment)
    }
  }

  mutating func ask(_ index: StudyCard.Index, at moment: Moment) -> [Effect] {
    stage = .asking(Current(index: index, shownAt: moment.ms))
    let item = cards[index]
    let isRepeat = done.contains { $0.index == index && $0.isRating }
    let number = numbers[index] ?? numbers.count + 1
    numbers[index] = number
    return [
      .ask(
        Question(
          card: item.card, deck: item.deck, number: isRepeat ? nil : number,
          count: max(queue.counts.all, numbers.count), isNew: item.state.phase == .new))
    ]
  }

  mutating func end(at moment: Moment) -> [Effect] {
    let summary = summary(at: moment)
    stage = .over
    return [.end(summary)]
  }

  func offered(_ rating: Rating) -> Rating {
    guard options.isPassFail else { return rating }
    return rating == .again ? .again : .good
  }

  func revealed(_ current: Current, proposal: Rating, at moment: Moment) -> Revealed {
    let item = cards[current.index]
    var waits: [Rating: Scheduler.Wait] = [:]
    if !options.isCram {
      for rating in ratings { waits[rating] = outcome(of: rating, for: item, at: moment).wait }
    }
    return Revealed(
      card: item.card, deck: item.deck, typed: current.typed, proposal: proposal, waits: waits, ratings: ratings)
  }
}
