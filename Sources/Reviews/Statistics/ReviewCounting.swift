import Cards
import FSRS

extension Journal {
  /// What all reviews come to; a card whose history moved has all of it.
  public func reviewTotals() -> ReviewTotals {
    let order = order ?? FoldOrder(self)
    var counting = ReviewCounting(cards: names.count)
    var moves = Moves()
    if kinds[Int(LineKind.move.rawValue)] > 0 {
      order.forEach(of: self) { record, isUndone in
        if !isUndone, record.kind == .move, let to = moveTarget(of: record) { moves.involve(from: record.card, to: to) }
      }
    }
    order.forEach(of: self, following: &moves) { record, _, _ in
      if record.card != Record.noCard { counting.take(record, in: self) }
    }
    return counting.totals
  }
}

/// Counts reviews one by one, each card's in their order.
private struct ReviewCounting {
  private(set) var totals = ReviewTotals()
  /// By the numbers of the cards' names.
  private var cards: [Last]

  /// A card's last review, crammed ones left out.
  private struct Last {
    var day = Int32.min
    /// The latest day of any, where they don't rise.
    var latest = Int32.min
    var leftInReview = false
    /// Whether there is one since the last reset.
    var isThere = false
  }

  init(cards count: Int) {
    cards = Array(repeating: Last(), count: count)
  }

  mutating func take(_ record: Record, in journal: Journal) {
    let card = Int(record.card)
    if record.kind == .reset { cards[card].isThere = false }
    guard record.kind == .rev, let rating = record.rating else { return }
    let day = Day(number: Int(record.day))
    let line = journal.answer(of: record)
    totals.ratings[rating, default: 0] += 1
    if let isSure = record.confidence { totals.calibration.count(isSure: isSure, isRight: rating != .again) }
    if let proposal = line.proposal {
      totals.overruling.count(proposed: proposal, given: rating)
    } else if let text = line.typed {
      totals.typed.append(.init(card: Card.ID(journal.names[record.card]), rating: rating, text: text, ms: line.ms))
    }
    var total = ReviewTotals.Total()
    total.reviews = 1
    total.milliseconds = max(0, Int(clamping: line.ms))
    defer { totals.days[day, default: .init()] += total }
    guard !record.isCram else { return }
    let last = cards[card]
    if last.isThere, last.leftInReview, last.day < record.day, last.latest != record.day {
      total.retention.count(isRecalled: rating != .again)
      totals.retentions[IntervalRange.place(of: Int(record.day) - Int(last.day))].count(isRecalled: rating != .again)
    }
    cards[card] = Last(
      day: record.day, latest: max(last.latest, record.day), leftInReview: !record.hasStep, isThere: true)
  }
}

extension Journal {
  /// The time that an answer took, and what was proposed and typed where the line has it.
  fileprivate func answer(of record: Record) -> (ms: Int64, proposal: Rating?, typed: String?) {
    func rating(_ number: Int64) -> Rating? { Rating(rawValue: Int(clamping: number)) }
    if let line = withLine(of: record, { FastLine.readAgain($0, count: $1) }) {
      return (line.ms, rating(Int64(line.proposal)), nil)
    }
    return withSlowLine(of: record) { ($0.integer(.ms) ?? 0, rating($0.integer(.prop) ?? 0), $0.text(.ans)) }
      ?? (0, nil, nil)
  }
}
