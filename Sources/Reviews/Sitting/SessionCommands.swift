import Cards
import FSRS

extension Session {
  /// Performs what was typed behind a colon.
  mutating func perform(_ command: Command, at moment: Moment) -> [Effect] {
    if ![.hint, .sure, .unsure].contains(command) { leave() }
    switch command {
    case .quit: return end(at: moment)
    case .stats: return [.tell(.stats(summary(at: moment), standings(at: moment))), .askAgain]
    case .undo(let count): return undo(count, at: moment)
    case .help: return [.tell(.help), .askAgain]
    case .unknown(let text): return [.tell(.unknownCommand(text)), .askAgain]
    default: break
    }
    guard let index = current else { return [.tell(.notNow(command.name)), .askAgain] }
    switch command {
    case .hint: return hint(index)
    case .skip: return skip(index, at: moment)
    case .edit: return [.edit(index)]
    case .open: return [.open(index), .askAgain]
    case .bury: return put(index, away: .bury(cards[index].card.id), .buried, at: moment)
    case .suspend where cards[index].state.isSuspended:
      return record(.unsuspend(cards[index].card.id), of: index, deed: .unsuspended, at: moment)
        + [.tell(.did(.unsuspended)), .askAgain]
    case .suspend: return put(index, away: .suspend(cards[index].card.id), .suspended, at: moment)
    case .reset: return put(index, away: .reset(cards[index].card.id), .reset, at: moment)
    case .flag(let wanted):
      let color = wanted ?? (cards[index].state.flag == 0 ? 1 : 0)
      let effects = record(.flag(cards[index].card.id, color: color), of: index, deed: .flagged(color), at: moment)
      return effects + [.tell(.did(.flagged(color))), .askAgain]
    case .sure: return confide(true)
    case .unsure: return confide(false)
    case .info:
      return [.tell(.info(cards[index].card, cards[index].state, stability: stability(of: cards[index]))), .askAgain]
    case .why: return [.tell(why(index, at: moment)), .askAgain]
    case .source: return [.source(index), .askAgain]
    case .quit, .stats, .undo, .help, .unknown: return []
    }
  }

  private mutating func hint(_ index: StudyCard.Index) -> [Effect] {
    guard case .asking(var current) = stage else { return [.tell(.noMoreHints), .askAgain] }
    current.hints += 1
    stage = .asking(current)
    let card = cards[index].card
    let number = card.hint == nil ? current.hints : current.hints - 1
    if number == 0, let hint = card.hint { return [.tell(.hint(hint)), .askAgain] }
    guard let letters = card.answer.letters(number) else { return [.tell(.noMoreHints), .askAgain] }
    return [.tell(.hint(letters)), .askAgain]
  }

  private mutating func skip(_ index: StudyCard.Index, at moment: Moment) -> [Effect] {
    guard remaining(at: moment) > 1 else { return [.tell(.onlyCard), .askAgain] }
    done.append(Done(key: nil, index: index, before: cards[index].state, deed: .skipped))
    putLast(index)
    return [.tell(.did(.skipped))] + goOn(at: moment)
  }

  private mutating func put(
    _ index: StudyCard.Index, away body: Event.Body, _ deed: Deed, at moment: Moment
  ) -> [Effect] {
    let effects = record(body, of: index, deed: deed, at: moment)
    leaveQueue(index)
    return effects + [.tell(.did(deed))] + goOn(at: moment)
  }

  private mutating func confide(_ isSure: Bool) -> [Effect] {
    guard case .asking(var current) = stage else {
      return [.tell(.tooLate), .askAgain]
    }
    current.confidence = isSure
    stage = .asking(current)
    return [.tell(.noted(isSure: isSure)), .askAgain]
  }

  private func why(_ index: StudyCard.Index, at moment: Moment) -> Message {
    let item = cards[index]
    let scheduler = decks[item.deck].scheduler
    let today = day(of: item.deck, at: moment)
    let elapsed = item.state.elapsed(at: moment.ms, on: today, by: scheduler.model)
    func recall(after days: Double) -> Double? {
      item.state.memory.map { scheduler.model.retrievability(of: $0, after: days) }
    }
    var recallWhenDue: Double?
    if case .day(let due)? = item.state.due, let last = item.state.lastDay {
      recallWhenDue = recall(after: Double(max(0, due - last)))
    }
    return .why(
      Timing(
        state: item.state, stability: stability(of: item), recall: recall(after: elapsed),
        recallWhenDue: recallWhenDue, retention: scheduler.retention, today: today))
  }

  /// Days to 90 % recall.
  private func stability(of item: StudyCard) -> Double? {
    item.state.memory.map { decks[item.deck].scheduler.model.daysToNinety(of: $0) }
  }

  /// How many of each deck's cards stand where.
  private func standings(at moment: Moment) -> [Standings] {
    var standings = decks.map { _ in Standings() }
    for item in cards {
      let today = day(of: item.deck, at: moment)
      if item.state.isSuspended {
        standings[item.deck].suspended += 1
      } else if item.state.phase == .new {
        standings[item.deck].new += 1
      } else if item.state.isInLearning {
        standings[item.deck].learning += 1
      } else {
        standings[item.deck].learned += 1
      }
      if !item.state.isSuspended, case .day(today + 1)? = item.state.due { standings[item.deck].tomorrow += 1 }
    }
    return standings
  }
}

extension Session.Command {
  /// The command as it is typed, without the colon.
  var name: String {
    switch self {
    case .hint: "hint"
    case .skip: "skip"
    case .undo: "undo"
    case .edit: "edit"
    case .open: "open"
    case .stats: "stats"
    case .bury: "bury"
    case .suspend: "suspend"
    case .reset: "reset"
    case .sure: "sure"
    case .unsure: "unsure"
    case .why: "why"
    case .info: "info"
    case .source: "source"
    case .help: "help"
    case .quit: "quit"
    case .flag: "flag"
    case .unknown(let text): text
    }
  }
}

extension Answer {
  /// The first letters of each of the answer's parts, the rest as dots; nil once nothing would be left to recall.
  func letters(_ count: Int) -> String? {
    let parts: [String]
    switch self {
    case .text(let item): parts = [item.text]
    case .list(let items, _): parts = items.map(\.text)
    case .choice: return nil
    }
    guard parts.contains(where: { $0.count > count }) else { return nil }
    return parts.map { part in
      let shown = part.prefix(count)
      return shown + part.dropFirst(count).map { $0.isWhitespace ? " " : "·" }.joined()
    }.joined(separator: "; ")
  }
}
