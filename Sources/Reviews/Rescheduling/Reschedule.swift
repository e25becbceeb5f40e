import Cards
import FSRS

/// A wish to have cards at other times than they are due.
public enum Reschedule: Hashable, Sendable {
  /// All on one day.
  case due(Day)
  /// As if never asked.
  case reset
  /// So many days later; what is overdue counts as due today.
  case postpone(days: Int)
  /// Nothing is due on these days: each card goes as far before or behind them as it stood in them.
  case pause(ClosedRange<Day>)
  /// Where the parameters and settings of now put it, the overdue ones over the next days.
  case spread
}

extension Reschedule {
  /// What becomes of one card.
  public struct Change: Hashable, Sendable {
    public let card: Card.ID
    public let before: Due?
    /// Nil for a card that becomes new.
    public let after: Day?

    /// The journal's event for it.
    public var body: Event.Body { after.map { .due(card, .day($0)) } ?? .reset(card) }
  }

  /// What is known of the deck when cards are rescheduled.
  public struct Situation: Sendable {
    public let today: Day
    public let dayStart: Int
    public let offset: Int
    public let scheduler: Scheduler
    public let easyDays: [Int: Double]
    public let exam: Day?

    public init(moment: Moment, settings: Settings, scheduler: Scheduler) {
      today = moment.day(startingAt: settings.dayStart)
      dayStart = settings.dayStart
      offset = moment.offset
      self.scheduler = scheduler
      easyDays = settings.easyDays
      exam = settings.exam
    }

    func day(of due: Due) -> Day {
      switch due {
      case .day(let day): day
      case .moment(let ms): Moment(ms: ms, offset: offset).day(startingAt: dayStart)
      }
    }
  }

  /// What would change, in the order of the cards' identities; cards that were never asked, are suspended or stay where
  /// they are aren't among it.
  public func changes(of states: [Card.ID: CardState], in situation: Situation) -> [Change] {
    let asked = states.filter { $0.value.phase != .new && !$0.value.isSuspended }.sorted { $0.key < $1.key }
    if self == .spread { return Spreading(situation, over: states.values).changes(of: asked) }
    return asked.compactMap { id, state in
      guard self != .reset else { return Change(card: id, before: state.due, after: nil) }
      guard let due = state.due.map(situation.day), let day = day(for: due, in: situation), day != due else {
        return nil
      }
      return Change(card: id, before: state.due, after: day)
    }
  }

  private func day(for due: Day, in situation: Situation) -> Day? {
    let waiting = max(due, situation.today)
    switch self {
    case .due(let day): return day
    case .postpone(let days): return waiting + days
    case .pause(let days): return days.contains(waiting) ? mirrored(waiting, at: days, today: situation.today) : nil
    case .reset, .spread: return nil
    }
  }

  /// The day as far outside as this one is inside, on the side that is nearer and not past.
  private func mirrored(_ day: Day, at days: ClosedRange<Day>, today: Day) -> Day {
    let (first, last) = (days.lowerBound, days.upperBound)
    let before = first + -(1 + (day - first))
    if day - first < last - day, first > today { return max(before, today) }
    return last + (1 + (last - day))
  }
}

extension Day: Strideable {
  public func distance(to other: Day) -> Int { other - self }
  public func advanced(by days: Int) -> Day { self + days }
}
