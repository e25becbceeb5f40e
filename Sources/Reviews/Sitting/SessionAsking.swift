import Cards
import FSRS

extension Session {
  /// The ratings on offer.
  var ratings: [Rating] { options.isPassFail ? [.again, .good] : Rating.allCases }

  /// In ms: a sitting isn't kept waiting longer for a card of the same day; that one is for a later sitting.
  static let longestWait: Int64 = 3_600_000

  /// How many cards are still to be asked in this sitting.
  func remaining(at moment: Moment) -> Int {
    options.waitsForNothing ? queue.remaining : queue.remaining(until: moment.ms + Self.longestWait)
  }

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
      return [.wait(until: until, count: remaining(at: moment))]
    case .nothing: return end(at: moment)
    }
  }

  mutating func ask(_ index: StudyCard.Index, at moment: Moment) -> [Effect] {
    stage = .asking(Current(index: index, shownAt: moment.ms))
    if numbers[index] == nil { numbers[index] = numbers.count + 1 }
    return [question(index, at: moment)]
  }

  func question(_ index: StudyCard.Index, at moment: Moment) -> Effect {
    let item = cards[index]
    let isRepeat = ratingCounts[index, default: 0] > 0
    return .ask(
      Question(
        card: item.card, deck: item.deck, number: isRepeat ? nil : numbers[index],
        count: max(queue.counts.all, numbers.count), isNew: item.state.phase == .new,
        remaining: max(1, remaining(at: moment)), minutesLeft: minutesLeft(at: moment)))
  }

  /// The minutes that are left, rounded up.
  private func minutesLeft(at moment: Moment) -> Int? {
    guard let minutes = options.minutes, let started else { return nil }
    return max(1, Int((Int64(minutes) * 60_000 - (moment.ms - started) + 59_999) / 60_000))
  }

  mutating func end(at moment: Moment) -> [Effect] {
    let summary = summary(at: moment)
    stage = .over
    return [.end(summary)]
  }

  /// - Parameter compared: what the comparison alone proposes; nil where nothing was compared.
  func revealed(_ current: Current, proposal: Rating, compared: Rating?, at moment: Moment) -> Revealed {
    let item = cards[current.index]
    var waits: [Rating: Scheduler.Wait] = [:]
    if !options.isCram {
      for rating in ratings { waits[rating] = outcome(of: rating, to: current, at: moment).wait }
    }
    return Revealed(
      card: item.card, deck: item.deck, typed: current.typed, proposal: proposal,
      slowness: proposal == .hard && compared != .hard ? slowness(of: current) : nil, waits: waits, ratings: ratings)
  }
}
